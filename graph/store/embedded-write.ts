/** Writing to the embedded engine. Each function is one transaction: all of it is there afterwards, or none. */
import type { GrafeoDB, GrafeoValue } from "@grafeo-db/js";
import type { GraphEdge, GraphNode } from "../batch.ts";
import { entityLabel, sourceLabels, statedProperties, type PropertyType } from "../ontology.ts";
import { entityLabelsOf, hasEntity, labelIn, type GraphSchema } from "../schema/graph-schema.ts";
import { groupBy } from "./group-by.ts";
import { StoreError, type EdgeStart } from "./store.ts";

const keyed = [entityLabel, ...sourceLabels] as const;

/** A constraint keeps ids unique; only an index besides makes MERGE fast (30,000 against 190 a second). */
export async function createSchema(database: GrafeoDB): Promise<void> {
  for (const label of keyed) {
    await database.executeCypher(`CREATE CONSTRAINT ${label}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX ${label}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
}

export interface Opened {
  readonly database: GrafeoDB;
  readonly schema: GraphSchema;
}

export async function upsertNodes({ database, schema }: Opened, nodes: readonly GraphNode[]): Promise<void> {
  await inTransaction(database, async (run) => {
    for (const [label, group] of groupBy(nodes, (node) => node.label)) {
      const rows = group.map(({ id, properties }) => ({ id, properties: { ...properties, id } }));
      await run(nodeStatement(schema, label), { rows });
    }
  });
}

export async function upsertEdges({ database, schema }: Opened, edges: readonly GraphEdge[]): Promise<void> {
  await inTransaction(database, async (run) => {
    for (const [type, group] of groupBy(edges, (edge) => edge.type)) {
      const rows = group.map(({ id, source, target, properties }) => ({ id, source, target, properties: { ...properties, id } }));
      const [written] = (await run(edgeStatement(schema, type), { rows }))[0] ?? [];
      if (written !== rows.length) throw await missingEnd(run, group);
    }
  });
}

export async function removeNodes(database: GrafeoDB, ids: readonly string[]): Promise<void> {
  await inTransaction(database, async (run) => {
    for (const label of keyed) await run(`UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`, { ids });
  });
}

/** From where each begins: ids of edges have no index, and one list of five thousand beside a million edges takes longer than the engine's limit of 30 s. */
export async function removeEdges(database: GrafeoDB, edges: readonly EdgeStart[]): Promise<void> {
  const rows = edges.map(({ id, source }) => ({ id, source }));
  await inTransaction(database, async (run) => {
    for (const label of keyed)
      await run(`UNWIND $rows AS row MATCH (:${label} {id: row.source})-[r]->() WHERE r.id = row.id DELETE r`, { rows });
  });
}

export async function clear(database: GrafeoDB): Promise<void> {
  await inTransaction(database, (run) => run("MATCH (n) DETACH DELETE n", {}));
}

function nodeStatement(schema: GraphSchema, label: string): string {
  const known = labelIn(schema, label);
  if (!known) throw new StoreError("failed", `The schema has no label ${JSON.stringify(label)}.`);
  const set = ["n = row.properties", ...doublesOf(known.properties, "n")];
  if (!hasEntity(schema, label)) return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET ${set.join(", ")}`;
  const others = entityLabelsOf(schema).filter((other) => other !== label);
  const remove = others.length > 0 ? ` REMOVE n:${others.join(":")}` : "";
  return `UNWIND $rows AS row MERGE (n:${entityLabel} {id: row.id})${remove} SET ${[...set, `n:${label}`].join(", ")}`;
}

/** Undefined where the schema has no such relation. */
export function edgeProperties(
  { relations }: Pick<GraphSchema, "relations">,
  type: string,
): Readonly<Record<string, PropertyType>> | undefined {
  return Object.hasOwn(relations, type) ? { ...statedProperties, ...relations[type]!.properties } : undefined;
}

function edgeStatement({ relations }: GraphSchema, type: string): string {
  const known = Object.hasOwn(relations, type) ? relations[type] : undefined;
  if (!known) throw new StoreError("failed", `The schema has no relation ${JSON.stringify(type)}.`);
  const { from, to } = known;
  const set = ["r = row.properties", ...doublesOf(edgeProperties({ relations }, type)!, "r")];
  return `UNWIND $rows AS row MATCH (a:${keyLabel(from)} {id: row.source}) MATCH (b:${keyLabel(to)} {id: row.target})
    MERGE (a)-[r:${type} {id: row.id}]->(b) SET ${set.join(", ")} RETURN count(r)`;
}

const keyLabel = (labels: readonly string[]): (typeof keyed)[number] => sourceLabels.find((label) => labels.includes(label)) ?? entityLabel;

/** The engine stores the number 2 as an integer, and integers divide without a rest: what the ontology calls a double is made one. */
const doublesOf = (properties: Readonly<Record<string, PropertyType>>, variable: string): readonly string[] =>
  doublesAmong(properties).map((name) => `${variable}.${name} = toFloat(row.properties.${name})`);

export const doublesAmong = (properties: Readonly<Record<string, PropertyType>>): readonly string[] =>
  Object.keys(properties).filter((name) => properties[name] === "double");

async function missingEnd(run: Run, edges: readonly GraphEdge[]): Promise<StoreError> {
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const rows = await run("UNWIND $ids AS id MATCH (n) WHERE n.id = id RETURN n.id", { ids });
  const present = new Set(rows.map(([id]) => id));
  const edge = edges.find(({ source, target }) => !present.has(source) || !present.has(target)) ?? edges[0]!;
  const end = present.has(edge.source) ? edge.target : edge.source;
  return new StoreError(
    "failed",
    `Edge ${edge.id} (${edge.type}) joins ${end}, and no node of that id and kind is in the store: upsert it first.`,
  );
}

type Run = (cypher: string, parameters: Readonly<Record<string, unknown>>) => Promise<GrafeoValue[][]>;

async function inTransaction(database: GrafeoDB, work: (run: Run) => Promise<unknown>): Promise<void> {
  const transaction = database.beginTransaction();
  try {
    await work(async (cypher, parameters) => (await transaction.executeCypher(cypher, parameters)).rows());
    transaction.commit();
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}
