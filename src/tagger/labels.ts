/** Labels of single units (characters, words) that spell spans of five kinds: begin, inside, end, single. What the kinds are, a language says. */

/** Kinds of span a language may tell apart. */
export const KIND_COUNT = 5;

/** Label 0 is "outside"; kind k has begin, inside, end and single at 1 + 4k, 2 + 4k, 3 + 4k, 4 + 4k. */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * KIND_COUNT;

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
