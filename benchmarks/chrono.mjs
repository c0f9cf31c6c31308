// chrono-node's side of peers.py: JSON lines {"dct", "text"} on standard input, its figures as JSON on standard output.
//
//     node chrono.mjs FOLDER ROUNDS SECONDS < texts.jsonl
//
// FOLDER is where `npm install chrono-node` was run. A pass that is not counted warms the compiler up (chrono remembers
// no text); it ends after SECONDS, and the rounds read the texts that it got through.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [folder, rounds, budget] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const require = createRequire(resolve(folder, "here.js"));
const chrono = require("chrono-node");
const rows = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const texts = rows.map((row) => [row.text, new Date(row.dct.length > 10 ? row.dct : row.dct + "T00:00:00")]);

function pass(limit, budget) {
  const seconds = [];
  let phrases = 0;
  let raised = 0;
  const begun = performance.now();
  for (const [text, published] of texts.slice(0, limit)) {
    const start = performance.now();
    try {
      const results = chrono.parse(text, published);
      for (const result of results) {
        result.start.date(); // a result is resolved only when it is asked for its date
        result.end?.date();
      }
      phrases += results.length;
    } catch {
      raised += 1;
    }
    seconds.push((performance.now() - start) / 1000);
    if (performance.now() - begun > 1000 * budget) break;
  }
  return { seconds, again: null, phrases, raised };
}

const read = pass(texts.length, budget).seconds.length;
console.log(JSON.stringify(Array.from({ length: rounds }, () => pass(read, Infinity))));
