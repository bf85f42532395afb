/** People: only those of one name are compared, first by what they share outright, then pair by pair. */
import type { NameKey } from "./name-keys.ts";
import { namesOf } from "./names-of.ts";
import { comparePeople, sameId, seatOf, thresholds, total, type Feature, type PersonGroup } from "./person-features.ts";
import type { ClusterProfile } from "./profile.ts";

/** Two groups that could be one thing; `score` tells how much speaks for it. */
export interface Doubt {
  readonly a: PersonGroup;
  readonly b: PersonGroup;
  readonly score: number;
  readonly features: readonly Feature[];
}

/** Above this many groups of one name in one county, pairs are no longer compared: so common a name tells nothing. */
const mostCompared = 60;

/** @param profiles of one name, in cluster id order */
export function groupPeople(name: string, profiles: readonly ClusterProfile[]): { groups: PersonGroup[]; doubts: Doubt[] } {
  const singles = profiles.map((profile) => single(name, profile));
  if (namesOf(name).isPageName(name)) return { groups: singles, doubts: [] };
  const groups = joinPairs(joinShared(joinKnown(singles)));
  return { groups, doubts: doubtsOf(groups) };
}

function single(name: string, profile: ClusterProfile): PersonGroup {
  const bodies = new Map<string, string>();
  const residences = new Map<string, string>();
  const seats = new Set<string>();
  for (const key of profile.bodies) {
    bodies.set(namesOf(key.key).wholeBody(key.key), nameIn(key));
    const seat = seatOf(key);
    if (seat !== undefined) seats.add(seat);
  }
  for (const key of profile.residences)
    // A county is home to too many to tell two of them apart.
    if (!/\|\d{1,6}$/.test(key.key)) residences.set(key.key, nameIn(key));
  const counties = new Set(profile.home?.length === 6 ? [profile.home] : []);
  return {
    name,
    members: [profile],
    counties,
    bodies,
    residences,
    seats,
    coMentions: new Set(profile.coMentions),
    writes: profile.writes,
    known: new Set([profile.known?.id ?? profile.wikidataId ?? []].flat()),
    reasons: [],
  };
}

const nameIn = ({ key, reason }: NameKey): string => (reason.startsWith("the same") ? key.slice(key.lastIndexOf("|") + 1) : reason);

/** Those of whom the list of names, and not by their name alone, or Wikidata says who they are, each id together; then the others. */
function joinKnown(singles: readonly PersonGroup[]): PersonGroup[] {
  const byId = new Map<string, PersonGroup[]>();
  const toldId = ({ members }: PersonGroup): string | undefined => {
    const { known, wikidataId } = members[0]!;
    if (known === undefined) return wikidataId;
    return known.by === "name" ? undefined : known.id;
  };
  for (const group of singles) {
    const id = toldId(group);
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), group]);
  }
  if (byId.size === 0) return [...singles];
  const told = [...byId].map(([id, part]) => (part.length === 1 ? part[0]! : union(part, [sameId(id)])));
  return [...told, ...singles.filter((group) => toldId(group) === undefined)];
}

/** What two of different ids share tells nobody apart. */
function ambiguousAnchors(groups: readonly PersonGroup[]): ReadonlySet<string> {
  const ids = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { known, bodies, residences } of groups)
    for (const id of known)
      for (const anchor of [...bodies.keys(), ...residences.keys()])
        if ((ids.get(anchor) ?? id) === id) ids.set(anchor, id);
        else ambiguous.add(anchor);
  return ambiguous;
}

