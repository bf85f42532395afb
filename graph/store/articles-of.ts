/** Where a store's things are spoken of. */
import { entityLabel, structure } from "../ontology.ts";
import type { GraphStore } from "./store.ts";

type Asked = Pick<GraphStore, "query">;

const mentions = `MATCH (n:${entityLabel} {id: $id})-[:${structure.mentionedIn}]->(article:${structure.article}) RETURN DISTINCT article.id`;

/** Ids of the articles that mention an entity, at most so many, in any order. */
export async function articlesOf(store: Asked, id: string, most: number): Promise<readonly string[]> {
  const { rows } = await store.query(mentions, { id }, { maxRows: most });
  return rows.map(([article]) => String(article));
}

/** Id of the node at which an edge begins; undefined where there is no such edge. All edges may be looked through. */
export async function startOf(store: Asked, edge: string): Promise<string | undefined> {
  const { rows } = await store.query("MATCH (a)-[r]->() WHERE r.id = $edge RETURN a.id", { edge });
  return rows[0] === undefined ? undefined : String(rows[0][0]);
}
