/**
 * Lines of narrow columns that are set to their full width have gaps between words as wide as those between columns. Such a line begins and
 * ends where the lines of its column do.
 */
import { around, overlapY, widthOf, type Box } from "./box.ts";
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
  const surely = stacks.filter(({ length }) => length >= enoughLines);
  const columns = withoutTwins([...surely, ...fullLines(pieces, surely), ...stretchedLines(pieces, surely)])
    .map((lines) => ({ box: around(lines), size: (lines[0] as Piece).size }))
    .filter(({ box, size }) => box.right - box.left <= widestColumn * size);
  if (columns.length === 0) return [...pieces];
  return rowsOf(pieces).flatMap((row) => {
    if (row.length === 1) return row;
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

/** One of those that have the same edges at about the same height. */
function withoutTwins(columns: readonly (readonly Piece[])[]): (readonly Piece[])[] {
  const seen = new Set<string>();
  return columns.filter((lines) => {
    const { left, top, right } = around(lines);
    const key = [left, right, top / (reach * (lines[0] as Piece).size)].map(Math.round).join(" ");
    return lines.length > 1 || (!seen.has(key) && seen.add(key));
  });
}

/** Lines as wide as a column of the page, though no others stand right above and below them: they show where such a column is as well. */
function fullLines(pieces: readonly Piece[], stacks: readonly (readonly Piece[])[]): Piece[][] {
  const rounded = (box: Box): number => Math.round(widthOf(box) / 2);
  const widths = new Set(stacks.map((lines) => rounded(around(lines))));
  return pieces.filter((piece) => widthOf(piece) >= narrowest * piece.size && widths.has(rounded(piece))).map((piece) => [piece]);
}

/** In points: by how much gaps of one line differ. */
const sameGap = 1.2;

/**
 * Words with equal gaps between them that reach over as much as the lines of a column do: a line of a column that shows nowhere else, since it has but
 * a line or two.
 */
function stretchedLines(pieces: readonly Piece[], stacks: readonly (readonly Piece[])[]): Piece[][] {
  const widths = [...new Set(stacks.map((lines) => Math.round(2 * widthOf(around(lines))) / 2))];
  return rowsOf(pieces).flatMap((unordered) => {
    const row = [...unordered].sort((a, b) => a.left - b.left);
    return row.flatMap((first, from) => {
      let gap: number | undefined;
      for (let at = from + 1; at < row.length; at++) {
        const [last, piece] = [row[at - 1] as Piece, row[at] as Piece];
        gap ??= piece.left - last.right;
        if (Math.abs(piece.left - last.right - gap) > sameGap) return [];
        const width = piece.right - first.left;
        if (at > from + 1 && widths.some((one) => Math.abs(one - width) <= 1)) return [row.slice(from, at + 1)];
      }
      return [];
    });
  });
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
