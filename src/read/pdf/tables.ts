/**
 * Tables: three rows or more whose cells begin, end or are centred below each other and leave much of their columns empty, as no lines of running
 * text do. Cells of several lines are not put together: which row they belong to only the rules between rows show.
 */
import { around, overlapX, widthOf, type Box, type Turn } from "./box.ts";
import { rowsOf, type Piece } from "./pieces.ts";

export interface TableBlock extends Box {
  readonly kind: "table";
  /** By row and column; undefined where nothing is printed. */
  readonly rows: readonly (readonly (Piece | undefined)[])[];
  readonly frame: Box;
  readonly turn: Turn;
  readonly size: number;
}

interface Column {
  left: number;
  right: number;
}

const fewestRows = 3;
/** In sizes of the font. */
const farthestRow = 4.5;
/** A column of text fills most of its lines. */
const fullLine = 0.8;
const mostFull = 0.35;

/** The pieces that are cells of tables, each table as rows of pieces from left to right, and the others. */
export function tablesIn(pieces: readonly Piece[]): {
  readonly tables: readonly (readonly (readonly (Piece | undefined)[])[])[];
  readonly rest: readonly Piece[];
} {
  const tables: (Piece | undefined)[][][] = [];
  const taken = new Set<Piece>();
  for (const run of runsOfRows(rowsOf(pieces))) {
    const columns = columnsOf(run.flat());
    if (columns.length < 2 || !isTable(run, columns)) continue;
    tables.push(run.map((row) => columns.map((column) => row.find((piece) => overlapX(piece, asBox(column)) > 0))));
    for (const piece of run.flat()) taken.add(piece);
  }
  return { tables, rest: pieces.filter((piece) => !taken.has(piece)) };
}

const asBox = ({ left, right }: Column): Box => ({ left, right, top: 0, bottom: 0 });

/** Rows of two pieces or more of one size that follow each other at about one distance. */
function runsOfRows(rows: readonly (readonly Piece[])[]): Piece[][][] {
  const runs: Piece[][][] = [];
  let pitch: number | undefined;
  for (const row of rows) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    const first = row[0] as Piece;
    const distance = above ? first.bottom - (above[0] as Piece).bottom : Infinity;
    const follows =
      row.length > 1 && distance <= farthestRow * first.size && (pitch === undefined || Math.abs(distance / pitch - 1) < 0.25);
    if (run && above && above.length > 1 && follows) {
      run.push([...row]);
      pitch ??= distance;
    } else {
      runs.push([[...row]]);
      pitch = undefined;
    }
  }
  return runs.filter((run) => run.length >= fewestRows && run.every((row) => row.length > 1));
}

/** Stretches of the width that are printed on in any row. */
function columnsOf(pieces: readonly Piece[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of [...pieces].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function isTable(rows: readonly (readonly Piece[])[], columns: readonly Column[]): boolean {
  if (columns.length > 30) return false;
  const cells = rows.flat();
  // Every row fills most columns, and no column has two pieces of one row.
  if (cells.length < 0.7 * rows.length * columns.length) return false;
  if (rows.some((row) => columns.some((column) => row.filter((piece) => overlapX(piece, asBox(column)) > 0).length > 1))) return false;
  const { left, right } = around(cells);
  const full = columns.map((column, at) => {
    // As wide as up to the next column: a column of text ends right before the gutter.
    const width = (columns[at + 1]?.left ?? Math.max(right, left + widthOf(asBox(column)))) - column.left;
    const inside = cells.filter((piece) => overlapX(piece, asBox(column)) > 0);
    return inside.filter((piece) => piece.right - piece.left > fullLine * width && piece.text.length > 8).length / inside.length;
  });
  return full.every((share) => share <= mostFull);
}
