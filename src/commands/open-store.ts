/** The store that the environment chooses: Neo4j where NEO4J_URI is set, else the embedded one in the workspace. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedStore, type EmbeddedStoreOptions } from "../../graph/store/embedded.ts";
import type { Neo4jConnection } from "../../graph/store/neo4j-connection.ts";
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { whyNoWorkspace, WorkspaceError, workspaceOption } from "../workspace/failure.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import { StoreError, type GraphStore } from "../../graph/store/store.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { damagedStore, isStoreThere, replacingStore } from "./store-files.ts";
import { ownCommand } from "../own-command.ts";

export const storePath = (workspace: string): string => join(workspace, "graph");

/** The embedded store in the workspace, or the server that a connection leads to. */
export type StoreChoice = "embedded" | Neo4jConnection;

/** What the environment and `.env` say. */
export const chosenStore = (): StoreChoice => neo4jConnection(readEnvironment()) ?? "embedded";

/** What the store's file is like: any change of it by others gives another. Undefined where there is none, or the store is a server's. */
export function storeStamp(workspace: string, choice: StoreChoice = chosenStore()): string | undefined {
  if (choice !== "embedded") return undefined;
  const { size, mtimeNs } = statSync(storePath(workspace), { bigint: true, throwIfNoEntry: false }) ?? {};
  return size === undefined ? undefined : `${size} ${mtimeNs}`;
}

/** Tells stores apart; never a password. */
export const storeName = (choice: StoreChoice = chosenStore()): string =>
  choice === "embedded" ? "embedded" : `${choice.uri}/${choice.database ?? ""}`;

export interface OpenStoreOptions {
  readonly write?: boolean;
  /** What the environment says unless given. */
  readonly choice?: StoreChoice;
}

/** Throws a WorkspaceError where there is no graph to read yet, a StoreError where the store can't be opened. */
export async function openStore(workspace: string, { write = false, choice = chosenStore() }: OpenStoreOptions = {}): Promise<GraphStore> {
  const schema = workspaceSchema(workspace);
  if (choice !== "embedded") return openNeo4jStore(choice, { readOnly: !write, schema });
  const path = storePath(workspace);
  const remedy = `${ownCommand()} rebuild${workspaceOption(workspace)}`;
  if (!write && !existsSync(path)) {
    const reason = await whyNoWorkspace(workspace);
    throw new WorkspaceError(reason ?? `There is no graph in ${workspace} yet. Make it with: ${remedy}`);
  }
  return write ? openToWrite({ path, remedy, schema }) : openEmbeddedStore({ path, readOnly: true, remedy, schema });
}

/** A store that the engine can't open any more is made of the workspace: it is begun anew, and put back where even that fails. */
async function openToWrite(options: EmbeddedStoreOptions): Promise<GraphStore> {
  const { path } = options;
  const open = (): Promise<GraphStore> => openEmbeddedStore(options);
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
