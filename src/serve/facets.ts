/** Counts over the whole graph: what the legend and the time slider are made of. */
import { structure, type PropertyValue } from "../../graph/ontology.ts";
import type { Facets } from "../../graph/view.ts";
import { labelAt, typeAt, type Snapshot } from "./snapshot.ts";
import { shownName } from "./summary.ts";

export const mostCommunities = 40;

export function facetsOf(snapshot: Snapshot): Facets {
  const labels: Record<string, number> = {};
  const dates: (string | undefined)[] = [];
  for (let at = 0; at < snapshot.nodes.length; at++) {
    const label = labelAt(snapshot, at);
    labels[label] = (labels[label] ?? 0) + 1;
    if (label === structure.article) dates.push(snapshot.dateOf(at));
  }
  const relations: Record<string, number> = {};
  for (let at = 0; at < snapshot.edges.length; at++) {
    const type = typeAt(snapshot, at);
    relations[type] = (relations[type] ?? 0) + 1;
  }
  return { labels, relations, communities: communities(snapshot), ...dayCounts(dates) };
}

/** @param dates of articles */
export function dayCounts(dates: Iterable<PropertyValue | undefined>): Pick<Facets, "days" | "undated"> {
  const days = new Map<string, number>();
  let undated = 0;
  for (const date of dates) {
    if (typeof date === "string" && /^\d{4}-\d{2}-\d{2}/.test(date)) days.set(date.slice(0, 10), (days.get(date.slice(0, 10)) ?? 0) + 1);
    else undated += 1;
  }
  return { days: [...days].sort().map(([date, articles]) => ({ date, articles })), undated };
}

/** The largest communities, each named by its most connected member. */
function communities(snapshot: Snapshot): Facets["communities"] {
  const found = new Map<number, { size: number; first: number }>();
  for (const at of snapshot.ranking) {
    const community = snapshot.communityOf(at);
    if (community === undefined) continue;
    const known = found.get(community);
    if (known) known.size += 1;
    else found.set(community, { size: 1, first: at });
  }
  return [...found]
    .sort(([a, of], [b, other]) => other.size - of.size || a - b)
    .slice(0, mostCommunities)
    .map(([community, { size, first }]) => ({ community, size, name: shownName(snapshot.nodes.at(first)) }));
}
