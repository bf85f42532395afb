/** The lines of a page that hold anything but white space. */
import { isLineBreak, isSpace } from "./characters.ts";
import { lineSeparator, paragraphSeparator } from "../characters/separators.ts";
import type { Span } from "../model.ts";

/** A line without the white space at its ends. */
export interface Line extends Span {
  /** Empty lines above it. */
  readonly gap: number;
  /** Whether white space as for a new paragraph stands before it. */
  readonly indented: boolean;
  /** Whether a paragraph separator (U+2029) stands above it: the reader of the page knew that another matter begins here. */
  readonly parted: boolean;
  /** Whether only a line separator (U+2028) stands above it: a line within a table's cell. */
  readonly within: boolean;
  /** What it is, where that is known beside its words or the words leave no doubt (told-lines.ts). */
  readonly told?: ToldKind;
  /** Where several lines are told as one: the end of the last; 0 for those below the first. */
  readonly toldEnd?: number;
  /** Whether an article begins with it, as the reader of the page knew. */
  readonly opens?: true;
}

export type ToldKind = "heading" | "caption" | "furniture";

/** In order. One pass; a page of one line of any length is one line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 0;
  let parted = false;
  let within = false;
  let at = 0;
  while (at < text.length) {
    let stop = at;
    while (stop < text.length && !isLineBreak(text.charCodeAt(stop))) stop++;
    const line = trimmed(text, at, stop);
    if (line.end > line.start) {
      const gap = lines.length === 0 ? breaks : Math.max(0, breaks - 1);
      lines.push({ ...line, gap, indented: indents(text, at, line.start), parted, within: within && breaks === 1 });
      breaks = 0;
      parted = within = false;
    }
    if (text[stop] === paragraphSeparator) parted = true;
    else {
      within = text[stop] === lineSeparator;
      breaks++;
    }
    // CR LF is one break.
    at = text[stop] === "\r" && text[stop + 1] === "\n" ? stop + 2 : stop + 1;
  }
  return lines;
}

export function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const indents = (text: string, from: number, to: number): boolean =>
  to - from >= 2 || text[from] === "\t" || (to > from && text[from] === "\u3000");
