/** What has been fetched of the graph: one graphology graph that only grows, and the articles behind it. */
import { signal } from "@preact/signals";
import { MultiDirectedGraph } from "graphology";
import type { ArticleReference, Facets, Picture, Status, ViewEdge, ViewNode } from "../../../graph/view.ts";
import { discRadius } from "../../../graph/palette.ts";
import type { EdgeAttributes, LoadedGraph, NodeAttributes } from "./graph-types.ts";
import { placeUnplaced } from "./placing.ts";

export const graph: LoadedGraph = new MultiDirectedGraph();
export const articles = new Map<string, ArticleReference>();
/** Ids of the first picture. */
export const base = new Set<string>();
/** Counts up whenever something was added. */
export const revision = signal(0);
export const facets = signal<Facets | undefined>(undefined);
export const status = signal<Status | undefined>(undefined);
/** Sizes of the whole, as the overview counts them. */
export const totals = signal({ nodes: 0, edges: 0 });

/** Puts another picture in the place of all that was fetched; what stays keeps its place, so that nothing jumps before a reader's eyes. */
export function replaceAll(picture: Picture): void {
  const places = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));
  const placed = ({ x, y, ...node }: ViewNode): ViewNode => {
    const known = places.get(node.id);
    if (known) return { ...node, ...known };
    return places.size > 0 || x === undefined || y === undefined ? node : { ...node, x, y };
  };
  graph.clear();
  base.clear();
  articles.clear();
  addBase({ ...picture, nodes: picture.nodes.map(placed) });
}

/** Adds the first picture, or a larger one. */
export function addBase(picture: Picture): void {
  for (const { id } of picture.nodes) base.add(id);
  totals.value = { nodes: picture.nodeCount.total, edges: picture.edgeCount.total };
  merge(picture);
}

/** Adds a picture's nodes and edges; what is there already is brought up to date. Returns ids of nodes that are new. */
export function merge(picture: Picture): readonly string[] {
  for (const article of picture.articles) articles.set(article.id, article);
  const idsOf = (places: readonly number[]): string[] => places.map((at) => picture.articles[at]!.id);
  const fresh: string[] = [];
  const unplaced: string[] = [];
  for (const node of picture.nodes) {
    if (graph.hasNode(node.id)) {
      graph.mergeNodeAttributes(node.id, { articles: idsOf(node.articles) });
      continue;
    }
    if (node.x === undefined) unplaced.push(node.id);
    graph.addNode(node.id, attributesOf(node, idsOf(node.articles)));
    fresh.push(node.id);
  }
  for (const edge of picture.edges) {
    if (graph.hasEdge(edge.id) || !graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edgeAttributesOf(edge, idsOf(edge.articles)));
    bendParallels(edge.source, edge.target);
  }
  placeUnplaced(graph, unplaced);
  revision.value += 1;
  return fresh;
}

const attributesOf = ({ label, name, degree, community, x = 0, y = 0 }: ViewNode, articleIds: readonly string[]): NodeAttributes => ({
  ...{ label, name, degree, community, articles: articleIds, x, y },
  home: [x, y],
  size: discRadius(degree),
});

const edgeAttributesOf = ({ type, confidence, support, status }: ViewEdge, articleIds: readonly string[]): EdgeAttributes => ({
  ...{ type, confidence, support, articles: articleIds, bend: 0 },
  standing: status ?? "done",
});

/** Spreads the edges between two nodes, in both directions, to both sides of the straight line. */
function bendParallels(source: string, target: string): void {
  const parallel = graph.edges(source, target).concat(source === target ? [] : graph.edges(target, source));
  const unique = [...new Set(parallel)];
  if (unique.length < 2) return;
  for (const [at, edge] of unique.entries()) {
    const side = (at - (unique.length - 1) / 2) * 0.3;
    // An edge the other way sees left and right exchanged.
    graph.setEdgeAttribute(edge, "bend", graph.source(edge) === source ? side || 0.0001 : -side || 0.0001);
  }
}
