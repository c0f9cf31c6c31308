// Takes a JSON list from standard input, and prints what a reader makes of each: {value} or {error}.
import { text } from "node:stream/consumers";

export async function answer(read) {
  const out = [];
  for (const item of JSON.parse(await text(process.stdin))) {
    try {
      out.push({ value: (await read(item)) ?? null });
    } catch (error) {
      out.push({ error: String(error?.message ?? error) });
    }
  }
  process.stdout.write(JSON.stringify(out));
}
