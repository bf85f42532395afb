/** Counts over the whole graph: what the legend and the time slider are made of. */
import { structure } from "../../graph/ontology.ts";
import type { GraphNode } from "../../graph/batch.ts";
import type { Facets } from "../../graph/view.ts";
import { isSource, type Snapshot } from "./snapshot.ts";
import { shownName } from "./summary.ts";

export const mostCommunities = 40;

export function facetsOf(snapshot: Snapshot): Facets {
  const labels: Record<string, number> = {};
  for (const { label } of snapshot.nodes) labels[label] = (labels[label] ?? 0) + 1;
  const relations: Record<string, number> = {};
  for (const { type } of snapshot.edges) relations[type] = (relations[type] ?? 0) + 1;
  return { labels, relations, communities: communities(snapshot), ...dayCounts(snapshot.nodes) };
}

/** Articles a day; other nodes are passed over. */
export function dayCounts(nodes: readonly GraphNode[]): Pick<Facets, "days" | "undated"> {
  const days = new Map<string, number>();
  let undated = 0;
  for (const { label, properties } of nodes) {
    if (label !== structure.article) continue;
    const { date } = properties;
    if (typeof date === "string" && /^\d{4}-\d{2}-\d{2}/.test(date)) days.set(date.slice(0, 10), (days.get(date.slice(0, 10)) ?? 0) + 1);
    else undated += 1;
  }
  return { days: [...days].sort().map(([date, articles]) => ({ date, articles })), undated };
}

/** The largest communities, each named by its most connected member. */
function communities(snapshot: Snapshot): Facets["communities"] {
  const found = new Map<number, { size: number; name: string }>();
  for (const at of snapshot.ranking) {
    const node = snapshot.nodes[at]!;
    const { community } = node.properties;
    if (typeof community !== "number" || isSource(node)) continue;
    const known = found.get(community);
    if (known) known.size += 1;
    else found.set(community, { size: 1, name: shownName(node) });
  }
  return [...found]
    .map(([community, { size, name }]) => ({ community, size, name }))
    .sort((a, b) => b.size - a.size || a.community - b.community)
    .slice(0, mostCommunities);
}
