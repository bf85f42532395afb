/** The clusters of one block → groups that are one thing each, and pairs of groups that could be. */
import { nameInReadSpelling } from "../../languages/read-spelling.ts";
import type { EntityGroup } from "./entities.ts";
import { namesOf } from "./names-of.ts";
import { groupPeople } from "./people.ts";
import type { Feature, PersonGroup } from "./person-features.ts";
import type { ClusterProfile } from "./profile.ts";

/** Two groups that could be one thing, for a person to judge. */
export interface DoubtfulPair {
  /** Cluster ids, one of each side. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** How many clusters a wrong answer would put in the wrong place: those of the smaller side. */
  readonly impact: number;
  /** What speaks for and against, in words, each with its weight. */
  readonly features: readonly Feature[];
}

export interface ResolvedBlock {
  /** Their keys begin with the block, so that no two blocks share one. */
  readonly groups: readonly EntityGroup[];
  readonly doubts: readonly DoubtfulPair[];
}

/** A pure function of the set of profiles, in whatever order they come. */
export function resolveBlock(block: string, profiles: readonly ClusterProfile[]): ResolvedBlock {
  const members = [...profiles].sort(byId);
  const [first] = members;
  if (!first) return { groups: [], doubts: [] };
  if (first.type === "Person" && !block.startsWith("apart|")) return resolvePeople(block, nameInReadSpelling(first.name), members);
  return { groups: block.startsWith("apart|") ? [groupOf(block, members)] : byKey(block, members), doubts: [] };
}

const groupOf = (key: string, members: readonly ClusterProfile[]): EntityGroup => ({
  key,
  members,
  reasons: members.length > 1 && members[0]?.key ? [members[0].key.reason] : [],
});

/** Of a list of names, or of the register of bodies; of Wikidata: what is one thing by two of a kind is two. */
const identities: readonly ((profile: ClusterProfile) => string | undefined)[] = [
  ({ known, creditCode }) => known?.id ?? creditCode,
  ({ wikidataId }) => wikidataId,
];

/** Those that bear a name and are told apart by ids or codes are as many things; what none is told of is one more, unless there is one alone. */
function byIdentity(key: string, members: readonly ClusterProfile[]): EntityGroup[] {
  const identityOf = identities.find((of) => new Set(members.flatMap((member) => of(member) ?? [])).size > 1);
  if (identityOf === undefined) return [groupOf(key, members)];
  const parts = new Map<string, ClusterProfile[]>();
  for (const member of members) {
    const own = identityOf(member) ?? "";
    parts.set(own, [...(parts.get(own) ?? []), member]);
  }
  return [...parts].map(([identity, own]) => groupOf(identity === "" ? key : `${key}|is ${identity}`, own));
}

/** One group for each key. Those of which their pages tell no township are the one village of the name in the county, if only one is told of. */
function byKey(block: string, members: readonly ClusterProfile[]): EntityGroup[] {
  const groups = new Map<string, ClusterProfile[]>();
  for (const member of members) {
    const key = member.key?.key ?? block;
    const known = groups.get(key);
    if (known) known.push(member);
    else groups.set(key, [member]);
  }
  const bare = groups.get(block);
  const [only, second] = [...groups.keys()].filter((key) => key !== block);
  if (bare && only !== undefined && second === undefined) return byIdentity(only, members);
  return [...groups].flatMap(([key, own]) => byIdentity(key, own));
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function resolvePeople(block: string, name: string, profiles: readonly ClusterProfile[]): ResolvedBlock {
  const found = groupPeople(name, profiles);
  const groups = found.groups.map((group) => {
    const members = [...group.members].sort(byId);
    return { key: `${block}|${anchorOf(name, group) ?? members[0]!.id}`, members, reasons: group.reasons };
  });
  const doubts = found.doubts.map(({ a, b, score, features }) => ({
    a: leastId(a),
    b: leastId(b),
    score,
    impact: Math.min(a.members.length, b.members.length),
    features,
  }));
  return { groups, doubts };
}

/** What a person is known by gives the id, so that it stays when pages are added. */
function anchorOf(name: string, { bodies, residences, counties }: PersonGroup): string | undefined {
  if (namesOf(name).isPageName(name)) return undefined;
  return [...bodies.keys(), ...residences.keys()].sort()[0] ?? [...counties].sort()[0];
}

const leastId = ({ members }: PersonGroup): string => members.map(({ id }) => id).sort()[0]!;
