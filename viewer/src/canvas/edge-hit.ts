/** Which edge lies under the pointer: Sigma's own test would draw every edge twice in every frame. */
import type { LoadedGraph } from "../state/graph-types.ts";
import type { Point, Renderer } from "./renderer.ts";

const reach = 5;

/** The visible edge nearest to a pixel, within a few pixels; undefined if there is none. */
export function edgeAt(graph: LoadedGraph, renderer: Renderer, edges: ReadonlySet<string>, pixel: Point): string | undefined {
  const places = new Map<string, Point | undefined>();
  const place = (id: string): Point | undefined => {
    if (!places.has(id)) places.set(id, renderer.pixelOf(id));
    return places.get(id);
  };
  let [best, nearest]: [string | undefined, number] = [undefined, reach];
  for (const edge of edges) {
    const [from, to] = [place(graph.source(edge)), place(graph.target(edge))];
    if (!from || !to || outside(from, to, pixel, graph.getEdgeAttribute(edge, "bend"))) continue;
    const distance = distanceToEdge(from, to, graph.getEdgeAttribute(edge, "bend"), pixel);
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}

function outside(from: Point, to: Point, { x, y }: Point, bend: number): boolean {
  const slack = reach + Math.abs(bend) * Math.hypot(to.x - from.x, to.y - from.y);
  return (
    x < Math.min(from.x, to.x) - slack ||
    x > Math.max(from.x, to.x) + slack ||
    y < Math.min(from.y, to.y) - slack ||
    y > Math.max(from.y, to.y) + slack
  );
}

/** The edge's points from end to end: two of a straight one, more of a bent one. */
export function edgePoints(from: Point, to: Point, bend: number): readonly Point[] {
  if (Math.abs(bend) < 0.001) return [from, to];
  const control = controlPoint(from, to, bend);
  return Array.from({ length: 9 }, (_, at) => {
    const t = at / 8;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

/** The third point of the curve as the renderer draws it, in pixels. */
export const controlPoint = (from: Point, to: Point, bend: number): Point => ({
  x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
  y: (from.y + to.y) / 2 - (to.x - from.x) * bend,
});

function distanceToEdge(from: Point, to: Point, bend: number, pixel: Point): number {
  const points = edgePoints(from, to, bend);
  let nearest = Infinity;
  for (let at = 1; at < points.length; at++) nearest = Math.min(nearest, distanceToSegment(points[at - 1]!, points[at]!, pixel));
  return nearest;
}

function distanceToSegment(a: Point, b: Point, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}
