/** What a store that speaks Cypher answers by it: parts of the graph that callers ask for without knowing Cypher. */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { entityLabel, sourceLabels } from "../ontology.ts";
import { hasLabel, hasRelation, type GraphSchema } from "../schema/graph-schema.ts";
import { type GraphReads, mostEdgesAmong, mostNodesOf } from "./reads.ts";
import type { GraphStore, QueryEdge, QueryNode, QueryValue } from "./store.ts";

interface Asked {
  readonly ask: GraphStore["query"];
  readonly schema: GraphSchema;
}

const idsAtOnce = 1_000;
/** Each has an index on `id`; every entity is one. */
const labelsWithId = [entityLabel, ...sourceLabels] as const;

export function readsByCypher(ask: GraphStore["query"], schema: GraphSchema): GraphReads {
  const asked = { ask, schema };
  return {
    nodesById: (ids) => nodesById(asked, ids),
    nodesOf: (label, properties) => nodesOf(asked, label, properties),
    mostConnected: (count) => mostConnected(asked, count),
    edgesAmong: (ids) => edgesAmong(asked, ids),
    communitySizes: (most) => communitySizes(asked, most),
  };
}

async function nodesById({ ask, schema }: Asked, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const found: GraphNode[] = [];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const part = ids.slice(at, at + idsAtOnce);
    for (const label of labelsWithId) {
      const { rows } = await ask(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n`, { ids: part }, { maxRows: part.length });
      found.push(...nodesIn(schema, rows));
    }
  }
  return found;
}

async function nodesOf({ ask, schema }: Asked, label: string, properties: readonly string[]): Promise<readonly GraphNode[]> {
  if (!hasLabel(schema, label)) throw new RangeError(`${label} is no label of this graph`);
  const odd = properties.find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new RangeError(`${odd} is no name of a property`);
  const wanted = ["id", ...properties].map((name) => `n.${name}`).join(", ");
  const { rows } = await ask(`MATCH (n:${label}) RETURN ${wanted}`, {}, { maxRows: mostNodesOf });
  return rows.map(([id, ...values]) => {
    const known = properties.map((name, at) => [name, values[at]] as const).filter(([, value]) => value !== null);
    return { id: String(id), label, properties: Object.fromEntries(known) as Properties };
  });
}

async function mostConnected({ ask, schema }: Asked, count: number): Promise<readonly GraphNode[]> {
  const { rows } = await ask("MATCH (n:Entity) RETURN n ORDER BY coalesce(n.degree, 0) DESC LIMIT $count", { count }, { maxRows: count });
  return nodesIn(schema, rows);
}

/** An entity of fewer relations than any that is asked for is none of them: most of a large graph is passed over by that. */
async function edgesAmong({ ask, schema }: Asked, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const least = await ask("UNWIND $ids AS id MATCH (a:Entity {id: id}) RETURN min(coalesce(a.degree, 0))", { ids });
  const parameters = { ids, least: least.rows[0]?.[0] ?? 0 };
  const cypher = "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE coalesce(b.degree, 0) >= $least RETURN r";
  const { rows } = await ask(cypher, parameters, { maxRows: mostEdgesAmong });
  const among = new Set(ids);
  return rows.map(([edge]) => edgeOf(schema, edge)).filter((edge) => edge !== undefined && among.has(edge.target)) as GraphEdge[];
}

async function communitySizes({ ask }: Asked, most: number): Promise<ReadonlyMap<number, number>> {
  const cypher =
    "MATCH (n:Entity) WHERE n.community IS NOT NULL RETURN n.community AS community, count(n) AS size ORDER BY size DESC LIMIT $most";
  const { rows } = await ask(cypher, { most }, { maxRows: most });
  return new Map(rows.map(([community, size]) => [Number(community), Number(size)]));
}

const nodesIn = (schema: GraphSchema, rows: readonly (readonly QueryValue[])[]): GraphNode[] =>
  rows.map(([node]) => nodeOf(schema, node as QueryNode)).filter((node) => node !== undefined);

function nodeOf(schema: GraphSchema, { id, labels, properties: { id: _, ...properties } }: QueryNode): GraphNode | undefined {
  const label = labels.find((one) => hasLabel(schema, one));
  return label === undefined ? undefined : { id, label, properties: properties as Properties };
}

function edgeOf(schema: GraphSchema, value: QueryValue | undefined): GraphEdge | undefined {
  const {
    id,
    type,
    source,
    target,
    properties: { id: _, ...properties },
  } = value as QueryEdge;
  return hasRelation(schema, type) ? { id, type, source, target, properties: properties as Properties } : undefined;
}
