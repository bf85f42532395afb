/** Does what stands before a head make it a name, and how surely? */
import type { Extent } from "./extent.ts";
import type { HeadRule } from "./head-rule.ts";
import type { Reading } from "./reading.ts";

/** 道路 and 山河 are words, not names. */
export function isPartOfWord({ words, wordAt }: Reading, head: number, end: number, rule: HeadRule): boolean {
  const word = words[wordAt[end - 1] ?? 0];
  if (end - head > 1 || word === undefined || word.from >= head || (rule.type !== "Place" && rule.type !== "Village")) return false;
  return word.to - word.from > 3 || !/^(?:ns|nt|nz|nr)/u.test(word.tag);
}

export function isStrict({ words, wordAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const word = words[wordAt[at] ?? 0];
    if (word === undefined || (word.to - word.from > 1 && (word.to > to || !/^n[srz]/u.test(word.tag)))) return false;
    at = word.to;
  }
  return true;
}

/** `core`: characters between place and head. */
export function confidenceOf(rule: HeadRule, extent: Extent, core: number): number {
  if (core < rule.least) return extent.place && rule.place === "apart" && core === 0 ? rule.withCore : 0;
  if (extent.place) return rule.withPlace;
  if (extent.short)
    return rule.type === "Agency" || (rule.type === "Organization" && core <= 6) ? Math.min(rule.withPlace, 0.85) : rule.withCore;
  if (core === 0) return rule.alone;
  return rule.specific && extent.generic ? 0 : rule.withCore;
}
