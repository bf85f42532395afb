/** What every command that writes has around its own work: the lock, the workspace, the progress line, and the store at the end. */
import type { StoreLocation } from "../../graph/store/driver.ts";
import { defaultJobs } from "../extraction/pool.ts";
import { noteBuild } from "../workspace/builds.ts";
import { DamagedPageError } from "../workspace/failure.ts";
import { lockWorkspace } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import { totalOf } from "../materialize/checkpoint.ts";
import type { GraphUpdate, MaterializeOptions } from "../materialize/workspace-to-store.ts";
import { noteReopened, noteStamp, updateGraph } from "./graph-update.ts";
import { filesOf, ownStore, storeName } from "./open-store.ts";
import { makeProgress, type Progress } from "./progress.ts";
import { readAgain } from "./read-again.ts";
import { openAhead, StoreAhead } from "./store-ahead.ts";

/** What a command has at hand for `updateStore`. */
export interface AtHand {
  readonly ahead?: StoreAhead | undefined;
}

export interface WriterOptions {
  readonly acceptLoss?: boolean;
  readonly progress?: Progress;
  /** Before the store is needed there is little to do, and nothing that it depends on: it is opened meanwhile. */
  readonly opensAhead?: boolean;
}

/** Takes the writer's lock for the time of `work`; the workspace is made where it is not there. */
export async function withWriter<Result>(
  folder: string,
  work: (workspace: Workspace, progress: Progress, atHand: AtHand) => Promise<Result>,
  { progress = makeProgress(), opensAhead = false, ...options }: WriterOptions = {},
): Promise<Result> {
  const unlock = await lockWorkspace(folder);
  let ahead: StoreAhead | undefined;
  const onChecked = (): void => void (ahead = opensAhead ? openAhead(folder) : undefined);
  try {
    await filesOf(ownStore(folder))?.tidy(ownStore(folder));
    const workspace = await Workspace.create(folder, { ...options, onMigration: () => tellMigration(folder), onChecked });
    return await work(workspace, progress, { ahead });
  } finally {
    progress.end();
    if (ahead) await closeAhead(folder, ahead);
    await unlock();
  }
}

/** Also where a mistyped name ended the command before anything was written: the next is not to make the whole graph for it. */
async function closeAhead(folder: string, ahead: StoreAhead): Promise<void> {
  await ahead.close();
  const { location, stamp } = ahead;
  await noteReopened(folder, storeName(folder, location), stamp, filesOf(location)?.stamp(location));
}

const tellMigration = (folder: string): void =>
  console.error(`mailuo: The workspace ${folder} was written by an earlier version: it is brought into the form of this one, once.`);

/** Makes the store hold what the workspace states. What is derived, or can be read again, and is damaged is made again. */
export async function updateStore(
  workspace: Workspace,
  progress: Progress,
  { location, ahead, ...options }: Pick<MaterializeOptions, "layout"> & AtHand & { readonly location?: StoreLocation } = {},
): Promise<GraphUpdate> {
  await readHalves(workspace, progress);
  const opening = ahead ?? new StoreAhead(workspace.folder, location);
  try {
    return await update(workspace, progress, { opening, ...options });
  } catch (error) {
    if (!(error instanceof DamagedPageError)) throw error;
    progress.end();
    await workspace.verify();
    await readHalves(workspace, progress);
    return await update(workspace, progress, { opening: new StoreAhead(workspace.folder, opening.location), ...options, full: true });
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
  { opening, full = false, ...options }: Pick<MaterializeOptions, "layout" | "full"> & { readonly opening: StoreAhead },
): Promise<GraphUpdate> {
  const { location, stamp, store } = opening;
  const name = storeName(workspace.folder, location);
  let updated: GraphUpdate;
  try {
    updated = await updateGraph(workspace, { store, storeName: name, stamp, full, ...options }, progress);
    const [nodes, edges] = [totalOf(updated.nodes), totalOf(updated.edges)];
    await noteBuild(workspace.folder, { state: await workspace.state(), pages: workspace.pageCount, nodes, edges });
  } finally {
    await opening.close();
  }
  await noteStamp(workspace, name, filesOf(location)?.stamp(location));
  return updated;
}
