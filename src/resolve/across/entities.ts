/** Groups of clusters → entities, with ids made of their content. */
import { hash } from "node:crypto";
import type { Entity, KnownLink } from "../../model.ts";
import type { ClusterProfile } from "./profile.ts";

export interface EntityGroup {
  /** What makes it this thing and no other; where two groups have the same, their first clusters tell them apart. */
  readonly key: string;
  /** In cluster id order. */
  readonly members: readonly ClusterProfile[];
  readonly reasons: readonly string[];
}

export function makeEntities(
  groups: readonly EntityGroup[],
  names: ReadonlyMap<string, string>,
): { entities: Entity[]; entityOf: Map<string, string> } {
  const uses = new Map<string, number>();
  for (const { key } of groups) uses.set(key, (uses.get(key) ?? 0) + 1);
  const entityOf = new Map<string, string>();
  const entities = groups.map((group) => {
    const own = uses.get(group.key) === 1 ? group.key : `${group.key}|${group.members[0]!.id}`;
    const entity = makeEntity(own, group, names);
    for (const id of entity.clusters) entityOf.set(id, entity.id);
    return entity;
  });
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), entityOf };
}

function makeEntity(key: string, { members, reasons }: EntityGroup, names: ReadonlyMap<string, string>): Entity {
  const { type, gbCode } = members[0]!;
  const given = members.map(({ id }) => names.get(id)).findLast((name) => name !== undefined);
  const name = given ?? mostCommon(members.map((member) => member.name));
  const known = knownOf(members);
  const aliases = [...new Set(members.flatMap((member) => [member.name, ...member.aliases]))].filter((alias) => alias !== name).sort();
  return {
    id: `${type.toLowerCase()}-${hash("sha256", key, "hex").slice(0, 16)}`,
    type,
    name,
    aliases,
    ...(gbCode !== undefined && { gbCode }),
    ...(known.length > 0 && { known }),
    clusters: members.map(({ id }) => id),
    reasons: [...new Set([...members.flatMap((member) => member.reasons), ...reasons])].sort(),
  };
}

function knownOf(members: readonly ClusterProfile[]): readonly KnownLink[] {
  const byId = new Map<string, KnownLink>();
  // Lists of several builds may say different things of one id: the last page's in order, whatever order they came in.
  for (const { known } of members) if (known) byId.set(known.id, known);
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mostCommon(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]![0];
}
