/** Entities of a few pages, resolved with all that shares their blocks: a decision about one sentence need not read a hundred thousand pages. */
import "../languages/shipped-basics.ts";
import type { DecisionApplier } from "../decisions/decision-applier.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { Entity } from "../model.ts";
import type { ClusterProfile } from "../resolve/across/profile.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { LiveRecordFilter } from "./live-record-filter.ts";
import { PartitionedIndex } from "./partitioned-index.ts";
import { recordsOfPages, resolvedSnapshotOf, type ResolvedSnapshot } from "./snapshot.ts";

export interface KnownEntities {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly decisions: DecisionApplier;
}

/** The same as `resolvePages` gives of these pages; of others what shares a block with them. The caller holds the workspace's lock. */
export async function resolveAround(workspace: Workspace, pages: readonly string[]): Promise<KnownEntities> {
  const gazetteer = loadGazetteer();
  const index = await PartitionedIndex.open(workspace.folder, gazetteer);
  const snapshot = await resolvedSnapshotOf(workspace, gazetteer);
  await index.add(snapshot, () => {});
  const here = pages.filter((page) => snapshot.pageVersions.has(page));
  const keys = new Set<string>();
  for await (const { clusters } of recordsOfPages(snapshot, here, gazetteer)) for (const { key } of clusters) keys.add(key);
  const blocks = await blocksOf(index, snapshot, snapshot.judged.withLinked(keys));
  const { entities, entityOf } = snapshot.judged.resolve(blocks);
  return { entities, entityOf, decisions: snapshot.decisions };
}

async function blocksOf(
  index: PartitionedIndex,
  snapshot: ResolvedSnapshot,
  keys: ReadonlySet<string>,
): Promise<Map<string, ClusterProfile[]>> {
  const blocks = new Map<string, ClusterProfile[]>();
  for await (const partition of index.clusters(keys)) {
    const filter = new LiveRecordFilter(snapshot);
    for (const { key, value } of partition) {
      if (!filter.isLiveCluster(value)) continue;
      const known = blocks.get(key);
      if (known) known.push(value.profile);
      else blocks.set(key, [value.profile]);
    }
  }
  return blocks;
}
