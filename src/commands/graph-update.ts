/** Workspace → store, with its progress line: what build, rebuild, remove, decide and push have in common at their end. */
import type { GraphStore } from "../../graph/store/store.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import { updateStored, type GraphUpdate, type UpdateStage } from "../ledger/update.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Progress } from "./progress.ts";

const words: Record<UpdateStage, string> = {
  layout: "laying out pages",
  resolve: "resolving entities and measuring the graph",
  store: "storing the graph",
};

export async function updateGraph(workspace: Workspace, store: GraphStore, storeName: string, progress: Progress): Promise<GraphUpdate> {
  const onProgress = (stage: UpdateStage, done: number, total: number): void =>
    progress.show(`${words[stage]}: ${Math.floor((100 * done) / Math.max(1, total))}%`);
  const update = await updateStored(workspace, { store, storeName, gazetteer: loadGazetteer(), onProgress });
  progress.end();
  return update;
}
