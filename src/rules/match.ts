/** Where a pattern matches a typed text. */
import type { Mention } from "../model.ts";
import { forLatin1 } from "./latin-classes.ts";
import { mayMatch } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { mentionsIn, type TypedText } from "./typed-text.ts";

/** Positions are those of the typed text. */
export interface Match {
  readonly typed: TypedText;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Empty where the group took no part. */
  text(group: string): string;
  /** -1 where the group took no part. */
  at(group: string): number;
  /** Exclusive; -1 where the group took no part. */
  end(group: string): number;
  /** In the group, in text order; none where it took no part. */
  mentions(group: string): Mention[];
}

/** A rule without a pattern matches nothing: code finds what it reads. */
const noPattern = /(?!)/g;
const patternOf = (rule: RegExp | Rule): RegExp => (rule instanceof RegExp ? rule : (rule.pattern ?? noPattern));

const noMatches: readonly Match[] = [];

/** In text order. Most rules find nothing in most sentences, and for those this makes no object. */
export function matches(typed: TypedText, rule: RegExp | Rule): readonly Match[] {
  const whole = patternOf(rule);
  if (!mayMatch(whole, typed)) return noMatches;
  const pattern = typed.isLatin1 ? forLatin1(whole) : whole;
  pattern.lastIndex = 0;
  let found = pattern.exec(typed.text);
  if (found === null) return noMatches;
  const all: Match[] = [];
  for (; found !== null; found = pattern.exec(typed.text)) {
    if (found[0] === "") pattern.lastIndex += 1;
    all.push(matchOf(typed, found));
  }
  return all;
}

/** Those too that begin inside another, behind its group `verb` or its first character: the end of an enumeration may begin another. */
export function* overlappingMatches(typed: TypedText, rule: RegExp | Rule): Generator<Match> {
  const whole = patternOf(rule);
  if (!mayMatch(whole, typed)) return;
  const pattern = typed.isLatin1 ? forLatin1(whole) : whole;
  let at = 0;
  for (;;) {
    // A rule that reads the same pattern meanwhile moves its `lastIndex`.
    pattern.lastIndex = at;
    const found = pattern.exec(typed.text);
    if (found === null) return;
    yield matchOf(typed, found);
    at = Math.max(found.index + 1, found.indices?.groups?.["verb"]?.[1] ?? found.index);
  }
}

function matchOf(typed: TypedText, found: RegExpExecArray): Match {
  const spans = found.indices?.groups ?? {};
  return {
    typed,
    from: found.index,
    to: found.index + found[0].length,
    text: (group) => found.groups?.[group] ?? "",
    at: (group) => spans[group]?.[0] ?? -1,
    end: (group) => spans[group]?.[1] ?? -1,
    mentions: (group) => (spans[group] ? mentionsIn(typed, ...spans[group]) : []),
  };
}
