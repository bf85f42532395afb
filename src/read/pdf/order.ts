/**
 * The order of reading, by recursive XY-cuts over blocks. Blocks and not lines are cut: the white space between the lines of columns that stand
 * on one grid would else be taken for cuts. First comes a cut right above headlines that begin all of what is below it (articles stacked
 * over each other), then one right below a headline in the middle of all that is below it, then gutters, then what reaches over several
 * columns is taken off the top.
 */
import { around, overlapX, widthOf, type Box } from "./box.ts";

export interface Ordered<T> {
  readonly blocks: readonly T[];
  /** No cut was found: the order is a guess, and nothing may go from one block to the next. */
  readonly sure: boolean;
}

/** More is no page that can be told apart, but a drawing. */
const mostBlocks = 2000;
/** In points; a gap that is smaller is none. */
const leastGap = 1.5;

/** `isHead`: whether a block is a headline. */
export function orderOf<T extends Box>(blocks: readonly T[], isHead: (block: T) => boolean): Ordered<T>[] {
  if (blocks.length > mostBlocks) return blocks.map((block) => ({ blocks: [block], sure: false }));
  const found: Ordered<T>[] = [];
  const waiting: (readonly T[])[] = [blocks];
  while (waiting.length > 0) {
    const region = waiting.pop()!;
    const parts =
      region.length > 1
        ? (articleCut(region, isHead) ?? headCut(region, isHead) ?? gutterCut(region) ?? spanningCut(region, isHead))
        : undefined;
    if (parts) waiting.push(...parts.reverse());
    else if (region.length === 1) found.push({ blocks: region, sure: true });
    else found.push({ blocks: byColumns(region), sure: false });
  }
  return found;
}

/** Where nothing is printed over the whole region, from top to bottom or from left to right: positions in between. */
function gapsAlong(region: readonly Box[], from: "top" | "left", to: "bottom" | "right"): { readonly at: number; readonly size: number }[] {
  const sorted = [...region].sort((a, b) => a[from] - b[from]);
  const gaps: { at: number; size: number }[] = [];
  let end = sorted[0]?.[to] ?? 0;
  for (const box of sorted) {
    if (box[from] - end >= leastGap) gaps.push({ at: (end + box[from]) / 2, size: box[from] - end });
    end = Math.max(end, box[to]);
  }
  return gaps;
}

const split = <T extends Box>(region: readonly T[], edge: "top" | "left", at: number): [T[], T[]] => [
  region.filter((box) => box[edge] < at),
  region.filter((box) => box[edge] >= at),
];

/** The topmost gap below which everything on the level of the first line is a headline, and above which is text of an article. */
function articleCut<T extends Box>(region: readonly T[], isHead: (block: T) => boolean): T[][] | undefined {
  for (const { at } of gapsAlong(region, "top", "bottom")) {
    const [above, below] = split(region, "top", at);
    if (above.every(isHead)) continue;
    const first = below.reduce((highest, box) => (box.top < highest.top ? box : highest));
    // A headline of two lines reaches down to the text of the one beside it.
    const level = below.filter((box) => box.top < first.bottom - 1 && isUncovered(box, below));
    if (level.every(isHead) && standsOver(around(level), around(region))) return [above, below];
  }
  return undefined;
}

/** A headline may be so short that it stands between the gutters: it is nevertheless that of all columns. */
function headCut<T extends Box>(region: readonly T[], isHead: (block: T) => boolean): T[][] | undefined {
  const [gap] = gapsAlong(region, "top", "bottom");
  if (!gap) return undefined;
  const [above, below] = split(region, "top", gap.at);
  const isOne = gapsAlong(above, "left", "right").length === 0;
  return isOne && above.every(isHead) && standsInMiddle(around(above), around(region)) ? [above, below] : undefined;
}

/** From the left edge of what it is above, or in the middle of it. */
const standsOver = (head: Box, over: Box): boolean => head.left < over.left + 0.25 * (over.right - over.left) || standsInMiddle(head, over);

/** Lines that are not stretched show less than there is of the last column. */
const standsInMiddle = (head: Box, { left, right }: Box): boolean =>
  Math.abs(head.left + head.right - left - right) < 0.12 * (right - left);

const isUncovered = (box: Box, boxes: readonly Box[]): boolean =>
  !boxes.some((other) => other.top < box.top - 1 && overlapX(other, box) > 0);

/** The widest gutter through the whole region. */
function gutterCut<T extends Box>(region: readonly T[]): T[][] | undefined {
  const gaps = gapsAlong(region, "left", "right");
  if (gaps.length === 0) return undefined;
  // All gutters at once would tear boxes of several columns that stand side by side; the widest parts what is apart.
  const widest = gaps.reduce((most, gap) => (gap.size > most.size + 0.5 ? gap : most));
  return split(region, "left", widest.at);
}

/** Right below what reaches over several columns and stands at the top, else right above what stands at the bottom, else the widest gap. */
function spanningCut<T extends Box>(region: readonly T[], isHead: (block: T) => boolean): T[][] | undefined {
  const gaps = gapsAlong(region, "top", "bottom");
  if (gaps.length === 0) return undefined;
  const widths = region.map(widthOf).sort((a, b) => a - b);
  const usual = widths[widths.length >> 1] ?? 0;
  const spans = (box: T): boolean => isHead(box) || widthOf(box) > 1.5 * usual;
  for (const { at } of gaps) {
    const [above, below] = split(region, "top", at);
    if (above.every(spans)) return [above, below];
    const next = below.reduce((highest, box) => (box.top < highest.top ? box : highest));
    if (spans(next) || above.some((box) => spans(box) && box.bottom >= Math.max(...above.map(({ bottom }) => bottom)) - 1))
      return [above, below];
  }
  const widest = gaps.reduce((most, gap) => (gap.size > most.size ? gap : most));
  return split(region, "top", widest.at);
}

/** From the left to the right, and in what overlaps from the top down. */
function byColumns<T extends Box>(region: readonly T[]): T[] {
  const columns: T[][] = [];
  for (const box of [...region].sort((a, b) => a.left - b.left)) {
    const column = columns.find((boxes) => Math.abs((boxes[0] as T).left - box.left) < 0.5 * widthOf(box));
    if (column) column.push(box);
    else columns.push([box]);
  }
  return columns.flatMap((column) => column.sort((a, b) => a.top - b.top));
}
