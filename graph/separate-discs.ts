/** Moves discs that lie over one another apart: forces know points, people see discs. */
import { discRadius } from "./palette.ts";
import type { Places } from "./pack-components.ts";

/** Pixels of the shorter side of the picture that a window of 1280 by 800 leaves to the graph, seen whole. */
const pictureSide = 460;
/** Between two discs, in pixels. */
const gap = 1;
/** Discs take at most so much of the picture: those of a graph too large for that are apart when a part of it is looked at. */
const fullest = 0.3;
const mostRounds = 400;
/** Pairs looked at, in all: what bounds the time for large graphs. */
const mostPairs = 15_000_000;
/** A disc larger than this counts as of this size, in pixels: whoever has thousands of neighbours pushes no crowd aside. */
const largestRadius = 14;

/**
 * Moves nodes so that no two discs overlap when the whole graph is seen in a window of 1280 by 800, where there is room for that.
 * Nothing is drawn by lot, and discs go no farther than they must. Bounded in time: for very many discs some overlaps stay.
 *
 * @param places - by node; they are changed
 * @param degrees - by node
 * @param order - the nodes, in the order in which discs give way: other orders give other places
 */
export function separateDiscs(places: Places, degrees: Uint32Array, order: Uint32Array): void {
  const x = Float64Array.from(order, (node) => places.x[node]!);
  const y = Float64Array.from(order, (node) => places.y[node]!);
  const radii = Float64Array.from(order, (node) => Math.min(largestRadius, discRadius(degrees[node]!)) + gap / 2);
  let pairs = 0;
  for (let round = 0; round < mostRounds && pairs < mostPairs; round++) {
    const { seen, moved } = pushApart(x, y, radii, unitsPerPixel(x, y, radii));
    if (!moved) break;
    pairs += seen;
  }
  for (const [at, node] of order.entries()) [places.x[node], places.y[node]] = [x[at]!, y[at]!];
}

/** How much of the graph's plane a pixel is, the whole being seen. */
function unitsPerPixel(x: Float64Array, y: Float64Array, radii: Float64Array): number {
  const [across, up] = [extent(x), extent(y)];
  let covered = 0;
  for (const radius of radii) covered += Math.PI * radius * radius;
  const longer = Math.max(across, up);
  const roomy = Math.sqrt((fullest * longer * longer) / Math.max(1, covered));
  return Math.min(longer / pictureSide, roomy) || 1;
}

const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
const extent = (values: Float64Array): number => most(values) - least(values);

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

interface Round {
  /** Pairs of near discs. */
  readonly seen: number;
  readonly moved: boolean;
}

/** One round: each pair that overlaps parts, the smaller disc going farther. */
function pushApart(x: Float64Array, y: Float64Array, radii: Float64Array, unit: number): Round {
  const cells = new Cells(x, y, 2 * most(radii) * unit);
  let [seen, moved] = [0, false];
  for (let at = 0; at < x.length; at++)
    cells.forEachNear(at, (other) => {
      seen += 1;
      const apart = (radii[at]! + radii[other]!) * unit;
      const [dx, dy] = [x[other]! - x[at]!, y[other]! - y[at]!];
      const square = dx * dx + dy * dy;
      if (square >= apart * apart * 0.9999) return;
      moved = true;
      const distance = Math.sqrt(square);
      // At one place each pair takes a direction of its own.
      const [right, up] = distance > 0 ? [dx / distance, dy / distance] : [Math.cos(other * goldenAngle), Math.sin(other * goldenAngle)];
      const share = radii[other]! ** 2 / (radii[at]! ** 2 + radii[other]! ** 2);
      const push = apart - distance;
      x[at]! -= right * push * share;
      y[at]! -= up * push * share;
      x[other]! += right * push * (1 - share);
      y[other]! += up * push * (1 - share);
    });
  return { seen, moved };
}

/** Discs by the square of the plane in which they were when this was made; a square is as wide as the farthest overlap reaches. */
class Cells {
  readonly #columns: number;
  readonly #cells: Int32Array;
  /** The first disc of each square, and behind each disc the next of its square; -1 where there is none. */
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(x: Float64Array, y: Float64Array, width: number) {
    const [left, low] = [least(x), least(y)];
    this.#columns = Math.floor(extent(x) / width) + 3;
    const rows = Math.floor(extent(y) / width) + 3;
    this.#cells = Int32Array.from(x, (value, at) => {
      const [column, row] = [Math.floor((value - left) / width) + 1, Math.floor((y[at]! - low) / width) + 1];
      return row * this.#columns + column;
    });
    this.#first = new Int32Array(this.#columns * rows).fill(-1);
    this.#next = new Int32Array(x.length).fill(-1);
    for (const [at, cell] of this.#cells.entries()) {
      this.#next[at] = this.#first[cell]!;
      this.#first[cell] = at;
    }
  }

  /** Each pair once, whichever square the two are in. */
  forEachNear(at: number, visit: (other: number) => void): void {
    const middle = this.#cells[at]!;
    for (let other = this.#next[at]!; other >= 0; other = this.#next[other]!) visit(other);
    // Of the squares around only those ahead: the others have met this one already, or will.
    for (const step of [1, this.#columns - 1, this.#columns, this.#columns + 1])
      for (let other = this.#first[middle + step]!; other >= 0; other = this.#next[other]!) visit(other);
  }
}
