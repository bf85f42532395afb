/** Makes a store hold what a workspace states: what changed alone where little did, and all of it, measured anew, where not. */
import { createHash } from "node:crypto";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphStore, StoreDescription } from "../../graph/store/store.ts";
import { syncStore, type SyncCounts } from "../../graph/store/sync.ts";
import type { LeftOut } from "../assemble/schema-fit.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { Workspace } from "../workspace/workspace.ts";
import { applyChange } from "./apply-change.ts";
import { changedPages, changeOf, type Moment } from "./graph-change.ts";
import { Judged } from "./judged.ts";
import { Ledger } from "./ledger.ts";
import { LedgerDamagedError } from "./manifest.ts";
import { MarkFile, type Mark } from "./mark.ts";
import { snapshotOf } from "./snapshot.ts";
import { withWholeGraph } from "./whole-graph.ts";

export interface UpdateOptions {
  readonly store: GraphStore;
  /** Tells this store from any other that the workspace's graph was put in. */
  readonly storeName: string;
  readonly gazetteer: Gazetteer;
  readonly onProgress: (stage: UpdateStage, done: number, total: number) => void;
  /** What the store's file was like before it was opened; absent where it has none. */
  readonly stamp?: string | undefined;
  /** Makes all of it, whatever changed: what was there before can't be told. */
  readonly whole?: boolean;
  /** Default `isSmallChange`. */
  readonly inPart?: (change: ChangeSize) => boolean;
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

export type UpdateStage = "layout" | "resolve" | "store";

export interface GraphUpdate extends SyncCounts, Pick<StoreDescription, "nodes" | "edges"> {
  /** What the workspace's schema has no place for, of all that was made anew: of the whole graph, or of what changed. */
  readonly leftOut: readonly LeftOut[];
}

/** The caller holds the workspace's lock. A ledger that is damaged is made again. */
export async function updateStored(workspace: Workspace, options: UpdateOptions): Promise<GraphUpdate> {
  const ledger = await Ledger.open(workspace.folder, options.gazetteer);
  try {
    return await updateFrom(ledger, workspace, options);
  } catch (error) {
    if (!(error instanceof LedgerDamagedError)) throw error;
    return updateFrom(await Ledger.begin(workspace.folder, options.gazetteer), workspace, options);
  }
}

async function updateFrom(ledger: Ledger, workspace: Workspace, options: UpdateOptions): Promise<GraphUpdate> {
  const { store, gazetteer, onProgress, inPart = isSmallChange } = options;
  const marks = new MarkFile(ledger.folder, options.storeName);
  const schema = schemaDigest(store.schema);
  const isOtherSchema = marks.read()?.schema !== schema;
  const mark = options.whole || isOtherSchema ? undefined : await standingMark(marks, options);
  const state = await workspace.state();
  const snapshot = await snapshotOf(workspace);
  await ledger.add(snapshot, (done, total) => onProgress("layout", done, total));
  const after: Moment = { snapshot, judged: await Judged.at(snapshot, gazetteer) };
  const before = mark && (await momentAt(workspace.folder, mark, gazetteer));
  const changed = before ? changedPages(before.snapshot, snapshot).length : 0;
  const pages = snapshot.generations.size;
  const unmeasured = (mark?.unmeasured ?? 0) + changed;
  const isPart = before !== undefined && inPart({ pages, changed, unmeasured });
  const same = before !== undefined && changed === 0 && before.judged.saysAsMuchAs(after.judged);
  const counts = same
    ? { written: 0, removed: 0, unchanged: total(mark!), leftOut: [] }
    : isPart
      ? await updatePart(ledger, before!, after, { store, mark: mark!, marks })
      : await updateWhole(ledger, after, { store, marks, onProgress, clear: isOtherSchema });
  const { nodes, edges } = await store.describe();
  await marks.set({
    state,
    nodes,
    edges,
    unmeasured: same || isPart ? unmeasured : 0,
    digest: digestOf(after),
    ...(schema !== undefined && { schema }),
  });
  return { ...counts, nodes, edges };
}

async function standingMark(marks: MarkFile, { store, stamp }: UpdateOptions): Promise<Mark | undefined> {
  const mark = marks.read();
  if (!mark || mark.stamp !== stamp) return undefined;
  const { nodes, edges } = await store.describe();
  return JSON.stringify([mark.nodes, mark.edges]) === JSON.stringify([nodes, edges]) ? mark : undefined;
}

/** Undefined where the logs do not begin any more with what they held then: somebody edited them, or they were cut. */
async function momentAt(folder: string, { state, digest }: Mark, gazetteer: Gazetteer): Promise<Moment | undefined> {
  const snapshot = await snapshotOf(await Workspace.open(folder, { at: state }));
  const moment = { snapshot, judged: await Judged.at(snapshot, gazetteer) };
  return digestOf(moment) === digest ? moment : undefined;
}

/** Tells apart any two states that give different graphs. */
function digestOf({ snapshot, judged }: Moment): string {
  const hash = createHash("sha256").update(judged.said());
  for (const entry of snapshot.generations) hash.update(`\n${entry.join(" ")}`);
  return hash.digest("hex").slice(0, 32);
}

/** Undefined of Mailuo's own. */
const schemaDigest = (schema: GraphSchema): string | undefined =>
  schema.own && createHash("sha256").update(JSON.stringify(schema)).digest("hex").slice(0, 16);

type Updated = SyncCounts & Pick<GraphUpdate, "leftOut">;

async function updatePart(
  ledger: Ledger,
  before: Moment,
  after: Moment,
  { store, mark, marks }: { readonly store: GraphStore; readonly mark: Mark; readonly marks: MarkFile },
): Promise<Updated> {
  const change = await changeOf(ledger, before, after, store.schema);
  await marks.clear();
  const order = Object.values(mark.nodes).reduce((sum, count) => sum + count, 0);
  const rewritten = await applyChange(store, change, order);
  const removed = change.removed.nodes.length + change.removed.edges.length;
  return { written: rewritten, removed, unchanged: Math.max(0, total(mark) - removed - rewritten), leftOut: change.leftOut };
}

async function updateWhole(
  ledger: Ledger,
  { snapshot, judged }: Moment,
  { store, marks, onProgress, clear }: Pick<UpdateOptions, "store" | "onProgress"> & { readonly marks: MarkFile; readonly clear: boolean },
): Promise<Updated> {
  await marks.clear();
  // Under another schema the same node has another label, and what no longer has one can't be found to be taken out.
  if (clear) await store.clear();
  onProgress("resolve", 0, 1);
  return withWholeGraph(ledger, snapshot, judged, store.schema, async ({ nodeCount, edgeCount, leftOut, ...graph }) => ({
    ...(await syncStore(store, { nodes: graph.nodes(), edges: graph.edges() }, (done) => onProgress("store", done, nodeCount + edgeCount))),
    leftOut,
  }));
}

const total = ({ nodes, edges }: Mark): number => [...Object.values(nodes), ...Object.values(edges)].reduce((sum, count) => sum + count, 0);
