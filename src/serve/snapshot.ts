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
import { HeldRows, type Positions, type Rows } from "./rows.ts";

export interface Snapshot {
  readonly version: string;
  readonly engine: string;
  readonly nodes: Rows<GraphNode>;
  readonly edges: Rows<GraphEdge>;
  /** Positions in `nodes` and `edges`, by id. */
  readonly nodeAt: Positions;
  readonly edgeAt: Positions;
  /** A node's property `date`, where it is a text. */
  dateOf(node: number): string | undefined;
  /** A node's property `community`, where it is a number. */
  communityOf(node: number): number | undefined;
  /** Positions of the nodes in which the evidence of an edge stands, each once. */
  evidenceOf(edge: number): readonly number[];
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

/** By position; no row is read for it. */
export const typeAt = ({ types, relationTypes, edges }: Snapshot, at: number): string => relationTypes[types[at]!] ?? edges.at(at).type;
export const labelAt = ({ labels, nodeLabels, nodes }: Snapshot, at: number): string => nodeLabels[labels[at]!] ?? nodes.at(at).label;
export const isStatedAt = (snapshot: Snapshot, edge: number): boolean => isStated(typeAt(snapshot, edge));
export const isSourceAt = (snapshot: Snapshot, node: number): boolean => isSourceLabel(labelAt(snapshot, node));

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

/** How much an edge is worth showing. */
export function weightOf({ properties: { support, confidence } }: GraphEdge): number {
  return (typeof support === "number" ? support : 1) * (typeof confidence === "number" ? confidence : 1);
}

type Typed = Pick<Snapshot, "types" | "relationTypes" | "sources" | "targets">;

/** Who only wrote many articles is no hub. */
export function degreesOf(nodes: number, { types, relationTypes, sources, targets }: Typed): Int32Array {
  const counts = chosenOf(relationTypes, (type) => isStated(type) && type !== structure.wrote);
  const degrees = new Int32Array(nodes);
  for (let at = 0; at < types.length; at++) {
    // A type that the schema does not have is stated.
    if (counts[types[at]!] === 0) continue;
    degrees[sources[at]!]! += 1;
    degrees[targets[at]!]! += 1;
  }
  return degrees;
}

/** Positions of entities, the most connected first. */
export function rankingOf(labels: Uint8Array, nodeLabels: readonly string[], degrees: Int32Array): Int32Array {
  const sources = chosenOf(nodeLabels, isSourceLabel);
  return Int32Array.from([...labels.keys()].filter((at) => sources[labels[at]!] !== 1)).sort((a, b) => degrees[b]! - degrees[a]! || a - b);
}

/** Positions of the nodes in which an edge's evidence stands, each once. */
export function evidencePlaces({ properties: { evidence } }: GraphEdge, nodeAt: Positions): readonly number[] {
  const found = new Set<number>();
  for (const id of typeof evidence === "string" ? [evidence] : Array.isArray(evidence) ? (evidence as readonly string[]) : []) {
    const place = nodeAt.get(id.slice(0, id.lastIndexOf(":")));
    if (place !== undefined) found.add(place);
  }
  return [...found];
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
  const adjacency = buildAdjacency(nodes.length, sources, targets);
  const weights = Float64Array.from(edges, weightOf);
  const types = Uint8Array.from(edges, ({ type }) => relationTypes.indexOf(type));
  const labels = Uint8Array.from(nodes, ({ label }) => nodeLabels.indexOf(label));
  const degrees = degreesOf(nodes.length, { types, relationTypes, sources, targets });
  const ranking = rankingOf(labels, nodeLabels, degrees);
  return {
    ...{ version: randomUUID(), engine, nodes: new HeldRows(nodes), edges: new HeldRows(edges), nodeAt, edgeAt },
    ...{ sources, targets, adjacency, types, labels, degrees, weights, ranking, schema, relationTypes, nodeLabels },
    toArticle: chosenOf(relationTypes, leadsToArticle),
    dateOf(node) {
      const { date } = nodes[node]!.properties;
      return typeof date === "string" ? date : undefined;
    },
    communityOf(node) {
      const { community } = nodes[node]!.properties;
      return typeof community === "number" ? community : undefined;
    },
    evidenceOf: (edge) => evidencePlaces(edges[edge]!, nodeAt),
  };
}
