/**
 * What a change of some pages and decisions changes in the graph: the partitions that it touches are made as they were and as they are,
 * and what differs is the delta. Gives the graph that making everything gives, but for measures over the whole graph (see
 * incremental-metrics.ts).
 */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isStated } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { TakenOut } from "../../graph/store/store.ts";
import type { LeftOut } from "../assemble/schema-fit.ts";
import type { Gazetteer } from "../gazetteer/place.ts";
import { ChangedPartitions } from "./changed-partitions.ts";
import { GraphSide } from "./graph-side.ts";
import { MemorySink } from "./graph-sink.ts";
import { materialize } from "./materialize.ts";
import type { RecordIndex } from "./record-index.ts";
import type { ResolvedSnapshot } from "./snapshot.ts";

export interface GraphDelta {
  /** Without metrics. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly removed: TakenOut;
  /** Node id → how many stated relations it has more (or less) than before; those of which none changed are left out. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Of all that was made anew, what the schema has no place for. */
  readonly leftOut: readonly LeftOut[];
}

/** @param index has the records of all pages of both snapshots */
export async function graphDelta(
  index: RecordIndex,
  before: ResolvedSnapshot,
  after: ResolvedSnapshot,
  gazetteer: Gazetteer,
  schema: GraphSchema,
): Promise<GraphDelta> {
  const [old, fresh] = [new GraphSide(before, new MemorySink(), schema), new GraphSide(after, new MemorySink(), schema)];
  await materialize(index, [old, fresh], await ChangedPartitions.between(old, fresh, gazetteer));
  return { ...difference(old.sink, fresh.sink), leftOut: fresh.leftOut() };
}

function difference(before: MemorySink, after: MemorySink): Omit<GraphDelta, "leftOut"> {
  const nodes = differing(before.nodes, after.nodes);
  const edges = differing(before.edges, after.edges);
  const degrees = new Map<string, number>();
  const count = (edge: GraphEdge, by: number): void => {
    if (isStated(edge.type)) for (const id of [edge.source, edge.target]) degrees.set(id, (degrees.get(id) ?? 0) + by);
  };
  for (const [id, edge] of before.edges) if (!after.edges.has(id)) count(edge, -1);
  for (const [id, edge] of after.edges) if (!before.edges.has(id)) count(edge, +1);
  for (const [id, by] of degrees) if (by === 0) degrees.delete(id);
  const removed = { nodes: nodes.gone.map(({ id }) => id), edges: edges.gone.map(({ id, source }) => ({ id, source })) };
  return { nodes: nodes.changed, edges: edges.changed, removed, degrees };
}

function differing<Item extends GraphNode | GraphEdge>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
): { changed: Item[]; gone: Item[] } {
  const changed = [...after].flatMap(([id, item]) => (JSON.stringify(before.get(id)) === JSON.stringify(item) ? [] : [item]));
  return { changed, gone: [...before].flatMap(([id, item]) => (after.has(id) ? [] : [item])) };
}
