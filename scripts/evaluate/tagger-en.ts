/**
 * The English tagger on the corpora's test splits, beside the rules alone, and beside spaCy and CoreNLP where they are here. From the package root:
 *   node dist/scripts/evaluate/tagger-en.js [CORPORA=../shared/corpora] [PYTHON=python3] [SPLIT=test]
 * Speed is processor time; the rules' own is not in it.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { taggerFor } from "../../src/languages/en/mentions/tagger.ts";
import type { Guideline } from "../../src/languages/en/tagger/kinds.ts";
import { decideOverlaps } from "../../src/mention/overlap.ts";
import type { MentionType } from "../../src/model.ts";
import type { Split } from "../train/corpora.ts";
import { pagesOf } from "../train/en/corpora.ts";
import { COARSE, measurePages, type Spanned } from "../train/en/measure.ts";
import { taughtPage, type TaughtSentence } from "../train/en/pages.ts";
import { f1, precision, recall, type Tally } from "../train/measure.ts";
import { runBeside, type BesideTagger } from "./beside.ts";
import { coreNlp } from "./corenlp.ts";
import { spacy } from "./spacy.ts";

const [corpora = "../shared/corpora", python = "python3", split = "test"] = process.argv.slice(2);

/** Each test split, and the guideline that reads it. */
const SPLITS: readonly (readonly [file: string, guideline: Guideline])[] = [
  ["uner_ewt", "uner"],
  ["uner_pud", "uner"],
  ["multiner", "gov"],
  ["wikigold", "wiki"],
  ["crossner", "crossner"],
  ["gum", "gum"],
  ["redocred", "redocred"],
];

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const figures = (tally: Tally): string => `${percent(f1(tally))} (${percent(precision(tally))} / ${percent(recall(tally))})`;

const RULED: Readonly<Partial<Record<MentionType, string>>> = {
  Person: "PER",
  Agency: "ORG",
  Organization: "ORG",
  Place: "LOC",
  Village: "LOC",
};

const byRules = (page: readonly TaughtSentence[]): Spanned[][] =>
  page.map(({ candidates }) =>
    decideOverlaps(candidates).flatMap(({ from, to, type, form = "name" }) =>
      RULED[type] !== undefined && form === "name" ? [{ start: from, end: to, type: RULED[type] }] : [],
    ),
  );

function tagged(page: readonly TaughtSentence[], guideline: Guideline | "news"): Spanned[][] {
  return taggerFor(guideline)
    .readPage(page)
    .map(({ spans }) => spans.map(({ start, end, kind }) => ({ start, end, type: COARSE[kind] })));
}

/** Pages tagged first. */
const WARM_UP = 40;

function compare(file: string, guideline: Guideline, beside: readonly BesideTagger[]): void {
  const pages = pagesOf(corpora, file, split as Split).map(taughtPage);
  const characters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  const line = (name: string, tally: Tally, speed = ""): void =>
    console.log(`${file.padEnd(9)} ${name.padEnd(14)} ${figures(tally)}${speed}`);
  // Loading the model and compiling are no part of the speed.
  for (const page of pages.slice(0, WARM_UP)) tagged(page, guideline);
  const before = process.cpuUsage();
  const own = measurePages(pages, guideline, (page) => tagged(page, guideline));
  const { user, system } = process.cpuUsage(before);
  const perSecond = (seconds: number): string => `  ${Math.round(characters / seconds).toLocaleString("en")} characters/s`;
  line("ours", own, perSecond((user + system) / 1e6));
  line(
    "ours, news",
    measurePages(pages, guideline, (page) => tagged(page, "news")),
  );
  line("rules alone", measurePages(pages, guideline, byRules));
  for (const tagger of beside) {
    const { spans, seconds } = runBeside(
      tagger,
      pages.flat().map(({ text }) => text),
    );
    let at = 0;
    const ofPage = (page: readonly TaughtSentence[]): Spanned[][] => spans.slice(at, (at += page.length)).map((one) => [...one]);
    line(tagger.name, measurePages(pages, guideline, ofPage), perSecond(seconds));
  }
}

if (!existsSync(join(corpora, "en"))) console.log(`skipped: there are no English corpora at ${corpora}`);
else {
  console.log(`English, ${split}: span-exact F1 over persons, organizations and places (precision / recall); processor time, one core`);
  const others = [spacy(python), coreNlp];
  for (const { name, remedy } of others.filter((tagger) => !tagger.isHere())) console.log(`${name} skipped: ${remedy}`);
  const here = others.filter((tagger) => tagger.isHere());
  for (const [file, guideline] of SPLITS) compare(file, guideline, here);
}
