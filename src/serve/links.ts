/** What links these: nodes joined to several of a selection, and the articles that mention several of them. */
import type { LinkAnswer } from "../../graph/view.ts";
import { edgesAt } from "./adjacency.ts";
import { edgesBetween, pictureOf } from "./picture.ts";
import { isSource, isStated, type Snapshot } from "./snapshot.ts";
import { articleReference, articlesOfNode, byDate, nodeSummary } from "./summary.ts";

export function links(snapshot: Snapshot, chosen: readonly number[], limit: number, edgeLimit: number): LinkAnswer {
  const wanted = new Set(chosen);
  const all = [...joined(snapshot, chosen)]
    .filter(([node, joins]) => joins.size > 1 && !wanted.has(node))
    .sort(([a, x], [b, y]) => y.size - x.size || snapshot.degrees[a]! - snapshot.degrees[b]! || a - b);
  const connectors = all.slice(0, limit);
  const nodes = new Set([...chosen, ...connectors.map(([node]) => node)]);
  const { edges, total } = edgesBetween(snapshot, nodes, new Set(), edgeLimit);
  return {
    connectors: connectors.map(([node, joins]) => ({
      node: nodeSummary(snapshot, node),
      joins: [...joins].map((at) => snapshot.nodes[at]!.id),
    })),
    articles: sharedArticles(snapshot, chosen).slice(0, limit),
    total: all.length,
    picture: pictureOf(snapshot, [...nodes], edges, { nodes: all.length + chosen.length, edges: total }),
  };
}

/** For every neighbour of the chosen: which of them it is joined to. */
function joined(snapshot: Snapshot, chosen: readonly number[]): ReadonlyMap<number, Set<number>> {
  const joins = new Map<number, Set<number>>();
  for (const node of chosen)
    for (const edge of edgesAt(snapshot.adjacency, node)) {
      if (!isStated(snapshot.edges[edge]!)) continue;
      const other = snapshot.sources[edge] === node ? snapshot.targets[edge]! : snapshot.sources[edge]!;
      if (isSource(snapshot.nodes[other]!)) continue;
      joins.set(other, (joins.get(other) ?? new Set()).add(node));
    }
  return joins;
}

function sharedArticles(snapshot: Snapshot, chosen: readonly number[]): LinkAnswer["articles"] {
  const mentions = new Map<number, string[]>();
  for (const node of chosen)
    for (const article of articlesOfNode(snapshot, node)) {
      const list = mentions.get(article) ?? [];
      if (list.length === 0) mentions.set(article, list);
      list.push(snapshot.nodes[node]!.id);
    }
  return [...mentions]
    .filter(([, ids]) => ids.length > 1)
    .map(([article, ids]) => ({ ...articleReference(snapshot.nodes[article]!), mentions: ids }))
    .sort((a, b) => b.mentions.length - a.mentions.length || byDate(a, b));
}
