/** What the English tagger tells apart, and whose guidelines it knows. */

export const SPAN_KINDS = ["person", "government", "organization", "place", "event"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Whose rules of annotation to follow; `pages` are the annotated pages of scripts/evaluate, the others corpora (see the model card). */
export const GUIDELINES = ["uner", "gov", "wiki", "crossner", "gum", "redocred", "btc", "pages"] as const;
export type Guideline = (typeof GUIDELINES)[number];

/** `start` and `end` are UTF-16 offsets into the sentence, end exclusive. */
export interface TaggedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** 0 to 1; see tagger/chain.ts. */
  readonly confidence: number;
}
