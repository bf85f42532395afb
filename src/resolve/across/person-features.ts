/** What speaks for and against two people of one name being one: each feature with its weight and its reason in words. */
import type { NameKey } from "./name-keys.ts";
import { isWikidataId } from "../../names/identifiers.ts";
import { namesOf } from "./names-of.ts";
import type { ClusterProfile } from "./profile.ts";

/** People of one name who are held to be one so far. */
export interface PersonGroup {
  readonly name: string;
  readonly members: readonly ClusterProfile[];
  readonly counties: ReadonlySet<string>;
  /** Keys of bodies → their names. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Keys of villages and townships → their names. */
  readonly residences: ReadonlyMap<string, string>;
  /** Codes of the townships and counties whose affairs they run. */
  readonly seats: ReadonlySet<string>;
  readonly coMentions: ReadonlySet<string>;
  readonly writes: boolean;
  /** Ids of the user's list of names that its pages tell it to have: of one that nobody merged by hand one at most. */
  readonly known: ReadonlySet<string>;
  readonly reasons: readonly string[];
}

export interface Feature {
  readonly kind: FeatureKind;
  /** The names that it is about. */
  readonly about: readonly string[];
  readonly score: number;
  /** In words. */
  readonly reason: string;
}

export type FeatureKind = keyof typeof weights;

export const weights = {
  sameKnown: 4,
  otherKnown: -100,
  rareName: 2,
  commonName: 1,
  sameBody: 3,
  sameResidence: 3,
  sameSeat: 1.5,
  sameCounty: 1.5,
  otherCounty: -4,
  otherBody: -2,
  otherResidence: -2.5,
  onlyOneWrites: -1.5,
  roleMismatch: -3,
  coMention: 1,
} as const;

/** At `merge` two are one; from `doubt` on a person is asked. */
export const thresholds = { merge: 3, doubt: 0.5 } as const;

/** Why two are one, in words; an id of the user's list may be Wikidata's. */
export const sameId = (id: string): string => `the same id ${isWikidataId(id) ? "of Wikidata" : "in the list of names"}, ${id}`;

const words: Readonly<Record<FeatureKind, (about: readonly string[]) => string>> = {
  rareName: ([name]) => `the same full name, ${name}, which is rare`,
  commonName: ([name]) => `the same full name, ${name}, which several may bear`,
  sameBody: ([body]) => `the same body, ${body}`,
  sameSeat: () => "posts in bodies of the same place",
  otherBody: ([one, other]) => `different bodies, ${one} and ${other}`,
  sameResidence: ([home]) => `the same home, ${home}`,
  otherResidence: ([one, other]) => `different homes, ${one} and ${other}`,
  roleMismatch: () => "one is told of with a post, the other with a home alone",
  sameKnown: ([id]) => sameId(id!),
  otherKnown: ([one, other]) => `different ids, ${one} and ${other}`,
  sameCounty: () => "the same county",
  otherCounty: () => "pages of different counties",
  onlyOneWrites: () => "one signs articles, of the other articles tell",
  coMention: ([name]) => `told of beside the same people, ${name}`,
};

const feature = (kind: FeatureKind, ...about: readonly string[]): Feature => ({
  ...{ kind, about, score: weights[kind], reason: words[kind](about) },
});

export function comparePeople(a: PersonGroup, b: PersonGroup): Feature[] {
  const features: Feature[] = [feature(namesOf(a.name).isRare(a.name) ? "rareName" : "commonName", a.name)];
  const add = (kind: FeatureKind, ...about: readonly string[]): void => void features.push(feature(kind, ...about));
  if (a.known.size > 0 && b.known.size > 0) {
    const id = [...a.known].find((one) => b.known.has(one));
    if (id === undefined) add("otherKnown", [...a.known].sort()[0]!, [...b.known].sort()[0]!);
    else add("sameKnown", id);
  }
  const body = firstShared(a.bodies, b.bodies);
  const residence = firstShared(a.residences, b.residences);
  if (body !== undefined) add("sameBody", body);
  else if ([...a.seats].some((code) => b.seats.has(code))) add("sameSeat");
  else if (a.bodies.size > 0 && b.bodies.size > 0 && !mayBeOne(a.bodies, b.bodies)) add("otherBody", first(a.bodies), first(b.bodies));
  if (residence !== undefined) add("sameResidence", residence);
  else if (a.residences.size > 0 && b.residences.size > 0 && !mayBeOne(a.residences, b.residences))
    add("otherResidence", first(a.residences), first(b.residences));
  if ((a.bodies.size > 0 && isVillager(b)) || (b.bodies.size > 0 && isVillager(a))) add("roleMismatch");
  const county = compareCounties(a, b);
  if (county === "same") add("sameCounty");
  else if (county === "other" && body === undefined && residence === undefined) add("otherCounty");
  if (a.writes !== b.writes) add("onlyOneWrites");
  const coMention = [...a.coMentions].filter((name) => b.coMentions.has(name)).sort()[0];
  if (coMention !== undefined) add("coMention", coMention);
  return features;
}

/** Undefined where the pages of one tell no county. */
function compareCounties(a: PersonGroup, b: PersonGroup): "same" | "other" | undefined {
  if (a.counties.size === 0 || b.counties.size === 0) return undefined;
  return [...a.counties].some((county) => b.counties.has(county)) ? "same" : "other";
}

export const total = (features: readonly Feature[]): number => features.reduce((sum, { score }) => sum + score, 0);

const isVillager = ({ bodies, residences }: PersonGroup): boolean => bodies.size === 0 && residences.size > 0;

const first = (names: ReadonlyMap<string, string>): string => [...names.values()].sort()[0] ?? "";

/** 大塘村 of a county, and 大塘村 of a township of it: neither the same nor another. */
const mayBeOne = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a.keys()].some((one) => [...b.keys()].some((other) => other.startsWith(`${one}|`) || one.startsWith(`${other}|`)));

function firstShared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | undefined {
  return [...a].flatMap(([key, name]) => (b.has(key) ? [name] : [])).sort()[0];
}

/** The place whose affairs a body runs: its township, or its county where it is one of the county's leading bodies. */
export function seatOf({ seat, rest }: NameKey): string | undefined {
  if (seat === undefined || rest === undefined) return undefined;
  return seat.length >= 9 ? seat.slice(0, 9) : namesOf(rest).isLeadingBody(rest) ? seat : undefined;
}
