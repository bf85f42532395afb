/** A part of the graph as it travels: chosen nodes, the edges between them, the articles behind both. */
import type { ArticleReference, Picture, ViewEdge, ViewNode } from "../../graph/view.ts";
import { edgesAt } from "./adjacency.ts";
import type { Limits } from "./limits.ts";
import { isSource, type Snapshot } from "./snapshot.ts";
import { articleReference, articlesOfEdge, articlesOfNode, edgeSummary, nodeSummary } from "./summary.ts";

/** The picture of exactly these nodes and edges, by position. `total` is what they were chosen from. */
export function pictureOf(
  snapshot: Snapshot,
  nodes: readonly number[],
  edges: readonly number[],
  total: { readonly nodes: number; readonly edges: number } = { nodes: nodes.length, edges: edges.length },
): Picture {
  const articles: ArticleReference[] = [];
  const places = new Map<number, number>();
  const place = (article: number): number => {
    let found = places.get(article);
    if (found === undefined) {
      places.set(article, (found = articles.length));
      articles.push(articleReference(snapshot.nodes[article]!));
    }
    return found;
  };
  const viewNodes: ViewNode[] = nodes.map((at) => ({ ...nodeSummary(snapshot, at), articles: articlesOfNode(snapshot, at).map(place) }));
  const viewEdges: ViewEdge[] = edges.map((at) => ({
    ...edgeSummary(snapshot.edges[at]!),
    articles: articlesOfEdge(snapshot, at).map(place),
  }));
  return {
    nodes: viewNodes,
    edges: viewEdges,
    articles,
    nodeCount: { shown: nodes.length, total: total.nodes },
    edgeCount: { shown: edges.length, total: total.edges },
  };
}

/** Edges that have one end in `fresh` and the other in `fresh` or `known`, the best supported first, cut to `limit`. */
export function edgesBetween(
  snapshot: Snapshot,
  fresh: ReadonlySet<number>,
  known: ReadonlySet<number>,
  limit: number,
): { readonly edges: readonly number[]; readonly total: number } {
  const found = new Set<number>();
  for (const node of fresh)
    for (const edge of edgesAt(snapshot.adjacency, node)) {
      const other = snapshot.sources[edge] === node ? snapshot.targets[edge]! : snapshot.sources[edge]!;
      if (fresh.has(other) || known.has(other)) found.add(edge);
    }
  const edges = [...found].sort((a, b) => snapshot.weights[b]! - snapshot.weights[a]! || a - b).slice(0, limit);
  return { edges, total: found.size };
}

/** The whole graph where it is within the limits, else its most connected nodes and the edges between them. */
export function overview(snapshot: Snapshot, limits: Pick<Limits, "nodes" | "edges">, withArticles: boolean): Picture {
  const articles = withArticles ? byMentions(snapshot) : [];
  // Of a large graph articles take at most a quarter of the room.
  const room = Math.max(limits.nodes - snapshot.ranking.length, Math.floor(limits.nodes / 4));
  const shownArticles = articles.slice(0, room);
  const nodes = [...snapshot.ranking.subarray(0, limits.nodes - shownArticles.length), ...shownArticles];
  const nobody: ReadonlySet<number> = new Set();
  const { edges } = edgesBetween(snapshot, new Set(nodes), nobody, limits.edges);
  return pictureOf(snapshot, nodes, edges, { nodes: snapshot.ranking.length + articles.length, edges: edgeTotal(snapshot, withArticles) });
}

/** Articles, those that mention most first. */
function byMentions(snapshot: Snapshot): number[] {
  const mentions = (at: number): number => edgesAt(snapshot.adjacency, at).length;
  const articles = [...snapshot.nodes.keys()].filter((at) => snapshot.nodes[at]!.label === "Article");
  return articles.sort((a, b) => mentions(b) - mentions(a) || a - b);
}

function edgeTotal(snapshot: Snapshot, withArticles: boolean): number {
  let total = 0;
  for (const [at, edge] of snapshot.edges.entries()) {
    if (edge.type === "IN_DOCUMENT") continue;
    if (withArticles || !isSource(snapshot.nodes[snapshot.targets[at]!]!)) total += 1;
  }
  return total;
}
