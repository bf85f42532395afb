/** Runs of glyphs → pieces of lines: what stands on one line without a gap as wide as the space between two columns. */
import { around, overlapX, type Box } from "./box.ts";
import { beginsWide, endsWide } from "./wide.ts";
import type { Run } from "./runs.ts";

/** In the upright frame of its turn. */
export interface Piece extends Box {
  readonly text: string;
  readonly size: number;
}

/** In sizes of the font: a wider gap may be that between columns or cells. Headlines are larger than the gutter beside them. */
const widestGap = 0.8;
const widestGapOfHeads = 0.5;
/** How far baselines of one line may be apart. */
const sameLine = 0.3;

/** `bodySize`: the size that most of the text has, in points. Runs of one turn, upright. Sorted from top to bottom, then from left to right. */
export function piecesOf(runs: readonly Run[], bodySize: number): Piece[] {
  const pieces: Piece[] = [];
  for (const row of rowsOf(runs)) {
    let open: Run[] = [];
    for (const run of row.sort((a, b) => a.left - b.left)) {
      const last = open.at(-1);
      if (last && !goesOn(last, run, bodySize)) {
        pieces.push(pieceOf(open));
        open = [];
      }
      if (!isShadow(open.at(-1), run)) open.push(run);
    }
    if (open.length > 0) pieces.push(pieceOf(open));
  }
  return withoutInnerGaps(pieces);
}

/** Boldface that is made by printing twice. */
const isShadow = (last: Run | undefined, run: Run): boolean =>
  last?.text === run.text && overlapX(last, run) > 0.8 * (run.right - run.left) && Math.abs(last.bottom - run.bottom) < 0.1 * run.size;

/** Those on one baseline. */
export function rowsOf<T extends Box & { readonly size: number }>(boxes: readonly T[]): T[][] {
  const rows: T[][] = [];
  let base = -Infinity;
  let size = Infinity;
  for (const box of [...boxes].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    if (box.bottom - base > sameLine * Math.min(size, box.size)) {
      rows.push([]);
      base = box.bottom;
      size = box.size;
    }
    rows.at(-1)!.push(box);
    size = Math.min(size, box.size);
  }
  return rows;
}

function goesOn(last: Run, run: Run, bodySize: number): boolean {
  const [small, large] = [Math.min(last.size, run.size), Math.max(last.size, run.size)];
  if (small < 0.55 * large) return false;
  const gap = run.left - last.right;
  return gap <= (small >= 1.3 * bodySize ? widestGapOfHeads : widestGap) * small && gap > -large;
}

function pieceOf(runs: readonly Run[]): Piece {
  let text = "";
  let last: Run | undefined;
  for (const run of runs) {
    if (last) text += spaceBetween(last, run);
    text += run.text;
    last = run;
  }
  const widths = new Map<number, number>();
  for (const { size, text } of runs) widths.set(size, (widths.get(size) ?? 0) + text.length);
  const [size] = [...widths].reduce((most, one) => (one[1] > most[1] ? one : most));
  return { ...around(runs), text: withoutSpread(text), size };
}

/** Programs set words out without a space between them, and justify lines where none is meant. */
function spaceBetween(last: Run, run: Run): string {
  const gap = (run.left - last.right) / Math.min(last.size, run.size);
  const dense = endsWide(last.text) || beginsWide(run.text);
  return gap > (dense ? 0.45 : 0.2) || (run.spaced && gap > (dense ? 0.15 : -0.1)) ? " " : "";
}

/** In words: a line that is stretched to its column's width has more, most of them one character. */
const stretchedWords = 6;
const leastSingle = 0.6;

/** `通 知 书` spread over the width of its column, and a line of a sentence that a wide gap after each character fills: as they are read. */
function withoutSpread(text: string): string {
  const words = text.split(" ");
  if (words.length <= 3) return text;
  const singles = words.filter((word) => [...word].length === 1 && !/[a-z\d]/iu.test(word)).length;
  if (singles === words.length && words.every(beginsWide)) return words.join("");
  // A list of names has such gaps too, and no stops.
  const stretched = words.length >= stretchedWords && singles >= leastSingle * words.length && /[，。、；：《“,;:]/u.test(text);
  if (!stretched) return text;
  return words.reduce((line, word) => line + (endsWide(line) || beginsWide(word) ? "" : " ") + word);
}

/**
 * A gap that does not run through the lines around it is none between columns but white space in a line: of two full-width spaces, or the words of a
 * justified line in a narrow column.
 */
function withoutInnerGaps(pieces: readonly Piece[]): Piece[] {
  const rows = rowsOf(pieces).map((row) => row.sort((a, b) => a.left - b.left));
  return rows.flatMap((row, at) => {
    const joined: Piece[] = [];
    for (const piece of row) {
      const last = joined.at(-1);
      if (last && isInnerGap(last, piece, rows, at))
        joined[joined.length - 1] = { ...last, ...around([last, piece]), text: `${last.text} ${piece.text}` };
      else joined.push(piece);
    }
    return joined;
  });
}

/** In sizes of the font: the widest gap within a line, and how far around other lines are looked at. */
const widestInner = 8;
const [near, farther] = [6, 12];
/** In sizes: lines that begin a column begin below each other. */
const sameEdge = 0.15;

function isInnerGap(last: Piece, next: Piece, rows: readonly (readonly Piece[])[], at: number): boolean {
  const gap = { left: last.right, right: next.left };
  if (gap.right - gap.left > widestInner * next.size || Math.abs(last.size / next.size - 1) > 0.1) return false;
  const seen = { across: 0, gapped: 0, begun: 0 };
  for (const step of [-1, 1])
    for (let other = at + step; other >= 0 && other < rows.length; other += step) {
      const row = rows[other] as readonly Piece[];
      const distance = Math.abs((row[0] as Piece).bottom - next.bottom) / next.size;
      if (distance > farther) break;
      const alike = row.filter(({ size }) => Math.abs(size / next.size - 1) < 0.1);
      if (alike.some(({ left }) => Math.abs(left - gap.right) <= sameEdge * next.size)) seen.begun++;
      if (distance > near) continue;
      if (alike.some(({ left, right }) => left < gap.left && right > gap.right)) seen.across++;
      else if (isGapped(alike, gap)) seen.gapped++;
    }
  return seen.across > seen.gapped || (seen.across > 1 && seen.begun <= 1);
}

/** Whether a line has a gap at the middle of that one, and goes on at either side. */
function isGapped(row: readonly Piece[], gap: { readonly left: number; readonly right: number }): boolean {
  const middle = (gap.left + gap.right) / 2;
  return (
    row.some(({ left, right }) => right <= middle && left < gap.left) && row.some(({ left, right }) => left >= middle && right > gap.right)
  );
}
