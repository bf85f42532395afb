/** Words of the corpora's text as clusters.c reads them, a sentence a line: node dist/scripts/train/en/words.js CORPORA > WORDS. No test split is read. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { folded, tokensOf } from "../../../src/languages/en/tagger/tokens.ts";
import { readLines } from "./corpora.ts";

const [corpora = "../shared/corpora"] = process.argv.slice(2);
const NAMES = ["uner_ewt", "uner_pud", "multiner", "wikigold", "crossner", "gum", "redocred", "btc", "wnut17", "knowledgenet"];

const small = (word: string): string => String.fromCharCode(...[...word].map((c) => folded(c.charCodeAt(0))));

for (const name of NAMES)
  for (const split of ["train", "dev"] as const) {
    if (!existsSync(join(corpora, "en", `${name}.${split}.jsonl`))) continue;
    for (const { text } of readLines(corpora, name, split)) {
      const { count, from, to } = tokensOf(text);
      const words = Array.from({ length: count }, (_, i) => small(text.slice(from[i], to[i])));
      process.stdout.write(`${words.join(" ")}\n`);
    }
  }
