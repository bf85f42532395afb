/** How many of each type, relation and community are seen. */
import { computed } from "@preact/signals";
import { isStated } from "../../../graph/ontology.ts";
import { graph, revision } from "./loaded.ts";
import { visible } from "./looking.ts";

/** Of all that is loaded, by standing. */
export const loadedStandings = computed(() => {
  void revision.value;
  const standings = new Map<string, number>();
  graph.forEachEdge((_, { type, standing }) => {
    if (isStated(type)) standings.set(standing, (standings.get(standing) ?? 0) + 1);
  });
  return standings;
});

export const visibleCounts = computed(() => {
  const labels = new Map<string, number>();
  const communities = new Map<number, number>();
  const relations = new Map<string, number>();
  const standings = new Map<string, number>();
  const { nodes, edges } = visible.value;
  for (const id of nodes) {
    const { label, community } = graph.getNodeAttributes(id);
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (community !== undefined) communities.set(community, (communities.get(community) ?? 0) + 1);
  }
  for (const id of edges) {
    const { type, standing } = graph.getEdgeAttributes(id);
    relations.set(type, (relations.get(type) ?? 0) + 1);
    if (isStated(type)) standings.set(standing, (standings.get(standing) ?? 0) + 1);
  }
  return { labels, communities, relations, standings };
});
