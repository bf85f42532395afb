/** Lines → blocks: paragraphs put together over column breaks; kickers, headlines, captions and bylines alone. */
import { hasUnspaced } from "../languages/letters.ts";
import type { Block } from "./block.ts";
import { bylinesIn, closingByline, shiftBylines, signatureOf } from "./byline.ts";
import { isHeading } from "./heading.ts";
import { beginsCaption, isComplete, runsOn, textOf } from "./line-mark.ts";
import { datelineLength } from "./dateline.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { pageOf } from "./page-shape.ts";
import type { Page } from "./page-shape.ts";
import { trimmed, type Line } from "./lines.ts";
import { titleIn } from "./record.ts";
import { isOfAny } from "./segmentations.ts";
import type { Byline } from "../model.ts";

export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const page = pageOf(text, lines);
  const layout = layoutOf(
    text,
    lines,
    (index) => page.marks[index],
    (line) => fillsColumn(page, line),
  );
  const blocks: Block[] = [];
  let open = false;
  let atTop = true;
  let topOfLast = false;
  for (const [index, line] of lines.entries()) {
    const words = textOf(text, line);
    const last = blocks.at(-1);
    const alone = blocksAlone(layout, lines, index);
    if (line.opens) atTop = true;
    if (alone) {
      for (const block of alone) blocks.push(block);
      open = topOfLast = false;
      if (line.told === undefined) atTop = false;
      else if (line.told === "heading") atTop = true;
      continue;
    }
    const begins = line.parted || line.opens || layout.items.has(index);
    if (last && open && !line.opens && isSentenceCaseHeadline(page, index, last)) {
      blocks[blocks.length - 1] = { ...last, kind: "heading" };
      open = false;
      atTop = true;
    } else if (last && last.kind === "body" && !begins && goesOn(page, index, open)) {
      const bylines = closingBylines(words, line);
      blocks[blocks.length - 1] = { ...last, end: line.end, bylines };
      open = bylines.length === 0 && !isComplete(words);
      atTop = bylines.length > 0;
      continue;
    }
    const block = blockOf(page, index, atTop, blocks.at(-1));
    if (last && !begins && block.kind === "heading" && goesOnAbove(text, last, block)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
      continue;
    }
    if (last && !line.opens && isBrokenHeadline(text, last, block, topOfLast)) blocks[blocks.length - 1] = { ...last, kind: "heading" };
    topOfLast = atTop;
    blocks.push(block);
    open = block.kind === "body" && block.bylines.length === 0 && (!isComplete(words) || datelineLength(words) === words.length);
    if (layout.items.get(index)?.whole) open = false;
    if (block.kind === "body") atTop = block.bylines.length > 0;
    else if (block.kind !== "caption" && (block.kind !== "heading" || block.mark === "rule" || block.mark === "pointer")) atTop = true;
  }
  return blocks.flatMap((block) => (block.mark === "meta" && block.kind === "heading" ? withOwnTitle(text, block) : [block]));
}

/** `信息名称：…` names the title: a block of its own. */
function withOwnTitle(text: string, block: Block): Block[] {
  const title = titleIn(text.slice(block.start, block.end));
  if (title === undefined || title.end - title.start < shortestTitle) return [block];
  const [from, to] = [block.start + title.start, block.start + title.end];
  const part = (start: number, end: number): Block[] => {
    const own = trimmed(text, start, end);
    return own.end > own.start ? [{ ...block, ...own, gap: start === block.start ? block.gap : 0 }] : [];
  };
  return [...part(block.start, from), { ...block, mark: "title", start: from, end: to, gap: 0 }, ...part(to, block.end)];
}

/** In UTF-16 units. */
const shortestTitle = 4;

/**
 * The blocks of a line that stands by itself: a row's cells and what is drawn between them, an item, a key with its value, what is told to be
 * a heading, a caption or furniture. None for its further lines.
 */
export function blocksAlone({ rows, fields, items }: Layout, lines: readonly Line[], index: number): Block[] | undefined {
  const { start, end, gap, told, toldEnd = end } = lines[index] as Line;
  if (told !== undefined) {
    const mark = told === "caption" ? "caption" : undefined;
    return toldEnd === 0 ? [] : [{ kind: told, mark, start, end: toldEnd, gap, bylines: [] }];
  }
  const parts = rows.get(index);
  if (parts) return parts.map((part, at) => ({ ...part, mark: undefined, gap: at === 0 ? gap : 0, bylines: [] }));
  const kind = fields.has(index) ? "field" : items.get(index)?.short ? "item" : undefined;
  return kind && [{ kind, mark: undefined, start, end, gap, bylines: [] }];
}

/**
 * Where empty lines part paragraphs only, an empty line below a few English words without a stop makes them a headline:
 * `Flood scheme will start in` `the spring, council promises`.
 */
function isSentenceCaseHeadline(page: Page, index: number, above: Block): boolean {
  const line = page.lines[index] as Line;
  const words = page.text.slice(above.start, above.end);
  if (page.width === undefined || page.innerGap > 0 || line.gap === 0 || above.kind !== "body" || above.mark !== undefined) return false;
  return (
    words.length <= 120 &&
    !hasUnspaced(words) &&
    !/[,;:]$/u.test(words) &&
    !runsOn(words, textOf(page.text, line)) &&
    (above.gap > 0 || above.start === page.lines[0]?.start)
  );
}

