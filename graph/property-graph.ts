/** What is computed over the whole of a graph: degree, PageRank, communities, positions. */
import louvainModule from "graphology-communities-louvain";
import forceAtlas2Module from "graphology-layout-forceatlas2";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { ArrayGraph } from "./array-graph.ts";
import type { GraphBatch } from "./batch.ts";
import { ShapeBuilder, type GraphShape } from "./graph-shape.ts";
import type { MetricName } from "./ontology.ts";
import { packComponents, type Places } from "./pack-components.ts";
import { separateDiscs } from "./separate-discs.ts";

// These CommonJS packages set `module.exports` to the function, while their types speak of a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export type NodeMetrics = { readonly [Name in MetricName]: number };

/** The same batch with degree, PageRank, community, x and y on every node but documents. A pure function of the batch. */
export function withMetrics(batch: GraphBatch): GraphBatch {
  const builder = new ShapeBuilder();
  for (const node of batch.nodes) builder.node(node);
  for (const edge of batch.edges) builder.edge(edge);
  const metrics = metricsOf(builder.build());
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

/** Of every node of the shape, by id. */
export function metricsOf(shape: GraphShape, { layout: isLaidOut = true }: MeasureOptions = {}): (id: string) => NodeMetrics | undefined {
  const { order } = shape;
  if (order === 0) return () => undefined;
  const places = { x: new Float64Array(order), y: new Float64Array(order) };
  const graph = new ArrayGraph(shape, places);
  const ranks = graph.size > 0 ? ranksOf(graph) : new Float64Array(order).fill(1 / order);
  const communities = communitiesOf(graph);
  const degrees = degreesOf(shape);
  placeByCommunity(communities, places);
  if (isLaidOut) layOut(graph, degrees, places);
  return (id) => {
    const node = shape.numberOf(id);
    if (node === undefined) return undefined;
    return {
      degree: degrees[node]!,
      pageRank: Number(ranks[node]!.toPrecision(6)),
      community: communities[node]!,
      x: Number(places.x[node]!.toFixed(3)),
      y: Number(places.y[node]!.toFixed(3)),
    };
  };
}

function degreesOf({ order, sources, targets, stated }: GraphShape): Uint32Array {
  const degrees = new Uint32Array(order);
  for (const [edge, isStated] of stated.entries())
    if (isStated === 1) for (const node of [sources[edge]!, targets[edge]!]) degrees[node]!++;
  return degrees;
}

function ranksOf(graph: ArrayGraph): Float64Array {
  const found = pagerank(graph.asGraph(), { getEdgeWeight: "weight", tolerance: 1e-6, maxIterations: 200 });
  return Float64Array.from({ length: graph.order }, (_, node) => found[node]!);
}

/** By node: Louvain communities, numbered from the largest; among equals the one whose first node comes first. */
function communitiesOf(graph: ArrayGraph): Uint32Array {
  const communities = Uint32Array.from({ length: graph.order }, (_, node) => node);
  if (graph.size === 0) return communities;
  const found = louvain(graph.asGraph(), { getEdgeWeight: "weight", rng: seededRandom(20_220_621) });
  const ordered = [...membersOf(communities.map((node) => found[node]!)).values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  for (const [index, nodes] of ordered.entries()) for (const node of nodes) communities[node] = index;
  return communities;
}

/** Community → its nodes, in their order. */
function membersOf(communities: Uint32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [node, community] of communities.entries()) {
    const known = members.get(community);
    if (known) known.push(node);
    else members.set(community, [node]);
  }
  return members;
}

/**
 * ForceAtlas2 from where the nodes are, each community together: so a few rounds are enough for a large graph, which
 * would otherwise take minutes. The viewer can run it on.
 */
function layOut(graph: ArrayGraph, degrees: Uint32Array, places: Places): void {
  const iterations = Math.round(Math.min(400, Math.max(4, 150_000 / graph.order)));
  const settings = {
    ...{ barnesHutOptimize: graph.order > 1000, barnesHutTheta: 0.8 },
    ...{ gravity: 0.08, scalingRatio: 12, slowDown: 4, edgeWeightInfluence: 1, strongGravityMode: true },
  };
  const found = forceAtlas2(graph.asGraph(), { iterations, settings, getEdgeWeight: "weight" }) as Record<number, { x: number; y: number }>;
  for (let node = 0; node < graph.order; node++) [places.x[node], places.y[node]] = [found[node]!.x, found[node]!.y];
  separateDiscs(places, degrees, packComponents(graph, places));
}

/** Sunflower spirals: of communities around the middle, largest first, and of each one's members around its own middle. */
function placeByCommunity(communities: Uint32Array, { x, y }: Places): void {
  let placed = 0;
  for (const [community, nodes] of [...membersOf(communities)].sort(([a], [b]) => a - b)) {
    const middle = onSpiral(community, 12 * Math.sqrt((placed + nodes.length / 2) / (community + 1)));
    placed += nodes.length;
    for (const [index, node] of nodes.entries()) {
      const offset = onSpiral(index, 6);
      [x[node], y[node]] = [middle.x + offset.x, middle.y + offset.y];
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
