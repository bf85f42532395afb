/** Neighbours, the best supported first and never more than asked. */
import type { NodeLabel, RelationType } from "../../graph/ontology.ts";
import type { Picture } from "../../graph/view.ts";
import { edgesAt } from "./adjacency.ts";
import { edgesBetween, pictureOf } from "./picture.ts";
import type { Snapshot } from "./snapshot.ts";

export interface NeighbourRequest {
  /** Positions to start from. */
  readonly from: readonly number[];
  /** 1 to 3. */
  readonly depth: number;
  /** Nodes that are shown already: they are not counted, and edges to them are given. */
  readonly known: ReadonlySet<number>;
  readonly limit: number;
  readonly edgeLimit: number;
  readonly labels: ReadonlySet<NodeLabel>;
  readonly relations?: ReadonlySet<RelationType> | undefined;
}

/** The starting nodes with up to `limit` new neighbours; `nodeCount.total` says how many there are within `depth`. */
export function neighbours(snapshot: Snapshot, request: NeighbourRequest): Picture {
  const found = reach(snapshot, request);
  const start = new Set(request.from);
  const fresh = [...found.keys()].filter((at) => !request.known.has(at) && !start.has(at)).slice(0, request.limit);
  const nodes = new Set([...request.from, ...fresh]);
  const { edges, total } = edgesBetween(snapshot, nodes, request.known, request.edgeLimit);
  return pictureOf(snapshot, [...nodes], edges, { nodes: found.size, edges: total });
}

/** Every node within reach, nearer steps first; in one step those with the weightiest edges, then the most connected. */
function reach(snapshot: Snapshot, { from, depth, labels, relations }: NeighbourRequest): ReadonlyMap<number, number> {
  const seen = new Map<number, number>(from.map((at) => [at, 0]));
  let edge: readonly number[] = from;
  for (let step = 1; step <= depth; step++) {
    const gained = new Map<number, number>();
    for (const node of edge)
      for (const at of edgesAt(snapshot.adjacency, node)) {
        const other = snapshot.sources[at] === node ? snapshot.targets[at]! : snapshot.sources[at]!;
        if (seen.has(other) || !labels.has(snapshot.nodes[other]!.label)) continue;
        if (relations && !relations.has(snapshot.edges[at]!.type)) continue;
        gained.set(other, (gained.get(other) ?? 0) + snapshot.weights[at]!);
      }
    edge = [...gained.keys()].sort((a, b) => gained.get(b)! - gained.get(a)! || snapshot.degrees[b]! - snapshot.degrees[a]! || a - b);
    for (const node of edge) seen.set(node, step);
  }
  return seen;
}
