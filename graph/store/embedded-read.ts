/** Reading from the embedded engine: a person's query, and what the store holds. */
import type { GrafeoDB } from "@grafeo-db/js";
import { isEntityLabel, isNodeLabel, relationTypes } from "../ontology.ts";
import { refusePlan, withRowLimit } from "./guard.ts";
import type { QueryArguments } from "./embedded-protocol.ts";
import { nodeIds, toQueryValue } from "./embedded-values.ts";
import { type QueryResult, StoreError } from "./store.ts";

/** The query is explained first; then it runs in a transaction that is always rolled back. */
export async function query(database: GrafeoDB, { cypher, parameters, maxRows }: QueryArguments): Promise<QueryResult> {
  const limited = withRowLimit(cypher, maxRows);
  const transaction = database.beginTransaction();
  try {
    refusePlan(String((await transaction.executeCypher(`EXPLAIN ${limited}`, parameters)).scalar()));
    const result = await transaction.executeCypher(limited, parameters);
    const columns = result.columns;
    const twice = columns.find((column, index) => columns.indexOf(column) !== index);
    if (twice !== undefined) throw new StoreError("syntax", `Two columns are named ${twice}: give one another name with AS.`);
    const idOf = nodeIds(database);
    // Row by row: the engine may hold far more rows than are wanted here.
    const rows = Array.from({ length: Math.min(result.length, maxRows) }, (_, index) => {
      const row = result.get(index);
      return columns.map((column) => toQueryValue(row[column], idOf));
    });
    return { columns, rows, truncated: result.length > maxRows };
  } finally {
    if (transaction.isActive) transaction.rollback();
  }
}

interface Schema {
  readonly labels: readonly { readonly name: string; readonly count: number }[];
  readonly edge_types: readonly { readonly name: string; readonly count: number }[];
}

/** Counts by the ontology's labels and relation types, in its order; those of which there is none are left out. */
export function describe(database: GrafeoDB): { readonly nodes: Record<string, number>; readonly edges: Record<string, number> } {
  const schema = database.schema() as Schema;
  const present = schema.labels.filter(({ name, count }) => isNodeLabel(name) && count > 0);
  present.sort((left, right) => Number(isEntityLabel(right.name)) - Number(isEntityLabel(left.name)) || (left.name < right.name ? -1 : 1));
  const types = new Map(schema.edge_types.map(({ name, count }) => [name, count]));
  return {
    nodes: Object.fromEntries(present.map(({ name, count }) => [name, count])),
    edges: Object.fromEntries(relationTypes.flatMap((type) => ((types.get(type) ?? 0) > 0 ? [[type, types.get(type)!]] : []))),
  };
}
