/** Pieces of lines → blocks: lines of one size right below each other, alone over their width. */
import { around, overlapX, type Box, type Turn } from "./box.ts";
import { rowsOf, type Piece } from "./pieces.ts";

export interface TextBlock extends Box {
  readonly kind: "text";
  /** In the upright frame of the block's turn, as `frame`. */
  readonly lines: readonly Piece[];
  readonly frame: Box;
  readonly size: number;
  readonly turn: Turn;
}

/** In sizes of the font, from one baseline to the next. */
const farthestLine = 2;
const leastOverlap = 0.1;

/** The stacks of pieces in which each has one neighbour above and one below at most. Blocks in no order of reading. */
export function stacksOf(pieces: readonly Piece[]): Piece[][] {
  const { above, below } = neighboursOf(pieces);
  const stacks: Piece[][] = [];
  const stackOf = new Map<Piece, Piece[]>();
  for (const piece of [...pieces].sort((a, b) => a.bottom - b.bottom)) {
    const [over, more] = above.get(piece) ?? [];
    const stack = over && !more && below.get(over)?.length === 1 && isAlike(over, piece) ? stackOf.get(over) : undefined;
    const own = stack ?? [];
    if (!stack) stacks.push(own);
    own.push(piece);
    stackOf.set(piece, own);
  }
  return stacks;
}

const isAlike = (a: Piece, b: Piece): boolean => Math.abs(a.size / b.size - 1) < 0.08;

type Neighbours = ReadonlyMap<Piece, readonly Piece[]>;

/** The nearest pieces right above and below each, of whatever size. */
function neighboursOf(pieces: readonly Piece[]): { readonly above: Neighbours; readonly below: Neighbours } {
  const above = new Map<Piece, Piece[]>();
  const below = new Map<Piece, Piece[]>();
  const rows = rowsOf(pieces);
  for (const [at, row] of rows.entries())
    for (const piece of row) {
      const near: Piece[] = [];
      for (let other = at - 1; other >= 0; other--) {
        const candidates = rows[other] as Piece[];
        const distance = piece.bottom - (candidates[0] as Piece).bottom;
        if (distance > farthestLine * Math.max(piece.size, 4)) break;
        for (const over of candidates)
          if (
            (overlapX(over, piece) > leastOverlap * piece.size || standsBelowIndent(over, piece)) &&
            !near.some((hidden) => hides(hidden, over, piece))
          )
            near.push(over);
      }
      above.set(piece, near);
      for (const over of near) {
        const under = below.get(over);
        if (under) under.push(piece);
        else below.set(over, [piece]);
      }
    }
  return { above, below };
}

/** A paragraph's last line of one or two characters, below the indent of its first. */
const standsBelowIndent = (over: Piece, piece: Piece): boolean =>
  isAlike(over, piece) &&
  piece.right - piece.left < 2.3 * piece.size &&
  over.right - over.left > 5 * piece.size &&
  Math.abs((over.left - piece.left) / piece.size - 2) < 0.5;

/** Whether what stands between two pieces parts them. */
const hides = (between: Piece, over: Piece, under: Piece): boolean =>
  between.bottom - over.bottom > 0.3 * between.size && overlapX(between, over) > 0 && overlapX(between, under) > 0;

/** `toPage` brings a box of the upright frame back to the page. */
export function blockOf(lines: readonly Piece[], turn: Turn, toPage: (box: Box) => Box): TextBlock {
  const frame = around(lines);
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  return { kind: "text", ...toPage(frame), frame, lines, turn, size: sizes[sizes.length >> 1] ?? 0 };
}
