// EDTF strings (a JSON list on standard input) as the npm package edtf understands them: its kind, its text, its bounds
// in milliseconds, both included (null: open or not a number).
import edtf from "edtf";
import { answer } from "./answer.mjs";

const number = (value) => (Number.isFinite(value) ? value : null);

await answer((text) => {
  const value = edtf(text);
  return { type: value.type, text: value.edtf, min: number(value.min), max: number(value.max) };
});
