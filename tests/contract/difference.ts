/** Where the dialects differ: what Neo4j answers, what the embedded store does instead, and the form that both answer alike. */
import type { QueryValue } from "../../graph/store/store.ts";

type Rows = readonly (readonly QueryValue[])[];

export interface Difference {
  readonly reason: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Neo4j's answer. */
  readonly rows: Rows;
  /** It depends on the server's version, its Java or its plan. */
  readonly varies?: true;
  /** The embedded store's: an error whose text names the form to write, or, alas, another answer. */
  readonly embedded: RegExp | Rows;
  /** A form that both answer alike. */
  readonly instead: string;
  /** The answer of `instead` where it asks what was meant, and not what Neo4j makes of it. */
  readonly meant?: Rows;
}
