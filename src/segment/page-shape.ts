/** How a page is set: its lines with their marks, the width of its columns, its indents and gaps. */
import { isComplete, markOf, textOf } from "./line-mark.ts";
import type { Mark } from "./block.ts";
import type { Line } from "./lines.ts";

export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly marks: readonly (Mark | undefined)[];
  /** Width at which the page breaks its lines, if it does at a fixed one. */
  readonly width: number | undefined;
  /** Whether some lines are indented and some are not, so that it tells something. */
  readonly indents: boolean;
  /** Empty lines between most lines and the line that goes on with their sentence. */
  readonly innerGap: number;
  /** Empty lines above and below a line that part it from both for sure. */
  readonly partingGap: number;
}

export function pageOf(text: string, lines: readonly Line[]): Page {
  const marks = lines.map((line) => markAt(text, line));
  const own = lines.filter(({ told }) => told === undefined);
  const inner = innerGap(text, own);
  const cut = own.filter((line) => !isComplete(textOf(text, line))).length;
  const indented = own.filter((line) => line.indented).length;
  return {
    text,
    lines,
    marks,
    width: fixedWidth(text, own),
    indents: indented > 0 && indented < own.length,
    innerGap: inner,
    // Where most lines end a sentence, those that do not are headlines, and what follows them goes on with nothing.
    partingGap: (cut > own.length / 2 ? inner : 0) + 1,
  };
}

/** Of a line whose kind is told, nothing but that counts. */
const markAt = (text: string, line: Line): Mark | undefined =>
  line.told === undefined ? markOf(textOf(text, line)) : line.told === "caption" ? "caption" : undefined;

function innerGap(text: string, lines: readonly Line[]): number {
  const after = lines.filter((_, index) => index > 0 && !isComplete(textOf(text, lines[index - 1] as Line)));
  const gaps = after.map((line) => line.gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** The width of the page's columns, if most lines are about as wide as the widest and end where no sentence does. */
function fixedWidth(text: string, lines: readonly Line[]): number | undefined {
  if (lines.length < 6) return undefined;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median < 0.75 * width || width > 160) return undefined;
  return lines.filter((line) => !isComplete(textOf(text, line))).length >= lines.length / 2 ? width : undefined;
}
