/**
 * Writes the English corpora and the annotated pages down as the trainer reads them (see ../features.ts):
 *   node dist/scripts/train/en/features.js CORPORA LISTS OUT [fold/folds]
 * With a fold, of the annotated pages those whose number is `fold` modulo `folds` are left out.
 */
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { FEATURES_PER_WORD, writeFeatures } from "../../../src/languages/en/tagger/features.ts";
import { GUIDELINES, SPAN_KINDS, type Guideline } from "../../../src/languages/en/tagger/kinds.ts";
import { readLists } from "../../../src/languages/en/tagger/lists.ts";
import { pageWordsOf } from "../../../src/languages/en/tagger/page-words.ts";
import { readSentence } from "../../../src/languages/en/tagger/tagger.ts";
import type { Tokens } from "../../../src/languages/en/tagger/tokens.ts";
import { beginOf, endOf, insideOf, singleOf } from "../../../src/tagger/labels.ts";
import { FILES, MARKS_EVENTS, meaningsOf, pagesOf } from "./corpora.ts";
import { annotatedPages, taughtAnnotated, taughtPage, type TaughtSentence } from "./pages.ts";

const [corpora, lists, out, fold = ""] = process.argv.slice(2);
if (corpora === undefined || lists === undefined || out === undefined) {
  console.error("usage: features.js CORPORA LISTS OUT [fold/folds]");
  process.exit(2);
}
const listed = readLists(readFileSync(lists));

const EVENT = SPAN_KINDS.indexOf("event");
const MAYBE_EVENT = [beginOf, insideOf, endOf, singleOf].reduce((mask, label) => mask | (1 << label(EVENT)), 0);

function masksOf({ text, entities }: TaughtSentence, { count, from, to }: Tokens, guideline: Guideline): Uint32Array {
  const masks = new Uint32Array(count).fill(MARKS_EVENTS.has(guideline) ? 1 : 1 | MAYBE_EVENT);
  const begins = new Map(Array.from(from, (offset, i) => [offset, i]));
  const ends = new Map(Array.from(to, (offset, i) => [offset, i + 1]));
  const taken = new Uint8Array(count);
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const kinds = meaningsOf(guideline, type, text.slice(start, end));
    const [first, last] = [begins.get(start), ends.get(end)];
    if (kinds === undefined || first === undefined || last === undefined || last <= first || taken[first] === 1) continue;
    for (let i = first; i < last; i += 1) {
      const label = last - first === 1 ? singleOf : i === first ? beginOf : i === last - 1 ? endOf : insideOf;
      masks[i] = kinds.reduce((mask, kind) => mask | (1 << label(SPAN_KINDS.indexOf(kind))), 0);
      taken[i] = 1;
    }
  }
  return masks;
}

function dump(file: number, page: readonly TaughtSentence[], guideline: Guideline): number {
  const read = page.map(readSentence);
  const words = pageWordsOf(read);
  let total = 0;
  read.forEach((sentence, i) => {
    const { tokens } = sentence;
    const count = tokens.count;
    if (count === 0) return;
    const record = new Uint32Array(2 + count + count * FEATURES_PER_WORD);
    record[0] = GUIDELINES.indexOf(guideline);
    record[1] = count;
    record.set(masksOf(page[i] as TaughtSentence, tokens, guideline), 2);
    writeFeatures(sentence, words, listed, new Int32Array(record.buffer, 4 * (2 + count)));
    writeSync(file, new Uint8Array(record.buffer));
    total += count;
  });
  return total;
}

const [left, folds] = fold.split("/").map(Number);
const isLeftOut = (i: number): boolean => folds !== undefined && i % folds === left;
const annotated = annotatedPages();

/** A guideline's pages. Of the annotated ones those left out, if any, serve as dev. */
function pagesOfGuideline(guideline: Guideline, split: "train" | "dev"): readonly (readonly TaughtSentence[])[] {
  if (guideline === "pages") return annotated.filter((_, i) => isLeftOut(i) === (split === "dev")).map(taughtAnnotated);
  return FILES[guideline].flatMap((name) => pagesOf(corpora as string, name, split)).map(taughtPage);
}

mkdirSync(out, { recursive: true });
for (const split of ["train", "dev"] as const) {
  const file = openSync(join(out, `${split}.bin`), "w");
  writeSync(file, new Uint8Array(Uint32Array.of(FEATURES_PER_WORD).buffer));
  for (const guideline of GUIDELINES) {
    const pages = pagesOfGuideline(guideline, split);
    const words = pages.reduce((sum, page) => sum + dump(file, page, guideline), 0);
    console.log(`${split} ${guideline}: ${pages.length} pages, ${words} words`);
  }
  closeSync(file);
}
