/** How often each rule found something on annotated pages, right and wrong. */
import { languagePacks } from "../../src/languages/registry.ts";
import type { Rule } from "../../src/rules/rule.ts";
import type { RuleFind } from "./score.ts";

export interface RuleCount {
  readonly right: number;
  readonly wrong: number;
}

/** By rule id; rules of no pack (`gazetteer`, `tagger`, `page`) among them. */
export function countsOfRules(scores: readonly { readonly finds: readonly RuleFind[] }[]): ReadonlyMap<string, RuleCount> {
  const counts = new Map<string, RuleCount>();
  for (const { rule, right } of scores.flatMap(({ finds }) => finds)) {
    const known = counts.get(rule) ?? { right: 0, wrong: 0 };
    counts.set(rule, right ? { ...known, right: known.right + 1 } : { ...known, wrong: known.wrong + 1 });
  }
  return counts;
}

const rulesOfPacks = (): readonly Rule[] =>
  languagePacks().flatMap(({ mentions, relations }) =>
    [...(mentions?.families ?? []), ...(relations?.families ?? [])].flatMap((family) => family.rules),
  );

const row = (id: string, confidence: string, { right, wrong }: RuleCount): string =>
  `  ${id.padEnd(46)} ${confidence}  ${String(right).padStart(5)} right ${String(wrong).padStart(5)} wrong` +
  (right + wrong === 0 ? "" : `  ${((100 * right) / (right + wrong)).toFixed(0).padStart(4)} %`);

/** Every rule of every pack by its id, then what else found something. */
export function ruleRows(counts: ReadonlyMap<string, RuleCount>): string[] {
  const rules = [...rulesOfPacks()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Set(rules.map(({ id }) => id));
  const silent = rules.filter(({ id }) => !counts.has(id)).length;
  return [
    `rules, their confidence, and what they found (${rules.length} rules, ${silent} found nothing on these pages)`,
    ...rules.map(({ id, confidence }) => row(id, confidence.toFixed(2), counts.get(id) ?? { right: 0, wrong: 0 })),
    "beside them",
    ...[...counts].filter(([id]) => !known.has(id)).map(([id, count]) => row(id, "    ", count)),
  ];
}
