/** Settings from the environment and an `.env` file; what is exported already wins. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseEnv } from "node:util";
import type { Neo4jConnection } from "../../graph/store/neo4j-connection.ts";
import { CommandError, exitCodes } from "./failure.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export function readEnvironment(file = ".env", exported: Environment = process.env): Environment {
  if (!existsSync(file) || !statSync(file).isFile()) return exported;
  return { ...parseEnv(readFileSync(file, "utf8")), ...exported };
}

/** Where Neo4j is, if the environment names one. */
export function neo4jConnection(environment: Environment): Neo4jConnection | undefined {
  const uri = environment["NEO4J_URI"];
  if (!uri) return undefined;
  const password = environment["NEO4J_PASSWORD"];
  if (password === undefined)
    throw new CommandError(`NEO4J_URI is set (${uri}) and NEO4J_PASSWORD is not: export it, or put it in .env.`, exitCodes.unavailable);
  return {
    uri,
    username: environment["NEO4J_USERNAME"] ?? environment["NEO4J_USER"] ?? "neo4j",
    password,
    ...(environment["NEO4J_DATABASE"] && { database: environment["NEO4J_DATABASE"] }),
  };
}
