import type { QueryValue } from "../../graph/store/store.ts";

/** A query with its whole answer. Every query orders its rows. */
export type QueryCase = readonly [cypher: string, rows: readonly (readonly QueryValue[])[], parameters?: Readonly<Record<string, unknown>>];
