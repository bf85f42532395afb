/** The analysts' queries, by name. Each runs as it is on Neo4j 5 and on the embedded engine. */
import { articleQueries } from "./articles.ts";
import { checkQueries } from "./checks.ts";
import type { NamedQuery } from "./named-query.ts";
import { networkQueries } from "./network.ts";
import { peopleQueries } from "./people.ts";
import { placeQueries } from "./places.ts";

export type { NamedQuery, QueryParameter } from "./named-query.ts";

export const namedQueries: readonly NamedQuery[] = [
  ...peopleQueries,
  ...placeQueries,
  ...networkQueries,
  ...articleQueries,
  ...checkQueries,
];

export const findQuery = (name: string): NamedQuery | undefined => namedQueries.find((query) => query.name === name);
