/** What links these: nodes joined to several of a selection, and the articles that mention several of them. */
import { isSourceLabel, isStated, structure } from "../../graph/ontology.ts";
import type { LinkAnswer } from "../../graph/view.ts";
import { edgesBetween, subgraphOf } from "./subgraph.ts";
import { firstRanked } from "./ranked.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { chosenOf, type Snapshot } from "./snapshot.ts";
import { articleReference, byDate, datedReference, nodeSummary } from "./summary.ts";

/** What is asked of types and labels, by their positions. */
interface Kinds {
  readonly stated: Uint8Array;
  readonly toArticle: Uint8Array;
  readonly article: number;
  readonly sources: Uint8Array;
}

const kindsOf = ({ relationTypes, nodeLabels, toArticle }: Snapshot): Kinds => ({
  stated: chosenOf(relationTypes, isStated),
  toArticle,
  article: nodeLabels.indexOf(structure.article),
  sources: chosenOf(nodeLabels, isSourceLabel),
});

export function* links(snapshot: Snapshot, chosen: readonly number[], limit: number, edgeLimit: number): Sliced<LinkAnswer> {
  const { nodes, degrees, labels } = snapshot;
  const kinds = kindsOf(snapshot);
  const { article, sources } = kinds;
  const shared = yield* countShared(snapshot, kinds, chosen);
  const times = (at: number): number => shared.times[at]!;
  const wanted = new Set(chosen);
  const between = shared.found.filter((at) => sources[labels[at]!] === 0 && !wanted.has(at));
  const connectors = yield* firstRanked(between, limit, (a, b) => times(b) - times(a) || degrees[a]! - degrees[b]! || a - b);
  const told = shared.found.filter((at) => labels[at] === article);
  const articles = yield* firstRanked(
    told,
    limit,
    (a, b) => times(b) - times(a) || byDate(datedReference(snapshot, a), datedReference(snapshot, b)),
  );
  const joins = yield* joinedTo(snapshot, kinds, [...connectors, ...articles], chosen);
  const { edges, total } = yield* edgesBetween(snapshot, new Set([...chosen, ...connectors]), new Set(), edgeLimit);
  return {
    connectors: connectors.map((at) => ({ node: nodeSummary(snapshot, at), joins: joins.get(at)! })),
    articles: articles.map((at) => ({ ...articleReference(nodes.at(at)), mentions: joins.get(at)! })),
    ...{ total: between.length, cut: shared.cut },
    picture: yield* subgraphOf(snapshot, [...chosen, ...connectors], edges, { nodes: between.length + chosen.length, edges: total }),
  };
}

interface Shared {
  /** How many of the chosen are joined to each node: by what a text states, to an article by its mentioning them. */
  readonly times: Int32Array;
  /** Those joined to two or more. */
  readonly found: readonly number[];
  readonly cut: boolean;
}

function* countShared(snapshot: Snapshot, kinds: Kinds, chosen: readonly number[]): Sliced<Shared> {
  const { adjacency, nodes, types, labels } = snapshot;
  const { article } = kinds;
  const meter = new Meter();
  const times = new Int32Array(nodes.length);
  /** Who was counted last at a node: several relations to one count once. */
  const last = new Int32Array(nodes.length).fill(-1);
  const found: number[] = [];
  // An article that was chosen tells of itself.
  for (const node of chosen) if (labels[node] === article) times[node] = 1;
  for (const node of chosen)
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      if (meter.spend() && !(yield meter.take())) return { times, found, cut: true };
      const other = adjacency.others[at]!;
      if (last[other] === node || !joins(kinds, types[adjacency.edges[at]!]!, labels[other]!)) continue;
      last[other] = node;
      times[other]! += 1;
      if (times[other] === 2) found.push(other);
    }
  return { times, found, cut: !(yield meter.take()) };
}

const joins = ({ article, toArticle, stated }: Kinds, type: number, label: number): boolean =>
  label === article ? toArticle[type] === 1 : stated[type] === 1;

/** For each of some nodes: ids of the chosen that it is joined to, in the order in which they were chosen. */
function* joinedTo(
  snapshot: Snapshot,
  kinds: Kinds,
  some: readonly number[],
  chosen: readonly number[],
): Sliced<ReadonlyMap<number, readonly string[]>> {
  const { adjacency, nodes, types, labels } = snapshot;
  const { article } = kinds;
  const meter = new Meter();
  const order = new Map(chosen.map((at, index) => [at, index]));
  const found = new Map<number, readonly string[]>();
  for (const node of some) {
    const ends = new Set<number>(labels[node] === article && order.has(node) ? [order.get(node)!] : []);
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      if (meter.spend()) yield meter.take();
      const index = order.get(adjacency.others[at]!);
      if (index !== undefined && joins(kinds, types[adjacency.edges[at]!]!, labels[node]!)) ends.add(index);
    }
    found.set(
      node,
      [...ends].sort((a, b) => a - b).map((index) => nodes.idAt(chosen[index]!)),
    );
  }
  yield meter.take();
  return found;
}
