/** The store that the environment chooses: Neo4j where NEO4J_URI is set, else the embedded one in the workspace. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { whyNoWorkspace, workspaceOption } from "../workspace/failure.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { CommandError, exitCodes } from "./failure.ts";

export const storePath = (workspace: string): string => join(workspace, "graph");

/** What the store's file is like: any change of it by others gives another. Undefined where there is none, or the store is a server's. */
export function storeStamp(workspace: string): string | undefined {
  if (neo4jConnection(readEnvironment())) return undefined;
  const { size, mtimeNs } = statSync(storePath(workspace), { bigint: true, throwIfNoEntry: false }) ?? {};
  return size === undefined ? undefined : `${size} ${mtimeNs}`;
}

/** Tells stores apart; never a password. */
export function storeName(): string {
  const connection = neo4jConnection(readEnvironment());
  return connection ? `${connection.uri}/${connection.database ?? ""}` : "embedded";
}

export async function openStore(workspace: string, { write = false }: { write?: boolean } = {}): Promise<GraphStore> {
  const connection = neo4jConnection(readEnvironment());
  if (connection) return openNeo4jStore(connection, { readOnly: !write });
  const path = storePath(workspace);
  if (!write && !existsSync(path)) {
    const reason = await whyNoWorkspace(workspace);
    const remedy = `npx mailuo rebuild${workspaceOption(workspace)}`;
    throw new CommandError(reason ?? `There is no graph in ${workspace} yet. Make it with: ${remedy}`, exitCodes.unavailable);
  }
  return openEmbeddedStore({ path, readOnly: !write });
}
