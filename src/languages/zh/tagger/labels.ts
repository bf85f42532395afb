/** What the tagger knows: kinds of span, and the BIOES labels of single characters that spell them. */

export const SPAN_KINDS = ["person", "government", "organization", "place", "position"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Whose rules of annotation to follow: the corpora disagree (is 中国队 a place?), so the model learns each one's habits apart. */
export const GUIDELINES = ["pd98", "cluener", "ccfbdci", "uner", "weibo", "resume"] as const;
export type Guideline = (typeof GUIDELINES)[number];

/** Label 0 is "outside"; kind k has begin, inside, end and single at 1 + 4k, 2 + 4k, 3 + 4k, 4 + 4k. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * SPAN_KINDS.length;

export const beginOf = (kind: number): number => 1 + 4 * kind;
export const insideOf = (kind: number): number => 2 + 4 * kind;
export const endOf = (kind: number): number => 3 + 4 * kind;
export const singleOf = (kind: number): number => 4 + 4 * kind;

export const kindOf = (label: number): number => (label - 1) >> 2;
const part = (label: number): number => (label - 1) & 3;

/** A sentence, or a stretch of "nothing", may begin with this label; and whatever may begin may also follow a finished span. */
export const mayStart = (label: number): boolean => label === OUTSIDE || part(label) === 0 || part(label) === 3;
export const mayEnd = (label: number): boolean => label === OUTSIDE || part(label) >= 2;

export function mayFollow(before: number, after: number): boolean {
  if (mayEnd(before)) return mayStart(after);
  return !mayStart(after) && kindOf(before) === kindOf(after);
}
