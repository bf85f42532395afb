/**
 * What a rule's finds are worth on pages that it was not tuned on. `first-readings.json` has, of each annotated page, how often each relation rule was
 * right and wrong when the page was read for the first time, before anything was mended for it. Beside that, what it finds on the same pages today
 * counts for little: it was made to be right there.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { languagePacks } from "../../src/languages/registry.ts";
import { isRelationType } from "../../graph/ontology.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { Judged, PageScore } from "./score.ts";

/** Right and wrong. */
export type Tally = readonly [right: number, wrong: number];

/** From here on a confidence promises what has to be seen. */
const promising = 0.9;

/** Of one rule: finds whose ends are sure enough for a promise, and those whose ends are not (src/relate/support.ts), whatever the rule. */
export interface Finds {
  readonly sure: Tally;
  readonly doubtful: Tally;
}

export interface FirstReading {
  readonly page: string;
  readonly finds: Readonly<Record<string, Finds>>;
}

const file = "scripts/evaluate/first-readings.json";

export const readFirstReadings = (): readonly FirstReading[] => JSON.parse(readFileSync(file, "utf8")) as FirstReading[];

const none: Tally = [0, 0];
const add = (one: Tally, other: Tally): Tally => [one[0] + other[0], one[1] + other[1]];
const nothing: Finds = { sure: none, doubtful: none };

const withFinds = (one: Finds, other: Finds): Finds => ({ sure: add(one.sure, other.sure), doubtful: add(one.doubtful, other.doubtful) });

/** By rule: of a statement that several found, the surest. */
export function findsOf(judged: readonly Judged[]): Readonly<Record<string, Finds>> {
  const finds = new Map<string, Finds>();
  for (const { finders, right, ends } of judged) {
    const rule = finders[0] ?? "";
    const tally: Tally = right ? [1, 0] : [0, 1];
    finds.set(
      rule,
      withFinds(finds.get(rule) ?? nothing, ends < promising ? { ...nothing, doubtful: tally } : { ...nothing, sure: tally }),
    );
  }
  return Object.fromEntries([...finds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function together(all: readonly Readonly<Record<string, Finds>>[]): ReadonlyMap<string, Finds> {
  const finds = new Map<string, Finds>();
  for (const [rule, own] of all.flatMap((one) => Object.entries(one))) finds.set(rule, withFinds(finds.get(rule) ?? nothing, own));
  return finds;
}

/** Adds the reading of a page that has none yet; what a page is worth that was read before is gone once it was looked into. Throws an Error there. */
export function recordFirstReading(page: string, score: PageScore): string {
  const known = readFirstReadings();
  if (known.some((one) => one.page === page)) throw new Error(`${page}: its first reading was recorded before`);
  const all = [...known, { page, finds: findsOf(score.judged) }].sort((a, b) => (a.page < b.page ? -1 : 1));
  writeFileSync(file, `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`);
  return `${file}: ${page} recorded`;
}

/** What is taken of a rule that nobody has seen: as many finds (`priorFinds`) with this share right. */
const prior = 0.85;
const priorFinds = 4;
/** What a find on a page counts that the rules were tuned on. */
const tuned = 0.25;

/** The share of a rule's finds that is right, as far as both tell: 3 right of 3 on first readings give 0.91, and not 1. */
export function estimate(first: Tally, developed: Tally): number {
  const [right, wrong] = [0, 1].map((at) => first[at]! + tuned * developed[at]!) as [number, number];
  return (prior * priorFinds + right) / (priorFinds + right + wrong);
}

/** Of properties nothing is measured that a rule could be held to. */
const rulesOfPacks = (): readonly Rule[] =>
  languagePacks()
    .flatMap(({ relations }) => relations?.families ?? [])
    .flatMap((family) => family.rules.filter(({ states }) => states.some(isRelationType)));
const share = ([right, wrong]: Tally): string =>
  right + wrong === 0 ? "   -" : `${((100 * right) / (right + wrong)).toFixed(0).padStart(3)}%`;
const told = (tally: Tally): string => `${String(tally[0]).padStart(4)} right ${String(tally[1]).padStart(3)} wrong`;

/** Each relation rule with what its confidence rests on; `!` where it promises 0.9 or more and no more than that is borne out. */
export function confidenceRows(scores: readonly PageScore[]): string[] {
  const first = together(readFirstReadings().map(({ finds }) => finds));
  const now = together(scores.map(({ judged }) => findsOf(judged)));
  const rows = rulesOfPacks()
    .map(({ id, confidence }) => {
      const [before, today] = [first.get(id)?.sure ?? none, now.get(id)?.sure ?? none];
      return { id, confidence, before, today, worth: estimate(before, today) };
    })
    .sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
  const sum = (all: ReadonlyMap<string, Finds>, ends: keyof Finds): Tally =>
    [...all.values()].reduce((total, one) => add(total, one[ends]), none);
  const both = (ends: keyof Finds): string =>
    [first, now].map((all) => `${share(sum(all, ends))} of ${sum(all, ends)[0] + sum(all, ends)[1]}`).join(", ");
  return [
    "relation rules: confidence, what its finds are worth, on first readings, on the pages today (where both ends are sure)",
    ...rows.map(({ id, confidence, before, today, worth }) => {
      const mark = confidence >= promising && worth < confidence - 0.02 ? "!" : " ";
      return `${mark} ${id.padEnd(50)} ${confidence.toFixed(2)}  ${worth.toFixed(2)}  ${told(before)}  ${told(today)}`;
    }),
    "all of them, first and today",
    `  both ends sure     ${both("sure")}`,
    `  an end in doubt    ${both("doubtful")}`,
  ];
}
