/**
 * Measures over the whole graph, where only a little of it has changed: `degree` is exact; rank, community and position stay what they
 * were when all was last measured, and a new node takes those of the nodes it is joined to. The next whole pass measures all again.
 */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isStated, structure } from "../../graph/ontology.ts";
import type { NodeMetrics } from "../../graph/property-graph.ts";

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const distance = 6;
/** What PageRank gives to a node that nothing points to, times the number of nodes. */
const leastRank = 0.15;

export type Measured = (id: string) => NodeMetrics | undefined;

/** Metrics of new nodes, estimated from the edges that came with them and the metrics of what was there. */
export function newNodeMetrics(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  known: Measured,
  order: number,
): Map<string, NodeMetrics> {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { type, source, target } of edges) {
    if (type === structure.inDocument) continue;
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
  }
  const degrees = new Map<string, number>();
  for (const { type, source, target } of edges)
    if (isStated(type)) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const placed = new Map<string, NodeMetrics>();
  for (const [index, { id }] of nodes.entries()) {
    const around = neighbours.get(id)!.flatMap((other) => known(other) ?? placed.get(other) ?? []);
    const middle = (axis: "x" | "y"): number => around.reduce((sum, metrics) => sum + metrics[axis], 0) / Math.max(1, around.length);
    placed.set(id, {
      degree: degrees.get(id) ?? 0,
      pageRank: Number((leastRank / Math.max(1, order)).toPrecision(6)),
      community: mostCommon(around.map(({ community }) => community)),
      x: Number((middle("x") + distance * Math.cos(index * goldenAngle)).toFixed(3)),
      y: Number((middle("y") + distance * Math.sin(index * goldenAngle)).toFixed(3)),
    });
  }
  return placed;
}

/** Among equals the lowest: 0 is the largest community. */
function mostCommon(communities: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const community of communities) counts.set(community, (counts.get(community) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}
