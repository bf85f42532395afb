/** Headlines that are set wide: their pieces are put together, but not over a gutter, beyond which another headline stands. */
import { around } from "./box.ts";
import { rowsOf, type Piece } from "./pieces.ts";

/** In times of the body's size, and of the head's. */
const headSize = 1.3;
const widestGap = 1.6;
/** How far below a head its text begins, in sizes of the head. */
const reach = 6;
const alike = 0.1;

export function withWideHeads(pieces: readonly Piece[], bodySize: number): Piece[] {
  const heads = pieces.filter(({ size }) => size >= headSize * bodySize);
  const text = pieces.filter(({ size }) => size < headSize * bodySize);
  return [
    ...text,
    ...rowsOf(heads).flatMap((row) =>
      joined(
        row.sort((a, b) => a.left - b.left),
        text,
      ),
    ),
  ];
}

function joined(row: readonly Piece[], text: readonly Piece[]): Piece[] {
  const gaps = row.slice(1).map((piece, at) => {
    const last = row[at] as Piece;
    const width = piece.left - last.right;
    const fits = width <= widestGap * Math.min(piece.size, last.size) && Math.abs(piece.size / last.size - 1) < alike;
    return { width, fits, crossed: fits && text.some((line) => isBelow(line, last) && line.left < last.right && line.right > piece.left) };
  });
  const isInner = ({ width, fits, crossed }: (typeof gaps)[number]): boolean =>
    crossed || (fits && gaps.some((other) => other.crossed && Math.abs(other.width / width - 1) < alike));
  const found = row.slice(0, 1);
  for (const [at, piece] of row.slice(1).entries()) {
    const last = found.at(-1) as Piece;
    if (isInner(gaps[at]!)) found[found.length - 1] = { ...last, ...around([last, piece]), text: `${last.text} ${piece.text}` };
    else found.push(piece);
  }
  return found;
}

const isBelow = (line: Piece, head: Piece): boolean => line.top > head.top && line.top < head.bottom + reach * head.size;
