/** A part of the graph as it travels: chosen nodes, the edges between them, the articles behind both. */
import { isSourceLabel, structure } from "../../graph/ontology.ts";
import type { ArticleReference, Picture, ViewEdge, ViewNode } from "../../graph/view.ts";
import type { Limits } from "./limits.ts";
import { firstRanked } from "./ranked.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { chosenOf, type Snapshot } from "./snapshot.ts";
import { articleReference, articlesOfEdge, articlesOfNode, edgeSummary, nodeSummary } from "./summary.ts";

/** Visits that putting one node or edge into a picture is worth. */
const perItem = 20;

/** The picture of exactly these nodes and edges, by position. `total` is what they were chosen from. */
export function* subgraphOf(
  snapshot: Snapshot,
  nodes: readonly number[],
  edges: readonly number[],
  total: { readonly nodes: number; readonly edges: number } = { nodes: nodes.length, edges: edges.length },
): Sliced<Picture> {
  const { offsets } = snapshot.adjacency;
  const meter = new Meter();
  const articles: ArticleReference[] = [];
  const places = new Map<number, number>();
  const place = (article: number): number => {
    let found = places.get(article);
    if (found === undefined) {
      places.set(article, (found = articles.length));
      articles.push(articleReference(snapshot.nodes.at(article)));
    }
    return found;
  };
  const viewNodes: ViewNode[] = [];
  for (const at of nodes) {
    if (meter.spend(perItem + offsets[at + 1]! - offsets[at]!)) yield meter.take();
    viewNodes.push({ ...nodeSummary(snapshot, at), articles: articlesOfNode(snapshot, at).map(place) });
  }
  const viewEdges: ViewEdge[] = [];
  for (const at of edges) {
    if (meter.spend(perItem)) yield meter.take();
    viewEdges.push({ ...edgeSummary(snapshot.edges.at(at)), articles: articlesOfEdge(snapshot, at).map(place) });
  }
  yield meter.take();
  return {
    nodes: viewNodes,
    edges: viewEdges,
    articles,
    nodeCount: { shown: nodes.length, total: total.nodes },
    edgeCount: { shown: edges.length, total: total.edges },
  };
}

/** Edges that have one end in `fresh` and the other in `fresh` or `known`, the best supported first, cut to `limit`. */
export function* edgesBetween(
  snapshot: Snapshot,
  fresh: ReadonlySet<number>,
  known: ReadonlySet<number>,
  limit: number,
): Sliced<{ readonly edges: readonly number[]; readonly total: number }> {
  const { adjacency, weights } = snapshot;
  const meter = new Meter();
  const [isFresh, isKnown] = [1, 2];
  const marks = new Uint8Array(snapshot.nodes.length);
  for (const at of known) marks[at] = isKnown;
  for (const at of fresh) marks[at] = isFresh;
  const found: number[] = [];
  for (const node of fresh)
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      if (meter.spend()) yield meter.take();
      const [other, edge] = [adjacency.others[at]!, adjacency.edges[at]!];
      // Of an edge between two that are fresh both ends are seen, and of a loop one end twice.
      const again = marks[other] === isFresh && (other === node ? adjacency.edges[at - 1] === edge : snapshot.targets[edge] === node);
      if (marks[other] !== 0 && !again) found.push(edge);
    }
  yield meter.take();
  const edges = yield* firstRanked(found, limit, (a, b) => weights[b]! - weights[a]! || a - b);
  return { edges, total: found.length };
}

interface PartRequest {
  readonly nodes: readonly number[];
  /** These, whatever else is between the nodes; their ends are shown too. */
  readonly edges: readonly number[];
  readonly known: ReadonlySet<number>;
  readonly edgeLimit: number;
}

/** Given nodes and edges, with every edge between them and to those that are known. */
export function* inducedSubgraph(snapshot: Snapshot, { nodes: chosen, edges: named, known, edgeLimit }: PartRequest): Sliced<Picture> {
  const nodes = new Set([...chosen, ...named.flatMap((edge) => [snapshot.sources[edge]!, snapshot.targets[edge]!])]);
  const between = yield* edgesBetween(snapshot, nodes, known, edgeLimit);
  const edges = [...new Set([...named, ...between.edges])];
  return yield* subgraphOf(snapshot, [...nodes], edges, { nodes: nodes.size, edges: Math.max(between.total, edges.length) });
}

/** The whole graph where it is within the limits, else its most connected nodes and the edges between them. */
export function* overview(snapshot: Snapshot, limits: Pick<Limits, "nodes" | "edges">, withArticles: boolean): Sliced<Picture> {
  const articles = withArticles ? articlesIn(snapshot).length : 0;
  // Of a large graph articles take at most a quarter of the room.
  const room = Math.max(limits.nodes - snapshot.ranking.length, Math.floor(limits.nodes / 4));
  const shownArticles = withArticles ? yield* byMentions(snapshot, room) : [];
  const nodes = [...snapshot.ranking.subarray(0, limits.nodes - shownArticles.length), ...shownArticles];
  const nobody: ReadonlySet<number> = new Set();
  const { edges } = yield* edgesBetween(snapshot, new Set(nodes), nobody, limits.edges);
  return yield* subgraphOf(snapshot, nodes, edges, {
    nodes: snapshot.ranking.length + articles,
    edges: edgeTotal(snapshot, withArticles),
  });
}

/** Articles, those that mention most first; no more than `most`. */
function* byMentions(snapshot: Snapshot, most: number): Sliced<number[]> {
  const { offsets } = snapshot.adjacency;
  const mentions = (at: number): number => offsets[at + 1]! - offsets[at]!;
  return yield* firstRanked(articlesIn(snapshot), most, (a, b) => mentions(b) - mentions(a) || a - b);
}

function articlesIn({ labels, nodeLabels }: Snapshot): number[] {
  const article = nodeLabels.indexOf(structure.article);
  const found: number[] = [];
  for (let at = 0; at < labels.length; at++) if (labels[at] === article) found.push(at);
  return found;
}

function edgeTotal(snapshot: Snapshot, withArticles: boolean): number {
  const { types, targets, labels, relationTypes, nodeLabels } = snapshot;
  const counted = chosenOf(relationTypes, (type) => type !== structure.inDocument);
  const source = chosenOf(nodeLabels, (label) => isSourceLabel(label));
  let total = 0;
  for (let at = 0; at < types.length; at++)
    if (counted[types[at]!] === 1 && (withArticles || source[labels[targets[at]!]!] === 0)) total += 1;
  return total;
}
