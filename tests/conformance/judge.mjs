// Runs the generated codecs: `judge.mjs <folder of bundles> <jobs> <answers>`, as judge.py does. A verdict of `is` that differs
// from `safeParse` or `parse` is a text that says so.
import { appendFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [bundles, jobs, answers] = process.argv.slice(2);

const verdict = (codec, text, back) => {
  const value = JSON.parse(text);
  let is;
  try {
    is = codec.is(value);
  } catch (error) {
    return `is: ${error?.name}: ${String(error?.message).slice(0, 300)}`;
  }
  if (typeof is !== 'boolean') return `is: answers ${typeof is}`;
  if (!back) return is;
  let parsed;
  try {
    const result = codec.safeParse(value);
    const success = result.success ?? result.ok ?? result.issues === undefined;
    if (success !== is) return `is: ${is}, safeParse: ${success}`;
    if (!is) {
      if (!(result.issues?.length ?? result.error?.issues?.length)) return 'safeParse: refuses without an issue';
      return false;
    }
    parsed = codec.parse(value);
  } catch (error) {
    return `parse: ${error?.name}: ${String(error?.message).slice(0, 300)}`;
  }
  try {
    return { back: JSON.stringify(codec.serialize(parsed)) };
  } catch (error) {
    return `serialize: ${error?.name}: ${String(error?.message).slice(0, 300)}`;
  }
};

for (const line of readFileSync(jobs, 'utf8').split('\n')) {
  if (!line) continue;
  const job = JSON.parse(line);
  let answer;
  let CONTRACTS = {};
  try {
    ({ CONTRACTS } = await import(pathToFileURL(`${bundles}/${job.package}/codecs.mjs`).href));
  } catch (error) {
    answer = { broken: `import: ${error?.name}: ${error?.message}` };
  }
  const codec = Object.hasOwn(CONTRACTS, job.name) ? CONTRACTS[job.name] : undefined;
  if (!codec) answer ??= { broken: 'not among CONTRACTS' };
  else {
    try {
      answer = { verdicts: job.documents.map((text) => verdict(codec, text, job.back)) };
    } catch (error) {
      answer = { broken: `${error?.name}: ${error?.message}` };
    }
  }
  appendFileSync(answers, `${JSON.stringify({ name: job.name, ...answer })}\n`);
}
if (({}).polluted !== undefined || Object.keys(Object.prototype).length > 0) {
  throw new Error('the prototype of objects was polluted');
}
