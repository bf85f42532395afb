/** What a store that speaks Cypher answers by it: parts of the graph that callers ask for without knowing Cypher. */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { isNodeLabel, isRelationType, sourceLabels, type NodeLabel } from "../ontology.ts";
import { type GraphReads, mostEdgesAmong, mostNodesOf } from "./reads.ts";
import type { GraphStore, QueryEdge, QueryNode, QueryValue } from "./store.ts";

type Ask = GraphStore["query"];

const idsAtOnce = 1_000;
/** Each has an index on `id`; every entity is one. */
const labelsWithId = ["Entity", ...sourceLabels] as const;

export function readsByCypher(ask: Ask): GraphReads {
  return {
    nodesById: (ids) => nodesById(ask, ids),
    nodesOf: (label, properties) => nodesOf(ask, label, properties),
    mostConnected: (count) => mostConnected(ask, count),
    edgesAmong: (ids) => edgesAmong(ask, ids),
    communitySizes: (most) => communitySizes(ask, most),
  };
}

async function nodesById(ask: Ask, ids: readonly string[]): Promise<readonly GraphNode[]> {
  const found: GraphNode[] = [];
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const part = ids.slice(at, at + idsAtOnce);
    for (const label of labelsWithId) {
      const { rows } = await ask(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n`, { ids: part }, { maxRows: part.length });
      found.push(...nodesIn(rows));
    }
  }
  return found;
}

async function nodesOf(ask: Ask, label: NodeLabel, properties: readonly string[]): Promise<readonly GraphNode[]> {
  const odd = properties.find((name) => !/^\w+$/.test(name));
  if (odd !== undefined) throw new RangeError(`${odd} is no name of a property`);
  const wanted = ["id", ...properties].map((name) => `n.${name}`).join(", ");
  const { rows } = await ask(`MATCH (n:${label}) RETURN ${wanted}`, {}, { maxRows: mostNodesOf });
  return rows.map(([id, ...values]) => {
    const known = properties.map((name, at) => [name, values[at]] as const).filter(([, value]) => value !== null);
    return { id: String(id), label, properties: Object.fromEntries(known) as Properties };
  });
}

async function mostConnected(ask: Ask, count: number): Promise<readonly GraphNode[]> {
  const { rows } = await ask("MATCH (n:Entity) RETURN n ORDER BY coalesce(n.degree, 0) DESC LIMIT $count", { count }, { maxRows: count });
  return nodesIn(rows);
}

/** An entity of fewer relations than any that is asked for is none of them: most of a large graph is passed over by that. */
async function edgesAmong(ask: Ask, ids: readonly string[]): Promise<readonly GraphEdge[]> {
  const least = await ask("UNWIND $ids AS id MATCH (a:Entity {id: id}) RETURN min(coalesce(a.degree, 0))", { ids });
  const parameters = { ids, least: least.rows[0]?.[0] ?? 0 };
  const cypher = "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE coalesce(b.degree, 0) >= $least RETURN r";
  const { rows } = await ask(cypher, parameters, { maxRows: mostEdgesAmong });
  const among = new Set(ids);
  return rows.map(([edge]) => edgeOf(edge)).filter((edge) => edge !== undefined && among.has(edge.target)) as GraphEdge[];
}

async function communitySizes(ask: Ask, most: number): Promise<ReadonlyMap<number, number>> {
  const cypher =
    "MATCH (n:Entity) WHERE n.community IS NOT NULL RETURN n.community AS community, count(n) AS size ORDER BY size DESC LIMIT $most";
  const { rows } = await ask(cypher, { most }, { maxRows: most });
  return new Map(rows.map(([community, size]) => [Number(community), Number(size)]));
}

const nodesIn = (rows: readonly (readonly QueryValue[])[]): GraphNode[] =>
  rows.map(([node]) => nodeOf(node as QueryNode)).filter((node) => node !== undefined);

function nodeOf({ id, labels, properties: { id: _, ...properties } }: QueryNode): GraphNode | undefined {
  const label = labels.find((one) => isNodeLabel(one));
  return label && { id, label, properties: properties as Properties };
}

function edgeOf(value: QueryValue | undefined): GraphEdge | undefined {
  const {
    id,
    type,
    source,
    target,
    properties: { id: _, ...properties },
  } = value as QueryEdge;
  return isRelationType(type) ? { id, type, source, target, properties: properties as Properties } : undefined;
}
