/** All shortest paths between two nodes, whichever way the relations point. */
import { edgesAt } from "./adjacency.ts";
import { isStated, type Snapshot } from "./snapshot.ts";

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

/** Paths of the least length, those with the best supported relations first among the first found. */
export function shortestPaths(snapshot: Snapshot, request: PathRequest): { readonly paths: readonly Path[]; readonly truncated: boolean } {
  const distances = distancesFrom(snapshot, request);
  if (!distances.has(request.to)) return { paths: [], truncated: false };
  const paths: Path[] = [];
  const nodes: number[] = [request.to];
  const edges: number[] = [];
  const walk = (node: number): void => {
    if (paths.length > request.limit) return;
    const distance = distances.get(node)!;
    if (distance === 0) {
      paths.push({ nodes: nodes.toReversed(), edges: edges.toReversed() });
      return;
    }
    for (const [other, edge] of steps(snapshot, node, request.throughArticles)) {
      if (distances.get(other) !== distance - 1) continue;
      nodes.push(other);
      edges.push(edge);
      walk(other);
      nodes.pop();
      edges.pop();
    }
  };
  walk(request.to);
  return { paths: paths.slice(0, request.limit), truncated: paths.length > request.limit };
}

function distancesFrom(snapshot: Snapshot, { from, to, longest, throughArticles }: PathRequest): ReadonlyMap<number, number> {
  const distances = new Map([[from, 0]]);
  let rim = [from];
  for (let step = 1; step <= longest && rim.length > 0 && !distances.has(to); step++) {
    const next: number[] = [];
    for (const node of rim)
      for (const [other] of steps(snapshot, node, throughArticles)) {
        if (distances.has(other)) continue;
        distances.set(other, step);
        next.push(other);
      }
    rim = next;
  }
  return distances;
}

/** Each neighbour once, by its weightiest edge, weightiest first. */
function steps(snapshot: Snapshot, node: number, throughArticles: boolean): readonly (readonly [number, number])[] {
  const best = new Map<number, number>();
  for (const edge of edgesAt(snapshot.adjacency, node)) {
    if (!isStated(snapshot.edges[edge]!) && !(throughArticles && snapshot.edges[edge]!.type === "MENTIONED_IN")) continue;
    const other = snapshot.sources[edge] === node ? snapshot.targets[edge]! : snapshot.sources[edge]!;
    const known = best.get(other);
    if (known === undefined || snapshot.weights[edge]! > snapshot.weights[known]!) best.set(other, edge);
  }
  return [...best].sort(([, a], [, b]) => snapshot.weights[b]! - snapshot.weights[a]! || a - b);
}
