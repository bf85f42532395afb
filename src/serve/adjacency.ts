/** Which edges touch a node: one flat list cut by offsets, a few bytes an edge. */
export interface Adjacency {
  /** Edges of node n: `edges[offsets[n]]` up to, not with, `edges[offsets[n + 1]]`. A loop is there twice. */
  readonly offsets: Int32Array;
  readonly edges: Int32Array;
  /** The node at the other end of each of `edges`. */
  readonly others: Int32Array;
}

export function buildAdjacency(nodes: number, sources: Int32Array, targets: Int32Array): Adjacency {
  const offsets = new Int32Array(nodes + 1);
  for (const ends of [sources, targets]) for (const end of ends) offsets[end + 1]! += 1;
  for (let at = 0; at < nodes; at++) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice(0, nodes);
  const edges = new Int32Array(sources.length * 2);
  const others = new Int32Array(edges.length);
  const put = (edge: number, end: number, other: number): void => {
    const at = next[end]!++;
    edges[at] = edge;
    others[at] = other;
  };
  for (let edge = 0; edge < sources.length; edge++) {
    put(edge, sources[edge]!, targets[edge]!);
    put(edge, targets[edge]!, sources[edge]!);
  }
  return { offsets, edges, others };
}

export function edgesAt({ offsets, edges }: Adjacency, node: number): Int32Array {
  return edges.subarray(offsets[node]!, offsets[node + 1]!);
}
