/**
 * Extraction: characters a second of each stage on one core, beside @node-rs/jieba's tagging in the same run; then one page from a
 * cold start, as a person runs it. `npm run bench`
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { Document } from "../../src/model.ts";
import { readSources } from "../../src/read/read.ts";
import { measureStages } from "../evaluate/speed.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const pages = join(root, "scripts", "sample-pages", "zh");

const documents: Document[] = [];
for await (const read of readSources([pages], { published: "2024-06-01" })) if ("document" in read) documents.push(read.document);

const rounds = 5;
const { characters, stages, whole } = measureStages(documents, rounds);

const jieba = Jieba.withDict(dict);
for (const { text } of documents) jieba.tag(text, true);
const started = performance.now();
for (let round = 0; round < rounds; round++) for (const { text } of documents) jieba.tag(text, true);
const tagging = (characters * rounds * 1000) / (performance.now() - started);

const row = (what: string, speed: number): void =>
  console.log(`${what.padEnd(24)} ${Math.round(speed).toLocaleString("en").padStart(12)} characters/s`);
console.log(`${documents.length} Chinese sample pages, ${characters.toLocaleString("en")} characters, ${rounds} rounds`);
for (const [stage, speed] of Object.entries(stages)) row(stage, speed);
row("all stages", whole);
row("@node-rs/jieba tagging", tagging);

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
