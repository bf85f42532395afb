/** Clusters of all documents → entities. Two nodes are better than one wrong merge; the order of the profiles does not matter. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Entity } from "../model.ts";
import { makeEntities, type Group } from "./across/entities.ts";
import { applyJudgements, noJudgements, type Judgements } from "./across/judgements.ts";
import { NameKeys, type NameKey } from "./across/name-keys.ts";
import { groupPeople, isPageName } from "./across/people.ts";
import type { ClusterProfile } from "./across/profile.ts";

/** Two entities that could be one, for a person to judge. */
export interface DoubtfulPair {
  /** Cluster ids, one of each side. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** What speaks for and against, in words, each with its weight. */
  readonly features: readonly { readonly score: number; readonly reason: string }[];
}

export interface Resolution {
  readonly entities: readonly Entity[];
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
  /** Most telling first. */
  readonly doubts: readonly DoubtfulPair[];
}

/** Near-linear: names and codes are looked up, and only people of one name are compared with one another. */
export function resolveClusters(
  profiles: readonly ClusterProfile[],
  gazetteer: Gazetteer,
  judgements: Judgements = noJudgements,
): Resolution {
  const all = [...profiles].sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1));
  const isApart = ({ cluster }: ClusterProfile): boolean => judgements.apart.has(cluster.id);
  const sorted = all.filter((profile) => !isApart(profile));
  const names = new NameKeys(gazetteer);
  const keys = new Map<string, NameKey>();
  for (const profile of sorted) if (profile.cluster.type !== "Person") keys.set(profile.cluster.id, names.of(profile));
  const { groups, doubts } = peopleOf(sorted, keys);
  groups.push(...othersOf(sorted, keys));
  for (const profile of all.filter(isApart)) groups.push({ key: `apart|${profile.cluster.id}`, members: [profile], reasons: [] });
  const { entities, entityOf } = makeEntities(applyJudgements(groups, judgements), judgements.names);
  const open = doubts.filter(({ a, b }) => entityOf.get(a) !== entityOf.get(b) && !isJudged(a, b, judgements, entityOf));
  return { entities, entityOf, doubts: open };
}

function othersOf(profiles: readonly ClusterProfile[], keys: ReadonlyMap<string, NameKey>): Group[] {
  const groups = new Map<string, { members: ClusterProfile[]; reason: string }>();
  for (const profile of profiles) {
    const key = keys.get(profile.cluster.id);
    if (!key) continue;
    const group = groups.get(key.key);
    if (group) group.members.push(profile);
    else groups.set(key.key, { members: [profile], reason: key.reason });
  }
  return [...groups].map(([key, { members, reason }]) => ({ key, members, reasons: members.length > 1 ? [reason] : [] }));
}

function peopleOf(profiles: readonly ClusterProfile[], keys: ReadonlyMap<string, NameKey>): { groups: Group[]; doubts: DoubtfulPair[] } {
  const byName = new Map<string, ClusterProfile[]>();
  for (const profile of profiles) {
    if (profile.cluster.type !== "Person") continue;
    const { name } = profile.cluster;
    const known = byName.get(name);
    if (known) known.push(profile);
    else byName.set(name, [profile]);
  }
  const groups: Group[] = [];
  const doubts: DoubtfulPair[] = [];
  for (const [name, members] of byName) {
    const found = groupPeople(name, members, keys);
    for (const group of found.groups) {
      const sorted = [...group.members].sort((a, b) => (a.cluster.id < b.cluster.id ? -1 : 1));
      // What a person is known by gives the id, so that it stays when pages are added.
      const anchor = [...group.bodies.keys(), ...group.dwellings.keys()].sort()[0] ?? [...group.counties].sort()[0];
      const own = isPageName(name) || anchor === undefined;
      groups.push({ key: `Person|${name}|${own ? sorted[0]!.cluster.id : anchor}`, members: sorted, reasons: group.reasons });
    }
    for (const { a, b, score, features } of found.doubts) doubts.push({ a: leastId(a.members), b: leastId(b.members), score, features });
  }
  return { groups, doubts: doubts.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)) };
}

const leastId = (members: readonly ClusterProfile[]): string => members.map(({ cluster }) => cluster.id).sort()[0]!;

/** A pair that a person has answered, for any of the pages of either side, is not asked again. */
function isJudged(a: string, b: string, { answers }: Judgements, entityOf: ReadonlyMap<string, string>): boolean {
  const pair = [entityOf.get(a), entityOf.get(b)].sort().join();
  return answers.some((answer) => [entityOf.get(answer.a), entityOf.get(answer.b)].sort().join() === pair);
}
