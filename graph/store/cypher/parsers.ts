import type { Cursor } from "./cursor.ts";
import type { Expression, Pattern, Query } from "./syntax.ts";

/** The parsers that expressions need of queries, handed in so that the files import one way. */
export interface Parsers {
  readonly cursor: Cursor;
  readonly expression: () => Expression;
  readonly query: () => Query;
  /** `(a)-[r]->(b)`, at least one relation; with `p = ` before it where `named`. */
  readonly pattern: (named: boolean) => Pattern;
}
