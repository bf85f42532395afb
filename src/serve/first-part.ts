/**
 * The most connected part of a large graph, asked of the store itself: a page can open with it while the whole is still being read,
 * which takes a large graph many seconds.
 */
import type { GraphEdge, GraphNode, Properties } from "../../graph/batch.ts";
import { entityLabel, structure } from "../../graph/ontology.ts";
import { hasLabel, hasRelation, type GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphStore, QueryEdge, QueryNode, QueryValue, StoreDescription } from "../../graph/store/store.ts";
import type { Facets, Status } from "../../graph/view.ts";
import { dayCounts, mostCommunities } from "./facets.ts";
import type { Limits } from "./limits.ts";
import { edgesBetween, pictureOf } from "./picture.ts";
import { jsonBody, type Body } from "./respond.ts";
import { atOnce } from "./sliced.ts";
import { indexGraph } from "./snapshot.ts";
import { nameOf } from "./summary.ts";

export interface FirstPart {
  readonly overview: Body;
  readonly facets: Facets;
  readonly status: Omit<Status, "decides" | "updating">;
}

const sum = (counts: Readonly<Record<string, number>>, without: readonly string[]): number =>
  Object.entries(counts).reduce((total, [name, count]) => total + (without.includes(name) ? 0 : count), 0);

/** Entities, and relations between them. */
export const sizeOf = ({ nodes, edges }: StoreDescription): { readonly nodes: number; readonly edges: number } => ({
  nodes: sum(nodes, [structure.article, structure.document, entityLabel]),
  edges: sum(edges, [structure.mentionedIn, structure.inDocument, structure.wrote]),
});

export async function readFirstPart(store: GraphStore, description: StoreDescription, limits: Limits): Promise<FirstPart> {
  const count = Math.min(limits.nodes, limits.partNodes);
  const [entities, articles, sizes] = await Promise.all([mostConnected(store, count), articleNodes(store), communitySizes(store)]);
  const ids = new Set(entities.map(({ id }) => id));
  const edges = await edgesAmong(store, ids, Math.min(...entities.map(degreeOf)));
  const snapshot = indexGraph(description.engine, [...entities, ...articles], edges, store.schema);
  const places = entities.map(({ id }) => snapshot.nodeAt.get(id)!);
  for (const [at, node] of entities.entries()) snapshot.degrees[places[at]!] = degreeOf(node);
  const shown = atOnce(edgesBetween(snapshot, new Set(places), new Set(), Math.min(limits.edges, limits.partEdges))).edges;
  const total = sizeOf(description);
  return {
    overview: jsonBody(atOnce(pictureOf(snapshot, places, shown, total))),
    facets: {
      labels: description.nodes,
      relations: description.edges,
      communities: communitiesOf(entities, sizes),
      ...dayCounts(articles),
    },
    status: {
      engine: description.engine,
      version: snapshot.version,
      nodes: sum(description.nodes, [entityLabel]),
      edges: sum(description.edges, []),
    },
  };
}

const degreeOf = ({ properties }: GraphNode): number => (typeof properties.degree === "number" ? properties.degree : 0);

async function mostConnected(store: GraphStore, count: number): Promise<GraphNode[]> {
  const { rows } = await store.query(`MATCH (n:Entity) RETURN n ORDER BY n.degree DESC LIMIT ${count}`, {}, { maxRows: count });
  return rows.map(([node]) => nodeOf(store.schema, node)).filter((node) => node !== undefined);
}

/** Size of each community, the largest first. */
async function communitySizes(store: GraphStore): Promise<ReadonlyMap<number, number>> {
  const cypher = `MATCH (n:Entity) WHERE n.community IS NOT NULL RETURN n.community AS community, count(n) AS size ORDER BY size DESC LIMIT ${mostCommunities}`;
  const { rows } = await store.query(cypher);
  return new Map(rows.map(([community, size]) => [Number(community), Number(size)]));
}

/** Each named by the first of the nodes, which are in order of their degree. */
function communitiesOf(entities: readonly GraphNode[], sizes: ReadonlyMap<number, number>): Facets["communities"] {
  const names = new Map<number, string>();
  for (const node of entities) {
    const { community } = node.properties;
    if (typeof community === "number" && !names.has(community)) names.set(community, nameOf(node));
  }
  return [...sizes].flatMap(([community, size]) => (names.has(community) ? [{ community, size, name: names.get(community)! }] : []));
}

/** Without their text: this is for titles and dates. */
async function articleNodes(store: GraphStore): Promise<GraphNode[]> {
  const { rows } = await store.query(`MATCH (a:${structure.article}) RETURN a.id, a.title, a.date`, {}, { maxRows: 100_000 });
  return rows.map(([id, title, date]) => ({
    id: String(id),
    label: structure.article,
    properties: { ...(typeof title === "string" ? { title } : {}), ...(typeof date === "string" ? { date } : {}) },
  }));
}

async function edgesAmong(store: GraphStore, ids: ReadonlySet<string>, leastDegree: number): Promise<GraphEdge[]> {
  const cypher = "UNWIND $ids AS id MATCH (a:Entity {id: id})-[r]->(b:Entity) WHERE b.degree >= $least RETURN r";
  const { rows } = await store.query(cypher, { ids: [...ids], least: leastDegree }, { maxRows: 100_000 });
  return rows.map(([edge]) => edgeOf(store.schema, edge)).filter((edge) => edge !== undefined && ids.has(edge.target)) as GraphEdge[];
}

function nodeOf(schema: GraphSchema, value: QueryValue | undefined): GraphNode | undefined {
  const node = value as QueryNode;
  const label = node.labels.find((one) => hasLabel(schema, one));
  return label === undefined ? undefined : { id: node.id, label, properties: node.properties as Properties };
}

function edgeOf(schema: GraphSchema, value: QueryValue | undefined): GraphEdge | undefined {
  const { id, type, source, target, properties } = value as QueryEdge;
  return hasRelation(schema, type) ? { id, type, source, target, properties: properties as Properties } : undefined;
}
