/** What a page consists of, between its lines and its articles. */
import type { Byline, Span } from "../model.ts";

/**
 * What a line shows of itself. `furniture`: what the page says of itself (date, page number, editor); `meta`: date, source and author below a
 * web page's title; `rule`: a drawn line; `pointer`: `■相关新闻`; `markdown`: `# Title`; `briefs`: the head over short pieces, `简讯`;
 * `headline`: above an article, as a language's own reading of a page tells; `title`: the value of a key that names it.
 */
export type Mark =
  | "kicker"
  | "caption"
  | "byline"
  | "dateline"
  | "furniture"
  | "meta"
  | "rule"
  | "pointer"
  | "markdown"
  | "briefs"
  | "enumerated"
  | "headline"
  | "title";

export interface Block extends Span {
  readonly kind: "kicker" | "heading" | "caption" | "byline" | "body" | "cell" | "item" | "field" | "rule" | "furniture";
  readonly mark: Mark | undefined;
  /** Empty lines above it. */
  readonly gap: number;
  /** Of a line that is a byline, or of the bracket that closes a paragraph. */
  readonly bylines: readonly Byline[];
}

const alone: ReadonlySet<Block["kind"]> = new Set(["cell", "item", "field", "rule"]);
/** A cell, an item, a field. */
export const isAlone = ({ kind }: Block): boolean => alone.has(kind);
