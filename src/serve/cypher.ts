/** A person's Cypher: read-only in the store, limited in time, rows and number at once. */
import { performance } from "node:perf_hooks";
import type { GraphStore, QueryResult } from "../../graph/store/store.ts";
import { unknownNames, type UnknownName } from "../../graph/store/unknown-names.ts";
import type { Limits } from "./limits.ts";
import { HttpError } from "./problem.ts";

export interface CypherRequest {
  readonly query: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly maxRows: number;
  readonly timeoutMs: number;
}

export interface CypherAnswer extends QueryResult {
  readonly milliseconds: number;
  /** What the query names and the graph can't have. */
  readonly unknown: readonly UnknownName[];
}

export type RunCypher = (request: CypherRequest) => Promise<CypherAnswer>;

/** At most `limits.queries` at once; one more is refused rather than kept waiting behind them. */
export function cypherRunner(store: GraphStore, limits: Limits): RunCypher {
  let running = 0;
  return async ({ query, parameters, maxRows, timeoutMs }) => {
    if (running >= limits.queries)
      throw new HttpError(429, "busy", `${running} queries are running already; try again when one has ended.`);
    running += 1;
    const start = performance.now();
    try {
      const result = await store.query(query, parameters, { maxRows, timeoutMs });
      return { ...result, milliseconds: Math.round(performance.now() - start), unknown: unknownNames(query, store.schema) };
    } finally {
      running -= 1;
    }
  };
}
