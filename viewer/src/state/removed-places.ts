/** Where what is in no graph any more is drawn: beside what it was joined to, and what nothing is left of in an empty corner of the picture. */
import type { LoadedGraph } from "./graph-types.ts";

export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

export interface RemovedGraph {
  readonly ids: readonly string[];
  readonly relations: readonly { readonly from: string; readonly to: string }[];
}

const golden = Math.PI * (3 - Math.sqrt(5));

/** Places of all `ids`, in units of the graph. `unit` is what a pixel of the whole picture is. */
export function placesOfRemoved(
  graph: LoadedGraph,
  shown: ReadonlySet<string>,
  { ids, relations }: RemovedGraph,
  unit: number,
): ReadonlyMap<string, PlacedPoint> {
  const neighbours = neighboursOf(relations);
  const places = new Map<string, PlacedPoint>();
  const placeOf = (id: string): PlacedPoint | undefined =>
    places.get(id) ?? (shown.has(id) && graph.hasNode(id) ? graph.getNodeAttributes(id) : undefined);
  let waiting: readonly string[] = ids;
  // Ring by ring: what hangs on what still is, then what hung on that.
  while (waiting.length > 0) {
    const found = waiting.flatMap((id) => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => placeOf(other) ?? []);
      return near.length > 0 ? [[id, near] as const] : [];
    });
    if (found.length === 0) break;
    for (const [id, near] of found) places.set(id, beside(meanOf(near), 26 * unit, places.size));
    waiting = waiting.filter((id) => !places.has(id));
  }
  const corner = emptyCorner(graph, shown);
  const step = Math.min(20 * unit, corner.reach / 2 / Math.sqrt(Math.max(1, waiting.length)));
  for (const [at, id] of waiting.entries()) places.set(id, beside(corner, step * Math.sqrt(at), at));
  return places;
}

function neighboursOf(relations: RemovedGraph["relations"]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of relations)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.push(other);
      else neighbours.set(one, [other]);
    }
  return neighbours;
}

const beside = ({ x, y }: PlacedPoint, distance: number, at: number): PlacedPoint => ({
  x: x + Math.cos(at * golden) * distance,
  y: y + Math.sin(at * golden) * distance,
});

const meanOf = (points: readonly PlacedPoint[]): PlacedPoint => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** The corner of the picture with the fewest nodes near it, and how wide that is. */
function emptyCorner(graph: LoadedGraph, shown: ReadonlySet<string>): PlacedPoint & { readonly reach: number } {
  const points = [...shown].filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
  if (points.length === 0) return { x: 0, y: 0, reach: Infinity };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
  const reach = Math.max(right - left, high - low) / 3;
  const corners = [right - reach / 2, left + reach / 2].flatMap((x) => [high - reach / 2, low + reach / 2].map((y) => ({ x, y })));
  const crowd = (corner: PlacedPoint): number => points.filter(({ x, y }) => Math.hypot(x - corner.x, y - corner.y) < reach).length;
  const [best] = corners.map((corner) => [corner, crowd(corner)] as const).reduce((least, one) => (one[1] < least[1] ? one : least));
  return { ...best, reach };
}
