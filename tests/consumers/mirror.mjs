// Reads documents through generated TypeScript, as mirror.py does with Python: `mirror.mjs <bundle of all packages>`.
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const packages = await import(pathToFileURL(process.argv[2]).href);
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const codec = packages[asked.package].CONTRACTS[asked.contract];
  const value = JSON.parse(asked.text);
  const read = codec.safeParse(value);
  if (read.success !== codec.is(value)) throw new Error(`is and safeParse disagree: ${line}`);
  const answer = read.success
    ? { back: JSON.stringify(codec.serialize(read.data)) }
    : { paths: read.issues.map((issue) => issue.path) };
  console.log(JSON.stringify(answer));
}
if (({}).polluted !== undefined) throw new Error('the prototype of objects was polluted');
