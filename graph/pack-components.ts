/** Brings the parts of a graph that nothing joins close together: forces alone drive them far apart. */

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

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Space around a part, and how much of the whole disc the parts fill. */
const margin = 8;
const filling = 0.8;

/**
 * Each connected part keeps its shape; parts are set out on a spiral by their area, the largest in the middle.
 *
 * @returns the nodes, part by part from the middle on
 */
export function packComponents(graph: Joined, places: Places): Uint32Array {
  const { x, y } = places;
  const parts = components(graph).map((nodes) => ({ nodes, ...circleAround(nodes, places) }));
  parts.sort((a, b) => b.radius - a.radius || a.nodes[0]! - b.nodes[0]!);
  const packed = new Uint32Array(graph.order);
  let [area, count] = [0, 0];
  for (const [index, { nodes, middle, radius }] of parts.entries()) {
    const own = (radius + margin) ** 2 / filling;
    const distance = index === 0 ? 0 : Math.sqrt(area + own / 2);
    area += own;
    const [dx, dy] = [distance * Math.cos(index * goldenAngle) - middle.x, distance * Math.sin(index * goldenAngle) - middle.y];
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

function circleAround(nodes: Uint32Array, { x, y }: Places): { middle: { x: number; y: number }; radius: number } {
  const middle = { x: 0, y: 0 };
  for (const node of nodes) {
    middle.x += x[node]! / nodes.length;
    middle.y += y[node]! / nodes.length;
  }
  const radius = nodes.reduce((largest, node) => Math.max(largest, Math.hypot(x[node]! - middle.x, y[node]! - middle.y)), 0);
  return { middle, radius };
}
