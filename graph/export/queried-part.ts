/** The part of a graph that a query returns: its nodes, edges and paths, and the ends of its edges. */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { isNodeLabel, isRelationType } from "../ontology.ts";
import { StoreError, type GraphStore, type QueryEdge, type QueryNode, type QueryValue } from "../store/store.ts";
import { batchSource, type ExportSource } from "./source.ts";

const maxRows = 100_000;

/** Runs the query (read-only) and collects what it returns; throws where it returns no node, edge or path. */
export async function queriedPart(store: GraphStore, cypher: string): Promise<ExportSource> {
  const result = await store.query(cypher, {}, { maxRows });
  if (result.truncated)
    throw new StoreError("failed", `The query returns more than ${maxRows} rows: narrow it, or export the whole graph.`);
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  for (const row of result.rows) for (const value of row) collect(value, nodes, edges);
  const missing = [...new Set([...edges.values()].flatMap(({ source, target }) => [source, target]))].filter((id) => !nodes.has(id));
  if (missing.length > 0) {
    const ends = await store.query("MATCH (n) WHERE n.id IN $ids RETURN n", { ids: missing }, { maxRows });
    for (const [end] of ends.rows) collect(end!, nodes, edges);
  }
  if (nodes.size === 0)
    throw new StoreError("failed", "The query returns no nodes, edges or paths to export: end it with e.g. RETURN n, r, m.");
  const sorted = <Item extends { id: string }>(items: Map<string, Item>): Item[] =>
    [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return batchSource({ nodes: sorted(nodes), edges: sorted(edges) });
}

function collect(value: QueryValue, nodes: Map<string, GraphNode>, edges: Map<string, GraphEdge>): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item as QueryValue, nodes, edges);
  else if ("kind" in value && value.kind === "node") addNode(value as QueryNode, nodes);
  else if ("kind" in value && value.kind === "edge") addEdge(value as QueryEdge, edges);
  else for (const item of Object.values(value)) collect(item as QueryValue, nodes, edges);
}

/** Nodes and edges of others in the same database have no place in the ontology and are left out. */
function addNode({ id, labels, properties }: QueryNode, nodes: Map<string, GraphNode>): void {
  const label = labels.find(isNodeLabel);
  if (label) nodes.set(id, { id, label, properties: withoutId(properties) });
}

function addEdge({ id, type, source, target, properties }: QueryEdge, edges: Map<string, GraphEdge>): void {
  if (isRelationType(type)) edges.set(id, { id, type, source, target, properties: withoutId(properties) });
}

const withoutId = ({ id: _, ...properties }: QueryNode["properties"]): Properties => properties as Properties;
