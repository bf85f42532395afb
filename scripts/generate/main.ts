/** `node dist/scripts/generate/main.js ARTICLES FILE.jsonl [SEED]`: a corpus for `mailuo build`, and who is who in FILE.truth.jsonl. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateCorpus } from "./corpus.ts";

const [count, file, seed] = process.argv.slice(2);
if (!Number(count) || file === undefined) {
  console.error("Give how many articles and the .jsonl file to write them to.");
  process.exit(2);
}
const lines = function* (of: "text" | "truth"): Generator<string> {
  for (const { text, published, truth } of generateCorpus(Number(count), Number(seed ?? 1)))
    yield `${JSON.stringify(of === "text" ? { text, published } : truth)}\n`;
};
await pipeline(Readable.from(lines("text")), createWriteStream(file));
await pipeline(Readable.from(lines("truth")), createWriteStream(file.replace(/(?:\.jsonl)?$/, ".truth.jsonl")));
