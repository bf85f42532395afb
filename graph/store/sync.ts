/** Makes a store hold exactly a given graph: what differs is written, what is no longer stated is taken out. */
import type { GraphBatch, GraphEdge, GraphNode } from "../batch.ts";
import type { GraphStore } from "./store.ts";

export interface SyncCounts {
  readonly written: number;
  readonly removed: number;
  readonly unchanged: number;
}

const batchItems = 5_000;

/**
 * Compares with what is stored, so that a second run writes nothing and a run that was cut off is made whole.
 * `onProgress` is told items written or removed so far, and how many there are to do.
 */
export async function syncStore(
  store: GraphStore,
  wanted: GraphBatch,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<SyncCounts> {
  const nodes = await difference(wanted.nodes, store.nodes());
  const edges = await difference(wanted.edges, store.edges());
  const total = nodes.changed.length + edges.changed.length + nodes.stale.length + edges.stale.length;
  let done = 0;
  const advance = (count: number): void => onProgress((done += count), total);
  // Stale ones go first: an edge may have to give way to another before its end does.
  for (const ids of chunks(edges.stale)) {
    await store.remove({ nodes: [], edges: ids });
    advance(ids.length);
  }
  for (const ids of chunks(nodes.stale)) {
    await store.remove({ nodes: ids, edges: [] });
    advance(ids.length);
  }
  for (const chunk of chunks(nodes.changed)) {
    await store.upsert({ nodes: chunk, edges: [] });
    advance(chunk.length);
  }
  for (const chunk of chunks(edges.changed)) {
    await store.upsert({ nodes: [], edges: chunk });
    advance(chunk.length);
  }
  return {
    written: nodes.changed.length + edges.changed.length,
    removed: nodes.stale.length + edges.stale.length,
    unchanged: wanted.nodes.length + wanted.edges.length - nodes.changed.length - edges.changed.length,
  };
}

async function difference<Item extends GraphNode | GraphEdge>(
  wanted: readonly Item[],
  stored: AsyncIterable<Item>,
): Promise<{ changed: Item[]; stale: string[] }> {
  const missing = new Map(wanted.map((item) => [item.id, item]));
  const stale: string[] = [];
  const changed: Item[] = [];
  for await (const item of stored) {
    const other = missing.get(item.id);
    if (!other) stale.push(item.id);
    else if (canonical(other) !== canonical(item)) changed.push(other);
    missing.delete(item.id);
  }
  return { changed: [...changed, ...missing.values()], stale };
}

/** The same text for the same content, whatever the order of properties; an empty list is as good as none. */
function canonical({ properties, ...rest }: GraphNode | GraphEdge): string {
  const kept = Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return JSON.stringify([Object.entries(rest).sort(), kept.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function* chunks<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += batchItems) yield items.slice(start, start + batchItems);
}
