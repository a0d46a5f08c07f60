// What a verdict costs: `runtime.mjs <node_modules> <bundle of the codecs> <order contract> <document>`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [modules, bundle, contractFile, text] = process.argv.slice(2);
const require = createRequire(pathToFileURL(`${modules}/x.js`));
const Ajv = require('ajv/dist/2020').default;
const formats = require('ajv-formats');
const { z } = require('zod');
const { CONTRACTS } = await import(pathToFileURL(bundle).href);
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const document = JSON.parse(text);

const ajv = new Ajv({ strict: false });
(formats.default ?? formats)(ajv);
const byAjv = ajv.compile(contract);
const moment = z.iso.datetime({ offset: true });
const wire = z.strictObject({
  order_id: z.uuid(),
  customer_id: z.string().min(1).max(80),
  state: z.enum(contract.properties.state.enum),
  placed_at: moment,
  shipped_at: moment.nullable().optional(),
  amount_cents: z.int().min(0).max(1000000000),
  remark: z.string().max(400).optional(),
  labels: z.array(z.string()).max(16).optional(),
  lines: z
    .array(
      z.strictObject({
        article_id: z.int().min(1).max(2147483647),
        count: z.int().min(1).max(500),
        price: z.number().min(0),
        is_present: z.boolean().optional(),
      }),
    )
    .min(1),
});
const revived = wire.transform((o) => ({
  orderId: o.order_id,
  customerId: o.customer_id,
  state: o.state,
  placedAt: new Date(o.placed_at),
  ...(o.shipped_at !== undefined && { shippedAt: o.shipped_at === null ? null : new Date(o.shipped_at) }),
  amountCents: o.amount_cents,
  ...(o.remark !== undefined && { remark: o.remark }),
  ...(o.labels !== undefined && { labels: o.labels }),
  lines: o.lines.map((line) => ({
    articleId: line.article_id,
    count: line.count,
    price: line.price,
    ...(line.is_present !== undefined && { isPresent: line.is_present }),
  })),
}));

const ours = CONTRACTS.order;
const cases = {
  'ajv (compiled)': [() => byAjv(document), 'ajv (compiled)'],
  'generated `is`': [() => ours.is(document), 'ajv (compiled)'],
  'zod `parse`, names and dates': [() => Boolean(revived.parse(document)), 'zod `parse`, names and dates'],
  'generated `parse`, names and dates': [() => Boolean(ours.parse(document)), 'zod `parse`, names and dates'],
};
const best = {};
for (const [name, [run]] of Object.entries(cases)) {
  if (run() !== true) throw new Error(`${name} refuses the document`);
  for (let i = 0; i < 30000; i++) run();
}
for (let round = 0; round < 9; round++) {
  for (const [name, [run]] of Object.entries(cases)) {
    const started = process.hrtime.bigint();
    for (let i = 0; i < 30000; i++) run();
    const ns = Number(process.hrtime.bigint() - started) / 30000;
    best[name] = Math.min(best[name] ?? Infinity, ns);
  }
}
for (const [name, [, beside]] of Object.entries(cases)) {
  console.log(`${name}\t${best[name].toFixed(0)}\t${(best[name] / best[beside]).toFixed(2)} x ${beside}`);
}
