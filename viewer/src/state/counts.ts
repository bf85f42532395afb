/** How many of each type, relation and community are seen. */
import { computed } from "@preact/signals";
import { graph } from "./loaded.ts";
import { visible } from "./looking.ts";

export const visibleCounts = computed(() => {
  const labels = new Map<string, number>();
  const communities = new Map<number, number>();
  const relations = new Map<string, number>();
  const { nodes, edges } = visible.value;
  for (const id of nodes) {
    const { label, community } = graph.getNodeAttributes(id);
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (community !== undefined) communities.set(community, (communities.get(community) ?? 0) + 1);
  }
  for (const id of edges) {
    const type = graph.getEdgeAttribute(id, "type");
    relations.set(type, (relations.get(type) ?? 0) + 1);
  }
  return { labels, communities, relations };
});
