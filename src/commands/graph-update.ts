/** Workspace → graph → store: what build, rebuild and remove have in common at their end. */
import type { GraphBatch } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { syncStore, type SyncCounts } from "../../graph/store/sync.ts";
import { buildGraph } from "../pipeline.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Progress } from "./progress.ts";

export interface GraphUpdate extends SyncCounts {
  readonly batch: GraphBatch;
}

export async function updateGraph(workspace: Workspace, store: GraphStore, progress: Progress): Promise<GraphUpdate> {
  progress.show("resolving entities and computing the graph …");
  const { batch } = await buildGraph(workspace);
  const counts = await syncStore(store, batch, (done, total) =>
    progress.show(`storing the graph: ${Math.floor((100 * done) / Math.max(1, total))}%`),
  );
  progress.end();
  return { ...counts, batch };
}
