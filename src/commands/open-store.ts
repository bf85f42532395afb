/** A workspace's store: the server that the environment names, else a file of the workspace's own. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { nameOf, type StoreFiles, type StoreLocation } from "../../graph/store/driver.ts";
import { driverOf } from "../../graph/store/drivers.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { ownCommand } from "../own-command.ts";
import { whyNoWorkspace, WorkspaceError, workspaceOption } from "../workspace/failure.ts";
import { workspaceSchema } from "../workspace/schema-file.ts";
import { readEnvironment, serverLocation } from "./environment.ts";

export const ownStore = (workspace: string): StoreLocation => ({ url: pathToFileURL(resolve(workspace, "graph")).href });

/** What the environment and `.env` say. */
export const chosenStore = (workspace: string): StoreLocation => serverLocation(readEnvironment()) ?? ownStore(workspace);

/** By what the workspace remembers what a store holds; never a password. */
export const storeName = (workspace: string, location: StoreLocation): string =>
  isOwn(workspace, location) ? "embedded" : nameOf(location);

const isOwn = (workspace: string, { url }: StoreLocation): boolean => url === ownStore(workspace).url;

/** Undefined where the store is no file of this machine. */
export const filesOf = (location: StoreLocation): StoreFiles | undefined => driverOf(location).files;

export interface OpenStoreOptions {
  readonly write?: boolean;
  /** What the environment says unless given. */
  readonly location?: StoreLocation;
}

/** Throws a WorkspaceError where there is no graph to read yet, a StoreError where the store can't be opened. */
export async function openStore(workspace: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const { write = false, location = chosenStore(workspace) } = options;
  const driver = driverOf(location);
  const opening = { schema: workspaceSchema(workspace), remedy: remedyFor(workspace) };
  // A file elsewhere may be anything: it is not taken for a damaged store.
  const begin = isOwn(workspace, location) ? { onBegunAnew: () => tellBegunAnew(workspace) } : {};
  if (write) return driver.open(location, { ...opening, ...begin });
  await refuseMissingStore(workspace, location);
  return driver.open(location, { ...opening, readOnly: true });
}

const remedyFor = (workspace: string): string => `${ownCommand()} rebuild${workspaceOption(workspace)}`;

/** Throws a WorkspaceError that says why there is no graph to read, and what to do. */
export async function refuseMissingStore(workspace: string, location: StoreLocation): Promise<void> {
  if (filesOf(location)?.isThere(location) !== false) return;
  const reason = await whyNoWorkspace(workspace);
  throw new WorkspaceError(reason ?? `There is no graph in ${workspace} yet. Make it with: ${remedyFor(workspace)}`);
}

/** All that it holds is in the workspace. */
const tellBegunAnew = (workspace: string): void =>
  console.error(`mailuo: The store ${join(workspace, "graph")} could not be opened any more: it is made again from the workspace.`);
