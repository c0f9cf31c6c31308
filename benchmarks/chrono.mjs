// chrono-node's side of peers.py: JSON lines {"dct", "text"} on standard input, one round as JSON on standard output.
//
//     node chrono.mjs FOLDER LIMIT SECONDS WARM < texts.jsonl
//
// FOLDER is where `npm install chrono-node` was run. As for every reader, the process is new, reads the short text WARM
// three times, not counted, then LIMIT texts once each, and then once again.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [folder, limit, budget, warm] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4]), process.argv[5]];
const require = createRequire(resolve(folder, "here.js"));
const chrono = require("chrono-node");
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const moment = (dct) => new Date(dct.length > 10 ? dct : dct + "T00:00:00");
const texts = rows.slice(0, limit).map((row) => [row.text, moment(row.dct)]);

function read(text, published) {
  const results = chrono.parse(text, published);
  for (const result of results) {
    result.start.date(); // a result is resolved only when it is asked for its date
    result.end?.date();
  }
  return results.length;
}

function pass(given, budget) {
  const seconds = [];
  let phrases = 0;
  let raised = 0;
  const begun = performance.now();
  for (const [text, published] of given) {
    const start = performance.now();
    try {
      phrases += read(text, published);
    } catch {
      raised += 1;
    }
    seconds.push((performance.now() - start) / 1000);
    if (performance.now() - begun > 1000 * budget) break;
  }
  return { seconds, again: null, phrases, raised };
}

for (let k = 0; k < 3; k++) read(warm, moment("2024-11-11"));
const first = pass(texts, budget);
if (first.seconds.reduce((a, b) => a + b, 0) <= budget) {
  first.again = pass(texts.slice(0, first.seconds.length), Infinity).seconds.reduce((a, b) => a + b, 0);
}
console.log(JSON.stringify(first));
