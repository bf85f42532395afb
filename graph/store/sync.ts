/** Makes a store hold exactly a given graph: what differs is written, what is no longer stated is taken out. */
import { hash } from "node:crypto";
import type { GraphEdge, GraphNode } from "../batch.ts";
import type { EdgeStart, GraphStore, TakenOut, WriteOptions } from "./store.ts";

export interface SyncCounts {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

const batchItems = 5_000;

/** A whole graph, which may be too large to be held at once. */
export interface WantedGraph {
  readonly nodes: Iterable<GraphNode> | AsyncIterable<GraphNode>;
  readonly edges: Iterable<GraphEdge> | AsyncIterable<GraphEdge>;
}

/**
 * Compares with what is stored, so that a second run writes nothing and a run that was cut off is made whole.
 * `onProgress` is told how many of the wanted items are in the store so far.
 */
export async function syncStore(
  store: GraphStore,
  wanted: WantedGraph,
  onProgress: (done: number) => void = () => {},
): Promise<SyncCounts> {
  const [nodes, edges] = [await fingerprints(store.nodes()), await fingerprints(store.edges())];
  const writing = nodes.size === 0 && edges.size === 0 ? { ...part, isNew: true } : part;
  let [written, unchanged] = [0, 0];
  const write = async <Item extends GraphNode | GraphEdge>(
    items: Iterable<Item> | AsyncIterable<Item>,
    stored: Map<string, number>,
    upsert: (items: readonly Item[]) => Promise<void>,
  ): Promise<void> => {
    let pending: Item[] = [];
    // The store writes these while the next are made.
    let underWay: Promise<void> = Promise.resolve();
    const flush = async (): Promise<void> => {
      const items = pending;
      pending = [];
      await underWay;
      onProgress(written + unchanged);
      if (items.length === 0) return;
      underWay = upsert(items).then(() => void (written += items.length));
      underWay.catch(() => undefined);
    };
    for await (const item of items) {
      if (stored.size > 0 && stored.get(item.id) === fingerprint(item)) unchanged++;
      else pending.push(item);
      stored.delete(item.id);
      if (pending.length === batchItems) await flush();
    }
    await flush();
    await underWay;
    onProgress(written + unchanged);
  };
  await write(wanted.nodes, nodes, (chunk) => store.upsert({ nodes: chunk, edges: [] }, writing));
  await write(wanted.edges, edges, (chunk) => store.upsert({ nodes: [], edges: chunk }, writing));
  // What is left is no longer stated.
  await removeAll(store, { nodes: [...nodes.keys()], edges: await startsOf(store, edges) });
  await makeDurable(store);
  return { written, unchanged, removed: nodes.size + edges.size };
}

/** As parts: `makeDurable` comes after it. */
export async function removeAll(store: GraphStore, { nodes, edges }: TakenOut): Promise<void> {
  for (const some of chunks(edges)) await store.remove({ nodes: [], edges: some }, part);
  for (const ids of chunks(nodes)) await store.remove({ nodes: ids, edges: [] }, part);
}

/** Of edges by their ids. They are looked for where there are any: to remember it of all takes more memory than a second look takes time. */
async function startsOf(store: GraphStore, ids: ReadonlyMap<string, unknown>): Promise<readonly EdgeStart[]> {
  const found: EdgeStart[] = [];
  if (ids.size === 0) return found;
  for await (const { id, source } of store.edges()) if (ids.has(id)) found.push({ id, source });
  return found;
}

const part: WriteOptions = { isPart: true };

/** All that was written in parts. */
export const makeDurable = (store: GraphStore): Promise<void> => store.upsert({ nodes: [], edges: [] });

/** Id → what stands for the content: a graph that does not fit in memory is compared by it. */
async function fingerprints(stored: AsyncIterable<GraphNode | GraphEdge>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for await (const item of stored) found.set(item.id, fingerprint(item));
  return found;
}

/** 48 bits of a hash. */
const fingerprint = (item: GraphNode | GraphEdge): number => hash("sha1", canonical(item), "buffer").readUIntBE(0, 6);

/** The same text for the same content, whatever the order of properties; an empty list is as good as none. */
function canonical({ properties, ...rest }: GraphNode | GraphEdge): string {
  const kept = Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return JSON.stringify([Object.entries(rest).sort(), kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batchItems) yield items.slice(start, start + batchItems);
}
