/**
 * Lines of narrow columns that are set to their full width have gaps between words as wide as those between columns. Such a line begins and
 * ends where the lines of its column do.
 */
import { around, overlapY, type Box } from "./box.ts";
import { rowsOf, type Piece } from "./pieces.ts";
import { beginsWide } from "./wide.ts";

/** Lines of a stack that show how wide its column is. */
const enoughLines = 3;
/** In sizes of the font. */
const [narrowest, widestColumn] = [7, 35];
const flush = 0.35;
const mostIndent = 3;
const reach = 8;

/** `stacks`: lines one below the other, as blocks.ts makes them of `pieces`. Pieces of one line of a column are put together. */
export function withoutWordGaps(pieces: readonly Piece[], stacks: readonly (readonly Piece[])[]): Piece[] {
  const columns = [...stacks.filter(({ length }) => length >= enoughLines), ...fullLines(pieces)]
    .map((lines) => ({ box: around(lines), size: (lines[0] as Piece).size }))
    .filter(({ box, size }) => box.right - box.left <= widestColumn * size);
  if (columns.length === 0) return [...pieces];
  return rowsOf(pieces).flatMap((row) => {
    let rest = row.sort((a, b) => a.left - b.left);
    for (const { box, size } of columns) {
      const near: Box = { ...box, top: box.top - reach * size, bottom: box.bottom + reach * size };
      const inside = rest.filter((piece) => piece.left >= box.left - 1 && piece.right <= box.right + 1 && overlapY(piece, near) > 0);
      if (inside.length < 2 || !isJustified(inside, box, size)) continue;
      const line = { ...(inside[0] as Piece), ...around(inside), text: inside.map(({ text }) => text).join(" ") };
      rest = [...rest.filter((piece) => !inside.includes(piece)), line].sort((a, b) => a.left - b.left);
    }
    return rest;
  });
}

/** Lines that begin and end below each other, though others stand between them, by tens of lines: they show a column's width as well. */
function fullLines(pieces: readonly Piece[]): Piece[][] {
  const byEdges = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.right - piece.left < narrowest * piece.size) continue;
    const edges = [piece.left / 2, piece.right / 2, piece.size, piece.top / (10 * reach * piece.size)].map(Math.round).join(" ");
    const there = byEdges.get(edges);
    if (there) there.push(piece);
    else byEdges.set(edges, [piece]);
  }
  return [...byEdges.values()].filter(({ length }) => length > 1);
}

/** From edge to edge, in words; a table's last column has numbers, and tables of ideographs are set to the edges as well. */
function isJustified(line: readonly Piece[], column: Box, size: number): boolean {
  const [first, last] = [line[0] as Piece, line.at(-1) as Piece];
  const indent = (first.left - column.left) / size;
  return (
    indent <= mostIndent &&
    Math.abs(last.right - column.right) <= flush * size &&
    line.every((piece) => Math.abs(piece.size / size - 1) < 0.1 && !beginsWide(piece.text)) &&
    line.slice(1).every(({ text }) => /^[^\d]/u.test(text))
  );
}
