/** Span-exact F1 of persons, organizations of both kinds, and places, as the published figures count it. */
import type { Guideline, SpanKind } from "../../src/languages/zh/tagger/kinds.ts";
import type { TaggedSpan } from "../../src/languages/zh/tagger/tagger.ts";
import { MEANINGS, type Annotated } from "./corpora.ts";

export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

export const precision = ({ right, found }: Tally): number => (found === 0 ? 0 : right / found);
export const recall = ({ right, wanted }: Tally): number => (wanted === 0 ? 0 : right / wanted);
export const f1 = ({ right, found, wanted }: Tally): number => (found + wanted === 0 ? 0 : (2 * right) / (found + wanted));

/** PER, ORG, LOC, or nothing where the kind does not count. */
export const COARSE: Readonly<Record<SpanKind, string>> = {
  person: "PER",
  government: "ORG",
  organization: "ORG",
  place: "LOC",
  position: "",
};

const keyOf = (start: number, end: number, type: string): string => `${start}-${end}-${type}`;

/** The annotated spans that count, each as `start-end-type`. */
export function wantedKeys({ entities }: Annotated, guideline: Guideline): Set<string> {
  const keys = new Set<string>();
  for (const { start, end, type } of entities) {
    const kind = MEANINGS[guideline][type]?.[0];
    if (kind !== undefined && COARSE[kind] !== "") keys.add(keyOf(start, end, COARSE[kind]));
  }
  return keys;
}

export const isRight = (span: TaggedSpan, wanted: ReadonlySet<string>): boolean =>
  wanted.has(keyOf(span.start, span.end, COARSE[span.kind]));

export function measure(sentences: readonly Annotated[], guideline: Guideline, tag: (text: string) => readonly TaggedSpan[]): Tally {
  const sum = { right: 0, found: 0, wanted: 0 };
  for (const sentence of sentences) {
    const wanted = wantedKeys(sentence, guideline);
    const found = tag(sentence.text).filter(({ kind }) => COARSE[kind] !== "");
    sum.wanted += wanted.size;
    sum.found += found.length;
    sum.right += found.filter((span) => isRight(span, wanted)).length;
  }
  return sum;
}

/** The annotated spans of one kind alone, each as `start-end`; of labels that leave the kind open, none. */
export function keysOf({ entities }: Annotated, guideline: Guideline, kind: SpanKind): Set<string> {
  const meanings = MEANINGS[guideline];
  return new Set(
    entities.filter(({ type }) => meanings[type]?.length === 1 && meanings[type][0] === kind).map(({ start, end }) => `${start}-${end}`),
  );
}
