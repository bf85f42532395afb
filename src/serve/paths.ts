/**
 * All shortest paths between two nodes, whichever way the relations point. Looked for from both ends at once, a step at a time from
 * the end where there is less to look at, so that of a large graph only what lies near either end is seen.
 */
import { isStated, structure } from "../../graph/ontology.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { chosenOf, type Snapshot } from "./snapshot.ts";

export interface PathRequest {
  readonly from: number;
  readonly to: number;
  /** Paths given back. */
  readonly limit: number;
  /** Steps looked for. */
  readonly longest: number;
  /** Whether a path may lead through an article that mentions both sides. */
  readonly throughArticles: boolean;
}

export interface Path {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

export interface FoundPaths {
  readonly paths: readonly Path[];
  /** There are more of that length, or may be. */
  readonly truncated: boolean;
  /** The search was ended before it had seen everything: where no path was found there may be one. */
  readonly cut: boolean;
}

/** One end of the search. */
interface Front {
  /** Steps from this end, by node; -1 where it has not come to. */
  readonly steps: Int8Array;
  /** The nodes of the last step. */
  rim: readonly number[];
  depth: number;
}

/** Paths of the least length, those with the best supported relations first among the first found. */
export function* shortestPaths(snapshot: Snapshot, request: PathRequest): Sliced<FoundPaths> {
  const passable = chosenOf(
    snapshot.relationTypes,
    (type) => isStated(type) || (request.throughArticles && type === structure.mentionedIn),
  );
  const [start, end] = [frontAt(snapshot, request.from), frontAt(snapshot, request.to)];
  const met = request.from === request.to ? [request.to] : [];
  let goOn = true;
  while (met.length === 0 && goOn && start.depth + end.depth < request.longest && start.rim.length > 0 && end.rim.length > 0) {
    const [near, far] = reachOf(snapshot, start) <= reachOf(snapshot, end) ? [start, end] : [end, start];
    goOn = yield* widen(snapshot, passable, near, far, met);
  }
  if (met.length === 0) return { paths: [], truncated: !goOn, cut: !goOn };
  yield* markWay(snapshot, passable, start, end, met);
  const paths = yield* walkBack(snapshot, passable, start.steps, request);
  return { paths: paths.slice(0, request.limit), truncated: paths.length > request.limit || !goOn, cut: !goOn };
}

function frontAt({ nodes }: Snapshot, at: number): Front {
  const steps = new Int8Array(nodes.length).fill(-1);
  steps[at] = 0;
  return { steps, rim: [at], depth: 0 };
}

/** How many ends of relations the next step from here looks at. */
function reachOf({ adjacency: { offsets } }: Snapshot, { rim }: Front): number {
  let reach = 0;
  for (const node of rim) reach += offsets[node + 1]! - offsets[node]!;
  return reach;
}

/** One step further from one end; puts into `met` where it comes upon the other. False where it had to end before the step was done. */
function* widen(snapshot: Snapshot, passable: Uint8Array, near: Front, far: Front, met: number[]): Sliced<boolean> {
  const { adjacency, types } = snapshot;
  const meter = new Meter();
  const next: number[] = [];
  near.depth += 1;
  for (const node of near.rim)
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      if (meter.spend() && !(yield meter.take())) return false;
      const other = adjacency.others[at]!;
      if (near.steps[other] !== -1 || passable[types[adjacency.edges[at]!]!] === 0) continue;
      near.steps[other] = near.depth;
      next.push(other);
      if (far.steps[other] !== -1) met.push(other);
    }
  near.rim = next;
  return yield meter.take();
}

/** Counts on from where the ends met to the far one, so that every node on a shortest path knows its steps from the start. */
function* markWay(snapshot: Snapshot, passable: Uint8Array, start: Front, end: Front, met: readonly number[]): Sliced<void> {
  const { adjacency, types } = snapshot;
  const meter = new Meter();
  let rim = met;
  while (rim.length > 0) {
    const next: number[] = [];
    for (const node of rim)
      for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
        // No more than was looked at from the far end: it is not cut a second time.
        if (meter.spend()) yield meter.take();
        const other = adjacency.others[at]!;
        if (start.steps[other] !== -1 || end.steps[other] !== end.steps[node]! - 1 || passable[types[adjacency.edges[at]!]!] === 0)
          continue;
        start.steps[other] = start.steps[node]! + 1;
        next.push(other);
      }
    rim = next;
  }
  yield meter.take();
}

/** One step of a path towards its start: the node, and the weightiest edge to it. */
interface Step {
  readonly node: number;
  readonly edge: number;
}

/** Paths back to the start; one more than the limit where there are more. Every step leads there: nothing is walked in vain. */
function* walkBack(snapshot: Snapshot, passable: Uint8Array, steps: Int8Array, { to, limit }: PathRequest): Sliced<readonly Path[]> {
  const known = new Map<number, readonly Step[]>();
  const paths: Path[] = [];
  const nodes: number[] = [to];
  const edges: number[] = [];
  function* walk(node: number): Sliced<void> {
    if (steps[node] === 0) {
      paths.push({ nodes: nodes.toReversed(), edges: edges.toReversed() });
      return;
    }
    let back = known.get(node);
    if (!back) known.set(node, (back = yield* stepsBack(snapshot, passable, steps, node, limit + 1)));
    for (const step of back) {
      if (paths.length > limit) return;
      nodes.push(step.node);
      edges.push(step.edge);
      yield* walk(step.node);
      nodes.pop();
      edges.pop();
    }
  }
  yield* walk(to);
  return paths;
}

/** The neighbours one step nearer to the start, each by its weightiest edge, the weightiest first and no more than `most`. */
function* stepsBack(snapshot: Snapshot, passable: Uint8Array, steps: Int8Array, node: number, most: number): Sliced<readonly Step[]> {
  const { adjacency, types, weights } = snapshot;
  const meter = new Meter();
  const best = new Map<number, number>();
  for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
    if (meter.spend()) yield meter.take();
    const [other, edge] = [adjacency.others[at]!, adjacency.edges[at]!];
    if (steps[other] !== steps[node]! - 1 || passable[types[edge]!] === 0) continue;
    const known = best.get(other);
    if (known === undefined || weights[edge]! > weights[known]!) best.set(other, edge);
  }
  yield meter.take() + best.size;
  const found = [...best].map(([other, edge]) => ({ node: other, edge }));
  return found.sort((a, b) => weights[b.edge]! - weights[a.edge]! || a.node - b.node).slice(0, most);
}
