/** Clusters of all documents → entities. */
import { createHash } from "node:crypto";
import type { Cluster, Entity } from "../model.ts";

/** A cluster with what its own page says of it. */
export interface ClusterProfile {
  readonly cluster: Cluster;
  /** Names and codes of the bodies and places it is stated to belong to: what tells two people of one name apart. */
  readonly contexts: readonly string[];
}

export interface Resolution {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** A name this short is only unique with its place: 县医院 of two pages are two. */
const shortName = 4;

/** Same code, or same type and name with nothing against it. The order of the profiles does not matter. */
export function resolveClusters(profiles: readonly ClusterProfile[]): Resolution {
  const groups = new Map<string, ClusterProfile[]>();
  for (const profile of [...profiles].sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1))) {
    const key = blockOf(profile.cluster);
    const group = groups.get(key);
    if (group) group.push(profile);
    else groups.set(key, [profile]);
  }
  const entities: Entity[] = [];
  const entityOf = new Map<string, string>();
  for (const [key, group] of groups)
    for (const [discriminator, members] of separate(group)) {
      const entity = makeEntity(`${key}|${discriminator}`, members);
      entities.push(entity);
      for (const { cluster } of members) entityOf.set(cluster.id, entity.id);
    }
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), entityOf };
}

function blockOf({ type, name, gbCode, document }: Cluster): string {
  if (gbCode !== undefined) return `${type}|${gbCode}`;
  const local = type !== "Person" && /\p{Script=Han}/u.test(name) && name.length <= shortName;
  return local ? `${type}|${name}|${document}` : `${type}|${name}`;
}

/** People of one name are one person where they share a body or place; otherwise each page's stays its own. */
function separate(group: readonly ClusterProfile[]): [string, ClusterProfile[]][] {
  if (group[0]!.cluster.type !== "Person") return [["", [...group]]];
  const parts: { contexts: Set<string>; members: ClusterProfile[] }[] = [];
  for (const profile of group) {
    const touching = parts.filter(({ contexts }) => profile.contexts.some((context) => contexts.has(context)));
    const merged = { contexts: new Set(profile.contexts), members: [profile] };
    for (const part of touching) {
      for (const context of part.contexts) merged.contexts.add(context);
      merged.members.push(...part.members);
      parts.splice(parts.indexOf(part), 1);
    }
    parts.push(merged);
  }
  return parts.map(({ contexts, members }) => [[...contexts].sort()[0] ?? members[0]!.cluster.id, members]);
}

function makeEntity(key: string, members: readonly ClusterProfile[]): Entity {
  const clusters = members.map(({ cluster }) => cluster).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { type, gbCode } = clusters[0]!;
  const name = mostCommon(clusters.map((cluster) => cluster.name));
  const aliases = [...new Set(clusters.flatMap((cluster) => [cluster.name, ...cluster.aliases]))].filter((alias) => alias !== name).sort();
  return {
    id: `${type.toLowerCase()}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`,
    type,
    name,
    aliases,
    ...(gbCode !== undefined && { gbCode }),
    clusters: clusters.map(({ id }) => id),
    reasons: [...new Set(clusters.flatMap(({ reasons }) => reasons))].sort(),
  };
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]![0];
}
