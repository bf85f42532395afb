/** The graph as graphology holds it, and what is computed over the whole of it: degree, PageRank, communities, positions. */
import { MultiDirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import type { GraphBatch, GraphEdge, GraphNode } from "./batch.ts";
import { isMeasured, isStated, structure, type MetricName } from "./ontology.ts";
import { packComponents, type Position } from "./pack-components.ts";
import { separateDiscs } from "./separate-discs.ts";

// These CommonJS packages set `module.exports` to the function, while their types speak of a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** How strongly an edge pulls; a mention alone pulls little, so that a story's people lie near its article. */
const weightOf = (type: string): number => (isStated(type) ? 1 : 0.2);

/** What the measures need of a graph: a batch is one, and one too large to be held with its properties can be given without them. */
export interface GraphShape {
  readonly nodes: readonly Pick<GraphNode, "id" | "label">[];
  readonly edges: readonly Omit<GraphEdge, "properties">[];
}

export type NodeMetrics = { readonly [Name in MetricName]: number };

type PropertyGraph = MultiDirectedGraph<{ x: number; y: number }, { weight: number }>;

/** Nodes and edges in id order, so that every algorithm over it gives the same answer for the same graph. */
export function buildPropertyGraph({ nodes, edges }: GraphShape): PropertyGraph {
  const graph: PropertyGraph = new MultiDirectedGraph();
  for (const { id } of [...nodes].sort(byId)) graph.addNode(id);
  for (const { id, type, source, target } of [...edges].sort(byId))
    graph.addDirectedEdgeWithKey(id, source, target, { weight: weightOf(type) });
  return graph;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The same batch with degree, PageRank, community, x and y on every node but documents. A pure function of the batch. */
export function withMetrics(batch: GraphBatch): GraphBatch {
  const metrics = metricsOf(batch);
  const nodes = batch.nodes.map((node) => {
    const own = metrics(node.id);
    return own ? { ...node, properties: { ...node.properties, ...own } } : node;
  });
  return { nodes, edges: batch.edges };
}

/** How the measures are taken. */
export interface MeasureOptions {
  /** False where positions are those that a layout begins with, of which it makes its own in the time that it takes. */
  readonly layout?: boolean;
}

/** Of every node but documents, by id. */
export function metricsOf(shape: GraphShape, { layout: isLaidOut = true }: MeasureOptions = {}): (id: string) => NodeMetrics | undefined {
  const graph = buildPropertyGraph({
    nodes: shape.nodes.filter((node) => isMeasured(node.label)),
    edges: shape.edges.filter((edge) => edge.type !== structure.inDocument),
  });
  if (graph.order === 0) return () => undefined;
  const ranks = graph.size > 0 ? pagerank(graph, { getEdgeWeight: "weight", tolerance: 1e-6, maxIterations: 200 }) : undefined;
  const communities = communitiesOf(graph);
  const degrees = degreesOf(shape.edges);
  placeByCommunity(graph, communities);
  const positions = isLaidOut ? separateDiscs(layout(graph), degrees) : startsIn(graph);
  return (id) => {
    const position = positions[id];
    if (!position) return undefined;
    return {
      degree: degrees.get(id) ?? 0,
      pageRank: Number((ranks?.[id] ?? 1 / graph.order).toPrecision(6)),
      community: communities.get(id) ?? 0,
      x: Number(position.x.toFixed(3)),
      y: Number(position.y.toFixed(3)),
    };
  };
}

function degreesOf(edges: GraphShape["edges"]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { type, source, target } of edges)
    if (isStated(type)) for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}

/** Louvain communities, numbered from the largest; among equals the one whose smallest id comes first. */
function communitiesOf(graph: PropertyGraph): Map<string, number> {
  if (graph.size === 0) return new Map(graph.nodes().map((id, index) => [id, index]));
  const found = louvain(graph, { getEdgeWeight: "weight", rng: seededRandom(20_220_621) });
  const members = new Map<number, string[]>();
  graph.forEachNode((id) => {
    const community = found[id] ?? -1;
    const known = members.get(community);
    if (known) known.push(id);
    else members.set(community, [id]);
  });
  const ordered = [...members.values()].sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  return new Map(ordered.flatMap((ids, index) => ids.map((id) => [id, index] as const)));
}

/**
 * ForceAtlas2 from where the nodes are, each community together: so a few rounds are enough for a large graph, which
 * would otherwise take minutes. The viewer can run it on.
 */
function layout(graph: PropertyGraph): Record<string, Position> {
  const iterations = Math.round(Math.min(400, Math.max(4, 150_000 / graph.order)));
  const settings = {
    ...{ barnesHutOptimize: graph.order > 1000, barnesHutTheta: 0.8 },
    ...{ gravity: 0.08, scalingRatio: 12, slowDown: 4, edgeWeightInfluence: 1, strongGravityMode: true },
  };
  const positions = forceAtlas2(graph, { iterations, settings, getEdgeWeight: "weight" }) as Record<string, Position>;
  return packComponents(graph, positions);
}

const startsIn = (graph: PropertyGraph): Record<string, Position> =>
  Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x, y }] as const));

/** Sunflower spirals: of communities around the middle, largest first, and of each one's members around its own middle. */
function placeByCommunity(graph: PropertyGraph, communities: ReadonlyMap<string, number>): void {
  const members = new Map<number, string[]>();
  graph.forEachNode((id) => {
    const community = communities.get(id) ?? 0;
    const known = members.get(community);
    if (known) known.push(id);
    else members.set(community, [id]);
  });
  let placed = 0;
  for (const [community, ids] of [...members].sort(([a], [b]) => a - b)) {
    const middle = onSpiral(community, 12 * Math.sqrt((placed + ids.length / 2) / (community + 1)));
    placed += ids.length;
    for (const [index, id] of ids.entries()) {
      const offset = onSpiral(index, 6);
      graph.mergeNodeAttributes(id, { x: middle.x + offset.x, y: middle.y + offset.y });
    }
  }
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

const onSpiral = (index: number, step: number): { x: number; y: number } => ({
  x: step * Math.sqrt(index + 0.5) * Math.cos(index * goldenAngle),
  y: step * Math.sqrt(index + 0.5) * Math.sin(index * goldenAngle),
});

/** Mulberry32: small, and the same everywhere. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
