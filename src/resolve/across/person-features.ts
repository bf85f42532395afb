/** What speaks for and against two people of one name being one: each feature with its weight and its reason in words. */
import { isRare } from "./name-rarity.ts";
import { leading } from "./reach.ts";
import type { NameKey } from "./name-keys.ts";
import type { ClusterProfile } from "./profile.ts";

/** People of one name who are held to be one so far. */
export interface PersonGroup {
  readonly name: string;
  readonly members: readonly ClusterProfile[];
  readonly counties: ReadonlySet<string>;
  /** Keys of bodies → their names. */
  readonly bodies: ReadonlyMap<string, string>;
  /** Keys of villages and townships → their names. */
  readonly dwellings: ReadonlyMap<string, string>;
  /** Codes of the townships and counties whose affairs they run. */
  readonly seats: ReadonlySet<string>;
  readonly companions: ReadonlySet<string>;
  readonly writes: boolean;
  readonly reasons: readonly string[];
}

export interface Feature {
  readonly score: number;
  readonly reason: string;
}

export const weights = {
  rareName: 2,
  commonName: 1,
  sameBody: 3,
  sameDwelling: 3,
  sameSeat: 1.5,
  sameCounty: 1.5,
  otherCounty: -4,
  otherBody: -2,
  otherDwelling: -2.5,
  onlyOneWrites: -1.5,
  otherWalk: -3,
  companion: 1,
} as const;

/** At `merge` two are one; from `doubt` on a person is asked. */
export const thresholds = { merge: 3, doubt: 0.5 } as const;
const companionsCounted = 1;

export function comparePeople(a: PersonGroup, b: PersonGroup): Feature[] {
  const features: Feature[] = [nameFeature(a.name)];
  const add = (score: number, reason: string): void => void features.push({ score, reason });
  const body = firstShared(a.bodies, b.bodies);
  const dwelling = firstShared(a.dwellings, b.dwellings);
  const seat = [...a.seats].filter((code) => b.seats.has(code)).sort()[0];
  if (body !== undefined) add(weights.sameBody, `the same body, ${body}`);
  else if (seat !== undefined) add(weights.sameSeat, "posts in bodies of the same place");
  else if (a.bodies.size > 0 && b.bodies.size > 0) add(weights.otherBody, `different bodies, ${first(a.bodies)} and ${first(b.bodies)}`);
  if (dwelling !== undefined) add(weights.sameDwelling, `the same home, ${dwelling}`);
  else if (a.dwellings.size > 0 && b.dwellings.size > 0)
    add(weights.otherDwelling, `different homes, ${first(a.dwellings)} and ${first(b.dwellings)}`);
  if ((a.bodies.size > 0 && isVillager(b)) || (b.bodies.size > 0 && isVillager(a)))
    add(weights.otherWalk, "one is told of with a post, the other with a home alone");
  addCounty(a, b, body !== undefined || dwelling !== undefined, add);
  if (a.writes !== b.writes) add(weights.onlyOneWrites, "one signs articles, of the other articles tell");
  const shared = [...a.companions].filter((name) => b.companions.has(name)).sort();
  if (shared.length > 0)
    add(weights.companion * Math.min(companionsCounted, shared.length), `told of beside the same people, ${shared[0]}`);
  return features;
}

function addCounty(a: PersonGroup, b: PersonGroup, settled: boolean, add: (score: number, reason: string) => void): void {
  if (a.counties.size === 0 || b.counties.size === 0) return;
  if ([...a.counties].some((county) => b.counties.has(county))) add(weights.sameCounty, "the same county");
  else if (!settled) add(weights.otherCounty, "pages of different counties");
}

function nameFeature(name: string): Feature {
  return isRare(name)
    ? { score: weights.rareName, reason: `the same full name, ${name}, which is rare` }
    : { score: weights.commonName, reason: `the same full name, ${name}, which several may bear` };
}

export const total = (features: readonly Feature[]): number => features.reduce((sum, { score }) => sum + score, 0);

const isVillager = ({ bodies, dwellings }: PersonGroup): boolean => bodies.size === 0 && dwellings.size > 0;

const first = (names: ReadonlyMap<string, string>): string => [...names.values()].sort()[0] ?? "";

function firstShared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | undefined {
  return [...a].flatMap(([key, name]) => (b.has(key) ? [name] : [])).sort()[0];
}

/** The place whose affairs a body runs: its township, or its county where it is one of the county's leading bodies. */
export function seatOf({ seat, rest }: NameKey): string | undefined {
  if (seat === undefined || rest === undefined) return undefined;
  return seat.length >= 9 ? seat.slice(0, 9) : leading.test(rest) ? seat : undefined;
}
