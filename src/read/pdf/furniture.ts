/** Running heads and page numbers: lines at a page's edge that other pages have as well, or that are nothing but a number. */
import type { PagePieces, TurnedPieces } from "./page.ts";
import type { Piece } from "./pieces.ts";

/** How far from the edges of what is printed furniture stands, as a share of its height. */
const margin = 0.08;
/** Odd and even pages differ. */
const leastShare = 0.35;
const pageNumber = /^[\s\-–—·.•]*(?:\d{1,4}|[A-Z]\d{1,3})(?:\s*\/\s*\d{1,4})?[\s\-–—·.•]*$/u;

interface AtEdge {
  readonly piece: Piece;
  /** What it says but for numbers, and at which edge. */
  readonly key: string;
  /** Nothing else is printed near it on the side of the page's text. */
  readonly apart: boolean;
}

/** In times of the body's. */
const smallType = 0.93;
/** In sizes of its font: the white space between a running head and the text. */
const whiteSpace = 1.5;

export function furnitureOf(pages: readonly PagePieces[], bodySize: number): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  const edges = pages.map((page) => page.turned.flatMap((turned) => atEdges(turned, page)));
  const times = new Map<string, number>();
  for (const page of edges) for (const key of new Set(page.map(({ key }) => key))) times.set(key, (times.get(key) ?? 0) + 1);
  for (const { piece, key, apart } of edges.flat())
    if (
      pageNumber.test(piece.text) ||
      (apart && piece.size <= smallType * bodySize) ||
      (pages.length > 1 && times.get(key)! >= Math.max(2, leastShare * pages.length))
    )
      found.add(piece);
  return found;
}

function atEdges({ turn, pieces }: TurnedPieces, page: PagePieces): AtEdge[] {
  if (turn !== 0) return [];
  let [top, bottom] = [Infinity, -Infinity];
  for (const piece of pieces) [top, bottom] = [Math.min(top, piece.top), Math.max(bottom, piece.bottom)];
  const reach = margin * Math.max(bottom - top, page.height / 2);
  return pieces.flatMap((piece) => {
    const edge = piece.bottom < top + reach ? "top" : piece.top > bottom - reach ? "bottom" : undefined;
    if (!edge) return [];
    const away = (other: Piece): number => (edge === "top" ? other.top - piece.bottom : piece.top - other.bottom);
    const apart = pieces.every((other) => away(other) > whiteSpace * piece.size || Math.abs(other.bottom - piece.bottom) < piece.size);
    // A page's own lines may say the same as those of another, but hardly at the same height.
    return [{ piece, apart, key: `${edge} ${Math.round(piece.bottom / 4)} ${piece.text.replace(/\d+/gu, "#").replace(/\s+/gu, "")}` }];
  });
}