/** Linear: those that share a body or a home are one. */
function joinShared(singles: readonly PersonGroup[]): PersonGroup[] {
  const parent = singles.map((_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  const holders = new Map<string, number>();
  const ambiguous = ambiguousAnchors(singles);
  const knownAt = singles.map(({ known }) => [...known][0]);
  for (const [index, { bodies, residences, counties, writes }] of singles.entries()) {
    const anchors = [...bodies.keys(), ...residences.keys()].filter((anchor) => !ambiguous.has(anchor));
    // Of those of whom nothing else is said a rare name tells enough within a county; and a county's paper has one reporter of a name.
    const [county] = counties;
    const { name } = singles[index]!;
    if (anchors.length === 0 && county !== undefined && (namesOf(name).isRare(name) || (writes && name.length > 2)))
      anchors.push(`${county}|${writes}`);
    for (const anchor of anchors) {
      const holder = holders.get(anchor);
      if (holder === undefined) holders.set(anchor, index);
      else {
        const [a, b] = [root(holder), root(index)];
        // Chains of shared bodies may lead from one id to another.
        if (knownAt[a] !== undefined && knownAt[b] !== undefined && knownAt[a] !== knownAt[b]) continue;
        knownAt[a] = knownAt[b] = knownAt[a] ?? knownAt[b];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const parts = new Map<number, PersonGroup[]>();
  for (const [index, group] of singles.entries()) {
    const part = parts.get(root(index));
    if (part) part.push(group);
    else parts.set(root(index), [group]);
  }
  return [...parts.values()].map((part) => (part.length === 1 ? part[0]! : union(part, sharedReasons(part))));
}

function sharedReasons(part: readonly PersonGroup[]): string[] {
  const counts = new Map<string, number>();
  for (const { bodies, residences } of part)
    for (const reason of [
      ...[...bodies.values()].map((name) => `the same body, ${name}`),
      ...[...residences.values()].map((name) => `the same home, ${name}`),
    ])
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).map(([reason]) => reason);
  return [`the same full name, ${part[0]!.name}`, ...(shared.length > 0 ? shared : ["the same county"])];
}

function union(groups: readonly PersonGroup[], reasons: readonly string[]): PersonGroup {
  return {
    name: groups[0]!.name,
    members: groups.flatMap(({ members }) => members),
    counties: new Set(groups.flatMap(({ counties }) => [...counties])),
    bodies: new Map(groups.flatMap(({ bodies }) => [...bodies])),
    residences: new Map(groups.flatMap(({ residences }) => [...residences])),
    seats: new Set(groups.flatMap(({ seats }) => [...seats])),
    coMentions: new Set(groups.flatMap(({ coMentions }) => [...coMentions])),
    writes: groups.every(({ writes }) => writes),
    known: new Set(groups.flatMap(({ known }) => [...known])),
    reasons: [...new Set([...groups.flatMap((group) => group.reasons), ...reasons])].sort(),
  };
}

/** The best pair is joined first, then all is compared again: what a group has gathered speaks against wrong ones too. */
function joinPairs(groups: PersonGroup[]): PersonGroup[] {
  let current = groups;
  if (current.length > mostCompared) return current;
  for (;;) {
    const [best] = pairsOf(current)
      .filter(({ score }) => score >= thresholds.merge)
      .sort(byScore);
    if (!best || best.score < thresholds.merge) return current;
    const joined = union(
      [best.a, best.b],
      best.features.filter(({ score }) => score > 0).map(({ reason }) => reason),
    );
    current = [...current.filter((group) => group !== best.a && group !== best.b), joined];
  }
}

const doubtsOf = (groups: readonly PersonGroup[]): Doubt[] =>
  groups.length > mostCompared ? [] : pairsOf(groups).filter(({ score }) => score >= thresholds.doubt);

const firstId = ({ members }: PersonGroup): string => members.reduce((least, { id }) => (id < least ? id : least), members[0]!.id);

export const byScore = (x: Doubt, y: Doubt): number => y.score - x.score || (pairKey(x) < pairKey(y) ? -1 : 1);

const pairKey = ({ a, b }: Doubt): string => [firstId(a), firstId(b)].sort().join("\n");

function pairsOf(groups: readonly PersonGroup[]): Doubt[] {
  const pairs: Doubt[] = [];
  for (const [index, a] of groups.entries())
    for (const b of groups.slice(index + 1)) {
      const features = comparePeople(a, b);
      pairs.push({ a, b, features, score: total(features) });
    }
  return pairs;
}
