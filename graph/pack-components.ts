/** Brings the parts of a graph that nothing joins close together: forces alone drive them far apart. */
import type { MultiDirectedGraph } from "graphology";

export interface Position {
  readonly x: number;
  readonly y: number;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Space around a part, and how much of the whole disc the parts fill. */
const margin = 8;
const filling = 0.8;

/** Each connected part keeps its shape; parts are set out on a spiral by their area, the largest in the middle. */
export function packComponents(graph: MultiDirectedGraph, positions: Readonly<Record<string, Position>>): Record<string, Position> {
  const parts = components(graph).map((ids) => ({ ids, ...circleAround(ids.map((id) => positions[id]!)) }));
  parts.sort((a, b) => b.radius - a.radius || (a.ids[0]! < b.ids[0]! ? -1 : 1));
  const packed: Record<string, Position> = {};
  let area = 0;
  for (const [index, { ids, middle, radius }] of parts.entries()) {
    const own = (radius + margin) ** 2 / filling;
    const distance = index === 0 ? 0 : Math.sqrt(area + own / 2);
    area += own;
    const [dx, dy] = [distance * Math.cos(index * goldenAngle) - middle.x, distance * Math.sin(index * goldenAngle) - middle.y];
    for (const id of ids) packed[id] = { x: positions[id]!.x + dx, y: positions[id]!.y + dy };
  }
  return packed;
}

function components(graph: MultiDirectedGraph): string[][] {
  const seen = new Set<string>();
  const found: string[][] = [];
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    seen.add(start);
    const ids = [start];
    for (let next = 0; next < ids.length; next++)
      graph.forEachNeighbor(ids[next]!, (neighbor) => {
        if (seen.has(neighbor)) return;
        seen.add(neighbor);
        ids.push(neighbor);
      });
    found.push(ids);
  });
  return found;
}

function circleAround(points: readonly Position[]): { middle: Position; radius: number } {
  const middle = { x: 0, y: 0 };
  for (const { x, y } of points) {
    middle.x += x / points.length;
    middle.y += y / points.length;
  }
  const radius = points.reduce((largest, { x, y }) => Math.max(largest, Math.hypot(x - middle.x, y - middle.y)), 0);
  return { middle, radius };
}
