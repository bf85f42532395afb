/** What every command that writes has around its own work: the lock, the workspace, the progress line, and the store at the end. */
import type { StoreLocation } from "../../graph/store/driver.ts";
import { defaultJobs } from "../extraction/pool.ts";
import { noteBuild } from "../workspace/builds.ts";
import { DamagedPageError } from "../workspace/failure.ts";
import { lockWorkspace } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import { totalOf } from "../materialize/checkpoint.ts";
import type { GraphUpdate, MaterializeOptions } from "../materialize/workspace-to-store.ts";
import { noteStamp, updateGraph } from "./graph-update.ts";
import { chosenStore, filesOf, openStore, ownStore, storeName } from "./open-store.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { readAgain } from "./read-again.ts";

/** Takes the writer's lock for the time of `work`; the workspace is made where it is not there. */
export async function withWriter<Result>(
  folder: string,
  work: (workspace: Workspace, progress: Progress) => Promise<Result>,
  { progress = makeProgress(), ...options }: { readonly acceptLoss?: boolean; readonly progress?: Progress } = {},
): Promise<Result> {
  const unlock = await lockWorkspace(folder);
  try {
    await filesOf(ownStore(folder))?.tidy(ownStore(folder));
    const workspace = await Workspace.create(folder, { ...options, onMigration: () => tellMigration(folder) });
    return await work(workspace, progress);
  } finally {
    progress.end();
    await unlock();
  }
}

const tellMigration = (folder: string): void =>
  console.error(`mailuo: The workspace ${folder} was written by an earlier version: it is brought into the form of this one, once.`);

/** Makes the store hold what the workspace states. What is derived, or can be read again, and is damaged is made again. */
export async function updateStore(
  workspace: Workspace,
  progress: Progress,
  { location = chosenStore(workspace.folder), ...options }: Pick<MaterializeOptions, "layout"> & { readonly location?: StoreLocation } = {},
): Promise<GraphUpdate> {
  await readHalves(workspace, progress);
  try {
    return await update(workspace, progress, { location, ...options });
  } catch (error) {
    if (!(error instanceof DamagedPageError)) throw error;
    progress.end();
    await workspace.verify();
    await readHalves(workspace, progress);
    return await update(workspace, progress, { location, ...options, full: true });
  }
}

/** Pages that a run left half done, or of which what was found was damaged. */
async function readHalves(workspace: Workspace, progress: Progress): Promise<void> {
  const total = workspace.halfCount;
  if (total === 0) return;
  progress.end();
  console.error(`mailuo: What was found on ${total} pages is not whole in ${workspace.statementsFile}: they are read again.`);
  await readAgain(workspace, workspace.halves(), { total, jobs: defaultJobs(), progress });
}

async function update(
  workspace: Workspace,
  progress: Progress,
  { location, full = false, ...options }: Pick<MaterializeOptions, "layout" | "full"> & { readonly location: StoreLocation },
): Promise<GraphUpdate> {
  const name = storeName(workspace.folder, location);
  const stamp = filesOf(location)?.stamp(location);
  const store = openStore(workspace.folder, { write: true, location });
  // Whoever waits for it is told.
  store.catch(() => undefined);
  let updated: GraphUpdate;
  try {
    updated = await updateGraph(workspace, { store, storeName: name, stamp, full, ...options }, progress);
    const [nodes, edges] = [totalOf(updated.nodes), totalOf(updated.edges)];
    await noteBuild(workspace.folder, { state: await workspace.state(), pages: workspace.pageCount, nodes, edges });
  } finally {
    await store.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
  await noteStamp(workspace, name, filesOf(location)?.stamp(location));
  return updated;
}
