/** `npm run evaluate -- [--held-out] [--details] [--ablation] [--tagger] [--speed] [--rules [--record]] [--confidence] [--first PAGE] [--tables N] [--typeset] [--names] [--extractor llm]`: how right the extraction is on annotated pages. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ablationRows, calibrationRows, detailRows, pageRows, reachRows, speedRows, totalRows, typeRows } from "./report.ts";
import { ablations, scorePages } from "./ablation.ts";
import { languageOf, pagesIn, type PageSet } from "./pages.ts";
import { countsOfRules, ruleRows } from "./rule-counts.ts";
import { recordCounts } from "./record-counts.ts";
import { confidenceRows, recordFirstReading } from "./first-readings.ts";
import { countTables, tableRows } from "./tables.ts";
import type { PageScore } from "./score.ts";
import { modelRows, scoreWithModel } from "./with-model.ts";
import { modelNews, modelSettings } from "../../src/commands/model-options.ts";
import { createModelPipeline } from "../../src/library/model-pipeline.ts";
import { scoreTypeset, typesetDetails, typesetRows } from "./typeset.ts";
import { namesRows, scoreWithNames } from "./names.ts";
import { measureStages } from "./speed.ts";

const sharedGold = "../shared/gold";
const usage = `npm run evaluate -- [options]
  --held-out   score the pages kept apart too (tests/held-out): totals only, never what was missed there, nor where
  --details    name every mention, relation and attribute that was missed or wrong
  --ablation   score each extractor left out, and each alone; on the English pages what the tagger and the lists of names add
  --tagger     both taggers alone on the corpora's test splits, beside LAC, spaCy and CoreNLP
  --speed      characters a second of each stage
  --rules      for each rule how often it found something on the pages to tune on, right and wrong
  --confidence for each relation rule what its confidence rests on: first readings of pages, and the pages today
  --first PAGE records how PAGE (newly annotated, in the folders to tune on) is read, before anything is mended for it
  --record     with --rules: write those counts into the languages' tables of confidences
  --typeset    the same pages set as PDF (by Chromium), DOCX, OFD and HTML, and read from there, beside their plain text
  --names      the same pages read with half of their people and bodies in a list of names, and without (with --held-out also those kept apart)
  --extractor llm  the same pages with a language model beside the rules (--model NAME --model-url URL, or MAILUO_MODEL, MAILUO_MODEL_URL and
               MAILUO_MODEL_KEY), and how often it is right; --answers FILE keeps its answers, so that a run goes on and costs nothing twice
  --tables N   reads N generated tables of ten shapes, and counts what their rows state and what they don't`;

/** Totals only: whoever writes rules is not to learn which of these pages is weak. */
const pagesKeptApart = (): PageSet => ({ ...pagesIn("pages kept apart", ["tests/held-out"]), keptApart: true });

const print = (lines: readonly string[]): void => console.log(lines.join("\n") + "\n");

function report(set: PageSet, details: boolean, scores: readonly PageScore[] = scorePages(set.pages)): void {
  const scored = set.pages.map((page, index) => ({ page: page.gold.page, language: languageOf(page), score: scores[index]! }));
  console.log(`== ${set.name} ==`);
  print(set.keptApart ? totalRows(scored) : pageRows(scored));
  print(reachRows(scored));
  print(typeRows(scores));
  print(calibrationRows(scores));
  if (details) print(detailRows(scored));
}

/** Throws where it is no number of tables. */
function countFrom(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new RangeError(`--tables ${text}: give how many tables to read, a whole number from 1`);
  return Number(text);
}

interface ModelValues {
  readonly extractor?: string;
  readonly model?: string;
  readonly "model-url"?: string;
  readonly answers?: string;
  readonly details: boolean;
  readonly "held-out": boolean;
}

/** Throws an Error where no model is named, or it does not answer. */
async function reportModel(tuned: PageSet, { extractor, model, "model-url": url, answers, ...values }: ModelValues): Promise<void> {
  if (extractor !== "llm") throw new RangeError(`--extractor ${extractor}: there is llm`);
  const settings = modelSettings({ ...(model !== undefined && { model }), ...(url !== undefined && { modelUrl: url }) });
  if (!settings) throw new RangeError("--extractor llm needs --model NAME and --model-url URL, or MAILUO_MODEL and MAILUO_MODEL_URL");
  const pipeline = await createModelPipeline(settings, answers === undefined ? {} : { answersFile: answers });
  const sets = [tuned, ...(values["held-out"] ? [pagesKeptApart()] : [])];
  for (const set of sets) {
    const scores = await scoreWithModel(set.pages, pipeline);
    report({ ...set, name: `${set.name}, with ${settings.model}` }, values.details && set === tuned, scores);
    print(modelRows(scores));
  }
  print([modelNews(settings, pipeline.spent())]);
}

/** Throws an Error where there is no such page, or it was recorded before. */
function firstReading({ pages }: PageSet, name: string): string {
  const page = pages.find(({ gold }) => gold.page === name);
  if (!page) throw new Error(`--first ${name}: no annotated page to tune on is called so`);
  return recordFirstReading(name, scorePages([page])[0]!);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      "held-out": { type: "boolean", default: false },
      details: { type: "boolean", default: false },
      ablation: { type: "boolean", default: false },
      tagger: { type: "boolean", default: false },
      speed: { type: "boolean", default: false },
      rules: { type: "boolean", default: false },
      record: { type: "boolean", default: false },
      confidence: { type: "boolean", default: false },
      first: { type: "string" },
      tables: { type: "string" },
      typeset: { type: "boolean", default: false },
      names: { type: "boolean", default: false },
      extractor: { type: "string" },
      model: { type: "string" },
      "model-url": { type: "string" },
      answers: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  const tuned = pagesIn("pages to tune on", ["scripts/evaluate/pages", "scripts/sample-pages/zh", "scripts/sample-pages/en"]);
  if (values.names) {
    // Alone: the other figures don't change with it.
    print(namesRows(tuned.name, scoreWithNames(tuned.pages)));
    const apart = values["held-out"] ? pagesKeptApart() : undefined;
    if (apart) print(namesRows(apart.name, scoreWithNames(apart.pages)));
    return;
  }
  if (values.first !== undefined) return console.log(firstReading(tuned, values.first));
  report(tuned, values.details);
  if (existsSync(sharedGold)) report(pagesIn(sharedGold, [sharedGold]), values.details);
  else console.log(`${sharedGold} is not here: its page is left out\n`);
  const apart = values["held-out"] ? pagesKeptApart() : undefined;
  if (apart) report(apart, false);
  if (values.extractor !== undefined) await reportModel(tuned, values);
  if (values.ablation)
    for (const { name, pages } of apart ? [tuned, apart] : [tuned]) print([`== ${name} ==`, ...ablationRows(ablations(pages))]);
  if (values.tagger)
    for (const script of ["tagger.js", "tagger-en.js"])
      spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: "inherit" });
  if (values.rules) {
    const counts = countsOfRules(scorePages(tuned.pages));
    print(ruleRows(counts));
    if (values.record) print(recordCounts(counts));
  }
  if (values.confidence) print(confidenceRows(scorePages(tuned.pages)));
  if (values.tables !== undefined) print(tableRows(countTables(countFrom(values.tables))));
  if (values.typeset) {
    const scores = await scoreTypeset(tuned.pages);
    print(typesetRows(scores));
    if (values.details) print(typesetDetails(scores));
  }
  if (values.speed) print(speedRows(measureStages(tuned.pages.map(({ document }) => document))));
}

await main();
