/**
 * Writes the corpora down as the trainer reads them: node dist/scripts/train/features.js CORPORA OUT
 * A file is: u32 features a character, then for each sentence u32 guideline, u32 n, n u32 masks of allowed labels, n · features u32 hashes.
 */
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { charactersOf } from "../../src/languages/zh/tagger/characters.ts";
import { FEATURES_PER_CHARACTER, writeFeatures } from "../../src/languages/zh/tagger/features.ts";
import { GUIDELINES, SPAN_KINDS, type Guideline } from "../../src/languages/zh/tagger/kinds.ts";
import { beginOf, endOf, insideOf, singleOf } from "../../src/tagger/labels.ts";
import { lexiconOf, type Lexicon } from "../../src/tagger/lexicon.ts";
import { wordsOf } from "../../src/languages/zh/tagger/words.ts";
import { MARKS_POSITIONS, meaningsOf, readSplit, type Annotated, type Split } from "./corpora.ts";
import { placeEntries } from "./places.ts";

const [corpora, out] = process.argv.slice(2);
if (corpora === undefined || out === undefined) {
  console.error("usage: features.js CORPORA OUT");
  process.exit(2);
}

const POSITION = SPAN_KINDS.indexOf("position");
const MAYBE_POSITION = [beginOf, insideOf, endOf, singleOf].reduce((mask, label) => mask | (1 << label(POSITION)), 0);

function masksOf({ text, entities }: Annotated, offsets: Int32Array, guideline: Guideline): Uint32Array {
  const count = offsets.length - 1;
  const characterAt = new Map<number, number>();
  offsets.forEach((offset, i) => characterAt.set(offset, i));
  const masks = new Uint32Array(count).fill(MARKS_POSITIONS.has(guideline) ? 1 : 1 | MAYBE_POSITION);
  const taken = new Uint8Array(count);
  for (const { start, end, type } of [...entities].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const kinds = meaningsOf(guideline, type, text.slice(start, end));
    const from = characterAt.get(start);
    const to = characterAt.get(end);
    if (kinds === undefined || from === undefined || to === undefined || to <= from || taken[from] === 1) continue;
    for (let i = from; i < to; i += 1) {
      const label = to - from === 1 ? singleOf : i === from ? beginOf : i === to - 1 ? endOf : insideOf;
      masks[i] = kinds.reduce((mask, kind) => mask | (1 << label(SPAN_KINDS.indexOf(kind))), 0);
      taken[i] = 1;
    }
  }
  return masks;
}

function dump(file: number, sentences: readonly Annotated[], guideline: Guideline, lexicon: Lexicon): number {
  let total = 0;
  for (const sentence of sentences) {
    const characters = charactersOf(sentence.text);
    const count = characters.codes.length;
    if (count === 0) continue;
    const record = new Uint32Array(2 + count + count * FEATURES_PER_CHARACTER);
    record[0] = GUIDELINES.indexOf(guideline);
    record[1] = count;
    record.set(masksOf(sentence, characters.offsets, guideline), 2);
    writeFeatures(characters, wordsOf(characters.text), lexicon, new Int32Array(record.buffer, 4 * (2 + count)));
    writeSync(file, new Uint8Array(record.buffer));
    total += count;
  }
  return total;
}

const lexicon = lexiconOf(placeEntries());
mkdirSync(out, { recursive: true });
for (const split of ["train", "dev"] as const satisfies readonly Split[]) {
  const file = openSync(join(out, `${split}.bin`), "w");
  writeSync(file, new Uint8Array(Uint32Array.of(FEATURES_PER_CHARACTER).buffer));
  for (const guideline of GUIDELINES) {
    const sentences = readSplit(corpora, guideline, split);
    console.log(`${split} ${guideline}: ${sentences.length} sentences, ${dump(file, sentences, guideline, lexicon)} characters`);
  }
  closeSync(file);
}
