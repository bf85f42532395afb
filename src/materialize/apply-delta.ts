/** Writes a delta into a store that holds what was there before it. */
import type { GraphNode } from "../../graph/batch.ts";
import { isMeasured, metricProperties, type MetricName } from "../../graph/ontology.ts";
import type { NodeMetrics } from "../../graph/property-graph.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { makeDurable, removeAll } from "../../graph/store/sync.ts";
import type { GraphDelta } from "./graph-delta.ts";
import { newNodeMetrics } from "./incremental-metrics.ts";

const metricNames = Object.keys(metricProperties) as MetricName[];

/**
 * @param order how many nodes the store holds
 * @returns how many nodes and edges were written
 */
export async function applyDelta(store: GraphStore, delta: GraphDelta, order: number): Promise<number> {
  const ends = delta.edges.flatMap(({ source, target }) => [source, target]);
  const ids = new Set([...delta.nodes.map(({ id }) => id), ...delta.degrees.keys(), ...ends]);
  const stored = new Map((await store.nodesById([...ids])).map((node) => [node.id, node]));
  const known = (id: string): NodeMetrics | undefined => {
    const node = stored.get(id);
    return node && metricsIn(node);
  };
  const fresh = delta.nodes.filter(({ id, label }) => isMeasured(label) && !stored.has(id));
  const estimated = newNodeMetrics(fresh, delta.edges, known, order);
  const changed = delta.nodes.map((node) => {
    const metrics = estimated.get(node.id) ?? metricsAfter(node.id, known, delta);
    return metrics ? { ...node, properties: { ...node.properties, ...metrics } } : node;
  });
  const touched = new Set(changed.map(({ id }) => id));
  const gone = new Set(delta.removed.nodes);
  const recounted = [...delta.degrees.keys()].flatMap((id) => {
    const node = stored.get(id);
    const metrics = metricsAfter(id, known, delta);
    return node && metrics && !touched.has(id) && !gone.has(id) ? [{ ...node, properties: { ...node.properties, ...metrics } }] : [];
  });
  await store.upsert({ nodes: [...changed, ...recounted], edges: delta.edges }, { isPart: true });
  await removeAll(store, delta.removed);
  await makeDurable(store);
  return changed.length + recounted.length + delta.edges.length;
}

function metricsAfter(id: string, known: (id: string) => NodeMetrics | undefined, { degrees }: GraphDelta): NodeMetrics | undefined {
  const metrics = known(id);
  return metrics && { ...metrics, degree: metrics.degree + (degrees.get(id) ?? 0) };
}

/** Undefined for documents, which have none. */
function metricsIn({ properties }: GraphNode): NodeMetrics | undefined {
  if (typeof properties["x"] !== "number") return undefined;
  return Object.fromEntries(metricNames.map((name) => [name, Number(properties[name] ?? 0)])) as unknown as NodeMetrics;
}
