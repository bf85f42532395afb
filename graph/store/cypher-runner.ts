import type { QueryResult, QueryValue } from "./store.ts";

export interface ReadRequest {
  readonly cypher: string;
  readonly parameters: object;
  readonly timeoutMs: number;
  readonly maxRows: number;
}

export type ReadAnswer = QueryResult;

/** What the Neo4j store needs of a driver: neo4j.ts is the one that has it. Every error is a StoreError. */
export interface CypherRunner {
  /** One managed transaction, tried again on transient errors. Rolled back, with false, where the query's first answer is below `atLeast`. */
  write(cypher: string, parameters: object, atLeast?: number): Promise<boolean>;
  /** Outside of managed transactions: schema commands. */
  schema(cypher: string): Promise<void>;
  /** `r`, `w`, `rw` or `s`, from the plan alone. */
  queryType(cypher: string, parameters: object, timeoutMs: number): Promise<string>;
  read(request: ReadRequest): Promise<ReadAnswer>;
  rows(cypher: string, parameters: object): AsyncIterable<QueryValue[]>;
  close(): Promise<void>;
}
