import { addCounts, noCounts, type Counts } from "./counts.ts";
import type { PageScore } from "./score.ts";

export const measures = ["mentions", "entities", "names", "relations", "attributes", "statuses", "bylines", "articles"] as const;
export type Measure = (typeof measures)[number];
export type Totals = Readonly<Record<Measure, Counts>>;

/** Counts of several pages together: a large page weighs more than a small one. */
export function total(scores: readonly PageScore[]): Totals {
  const sum = (measure: Measure) => scores.reduce((counts, score) => addCounts(counts, score[measure]), noCounts);
  return Object.fromEntries(measures.map((measure) => [measure, sum(measure)])) as Record<Measure, Counts>;
}

export function totalByType(scores: readonly PageScore[], of: "mentionsByType" | "relationsByType"): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const score of scores) for (const [type, counts] of score[of]) sums.set(type, addCounts(sums.get(type) ?? noCounts, counts));
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
