/** Entities and pages → the graph, all in memory. A pure function of the set of pages: their order does not matter. */
import type { GraphBatch } from "../../graph/batch.ts";
import type { Entity } from "../model.ts";
import { RelationEdges } from "./edges.ts";
import { entityParts } from "./entity-parts.ts";
import { partsOf, type AssemblyPage, type ClusterTally } from "./page-parts.ts";
import { sourceParts } from "./source-parts.ts";

/** @param entityOf cluster id → entity id; a cluster that has none is left out */
export async function assemble(
  pages: AsyncIterable<AssemblyPage>,
  entities: readonly Entity[],
  entityOf: ReadonlyMap<string, string>,
): Promise<GraphBatch> {
  const tallies = new Map<string, ClusterTally>();
  const relations = new RelationEdges();
  const nodes: GraphBatch["nodes"][number][] = [];
  const edges: GraphBatch["edges"][number][] = [];
  for await (const page of pages) {
    const parts = partsOf(page);
    for (const [cluster, tally] of parts.tallies) tallies.set(cluster, tally);
    for (const relation of parts.relations) relations.add(relation, entityOf);
    const source = sourceParts(page);
    nodes.push(...source.nodes);
    edges.push(...source.edges);
  }
  for (const entity of entities) {
    const { node, mentions } = entityParts(
      entity,
      entity.clusters.map((cluster) => tallies.get(cluster)!),
    );
    nodes.push(node);
    edges.push(...mentions);
  }
  edges.push(...relations.build());
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
