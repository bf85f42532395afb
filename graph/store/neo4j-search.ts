/** Search by name and alias over Neo4j's full-text index. */
import { hasEntity, type GraphSchema } from "../schema/graph-schema.ts";
import { nameIndex } from "./neo4j-schema.ts";
import { mark } from "./neo4j-rows.ts";
import type { CypherRunner } from "./cypher-runner.ts";
import type { SearchHit } from "./store.ts";

/** How many candidates are ranked; the index gives its best first. */
const candidates = 200;

/** Lucene builds an automaton for a wildcard, and refuses to for a long one. */
const longestWildcard = 60;

/**
 * The `cjk` analyzer cuts Chinese into pairs of characters, so a phrase finds a substring of two or more; a single character is
 * looked for inside the pairs. Names in Latin letters are cut into words, and the last word of the question may be unfinished.
 */
function luceneQuery(text: string): string {
  const words = text.split(/\s+/).map((word) => word.replace(/[+\-!(){}[\]^"~*?:\\/&|<>=]/g, "\\$&"));
  if (words.length === 1 && [...text].length === 1) return `*${words[0]}*`;
  const phrase = `"${text.replace(/["\\]/g, "\\$&")}"`;
  if (text.length > longestWildcard) return phrase;
  return `${phrase}^4 OR (${words.map((word) => `*${word}*`).join(" AND ")})`;
}

export async function searchNames(runner: CypherRunner, schema: GraphSchema, text: string, limit: number): Promise<SearchHit[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  const hits: SearchHit[] = [];
  const found = runner.rows(
    `CALL db.index.fulltext.queryNodes('${nameIndex}', $query, {limit: ${candidates}}) YIELD node WHERE node.${mark}
     RETURN node.id, labels(node), node.name, coalesce(node.aliases, []), coalesce(node.degree, 0)`,
    { query: luceneQuery(wanted) },
  );
  for await (const [id, labels, name, aliases, degree] of found) {
    const names = [name, ...(aliases as readonly string[])].map(String);
    const best = names.map((matched) => ({ matched, score: scoreOf(matched.toLowerCase(), wanted) })).sort((a, b) => b.score - a.score)[0]!;
    const label = (labels as readonly string[]).find((one) => hasEntity(schema, one)) ?? "";
    if (best.score > 0)
      hits.push({
        id: String(id),
        label,
        name: String(name),
        matched: best.matched,
        score: best.score + Math.min(0.9, Number(degree) / 100),
      });
  }
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** Exact before prefix before substring; among those, the shorter name. */
function scoreOf(name: string, wanted: string): number {
  const nearness = wanted.length / Math.max(1, name.length);
  if (name === wanted) return 30;
  if (name.startsWith(wanted)) return 20 + nearness;
  return name.includes(wanted) ? 10 + nearness : 0;
}
