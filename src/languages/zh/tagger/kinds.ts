/** What the Chinese tagger tells apart, and whose guidelines it knows. */

export const SPAN_KINDS = ["person", "government", "organization", "place", "position"] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Whose rules of annotation to follow: the corpora disagree (is 中国队 a place?), so the model learns each one's habits apart. */
export const GUIDELINES = ["pd98", "cluener", "ccfbdci", "uner", "weibo", "resume"] as const;
export type Guideline = (typeof GUIDELINES)[number];
