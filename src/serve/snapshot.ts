/**
 * The graph in memory, read once through `GraphStore`: all but Cypher is answered from here, so a query that hangs in the store
 * stops nobody else, and pictures, search and paths take milliseconds in a graph of hundreds of thousands of edges.
 */
import { randomUUID } from "node:crypto";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { isSourceLabel, isStated, leadsToArticle, mailuoSchema, structure } from "../../graph/ontology.ts";
import { nodeLabelsOf, relationTypesOf, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import { buildAdjacency, type Adjacency } from "./adjacency.ts";

export interface Snapshot {
  readonly version: string;
  readonly engine: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Positions in `nodes` and `edges`, by id. */
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  /** Position of each edge's ends in `nodes`. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly adjacency: Adjacency;
  readonly schema: GraphSchema;
  /** The schema's, by position. */
  readonly relationTypes: readonly string[];
  readonly nodeLabels: readonly string[];
  /** Of each relation type: whether it leads to the article that mentions its subject, or that its subject signed. */
  readonly toArticle: Uint8Array;
  /** Position of each edge's type in `relationTypes`, and of each node's label in `nodeLabels`: quicker to compare than text. */
  readonly types: Uint8Array;
  readonly labels: Uint8Array;
  /** Relations between entities at each node: who only wrote many articles is no hub. */
  readonly degrees: Int32Array;
  /** How much each edge is worth showing: how often and how surely it is stated. */
  readonly weights: Float64Array;
  /** Positions of entity nodes, the most connected first. */
  readonly ranking: Int32Array;
}

/** For each position in a list of names: whether it is one of these. */
export const chosenOf = (names: readonly string[], chosen: (name: string) => boolean): Uint8Array =>
  Uint8Array.from(names, (name) => Number(chosen(name)));

export const isStatedEdge = (edge: GraphEdge): boolean => isStated(edge.type);
export const isSource = (node: GraphNode): boolean => isSourceLabel(node.label);

/** `onNodes` is told of the nodes as soon as they are there: in a large graph long before the edges are. */
export async function readSnapshot(store: GraphStore, onNodes: (nodes: readonly GraphNode[]) => void): Promise<Snapshot> {
  const { engine } = await store.describe();
  const nodes: GraphNode[] = [];
  for await (const node of store.nodes()) nodes.push(node);
  onNodes(nodes);
  const edges: GraphEdge[] = [];
  for await (const edge of store.edges()) edges.push(edge);
  return indexGraph(engine, nodes, edges, store.schema);
}

function weightOf({ properties: { support, confidence } }: GraphEdge): number {
  return (typeof support === "number" ? support : 1) * (typeof confidence === "number" ? confidence : 1);
}

/** Edges whose ends are not both there are left out. */
export function indexGraph(
  engine: string,
  nodes: readonly GraphNode[],
  given: readonly GraphEdge[],
  schema: GraphSchema = mailuoSchema,
): Snapshot {
  const [relationTypes, nodeLabels] = [relationTypesOf(schema), nodeLabelsOf(schema)];
  const nodeAt = new Map(nodes.map(({ id }, at) => [id, at]));
  const edges = given.filter(({ source, target }) => nodeAt.has(source) && nodeAt.has(target));
  const edgeAt = new Map(edges.map(({ id }, at) => [id, at]));
  const sources = Int32Array.from(edges, (edge) => nodeAt.get(edge.source) ?? 0);
  const targets = Int32Array.from(edges, (edge) => nodeAt.get(edge.target) ?? 0);
  const degrees = new Int32Array(nodes.length);
  for (const [at, edge] of edges.entries()) {
    if (!isStatedEdge(edge) || edge.type === structure.wrote) continue;
    for (const end of [sources[at]!, targets[at]!]) degrees[end] = degrees[end]! + 1;
  }
  const adjacency = buildAdjacency(nodes.length, sources, targets);
  const ranking = Int32Array.from([...nodes.keys()].filter((at) => !isSource(nodes[at]!))).sort(
    (a, b) => degrees[b]! - degrees[a]! || a - b,
  );
  const weights = Float64Array.from(edges, weightOf);
  const types = Uint8Array.from(edges, ({ type }) => relationTypes.indexOf(type));
  const labels = Uint8Array.from(nodes, ({ label }) => nodeLabels.indexOf(label));
  return {
    ...{ version: randomUUID(), engine, nodes, edges, nodeAt, edgeAt, sources, targets, adjacency, types, labels },
    ...{ degrees, weights, ranking, schema, relationTypes, nodeLabels, toArticle: chosenOf(relationTypes, leadsToArticle) },
  };
}
