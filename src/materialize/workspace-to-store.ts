/** Workspace → store, the second half of the flow: what changed alone where little did, and all of it, measured anew, where not. */
import "../languages/shipped-basics.ts";
import { createHash } from "node:crypto";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphStore, StoreDescription } from "../../graph/store/store.ts";
import { syncStore, type SyncCounts } from "../../graph/store/sync.ts";
import type { LeftOut } from "../assemble/schema-fit.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { applyDelta } from "./apply-delta.ts";
import { CheckpointFile, itemCount, totalOf, type StoreCheckpoint } from "./checkpoint.ts";
import { freeMemory } from "./free-memory.ts";
import { graphDelta } from "./graph-delta.ts";
import { IndexDamagedError } from "./manifest.ts";
import { PartitionedIndex } from "./partitioned-index.ts";
import { changedPages, digestOf, resolvedSnapshotOf, type ResolvedSnapshot } from "./snapshot.ts";
import { withWholeGraph } from "./whole-graph.ts";

export interface MaterializeOptions {
  /** One that is still being opened is waited for once pages have been looked through. */
  readonly store: GraphStore | Promise<GraphStore>;
  /** Tells this store from any other that the workspace's graph was put in. */
  readonly storeName: string;
  readonly gazetteer: Gazetteer;
  readonly onProgress: (stage: MaterializeStage, done: number, total: number) => void;
  /** What the store's file was like before it was opened; absent where it has none. */
  readonly stamp?: string | undefined;
  /** Makes all of it, whatever changed: what was there before can't be told. */
  readonly full?: boolean;
  /** False puts the layout off to the first update with true, which then measures the whole graph. Left out: as it is, and laid out where all is made. */
  readonly layout?: boolean;
  /** Whether the delta alone is made; default `isSmallChange`. */
  readonly byDelta?: (change: ChangeSize) => boolean;
}

export interface ChangeSize {
  readonly pages: number;
  readonly changed: number;
  /** Pages changed since rank, community and position were computed, these included. */
  readonly unmeasured: number;
}

/** Up to a thousand pages the whole is made and measured anew at every change, which takes no time; above, where more than a little has changed. */
export const isSmallChange = ({ pages, changed, unmeasured }: ChangeSize): boolean =>
  pages > 1_000 && changed <= 0.05 * pages && unmeasured <= 0.2 * pages;

export type MaterializeStage = "layout" | "resolve" | "store";

/** How the graph in the store changed, and how large it is. */
export interface GraphUpdate extends SyncCounts, Pick<StoreDescription, "nodes" | "edges"> {
  /** What the workspace's schema has no place for, of all that was made anew: of the whole graph, or of what changed. */
  readonly leftOut: readonly LeftOut[];
}

/** Makes the store hold the graph of the workspace. The caller holds its lock. An index that is damaged is made again. */
export async function materializeInStore(workspace: Workspace, options: MaterializeOptions): Promise<GraphUpdate> {
  const index = await PartitionedIndex.open(workspace.folder, options.gazetteer);
  try {
    return await materializeFrom(index, workspace, options);
  } catch (error) {
    if (!(error instanceof IndexDamagedError)) throw error;
    return materializeFrom(await PartitionedIndex.begin(workspace.folder, options.gazetteer), workspace, options);
  }
}

