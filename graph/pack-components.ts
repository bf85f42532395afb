/** Brings the parts of a graph that nothing joins close together: forces alone drive them far apart. */

import { packEnclose, packSiblings, type PackCircle } from "d3-hierarchy";

/** Where nodes are, by their numbers. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Joined {
  /** How many nodes. */
  readonly order: number;
  forEachNeighbour(node: number, visit: (neighbour: number) => void): void;
}

/** Space around a part. */
const margin = 8;

/**
 * Each connected part keeps its shape; the circles around the parts are set side by side as closely as they go, the largest in the middle.
 *
 * @returns the nodes, part by part, the largest first
 */
export function packComponents(graph: Joined, places: Places): Uint32Array {
  const { x, y } = places;
  const parts = components(graph).map((nodes) => ({ nodes, circle: circleAround(nodes, places) }));
  parts.sort((a, b) => b.circle.r - a.circle.r || a.nodes[0]! - b.nodes[0]!);
  const circles = packSiblings(parts.map(({ circle }) => ({ r: circle.r + margin })));
  const packed = new Uint32Array(graph.order);
  let count = 0;
  for (const [at, { nodes, circle }] of parts.entries()) {
    const [dx, dy] = [circles[at]!.x - circle.x, circles[at]!.y - circle.y];
    for (const node of nodes) {
      x[node]! += dx;
      y[node]! += dy;
      packed[count++] = node;
    }
  }
  return packed;
}

function components(graph: Joined): Uint32Array[] {
  const seen = new Uint8Array(graph.order);
  /** Part after part. */
  const met = new Uint32Array(graph.order);
  const found: Uint32Array[] = [];
  let end = 0;
  const meet = (node: number): void => {
    if (seen[node] === 1) return;
    seen[node] = 1;
    met[end++] = node;
  };
  for (let first = 0; first < graph.order; first++) {
    const begin = end;
    meet(first);
    for (let next = begin; next < end; next++) graph.forEachNeighbour(met[next]!, meet);
    if (end > begin) found.push(met.subarray(begin, end));
  }
  return found;
}

/** The smallest that has them all. */
const circleAround = (nodes: Uint32Array, { x, y }: Places): PackCircle =>
  packEnclose(Array.from(nodes, (node) => ({ x: x[node]!, y: y[node]!, r: 0 })));
