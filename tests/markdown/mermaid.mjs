// Reads a JSON list of diagrams on standard input; prints, as JSON, for each the complaint of Mermaid's own parser or null.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
globalThis.window = window;
globalThis.document = window.document;

const { default: mermaid } = await import("mermaid");
mermaid.initialize({ startOnLoad: false });

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answers = [];
for (const diagram of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  try {
    await mermaid.parse(diagram);
    answers.push(null);
  } catch (error) {
    answers.push(String(error.message ?? error));
  }
}
process.stdout.write(JSON.stringify(answers));
