/** Analysts' Cypher with the answers that Neo4j gives on the fixture; every store must give the same. */
import { answeredAsNeo4j } from "./queries-as-neo4j.ts";
import { aggregations } from "./queries-aggregation.ts";
import { expressions } from "./queries-expressions.ts";
import { matches } from "./queries-matching.ts";
import { paths } from "./queries-paths.ts";
import type { QueryCase } from "./query-case.ts";

export const analystsQueries: readonly QueryCase[] = [...matches, ...aggregations, ...expressions, ...paths, ...answeredAsNeo4j];