async function materializeFrom(index: PartitionedIndex, workspace: Workspace, options: MaterializeOptions): Promise<GraphUpdate> {
  const { gazetteer, onProgress, layout, byDelta = isSmallChange } = options;
  const file = new CheckpointFile(index.folder, options.storeName);
  const last = file.read();
  const isToBeLaidOut = layout === true && last?.withoutLayout === true;
  const mayStand = options.full !== true && !isToBeLaidOut && last?.stamp === options.stamp;
  const state = await workspace.state();
  const after = await resolvedSnapshotOf(workspace, gazetteer);
  await index.add(after, (done, total) => onProgress("layout", done, total));
  const then = mayStand && last ? await snapshotAt(workspace, last, gazetteer, after) : undefined;
  const store = await options.store;
  const schema = digestOfSchema(store.schema);
  const isOtherSchema = last?.schema !== schema;
  const checkpoint = mayStand && last && !isOtherSchema && (await holdsWhat(store, last)) ? last : undefined;
  const before = checkpoint && then;
  const changed = before ? changedPages(before, after).length : 0;
  const unmeasured = (checkpoint?.unmeasured ?? 0) + changed;
  const isDelta = before !== undefined && byDelta({ pages: after.pageVersions.size, changed, unmeasured });
  const isSame = before !== undefined && changed === 0 && before.judged.equals(after.judged);
  const counts = isSame
    ? { written: 0, removed: 0, unchanged: itemCount(checkpoint!), leftOut: [] }
    : isDelta
      ? await updateByDelta(index, before, after, { ...options, store, file, checkpoint: checkpoint! })
      : await updateInFull(index, after, { ...options, store, file, clear: isOtherSchema });
  const { nodes, edges } = await store.describe();
  await file.set({
    state,
    nodes,
    edges,
    unmeasured: isSame || isDelta ? unmeasured : 0,
    digest: digestOf(after),
    ...((isSame || isDelta ? checkpoint?.withoutLayout === true : layout === false) && { withoutLayout: true }),
    ...(schema !== undefined && { schema }),
  });
  return { ...counts, nodes, edges };
}

/** Whether the store has as much of everything as the checkpoint says. */
async function holdsWhat(store: GraphStore, checkpoint: StoreCheckpoint): Promise<boolean> {
  const { nodes, edges } = await store.describe();
  return JSON.stringify([checkpoint.nodes, checkpoint.edges]) === JSON.stringify([nodes, edges]);
}

/** Undefined where the logs do not begin any more with what they held then: somebody edited them, or they were cut. */
async function snapshotAt(
  workspace: Workspace,
  { state, digest }: StoreCheckpoint,
  gazetteer: Gazetteer,
  now: ResolvedSnapshot,
): Promise<ResolvedSnapshot | undefined> {
  const snapshot = await resolvedSnapshotOf(await workspace.asOf(state), gazetteer, now);
  return digestOf(snapshot) === digest ? snapshot : undefined;
}

/** Undefined of Mailuo's own. */
const digestOfSchema = (schema: GraphSchema): string | undefined =>
  schema.own && createHash("sha256").update(JSON.stringify(schema)).digest("hex").slice(0, 16);

type Updated = SyncCounts & Pick<GraphUpdate, "leftOut">;

interface UpdateOptions extends MaterializeOptions {
  readonly store: GraphStore;
  readonly file: CheckpointFile;
}

async function updateByDelta(
  index: PartitionedIndex,
  before: ResolvedSnapshot,
  after: ResolvedSnapshot,
  { store, gazetteer, checkpoint, file }: UpdateOptions & { readonly checkpoint: StoreCheckpoint },
): Promise<Updated> {
  const delta = await graphDelta(index, before, after, gazetteer, store.schema);
  await file.clear();
  const rewritten = await applyDelta(store, delta, totalOf(checkpoint.nodes));
  const removed = delta.removed.nodes.length + delta.removed.edges.length;
  return { written: rewritten, removed, unchanged: Math.max(0, itemCount(checkpoint) - removed - rewritten), leftOut: delta.leftOut };
}

async function updateInFull(
  index: PartitionedIndex,
  snapshot: ResolvedSnapshot,
  { store, file, onProgress, clear, layout }: UpdateOptions & { readonly clear: boolean },
): Promise<Updated> {
  freeMemory(snapshot.pageVersions.size);
  await file.clear();
  // Under another schema the same node has another label, and what no longer has one can't be found to be taken out.
  if (clear) await store.clear();
  onProgress("resolve", 0, 1);
  const measure = { schema: store.schema, ...(layout !== undefined && { layout }) };
  return withWholeGraph(index, snapshot, measure, async ({ nodeCount, edgeCount, leftOut, ...graph }) => {
    let toFree = storedBetweenFreeing;
    const onStored = (done: number): void => {
      onProgress("store", done, nodeCount + edgeCount);
      if (done < toFree) return;
      freeMemory(snapshot.pageVersions.size);
      toFree = done + storedBetweenFreeing;
    };
    return { ...(await syncStore(store, { nodes: graph.nodes(), edges: graph.edges() }, onStored)), leftOut };
  });
}

/** Nodes and edges: what passed through memory lies there beside what the store's own process takes, which is most of all by then. */
const storedBetweenFreeing = 100_000;
