/** Settings from the environment and an `.env` file; what is exported already wins. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseEnv } from "node:util";
import { locationOf, type StoreLocation } from "../../graph/store/driver.ts";
import { findDriver } from "../../graph/store/drivers.ts";
import { CommandError, exitCodes } from "./failure.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export function readEnvironment(file = ".env", exported: Environment = process.env): Environment {
  if (!existsSync(file) || !statSync(file).isFile()) return exported;
  return { ...parseEnv(readFileSync(file, "utf8")), ...exported };
}

/** The server's store, if the environment names one. */
export function serverLocation(environment: Environment): StoreLocation | undefined {
  const given = environment["NEO4J_URI"];
  if (!given) return undefined;
  const { url, ...within } = locationOf(given);
  const driver = findDriver({ url });
  if (!driver || driver.files)
    throw new CommandError(`NEO4J_URI is not an address of a server: ${url}. Write it as neo4j://host:7687.`, exitCodes.unavailable);
  const password = environment["NEO4J_PASSWORD"] ?? within.password;
  if (password === undefined)
    throw new CommandError(`NEO4J_URI is set (${url}) and NEO4J_PASSWORD is not: export it, or put it in .env.`, exitCodes.unavailable);
  return {
    url,
    username: environment["NEO4J_USERNAME"] ?? environment["NEO4J_USER"] ?? within.username ?? "neo4j",
    password,
    ...(environment["NEO4J_DATABASE"] && { database: environment["NEO4J_DATABASE"] }),
  };
}
