/**
 * Pages' records → the graph, block by block: the one way to it. All of it is made where everything is touched and nothing stands
 * beside it; a change is what differs between two sides, before and after, of the partitions that it touches.
 */
import type { GraphSide } from "./graph-side.ts";
import type { RecordIndex } from "./record-index.ts";

/** Which partitions are made. */
export interface TouchedPartitions {
  /** Pages whose documents and articles are made; all unless given. */
  readonly pages?: readonly string[];
  /** Blocking keys whose entities are made; all unless given. */
  readonly blocks?: ReadonlySet<string>;
  /**
   * Once the entities of those blocks are known: which edges are made of relations; all unless given.
   * @param resolve makes it known which entities the clusters of more blocks belong to
   */
  edges?(resolve: (blocks: ReadonlySet<string>) => Promise<void>): Promise<TouchedEdges>;
}

export interface TouchedEdges {
  readonly ids: ReadonlySet<string>;
  /** Pairs of blocking keys under which all that states them is kept. */
  readonly pairs: ReadonlySet<string>;
}

const everything: TouchedPartitions = {};

/** Each partition is read once for all sides. Memory holds one partition's records, and each side's cluster ids. */
export async function materialize(index: RecordIndex, sides: readonly GraphSide[], touched: TouchedPartitions = everything): Promise<void> {
  const resolve = async (blocks: ReadonlySet<string> | undefined, silent: boolean): Promise<void> => {
    for await (const partition of index.clusters(blocks)) for (const side of sides) await side.addClusters(partition, silent);
    for (const side of sides) await side.addLinkedClusters(silent);
  };
  for (const side of sides) await side.addSources(touched.pages);
  await resolve(touched.blocks, false);
  const edges = await touched.edges?.((blocks) => resolve(blocks, true));
  for await (const partition of index.relations(edges?.pairs)) for (const side of sides) await side.addRelations(partition, edges?.ids);
  for (const side of sides) await side.addLinkedRelations();
}
