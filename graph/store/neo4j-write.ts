/** Writing to Neo4j: labels and types come from the ontology and are checked before they enter a query, all else is a parameter. */
import type { GraphEdge, GraphNode } from "../batch.ts";
import {
  entityLabel,
  entityLabels,
  isEntityLabel,
  isNodeLabel,
  isRelationType,
  relations,
  relationTypes,
  type NodeLabel,
  type RelationType,
} from "../ontology.ts";
import { groupBy } from "./group-by.ts";
import { batchesOf } from "./neo4j-batches.ts";
import { edgeRow, mark, nodeRow } from "./neo4j-rows.ts";
import { idLabels } from "./neo4j-schema.ts";
import type { CypherRunner } from "./cypher-runner.ts";
import { StoreError } from "./store.ts";

/** Which label's `id` constraint finds a node. */
const idLabel = (label: NodeLabel): string => (isEntityLabel(label) ? entityLabel : label);

/** Exported for the bench, which runs the same Cypher through the bare driver. */
export function nodeCypher(label: NodeLabel): string {
  if (!isNodeLabel(label)) throw new StoreError("failed", `not a label of the ontology: ${String(label)}`);
  const others = entityLabels.filter((other) => other !== label).join(":");
  const more = isEntityLabel(label) ? ` REMOVE n:${others} SET n:${label}` : "";
  return `UNWIND $rows AS row MERGE (n:${idLabel(label)} {id: row.id}) SET n = row.properties${more}`;
}

const endLabels = (type: RelationType): [string, string] => [idLabel(relations[type].from[0]!), idLabel(relations[type].to[0]!)];

export function edgeCypher(type: RelationType): string {
  if (!isRelationType(type)) throw new StoreError("failed", `not a relation type of the ontology: ${String(type)}`);
  const [from, to] = endLabels(type);
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target}) MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties RETURN count(r)`;
}

export async function upsertNodes(runner: CypherRunner, nodes: readonly GraphNode[]): Promise<void> {
  for (const [label, group] of groupBy(nodes, (node) => node.label))
    for (const rows of batchesOf(group.map(nodeRow))) await runner.write(nodeCypher(label), { rows });
}

export async function upsertEdges(runner: CypherRunner, edges: readonly GraphEdge[]): Promise<void> {
  for (const [type, group] of groupBy(edges, (edge) => edge.type))
    for (const rows of batchesOf(group.map(edgeRow)))
      if (!(await runner.write(edgeCypher(type), { rows }, rows.length))) throw await missingEnds(runner, type, rows as EdgeEnds[]);
}

type EdgeEnds = Pick<GraphEdge, "id" | "source" | "target">;

/** Names edges of a batch that was rolled back because a node at their end is not there. */
async function missingEnds(runner: CypherRunner, type: RelationType, rows: readonly EdgeEnds[]): Promise<StoreError> {
  const wanted = rows.flatMap(({ source, target }) => [source, target]);
  const present = new Set<string>();
  const [from, to] = endLabels(type);
  for (const label of new Set([from, to]))
    for await (const [id] of runner.rows(`MATCH (n:${label}) WHERE n.id IN $wanted RETURN n.id`, { wanted })) present.add(String(id));
  const lost = rows.find(({ source, target }) => !present.has(source) || !present.has(target));
  const end = lost && (present.has(lost.source) ? lost.target : lost.source);
  return new StoreError(
    "failed",
    `The edge ${lost?.id ?? "?"} (${type}) needs a node that is not there: ${end ?? "?"}. Write nodes before their edges.`,
  );
}

export async function removeEdges(runner: CypherRunner, ids: readonly string[]): Promise<void> {
  for (const batch of batchesOf(ids))
    for (const type of relationTypes)
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
  for (const type of relationTypes) await runner.schema(`MATCH ()-[r:${type}]->() WHERE r.${mark} ${batched("DELETE r")}`);
  for (const label of idLabels) {
    await runner.schema(`MATCH (n:${label}) WHERE n.${mark} AND NOT EXISTS { (n)--() } ${batched("DELETE n")}`);
    await runner.schema(`MATCH (n:${label}) WHERE n.${mark} ${batched(`REMOVE n.${mark}`)}`);
  }
}
