// tree.mjs <folder of TypeScript> <word> <file>...: prints the files whose syntax has the word as anything but text, as JSON.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [compiler, word, ...files] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(compiler);
const found = {};
for (const file of files) {
  // The generator's own directive, which spares consumers the bodies of codecs, is taken away where it stands alone.
  const text = readFileSync(file, 'utf8').replace(/^\/\/ @ts-nocheck\n/m, '\n');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const wrong = source.parseDiagnostics.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '));
  if (source.referencedFiles.length || source.amdDependencies.length || source.typeReferenceDirectives.length) wrong.push('refers to a file');
  if (source.pragmas?.size) wrong.push(`has pragmas ${[...source.pragmas.keys()]}`);
  if (source.commentDirectives?.length) wrong.push('has comment directives');
  const visit = (node) => {
    if (ts.isIdentifier(node) && node.text === word && !ts.isPropertyAssignment(node.parent) && !ts.isPropertySignature(node.parent)) {
      wrong.push(`the identifier ${word} at ${node.pos}`);
    }
    if (ts.isModuleDeclaration(node) || ts.isTemplateExpression(node) && node.getText().includes(word)) wrong.push('declares a module or runs a template');
    if (node.jsDoc) for (const one of node.jsDoc) for (const tag of one.tags ?? []) if (!['deprecated', 'noformat', 'noprettier'].includes(tag.tagName.text)) wrong.push(`the tag @${tag.tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const outside = text.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
  if (/\/\/[#@]\s*source|\/[/*]\s*(?:eslint-(?!disable \*\/)|biome-ignore (?!format|lint)|prettier-ignore)/.test(outside)) wrong.push('a directive for tools');
  if (wrong.length) found[file] = [...new Set(wrong)].slice(0, 5).join('; ');
}
process.stdout.write(JSON.stringify(found));
