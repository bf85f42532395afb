/** Nodes and relations in a query's answer, wherever in its rows they stand. */
import type { QueryResult, QueryValue } from "../../../graph/store/store.ts";

export interface AnswerGraph {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function answerGraph({ rows }: Pick<QueryResult, "rows">): AnswerGraph {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const walk = (value: QueryValue): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) return (value as readonly QueryValue[]).forEach(walk);
    const thing = value as Readonly<Record<string, unknown>>;
    if (thing["kind"] === "node" && typeof thing["id"] === "string") nodes.add(thing["id"]);
    else if (thing["kind"] === "edge" && typeof thing["id"] === "string") edges.add(thing["id"]);
    else Object.values(thing).forEach((one) => walk(one as QueryValue));
  };
  for (const row of rows) row.forEach(walk);
  return { nodes: [...nodes], edges: [...edges] };
}
