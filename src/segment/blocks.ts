/** Lines → blocks: paragraphs put together over column breaks; kickers, headlines, captions and bylines alone. */
import { bylinesIn, closingByline, shiftBylines } from "./byline.ts";
import { isHeading } from "./heading.ts";
import { isComplete, markOf, runsOn, textOf } from "./line-mark.ts";
import { datelineLength } from "./dateline.ts";
import type { Mark } from "./line-mark.ts";
import type { Line } from "./lines.ts";
import type { Byline, Span } from "../model.ts";

export interface Block extends Span {
  readonly kind: "kicker" | "heading" | "caption" | "byline" | "body";
  readonly mark: Mark | undefined;
  /** Empty lines above it. */
  readonly gap: number;
  /** Of a line that is a byline, or of the bracket that closes a paragraph. */
  readonly bylines: readonly Byline[];
}

interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly marks: readonly (Mark | undefined)[];
  /** Width at which the page breaks its lines, if it does at a fixed one. */
  readonly width: number | undefined;
  /** Whether some lines are indented and some are not, so that it tells something. */
  readonly indents: boolean;
}

export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const page = pageOf(text, lines);
  const blocks: Block[] = [];
  let open = false;
  let atTop = true;
  let topOfLast = false;
  for (const [index, line] of lines.entries()) {
    const words = textOf(text, line);
    const last = blocks.at(-1);
    if (last && last.kind === "body" && goesOn(page, index, open)) {
      const bylines = closingBylines(words, line);
      blocks[blocks.length - 1] = { ...last, end: line.end, bylines };
      open = bylines.length === 0 && !isComplete(words);
      atTop = bylines.length > 0;
      continue;
    }
    const block = blockOf(page, index, atTop);
    if (last && isBrokenHeadline(text, last, block, topOfLast)) blocks[blocks.length - 1] = { ...last, kind: "heading" };
    topOfLast = atTop;
    blocks.push(block);
    open = block.kind === "body" && block.bylines.length === 0 && (!isComplete(words) || datelineLength(words) === words.length);
    if (block.kind === "body") atTop = block.bylines.length > 0;
    else if (block.kind !== "caption" && (block.kind !== "heading" || block.mark === "rule" || block.mark === "pointer")) atTop = true;
  }
  return blocks;
}

/** A few words without a stop right above a byline or dateline are a headline on two lines; in Chinese, where an article may begin. */
function isBrokenHeadline(text: string, above: Block, below: Block, atTop: boolean): boolean {
  if (above.kind !== "body" || above.mark !== undefined || above.end - above.start > 120) return false;
  if (below.kind !== "byline" && below.mark !== "dateline") return false;
  const words = text.slice(above.start, above.end);
  return !isComplete(words) && (atTop || !/\p{Script=Han}/u.test(words));
}

function pageOf(text: string, lines: readonly Line[]): Page {
  const marks = lines.map((line) => markOf(textOf(text, line)));
  const indented = lines.filter((line) => line.indented).length;
  return { text, lines, marks, width: fixedWidth(text, lines), indents: indented > 0 && indented < lines.length };
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

/** Whether a line belongs to the paragraph above it. */
function goesOn(page: Page, index: number, open: boolean): boolean {
  const line = page.lines[index] as Line;
  const above = page.lines[index - 1] as Line;
  const words = textOf(page.text, line);
  const mark = page.marks[index];
  const before = textOf(page.text, above);
  if (!open)
    return (
      page.width !== undefined && fillsColumn(page, above) && line.gap === 0 && !line.indented && !mark && !heading(page, index, false)
    );
  if (mark === "dateline" || mark === "byline" || mark === "caption" || mark === "rule" || mark === "markdown") return false;
  if (mark === "pointer" || mark === "furniture" || mark === "meta") return line.gap === 0 && runsOn(before, words);
  if (mark === "kicker") return !announces(page, index);
  const list = /[；;：:]$/u.test(before);
  if (mark === "enumerated") return !list && !/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第)/u.test(words);
  if (line.indented && page.indents) return runsOn(before, words) && !list;
  return true;
}

const fillsColumn = (page: Page, line: Line): boolean => line.end - line.start >= 0.8 * (page.width ?? Infinity);

/** Whether what follows a kicker within three lines shows that it is one. */
const announces = (page: Page, index: number): boolean =>
  page.marks.slice(index + 1, index + 4).some((mark) => mark === "dateline" || mark === "byline");

const heading = (page: Page, index: number, atTop: boolean): boolean => {
  const next = page.lines[index + 1];
  return isHeading(textOf(page.text, page.lines[index] as Line), {
    atTop,
    next: next && page.text.slice(next.start, Math.min(next.end, next.start + 200)),
    nextMark: page.marks[index + 1],
    gapBelow: next?.gap ?? 0,
    width: page.width,
  });
};

function blockOf(page: Page, index: number, atTop: boolean): Block {
  const line = page.lines[index] as Line;
  const words = textOf(page.text, line);
  const mark = page.marks[index];
  const kind = kindOf(page, index, words, atTop);
  const bylines = kind === "byline" ? shiftBylines(bylinesIn(words), line.start) : kind === "body" ? closingBylines(words, line) : [];
  return { kind, mark, start: line.start, end: line.end, gap: line.gap, bylines };
}

function kindOf(page: Page, index: number, words: string, atTop: boolean): Block["kind"] {
  const mark = page.marks[index];
  if (mark === "byline" || mark === "caption") return mark;
  if (mark === "kicker") return page.lines.length > index + 1 ? "kicker" : "body";
  if (mark === "dateline") return "body";
  if (mark === "enumerated") return isListHead(words, page.lines[index + 1] !== undefined) ? "heading" : "body";
  if (mark !== undefined) return "heading";
  const next = page.marks[index + 1];
  if (atTop && words.length <= 24 && /^[^。，,]+[：:]$/u.test(words) && announces(page, index)) return "kicker";
  if (isComplete(words))
    return atTop && words.length <= 60 && /[！？!?]$/u.test(words) && (next === "dateline" || next === "byline" || next === "meta")
      ? "heading"
      : "body";
  return heading(page, index, atTop) ? "heading" : "body";
}

/** `一、加强领导`, `——记某某村`: short, and no sentence. */
const isListHead = (words: string, followed: boolean): boolean =>
  followed && words.length <= 36 && !isComplete(words) && !/[，,；;：:、]$|[，,。]/u.test(words);

const closingBylines = (words: string, line: Line): readonly Byline[] => {
  const closing = closingByline(words);
  return closing ? shiftBylines(closing.bylines, line.start) : [];
};
