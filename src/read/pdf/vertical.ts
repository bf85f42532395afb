/**
 * Lines from top to bottom, which many programs print glyph by glyph with fonts for horizontal writing: single glyphs of one size right
 * below each other, with nothing beside them. They become runs that are turned once, as are the Latin words and numbers between them.
 */
import { overlapY } from "./box.ts";
import { ordinaryForms } from "./vertical-forms.ts";
import type { Run } from "./runs.ts";

const fewest = 3;
/** In sizes of the font: from the end of a glyph to the next, at least and at most. */
const [nearest, farthest] = [-0.4, 0.6];
const beside = 0.15;
/** How far the lines of one text are apart. */
const nextLine = 2.5;

const isGlyph = ({ turn, right, left, size, text }: Run): boolean =>
  turn === 0 && [...text].length <= 2 && right - left <= 1.15 * size && /[^\s\u0021-\u007e]|^\d{1,2}$/u.test(text);
const middleOf = ({ left, right }: Run): number => (left + right) / 2;

export function withVertical(runs: readonly Run[]): readonly Run[] {
  const glyphs = runs.filter(isGlyph);
  if (glyphs.length < fewest) return runs;
  const lonely = glyphs.filter(isLonelyAmong(runs));
  const chains = chainsOf([...lonely, ...runs.filter(({ turn }) => turn === 1)]);
  const lines = chains.filter((chain) => chain.filter(({ turn }) => turn === 0).length >= fewest);
  if (lines.length === 0) return runs;
  const turned = new Set(lines.flat());
  // The last line of a paragraph may be shorter.
  for (const chain of chains) if (lines.some((line) => standsBeside(chain, line))) for (const glyph of chain) turned.add(glyph);
  return runs.map((run) => (turned.has(run) ? { ...run, turn: 1, text: ordinaryForms(run.text), spaced: true } : run));
}

function standsBeside(chain: readonly Run[], line: readonly Run[]): boolean {
  const [one, first, last] = [chain[0] as Run, line[0] as Run, line.at(-1) as Run];
  const apart = Math.abs(middleOf(one) - middleOf(first));
  const alike = Math.abs(one.size / first.size - 1) < 0.05;
  return alike && apart <= nextLine * one.size && one.top > first.top - 1.5 * one.size && one.top < last.bottom + one.size;
}

/** The glyphs that form one line downwards. Sorted by their middle, those of one column stand together. */
function chainsOf(glyphs: readonly Run[]): Run[][] {
  const columns: Run[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleOf(a) - middleOf(b))) {
    const column = columns.at(-1);
    if (column && middleOf(glyph) - middleOf(column[0] as Run) <= 0.25 * glyph.size) column.push(glyph);
    else columns.push([glyph]);
  }
  const chains: Run[][] = [];
  for (const column of columns) {
    let last: Run | undefined;
    for (const glyph of column.sort((a, b) => a.top - b.top)) {
      const gap = last ? (glyph.top - last.bottom) / glyph.size : 0;
      if (last && gap >= nearest && gap <= farthest && Math.abs(last.size / glyph.size - 1) < 0.05) chains.at(-1)!.push(glyph);
      else chains.push([glyph]);
      last = glyph;
    }
  }
  return chains;
}

/** Whether no other run begins or ends right beside a glyph. Rows of the page keep it from looking at all of them. */
function isLonelyAmong(runs: readonly Run[]): (glyph: Run) => boolean {
  const height = 12;
  const rows = new Map<number, Run[]>();
  for (const run of runs) {
    if (run.turn !== 0) continue;
    const row = Math.floor((run.top + run.bottom) / 2 / height);
    const there = rows.get(row);
    if (there) there.push(run);
    else rows.set(row, [run]);
  }
  return (glyph) => {
    const [from, to] = [Math.floor((glyph.top - glyph.size / 2) / height), Math.floor((glyph.bottom + glyph.size / 2) / height)];
    for (let row = from; row <= to; row++)
      for (const run of rows.get(row) ?? []) {
        const gap = Math.max(run.left - glyph.right, glyph.left - run.right);
        if (run !== glyph && Math.abs(gap) <= beside * glyph.size && overlapY(run, glyph) > glyph.size / 2) return false;
      }
    return true;
  };
}
