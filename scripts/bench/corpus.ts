/** Resolution over a generated corpus: `node dist/scripts/bench/corpus.js ARTICLES [SEED]`. Pairwise and B-cubed, by type and over all. */
import type { AssemblyPage } from "../../src/assemble/page-parts.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";
import "../../src/languages/shipped-basics.ts";
import { makeDocument } from "../../src/read/document.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { resolveClusters } from "../../src/resolve/across.ts";
import { NameKeys } from "../../src/resolve/across/name-keys.ts";
import { profilesOf, type ClusterProfile } from "../../src/resolve/across/profile.ts";
import { generateCorpus, type Truth } from "../generate/corpus.ts";

interface Found {
  readonly type: string;
  readonly truth: string;
  readonly entity: string;
}

const articles = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
const names = new NameKeys(loadGazetteer());
const profiles: ClusterProfile[] = [];
/** Cluster id → what it is in truth. */
const truthOf = new Map<string, Truth>();
const told = new Map<string, number>();
const started = performance.now();
for (const article of generateCorpus(articles, seed)) {
  const document = makeDocument({ file: `${profiles.length}.txt`, text: article.text, encoding: "utf-8", published: article.published });
  const page: AssemblyPage = extractDocument(document);
  profiles.push(...profilesOf(page, names));
  for (const truth of article.truth) {
    told.set(truth.type, (told.get(truth.type) ?? 0) + 1);
    const cluster = page.clusters.find(
      ({ type, name, aliases }) => type === truth.type && truth.names.some((form) => form === name || aliases.includes(form)),
    );
    if (cluster) truthOf.set(cluster.id, truth);
  }
}
const extracted = performance.now();
const { entityOf, doubts } = resolveClusters(profiles);
const resolved = performance.now();

const found = [...truthOf].map(([cluster, { type, id }]): Found => ({ type, truth: id, entity: entityOf.get(cluster)! }));
console.log(`${articles} articles, seed ${seed}; ${doubts.length} pairs in doubt`);
for (const type of told.keys())
  report(
    type,
    found.filter((item) => item.type === type),
    told.get(type)!,
  );
report(
  "all",
  found,
  [...told.values()].reduce((sum, count) => sum + count, 0),
);
const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(2);
console.log(
  `extraction ${seconds(started, extracted)} s, resolution ${seconds(extracted, resolved)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);

function report(title: string, items: readonly Found[], wanted: number): void {
  const entities = tally(items.map(({ entity }) => entity));
  const truths = tally(items.map(({ truth }) => truth));
  const both = tally(items.map(({ truth, entity }) => `${truth} ${entity}`));
  const mean = (of: (item: Found, shared: number) => number): number =>
    items.reduce((sum, item) => sum + of(item, both.get(`${item.truth} ${item.entity}`)!), 0) / items.length;
  const precision = mean((item, shared) => shared / entities.get(item.entity)!);
  const recall = mean((item, shared) => shared / truths.get(item.truth)!);
  const percent = (value: number): string => `${(100 * value).toFixed(2)}%`.padStart(8);
  const pairwise = `pairwise P ${percent(pairs(both) / pairs(entities))} R ${percent(pairs(both) / pairs(truths))}`;
  console.log(
    `${title.padEnd(13)} ${pairwise}   B³ F1 ${percent((2 * precision * recall) / (precision + recall))}   ${items.length} of ${wanted} found, ${truths.size} things, ${entities.size} entities`,
  );
}

function tally(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function pairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
