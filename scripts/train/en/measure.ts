/** Span-exact F1 of persons, organizations of both kinds, and places over pages of a corpus. */
import type { Guideline, SpanKind } from "../../../src/languages/en/tagger/kinds.ts";
import type { Annotated } from "../corpora.ts";
import type { Tally } from "../measure.ts";
import { MEANINGS } from "./corpora.ts";
import type { TaughtSentence } from "./pages.ts";

/** PER, ORG, LOC, or nothing where the kind does not count. */
export const COARSE: Readonly<Record<SpanKind, string>> = {
  person: "PER",
  government: "ORG",
  organization: "ORG",
  place: "LOC",
  event: "",
};

export interface Spanned {
  readonly start: number;
  readonly end: number;
  /** PER, ORG, LOC; others do not count. */
  readonly type: string;
}

const keyOf = ({ start, end, type }: Spanned): string => `${start}-${end}-${type}`;
const counts = ({ type }: Spanned): boolean => type === "PER" || type === "ORG" || type === "LOC";

/** The annotated spans that count. */
export function wantedKeys({ entities }: Annotated, guideline: Guideline): Set<string> {
  const spans = entities.map(({ start, end, type }) => ({ start, end, type: COARSE[MEANINGS[guideline][type]?.[0] ?? "event"] }));
  return new Set(spans.filter(counts).map(keyOf));
}

export const isRight = (span: Spanned, wanted: ReadonlySet<string>): boolean => wanted.has(keyOf(span));

/** `tag`: for each sentence of a page its spans. */
export function measurePages(
  pages: readonly (readonly TaughtSentence[])[],
  guideline: Guideline,
  tag: (page: readonly TaughtSentence[]) => readonly (readonly Spanned[])[],
): Tally {
  const sum = { right: 0, found: 0, wanted: 0 };
  for (const page of pages)
    tag(page).forEach((spans, i) => {
      const wanted = wantedKeys(page[i] as TaughtSentence, guideline);
      const found = spans.filter(counts);
      sum.wanted += wanted.size;
      sum.found += found.length;
      sum.right += found.filter((span) => isRight(span, wanted)).length;
    });
  return sum;
}
