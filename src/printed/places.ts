/** Where a stretch of a document's text is printed, by the layout that its reader gave. */
import type { PageBox, PagesOfSpan, PrintedPlace } from "../../graph/printed-place.ts";
import type { DocumentLayout, PrintedLine, Span } from "../model.ts";
import { cutBox } from "./cut-box.ts";

/** Undefined where no line of the layout says it. */
export function pagesOf({ lines = [] }: DocumentLayout, span: Span): PagesOfSpan | undefined {
  let [first, last] = [Infinity, 0];
  for (let at = firstIn(lines, span); at < lines.length && lines[at]!.start < span.end; at++) {
    first = Math.min(first, lines[at]!.page);
    last = Math.max(last, lines[at]!.page);
  }
  if (last === 0) return undefined;
  return { page: first, ...(last > first && { lastPage: last }) };
}

/**
 * The pages and boxes that a span of a document is printed on, by its layout; undefined where that tells no page. Within a line the place is
 * told by usual widths of characters: of type with letters of many widths it may be off by some points. `text` is the document's.
 */
export function placeOf(layout: DocumentLayout, text: string, span: Span): PrintedPlace | undefined {
  const pages = pagesOf(layout, span);
  if (!pages) return undefined;
  const { lines = [] } = layout;
  const boxes: PageBox[] = [];
  for (let at = firstIn(lines, span); at < lines.length && lines[at]!.start < span.end; at++) {
    const { page, box, turn, start, end } = lines[at]!;
    if (!box) continue;
    const line = text.slice(start, end);
    const part = inked(line, Math.max(0, span.start - start), Math.min(end, span.end) - start);
    if (part) boxes.push({ page, ...cutBox({ box, turn, line }, part) });
  }
  return { ...pages, boxes };
}

/** The first of the lines, which stand in text order, that ends behind the span's start. */
function firstIn(lines: readonly PrintedLine[], { start }: Span): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without the white space at its ends; undefined where it is nothing else. */
function inked(line: string, from: number, to: number): Span | undefined {
  const words = line.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return words.trim() === "" ? undefined : { start, end: start + words.trim().length };
}
