/** Workspace → store, with its progress line: what build, rebuild, remove, decide and push have in common at their end. */
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import "../languages/shipped-basics.ts";
import { indexFolder } from "../materialize/partitioned-index.ts";
import { CheckpointFile } from "../materialize/checkpoint.ts";
import { materializeInStore, type GraphUpdate, type MaterializeOptions, type MaterializeStage } from "../materialize/workspace-to-store.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Progress } from "./progress.ts";

const words: Record<MaterializeStage, string> = {
  layout: "laying out pages",
  resolve: "resolving entities and measuring the graph",
  store: "storing the graph",
};

export async function updateGraph(
  workspace: Workspace,
  options: Pick<MaterializeOptions, "store" | "storeName" | "stamp" | "full" | "layout">,
  progress: Progress,
): Promise<GraphUpdate> {
  const onProgress = (stage: MaterializeStage, done: number, total: number): void =>
    progress.show(`${words[stage]}: ${Math.floor((100 * done) / Math.max(1, total))}%`);
  const update = await materializeInStore(workspace, { ...options, gazetteer: loadGazetteer(), onProgress });
  progress.end();
  return update;
}

/** Once the store is closed: what its file is like now. Without it, the next update makes all of it. */
export async function noteStamp(workspace: Workspace, storeName: string, stamp: string | undefined): Promise<void> {
  if (stamp !== undefined) await new CheckpointFile(indexFolder(workspace.folder), storeName).stamp(stamp);
}

/** The same of a store to which nothing was written. @param before what its file was like before it was opened */
export async function noteReopened(folder: string, storeName: string, before: string | undefined, now: string | undefined): Promise<void> {
  if (before !== undefined && now !== undefined) await new CheckpointFile(indexFolder(folder), storeName).restamp(before, now);
}