/** A few words without a stop right above a byline or dateline are a headline on two lines; where words have no spaces, if an article may begin there. */
function isBrokenHeadline(text: string, above: Block, below: Block, atTop: boolean): boolean {
  if (above.kind !== "body" || above.mark !== undefined || above.end - above.start > 120) return false;
  if (below.kind !== "byline" && below.mark !== "dateline") return false;
  const words = text.slice(above.start, above.end);
  return !isComplete(words) && (atTop || !hasUnspaced(words));
}

const isOneHeadline = isOfAny("headlineOverLines");

/** `甲局` over `关于…的通知`, and a headline whose bracket the next line closes, are one. */
const goesOnAbove = (text: string, above: Block, below: Block): boolean =>
  [above, below].every(({ kind, mark }) => kind === "heading" && mark === undefined) &&
  below.gap === 0 &&
  isOneHeadline(text.slice(above.start, below.end));

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
  if (mark === "dateline" || mark === "byline" || mark === "rule" || mark === "markdown" || mark === "briefs") return false;
  if (mark === "caption") return !beginsCaption(words);
  if (mark === "pointer" || mark === "furniture" || mark === "meta") return line.gap === 0 && runsOn(before, words);
  if (mark === "kicker") return !announces(page, index);
  const list = /[；;：:]$/u.test(before);
  if (mark === "enumerated") return !list && !beginsSection(words);
  if (line.indented && page.indents) return runsOn(before, words) && !list;
  return true;
}

const beginsSection = isOfAny("sectionNumber");

const fillsColumn = (page: Page, line: Line): boolean => line.end - line.start >= 0.8 * (page.width ?? Infinity);

/** Whether what follows a kicker within three lines shows that it is one. */
const announces = (page: Page, index: number): boolean =>
  page.marks.slice(index + 1, index + 4).some((mark) => mark === "dateline" || mark === "byline");

/** The next line of the text: what a site puts around it is none. */
const below = (page: Page, index: number): Line | undefined => {
  let next = index + 1;
  while (page.lines[next]?.told === "furniture") next++;
  return page.lines[next];
};

const heading = (page: Page, index: number, atTop: boolean, above?: Block): boolean => {
  const next = below(page, index);
  const line = page.lines[index] as Line;
  return isHeading(textOf(page.text, line), {
    atTop,
    headed: above?.kind === "heading" && line.gap > 0,
    next: next && page.text.slice(next.start, Math.min(next.end, next.start + 200)),
    nextMark: page.marks[index + 1],
    gapBelow: next?.gap ?? 0,
    apart: line.gap >= page.partingGap && (next?.gap ?? 0) >= page.partingGap,
    width: page.width,
  });
};

function blockOf(page: Page, index: number, atTop: boolean, above: Block | undefined): Block {
  const line = page.lines[index] as Line;
  const words = textOf(page.text, line);
  const mark = page.marks[index];
  const kind = kindOf(page, index, words, atTop, above);
  const bylines =
    kind === "byline"
      ? shiftBylines(mark === "byline" ? bylinesIn(words) : signatureOf(words), line.start)
      : kind === "body"
        ? closingBylines(words, line)
        : [];
  return { kind, mark, start: line.start, end: line.end, gap: line.gap, bylines };
}

function kindOf(page: Page, index: number, words: string, atTop: boolean, above: Block | undefined): Block["kind"] {
  const mark = page.marks[index];
  if (mark === "byline" || mark === "caption") return mark;
  if (mark === "kicker") return below(page, index) ? "kicker" : "body";
  if (mark === "dateline") return "body";
  if (mark === "enumerated") return isListHead(words, below(page, index) !== undefined) ? "heading" : "body";
  if (mark !== undefined) return "heading";
  const next = page.marks[index + 1];
  const apart = (page.lines[index]?.gap ?? 0) > 0 && announces(page, index);
  if ((atTop || apart) && isColonKicker(page, index, words)) return "kicker";
  if (!atTop && above?.kind === "body" && mark === undefined && signatureOf(words).length > 0) return "byline";
  if (atTop && above?.kind === "heading" && isSubtitle(page, index, words)) return "heading";
  if (isComplete(words))
    return atTop && words.length <= 60 && /[！？!?]$/u.test(words) && (next === "dateline" || next === "byline" || next === "meta")
      ? "heading"
      : "body";
  return heading(page, index, atTop, above) ? "heading" : "body";
}

/** `某某镇:` over a headline. */
function isColonKicker(page: Page, index: number, words: string): boolean {
  if (words.length > 24 || !/^[^。，,；;]{2,}[：:]$/u.test(words)) return false;
  const next = below(page, index);
  const after = next && textOf(page.text, next);
  return announces(page, index) || (after !== undefined && after.length <= 40 && !isComplete(after) && !/[，,、；;：:]$/u.test(after));
}

/** A line set close below the headline where the text's own lines stand apart. */
const isSubtitle = (page: Page, index: number, words: string): boolean =>
  page.innerGap > 0 && page.lines[index]?.gap === 0 && words.length <= 60 && !isComplete(words) && below(page, index) !== undefined;

/** `一、加强领导`, `——记某某村`: short, and no sentence. */
const isListHead = (words: string, followed: boolean): boolean =>
  followed && words.length <= 36 && !isComplete(words) && !/[，,；;：:、]$|[，,。]/u.test(words);

const closingBylines = (words: string, line: Line): readonly Byline[] => {
  const closing = closingByline(words);
  return closing ? shiftBylines(closing.bylines, line.start) : [];
};
