import type { GraphStore } from "../../graph/store/store.ts";

export type Dialect = "embedded" | "neo4j";

/** Gives the store that the tests share; it holds the fixture whenever a test begins. */
export type Subject = () => GraphStore;
