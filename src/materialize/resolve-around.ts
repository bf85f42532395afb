/** Entities of a few pages, resolved with all that shares their blocks: a decision about one sentence need not read a hundred thousand pages. */
import "../languages/shipped-basics.ts";
import type { DecisionApplier } from "../decisions/decision-applier.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import type { Entity } from "../model.ts";
import type { ClusterProfile } from "../resolve/across/profile.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { liveBlocks } from "./live-record-filter.ts";
import { PartitionedIndex } from "./partitioned-index.ts";
import { recordsOfPages, resolvedSnapshotOf } from "./snapshot.ts";

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
  const blocks = new Map<string, ClusterProfile[]>();
  for await (const partition of index.clusters(snapshot.judged.withLinked(keys)))
    for (const [key, records] of liveBlocks(partition, snapshot))
      blocks.set(
        key,
        records.map(({ profile }) => profile),
      );
  const { entities, entityOf } = snapshot.judged.resolve(blocks);
  return { entities, entityOf, decisions: snapshot.decisions };
}
