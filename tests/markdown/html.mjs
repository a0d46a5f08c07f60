// Reads a JSON list of Markdown pages on standard input; prints a JSON list of their HTML as GitHub-flavoured Markdown.
import { marked } from "marked";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const pages = JSON.parse(Buffer.concat(chunks).toString("utf8"));
process.stdout.write(JSON.stringify(pages.map((page) => marked.parse(page, { gfm: true }))));
