/** What every command that writes has around its own work: the lock, the workspace, the progress line, and the store at the end. */
import { noteBuild } from "../workspace/builds.ts";
import { lockWorkspace } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import type { GraphUpdate } from "../ledger/update.ts";
import { updateGraph } from "./graph-update.ts";
import { openStore, storeName } from "./open-store.ts";
import { makeProgress, type Progress } from "./progress.ts";

/** Takes the writer's lock for the time of `work`; the workspace is made where it is not there. */
export async function withWriter<Result>(
  folder: string,
  work: (workspace: Workspace, progress: Progress) => Promise<Result>,
): Promise<Result> {
  const unlock = await lockWorkspace(folder);
  const progress = makeProgress();
  try {
    return await work(await Workspace.create(folder), progress);
  } finally {
    progress.end();
    await unlock();
  }
}

/** Makes the store hold what the workspace states. */
export async function updateStore(workspace: Workspace, progress: Progress): Promise<GraphUpdate> {
  const store = await openStore(workspace.folder, { write: true });
  try {
    const update = await updateGraph(workspace, store, storeName(), progress);
    const count = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, found) => sum + found, 0);
    const [nodes, edges] = [count(update.nodes), count(update.edges)];
    await noteBuild(workspace.folder, { state: await workspace.state(), pages: workspace.pages().length, nodes, edges });
    return update;
  } finally {
    await store.close();
  }
}
