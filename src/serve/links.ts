/** What links these: nodes joined to several of a selection, and the articles that mention several of them. */
import { relationTypes } from "../../graph/ontology.ts";
import type { LinkAnswer } from "../../graph/view.ts";
import { edgesBetween, pictureOf } from "./picture.ts";
import { firstOf } from "./ranked.ts";
import { Meter, type Sliced } from "./sliced.ts";
import { chosenOf, isSource, isStatedType, type Snapshot } from "./snapshot.ts";
import { articleReference, articlesOfNode, byDate, nodeSummary } from "./summary.ts";

export function* links(snapshot: Snapshot, chosen: readonly number[], limit: number, edgeLimit: number): Sliced<LinkAnswer> {
  const { joins, cut } = yield* joined(snapshot, chosen);
  const wanted = new Set(chosen);
  const all = [...joins.keys()].filter((node) => joins.get(node)!.size > 1 && !wanted.has(node));
  const size = (node: number): number => joins.get(node)!.size;
  const connectors = yield* firstOf(all, limit, (a, b) => size(b) - size(a) || snapshot.degrees[a]! - snapshot.degrees[b]! || a - b);
  const nodes = new Set([...chosen, ...connectors]);
  const { edges, total } = yield* edgesBetween(snapshot, nodes, new Set(), edgeLimit);
  return {
    connectors: connectors.map((node) => ({
      node: nodeSummary(snapshot, node),
      joins: [...joins.get(node)!].map((at) => snapshot.nodes[at]!.id),
    })),
    articles: (yield* sharedArticles(snapshot, chosen)).slice(0, limit),
    total: all.length,
    cut,
    picture: yield* pictureOf(snapshot, [...nodes], edges, { nodes: all.length + chosen.length, edges: total }),
  };
}

interface Joined {
  /** For every neighbour of the chosen: which of them it is joined to. */
  readonly joins: ReadonlyMap<number, ReadonlySet<number>>;
  readonly cut: boolean;
}

function* joined({ adjacency, nodes, types }: Snapshot, chosen: readonly number[]): Sliced<Joined> {
  const stated = chosenOf(relationTypes, isStatedType);
  const meter = new Meter();
  const joins = new Map<number, Set<number>>();
  for (const node of chosen)
    for (let at = adjacency.offsets[node]!; at < adjacency.offsets[node + 1]!; at++) {
      // To put something into a map takes as long as to look at several relations.
      if (meter.spend(4) && !(yield meter.take())) return { joins, cut: true };
      const other = adjacency.others[at]!;
      if (stated[types[adjacency.edges[at]!]!] === 0 || isSource(nodes[other]!)) continue;
      const known = joins.get(other);
      if (known) known.add(node);
      else joins.set(other, new Set([node]));
    }
  return { joins, cut: !(yield meter.take()) };
}

function* sharedArticles(snapshot: Snapshot, chosen: readonly number[]): Sliced<LinkAnswer["articles"]> {
  const { offsets } = snapshot.adjacency;
  const meter = new Meter();
  const mentions = new Map<number, string[]>();
  for (const node of chosen) {
    if (meter.spend(offsets[node + 1]! - offsets[node]!)) yield meter.take();
    for (const article of articlesOfNode(snapshot, node)) {
      const list = mentions.get(article) ?? [];
      if (list.length === 0) mentions.set(article, list);
      list.push(snapshot.nodes[node]!.id);
    }
  }
  yield meter.take();
  return [...mentions]
    .filter(([, ids]) => ids.length > 1)
    .map(([article, ids]) => ({ ...articleReference(snapshot.nodes[article]!), mentions: ids }))
    .sort((a, b) => b.mentions.length - a.mentions.length || byDate(a, b));
}
