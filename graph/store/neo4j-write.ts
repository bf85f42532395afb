/** Writing to Neo4j: labels and types come from the ontology and are checked before they enter a query, all else is a parameter. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import { entityLabel, entityLabels, mailuoSchema } from "../ontology.ts";
import { entityLabelsOf, hasEntity, hasLabel, hasRelation, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import { groupBy } from "./group-by.ts";
import { batchesOf } from "./neo4j-batches.ts";
import { edgeRow, mark, nodeRow } from "./neo4j-rows.ts";
import { idLabels } from "./neo4j-schema.ts";
import type { CypherRunner } from "./cypher-runner.ts";
import { StoreError, type EdgeStart } from "./store.ts";

/** Which label's `id` constraint finds a node. */
const idLabel = (schema: GraphSchema, label: string): string => (hasEntity(schema, label) ? entityLabel : label);

/** Exported for the bench, which runs the same Cypher through the bare driver. */
export function nodeCypher(label: string, schema: GraphSchema = mailuoSchema): string {
  if (!hasLabel(schema, label)) throw new StoreError("failed", `not a label of the schema: ${label}`);
  // Mailuo's own too: the node may be from before the workspace had a schema.
  const others = [...new Set([...entityLabelsOf(schema), ...entityLabels])].filter((other) => other !== label).join(":");
  const more = hasEntity(schema, label) ? ` REMOVE n:${others} SET n:${label}` : "";
  return `UNWIND $rows AS row MERGE (n:${idLabel(schema, label)} {id: row.id}) SET n = row.properties${more}`;
}

function endLabels(schema: GraphSchema, type: string): [string, string] {
  const { from, to } = schema.relations[type]!;
  return [idLabel(schema, from[0]!), idLabel(schema, to[0]!)];
}

export function edgeCypher(type: string, schema: GraphSchema = mailuoSchema): string {
  if (!hasRelation(schema, type)) throw new StoreError("failed", `not a relation of the schema: ${type}`);
  const [from, to] = endLabels(schema, type);
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties RETURN count(r)`;
}

interface Written {
  readonly runner: CypherRunner;
  readonly schema: GraphSchema;
  /** Types of edges of which the server has been made to plan anew since this store was opened. */
  readonly replanned: Set<string>;
}

export async function upsertNodes({ runner, schema }: Written, nodes: readonly GraphNode[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label))
    for (const rows of batchesOf(group.map((node) => nodeRow(schema, node)))) await runner.write(nodeCypher(label, schema), { rows });
}

export async function upsertEdges({ runner, schema, replanned }: Written, edges: readonly GraphEdge[]): Promise<void> {
  const write = async (type: string, rows: readonly object[]): Promise<void> => {
    if (!(await runner.write(edgeCypher(type, schema), { rows }, rows.length)))
      throw await missingEnds({ runner, schema }, type, rows as EdgeEnds[]);
  };
  for (const [type, group] of groupBy(edges, (edge) => edge.type))
    for (const rows of batchesOf(group.map((edge) => edgeRow(schema, edge)))) {
      if (rows.length >= manyRows && !replanned.has(type)) {
        replanned.add(type);
        await write(type, rows.splice(0, firstRows));
        await planAnew(runner);
      }
      await write(type, rows);
    }
}

const manyRows = 500;
const firstRows = 100;

/**
 * Where a type has an edge or two, Neo4j plans a scan of all of its edges for each row, and keeps that plan however many rows come next and
 * however many edges they make (six thousand after one: 51 s instead of 2 at rest, over two minutes on a busy server). So the first hundred
 * of many are written alone; then sampling is waited for, up to 20 s, and plans made before it are dropped. Who may not ask for it waits longer.
 */
const planAnew = (runner: CypherRunner): Promise<void> => runner.schema("CALL db.prepareForReplanning(20)").catch(() => {});

type EdgeEnds = Pick<GraphEdge, "id" | "source" | "target">;

/** Names edges of a batch that was rolled back because a node at their end is not there. */
async function missingEnds({ runner, schema }: Omit<Written, "replanned">, type: string, rows: readonly EdgeEnds[]): Promise<StoreError> {
  const wanted = rows.flatMap(({ source, target }) => [source, target]);
  const present = new Set<string>();
  const [from, to] = endLabels(schema, type);
  for (const label of new Set([from, to]))
    for await (const [id] of runner.rows(`MATCH (n:${label}) WHERE n.id IN $wanted RETURN n.id`, { wanted })) present.add(String(id));
  const lost = rows.find(({ source, target }) => !present.has(source) || !present.has(target));
  const end = lost && (present.has(lost.source) ? lost.target : lost.source);
  return new StoreError(
    "failed",
    `The edge ${lost?.id ?? "?"} (${type}) needs a node that is not there: ${end ?? "?"}. Write nodes before their edges.`,
  );
}

export async function removeEdges({ runner, schema }: Written, edges: readonly EdgeStart[]): Promise<void> {
  for (const batch of batchesOf(edges.map(({ id }) => id)))
    for (const type of relationTypesOf(schema))
      await runner.write(`MATCH ()-[r:${type}]->() WHERE r.id IN $ids AND r.${mark} DELETE r`, { ids: batch });
}

/** A node that others have tied something to is let go of, not deleted: their relationships stay whole. */
export async function removeNodes(runner: CypherRunner, ids: readonly string[]): Promise<void> {
  for (const batch of batchesOf(ids))
    for (const label of idLabels) {
      const owned = `MATCH (n:${label}) WHERE n.id IN $ids AND n.${mark}`;
      await runner.write(`${owned} OPTIONAL MATCH (n)-[r]-() WHERE r.${mark} DELETE r`, { ids: batch });
      await runner.write(`${owned} AND NOT EXISTS { (n)--() } DELETE n`, { ids: batch });
      await runner.write(`${owned} REMOVE n.${mark}`, { ids: batch });
    }
}

export async function clear(runner: CypherRunner): Promise<void> {
  const batched = (work: string): string => `CALL (*) { ${work} } IN TRANSACTIONS OF 5000 ROWS`;
  for (const type of await storedTypes(runner)) await runner.schema(`MATCH ()-[r:${type}]->() WHERE r.${mark} ${batched("DELETE r")}`);
  for (const label of idLabels) {
    await runner.schema(`MATCH (n:${label}) WHERE n.${mark} AND NOT EXISTS { (n)--() } ${batched("DELETE n")}`);
    await runner.schema(`MATCH (n:${label}) WHERE n.${mark} ${batched(`REMOVE n.${mark}`)}`);
  }
}

/** Those that the database knows: the schema may have been another when they were written. */
async function storedTypes(runner: CypherRunner): Promise<readonly string[]> {
  const types: string[] = [];
  for await (const [type] of runner.rows("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType", {}))
    types.push(`\`${String(type).replaceAll("`", "``")}\``);
  return types;
}
