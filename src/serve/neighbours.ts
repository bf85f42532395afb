/** Neighbours, the best supported first and never more than asked. */
import type { Picture } from "../../graph/view.ts";
import { edgesBetween, subgraphOf } from "./subgraph.ts";
import { firstRanked } from "./ranked.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { chosenOf, type Snapshot } from "./snapshot.ts";

export interface NeighbourRequest {
  /** Positions to start from. */
  readonly from: readonly number[];
  /** 1 to 3. */
  readonly depth: number;
  /** Nodes that are shown already: they are not counted, and edges to them are given. */
  readonly known: ReadonlySet<number>;
  readonly limit: number;
  readonly edgeLimit: number;
  readonly labels: ReadonlySet<string>;
  readonly relations?: ReadonlySet<string> | undefined;
}

/**
 * The starting nodes with up to `limit` new neighbours; `nodeCount.total` says how many there are within `depth`, where it is `cut`
 * at least so many.
 */
export function* neighbours(snapshot: Snapshot, request: NeighbourRequest): Sliced<Picture> {
  const { fresh, total, cut } = yield* reach(snapshot, request);
  const nodes = new Set([...request.from, ...fresh]);
  const between = yield* edgesBetween(snapshot, nodes, request.known, request.edgeLimit);
  const picture = yield* subgraphOf(snapshot, [...nodes], between.edges, { nodes: total, edges: between.total });
  return cut ? { ...picture, cut: true } : picture;
}

interface Reach {
  /** Those to be shown. */
  readonly fresh: readonly number[];
  /** How many there are, with those started from and those known. */
  readonly total: number;
  readonly cut: boolean;
}

/** Nearer steps first; in one step those with the weightiest edges, then the most connected. */
function* reach(snapshot: Snapshot, { from, depth, known, limit, ...filter }: NeighbourRequest): Sliced<Reach> {
  const { nodes, degrees } = snapshot;
  const seen = new Uint8Array(nodes.length);
  const gained = new Float64Array(nodes.length);
  for (const at of from) seen[at] = 1;
  const inOrder = (a: number, b: number): number => gained[b]! - gained[a]! || degrees[b]! - degrees[a]! || a - b;
  const fresh: number[] = [];
  let [rim, total, cut]: [readonly number[], number, boolean] = [from, from.length, false];
  for (let step = 1; step <= depth && rim.length > 0 && !cut; step++) {
    const next: number[] = [];
    cut = !(yield* widen(snapshot, filter, rim, seen, gained, next));
    for (const at of next) seen[at] = 1;
    const candidates = limit > fresh.length ? next.filter((at) => !known.has(at)) : [];
    fresh.push(...(yield* firstRanked(candidates, limit - fresh.length, inOrder)));
    total += next.length;
    rim = next;
  }
  return { fresh, total, cut };
}

/** Puts into `next` what is one step further, and into `gained` the weight of the edges to it. False where it had to end before that was done. */
function* widen(
  { adjacency, types, labels, weights, nodeLabels, relationTypes }: Snapshot,
  filter: Pick<NeighbourRequest, "labels" | "relations">,
  rim: readonly number[],
  seen: Uint8Array,
  gained: Float64Array,
  next: number[],
): Sliced<boolean> {
  const wantedLabel = chosenOf(nodeLabels, (label) => filter.labels.has(label));
  const wantedType = chosenOf(relationTypes, (type) => filter.relations?.has(type) ?? true);
  const meter = new Meter();
  const found = 2;
  for (const node of rim)
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      if (meter.spend() && !(yield meter.take())) return false;
      const [other, edge] = [adjacency.others[at]!, adjacency.edges[at]!];
      if (seen[other] === 1 || wantedLabel[labels[other]!] === 0 || wantedType[types[edge]!] === 0) continue;
      if (seen[other] !== found) next.push(other);
      seen[other] = found;
      gained[other]! += weights[edge]!;
    }
  return yield meter.take();
}
