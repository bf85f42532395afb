/** The store that the environment chooses: Neo4j where NEO4J_URI is set, else the embedded one in the workspace. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { whyNoWorkspace, workspaceOption } from "../workspace/failure.ts";
import { StoreError, type GraphStore } from "../../graph/store/store.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { damagedStore, isStoreThere, replacingStore } from "./store-files.ts";

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
  const remedy = `npx mailuo rebuild${workspaceOption(workspace)}`;
  if (!write && !existsSync(path)) {
    const reason = await whyNoWorkspace(workspace);
    throw new CommandError(reason ?? `There is no graph in ${workspace} yet. Make it with: ${remedy}`, exitCodes.unavailable);
  }
  return write ? openToWrite(path, remedy) : openEmbeddedStore({ path, readOnly: true, remedy });
}

/** A store that the engine can't open any more is made of the workspace: it is begun anew, and put back where even that fails. */
async function openToWrite(path: string, remedy: string): Promise<GraphStore> {
  const open = (): Promise<GraphStore> => openEmbeddedStore({ path, remedy });
  try {
    return await open();
  } catch (error) {
    if (!isDamaged(error) || !isStoreThere(path)) throw error;
    const store = await replacingStore(path, damagedStore(path), open).catch(() => {
      throw error;
    });
    console.error(`mailuo: The store ${path} could not be opened any more: it is made again from the workspace.`);
    return store;
  }
}

const isDamaged = (error: unknown): boolean =>
  error instanceof StoreError && error.details.cause instanceof StoreError && error.details.cause.details.foreign === true;
