/** Places for nodes that came without: beside their neighbours, else on a spiral around the picture. */
import type { LoadedGraph } from "./graph-types.ts";

/** The golden angle spreads points evenly, and the same every time. */
const turn = Math.PI * (3 - Math.sqrt(5));

export function placeUnplaced(graph: LoadedGraph, ids: readonly string[]): void {
  const waiting = new Set(ids);
  const reach = spread(graph, waiting);
  for (const [at, id] of ids.entries()) {
    const placed = graph.neighbors(id).filter((other) => !waiting.has(other));
    const angle = at * turn;
    const distance = placed.length > 0 ? reach * 0.03 * (1 + (at % 5)) : reach * 0.06 * Math.sqrt(at + 1);
    const middle = placed.length > 0 ? meanOf(graph, placed) : [0, 0];
    const [x, y] = [middle[0]! + Math.cos(angle) * distance, middle[1]! + Math.sin(angle) * distance];
    graph.mergeNodeAttributes(id, { x, y, home: [x, y] });
    waiting.delete(id);
  }
}

function meanOf(graph: LoadedGraph, ids: readonly string[]): [number, number] {
  let [x, y] = [0, 0];
  for (const id of ids) {
    x += graph.getNodeAttribute(id, "x") / ids.length;
    y += graph.getNodeAttribute(id, "y") / ids.length;
  }
  return [x, y];
}

function spread(graph: LoadedGraph, waiting: ReadonlySet<string>): number {
  let most = 0;
  graph.forEachNode((id, { x, y }) => {
    if (!waiting.has(id)) most = Math.max(most, Math.abs(x), Math.abs(y));
  });
  return most || 100;
}
