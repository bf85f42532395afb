/** Resolution of people over a generated corpus: `node dist/scripts/bench/corpus.js ARTICLES`. Pairwise and B-cubed, time and memory. */
import { makeDocument } from "../../src/read/document.ts";
import { extractDocument, resolvePages } from "../../src/pipeline.ts";
import type { AssemblyPage } from "../../src/assemble/page-parts.ts";
import { generateCorpus } from "../generate/corpus.ts";

const articles = Number(process.argv[2] ?? 500);
const started = performance.now();
const pages: AssemblyPage[] = [];
/** Cluster id → who it is in truth. */
const truth = new Map<string, string>();
let told = 0;
for (const article of generateCorpus(articles)) {
  const document = makeDocument({ file: `article ${pages.length}`, text: article.text, encoding: "utf-8", published: article.published });
  const page = extractDocument(document);
  pages.push(page);
  told += Object.keys(article.truth).length;
  for (const { id, type, name } of page.clusters) if (type === "Person" && article.truth[name]) truth.set(id, article.truth[name]);
}
const extracted = performance.now();
const { entityOf, doubts } = await resolvePages({
  extractions: async function* () {
    yield* pages;
  },
});
const resolved = performance.now();

const tally = <Key>(keys: Iterable<Key>): Map<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
const found = [...truth].map(([cluster, person]) => ({ person, entity: entityOf.get(cluster)! }));
const [entities, people, both] = [
  tally(found.map(({ entity }) => entity)),
  tally(found.map(({ person }) => person)),
  tally(found.map(({ person, entity }) => `${person} ${entity}`)),
];
const pairs = (counts: Map<unknown, number>): number => [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
const mean = (of: (item: (typeof found)[number], shared: number) => number): number =>
  found.reduce((sum, item) => sum + of(item, both.get(`${item.person} ${item.entity}`)!), 0) / found.length;
const precision = mean((item, shared) => shared / entities.get(item.entity)!);
const recall = mean((item, shared) => shared / people.get(item.person)!);
const percent = (value: number): string => `${(100 * value).toFixed(2)}%`;
console.log(
  `${articles} articles, ${told} people told of, ${found.length} found; ${people.size} persons, ${entities.size} entities, ${doubts.length} pairs in doubt`,
);
console.log(`pairwise precision ${percent(pairs(both) / pairs(entities))}, recall ${percent(pairs(both) / pairs(people))}`);
console.log(`B-cubed F1 ${percent((2 * precision * recall) / (precision + recall))}`);
console.log(
  `extraction ${((extracted - started) / 1000).toFixed(1)} s, resolution ${((resolved - extracted) / 1000).toFixed(2)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
);
