/** The part of a graph that a query returns: its nodes, edges and paths, and the ends of its edges. */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { hasLabel, hasRelation, type GraphSchema } from "../schema/graph-schema.ts";
import { StoreError, type GraphStore, type QueryEdge, type QueryNode, type QueryValue } from "../store/store.ts";
import { batchSource, type ExportSource } from "./source.ts";

const maxRows = 100_000;

/** Runs the query (read-only) and collects what it returns; throws where it returns no node, edge or path. */
export async function queriedPart(store: GraphStore, cypher: string): Promise<ExportSource> {
  const result = await store.query(cypher, {}, { maxRows });
  if (result.truncated)
    throw new StoreError("failed", `The query returns more than ${maxRows} rows: narrow it, or export the whole graph.`);
  const part: Part = { schema: store.schema, nodes: new Map(), edges: new Map() };
  const { nodes, edges } = part;
  for (const row of result.rows) for (const value of row) collect(value, part);
  const missing = [...new Set([...edges.values()].flatMap(({ source, target }) => [source, target]))].filter((id) => !nodes.has(id));
  if (missing.length > 0) {
    const ends = await store.query("MATCH (n) WHERE n.id IN $ids RETURN n", { ids: missing }, { maxRows });
    for (const [end] of ends.rows) collect(end!, part);
  }
  if (nodes.size === 0)
    throw new StoreError("failed", "The query returns no nodes, edges or paths to export: end it with e.g. RETURN n, r, m.");
  const sorted = <Item extends { id: string }>(items: Map<string, Item>): Item[] =>
    [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return batchSource({ nodes: sorted(nodes), edges: sorted(edges) }, store.schema);
}

interface Part {
  readonly schema: GraphSchema;
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;
}

function collect(value: QueryValue, part: Part): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const item of value) collect(item as QueryValue, part);
  else if ("kind" in value && value.kind === "node") addNode(value as QueryNode, part);
  else if ("kind" in value && value.kind === "edge") addEdge(value as QueryEdge, part);
  else for (const item of Object.values(value)) collect(item as QueryValue, part);
}

/** Nodes and edges of others in the same database have no place in the schema and are left out. */
function addNode({ id, labels, properties }: QueryNode, { schema, nodes }: Part): void {
  const label = labels.find((one) => hasLabel(schema, one));
  if (label !== undefined) nodes.set(id, { id, label, properties: withoutId(properties) });
}

function addEdge({ id, type, source, target, properties }: QueryEdge, { schema, edges }: Part): void {
  if (hasRelation(schema, type)) edges.set(id, { id, type, source, target, properties: withoutId(properties) });
}

const withoutId = ({ id: _, ...properties }: QueryNode["properties"]): Properties => properties as Properties;
