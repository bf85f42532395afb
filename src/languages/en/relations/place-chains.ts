/** Places that stand beside one another, the smaller first: `Katara, a village in Karungu, Buhweju District`, `Kakolli and Bandal, both in Sirsi`. */
import { isCountry, isRegion } from "../vocabulary/regions.ts";
import { direction, goesOn, largerKind, manyKinds } from "../vocabulary/place-kinds.ts";
import { type Mention, nameOf } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { allows } from "../../../relate/statement.ts";
import { mayBeIn } from "../../../rules/matches-in.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { evidence } from "../../../relate/evidence.ts";
import {
  allWithin,
  apposed,
  below,
  beside,
  capital,
  directed,
  foremost,
  larger,
  listed,
  manyWithin,
  oneOf,
  oneOfMany,
  onLand,
  othersWithin,
  owned,
  ownedSite,
  pair,
  siteApposed,
  surelyListed,
  townOf,
  within,
} from "./place-chain-rules.ts";
import { isLarger as holdsTowns, isSite } from "./sites.ts";

const land = /\b(?:Islands?|Isle|Peninsula|Coast|Plateau|Plains|Atoll|Delta|Highlands)$/;
const townWritten = / (?:town|village|suburb|township|hamlet|resort|port)$/;
const othersFollow = /^,? (?:and|or) (?:other|several|many|some|nearby|surrounding|neighbou?ring|parts|the|as far|as|even|from|to|in|at)\b/;
const ofMany = new RegExp(`\\b${manyKinds}(?: of| like| such as| including| namely| are| were| include|:)? (?:the )?$`, "u");
const list = /^(?:, (?:the )?|,? (?:and|or|&) (?:the )?)$/;
const thingFollows = /^,? (?:and|or|&|as well as) (?:the )?\p{Co}/u;
const listEnd = /^,? (?:and|or|&|as well as) (?:the )?$/;
const owner = new RegExp(`^['’]s? (?:${direction} |\\p{Ll}+ (?=\\p{Co})){0,2}$`, "u");
/** Behind a place named with what it is in, the sentence goes on or ends. */
const ends = new RegExp(`^(?:[,.;:)|]|$|\\s*(?:--|[|–—-])\\s|\\s{2,}| (?:${goesOn})\\b)`, "u");
const placed =
  /(?:^|[\s“"(])(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Nn]ear|[Tt]o|[Oo]utside|[Aa]round|[Tt]hrough|[Vv]ia|[Bb]etween|[Tt]owards?) (?:the )?$/;
const largerWritten = new RegExp(
  ` (?:${largerKind})$|^(?:the )?(?:town|city|municipality|province|county|district|state|township|region) of `,
  "i",
);
const kindWritten = new RegExp(
  `${largerWritten.source}|\\b(?:Town|Township|District|County|Street|Subdistrict|Ward|Village|Sub-County|Municipality|Local Government Area|LGA|Barangay|Parish)$| (?:area|village|suburb|neighbou?rhood|community|estate|parish|barangay|island)$`,
  "iu",
);

interface Spot {
  readonly at: number;
  readonly place: Mention;
  /** With its kind in small letters: `Kigumo sub-county`. */
  readonly written: string;
}

type Pair = readonly [smaller: Spot, larger: Spot, rule: Rule];

export function* chainDrafts(view: TypedSentence): Generator<RelationDraft> {
  const spots = spotsOf(view);
  yield* capitalDrafts(view, spots);
  for (const [smaller, wider, { id, confidence }] of pairsOf(view, spots)) {
    const predicate = isSite(smaller.place) ? "LOCATED_IN" : "PART_OF";
    if (nameOf(smaller.place) === nameOf(wider.place) || !allows(predicate, smaller.place, wider.place)) continue;
    yield {
      ...{ subject: smaller.place, predicate, object: wider.place, by: "name", extractor: id, confidence },
      ...evidence(view, view, Math.min(smaller.at, wider.at), Math.max(smaller.at, wider.at) + 1),
    };
  }
}

const capitalOf =
  /^(?:,| is| was) the (?:\p{Ll}+ )?(state|provincial|district|county|regional|municipal|sub-county|parish) (?:capital|headquarters|seat|town)\b(?! of)/u;
const ofCapital: Readonly<Record<string, RegExp>> = {
  state: /\bState$/,
  provincial: /\bProvince$/,
  district: /\bDistrict$/,
  county: /\bCounty$/,
  regional: /\bRegion$/,
  parish: /\bParish$/,
  municipal: /\b(?:Municipality|Municipal)$/,
  "sub-county": /\bSub-[Cc]ounty$/,
};

/** `Birnin Kebbi, the state capital`: of the state that the article speaks of. */
function* capitalDrafts(view: TypedSentence, spots: readonly Spot[]): Generator<RelationDraft> {
  for (const { at, place } of spots) {
    const told = capitalOf.exec(view.text.slice(at + 1, at + 60));
    const kind = told && ofCapital[told[1]!];
    const ofRegion = /^(?:state|provincial|parish)$/.test(told?.[1] ?? "");
    const fits = (one: Mention): boolean => kind!.test(nameOf(one)) || (ofRegion && isRegion(nameOf(one)) && !isCountry(nameOf(one)));
    const object = kind && view.places.before(place.start, told[1]!, fits);
    if (object && nameOf(object) !== nameOf(place) && allows("PART_OF", place, object))
      yield {
        ...{ subject: place, predicate: "PART_OF" as const, object, by: "name", extractor: capital.id, confidence: capital.confidence },
        ...evidence(view, view, at, at + 1 + told[0].length),
      };
  }
}

const spotsOf = (view: TypedSentence): Spot[] =>
  [...view.mentions.entries()].flatMap(([at, place]) =>
    place?.type === "Place" || place?.type === "Village"
      ? [{ at, place, written: view.sentence.text.slice(view.starts[at] ?? 0, view.ends[at] ?? 0) }]
      : [],
  );

const isLarger = ({ place, written }: Spot): boolean => holdsTowns(place.text) || largerWritten.test(written);

/** `La Paz, Iloilo City`, `Westmoreland, Jamaica`: by its kind, as a region, as a country. */
function isLargerThan(next: Spot, one: Spot): boolean {
  const [name, smaller] = [nameOf(next.place), nameOf(one.place)];
  const kind = / (\S+)$/.exec(next.written)?.[1];
  if (isLarger(next) && !isRegion(name)) return !(isLarger(one) && one.written.endsWith(` ${kind}`));
  return isRegion(name) && (!isRegion(smaller) || largerWritten.test(one.written) || (isCountry(name) && !isCountry(smaller)));
}

const says = ({ pattern }: Rule, between: string): boolean => mayBeIn(between, pattern!) && pattern!.test(between);
const whichSays = (rules: readonly Rule[], between: string): Rule | undefined => rules.find((rule) => says(rule, between));

/** What stands behind the place at the index. */
type Gap = (left: number) => string;

function* pairsOf(view: TypedSentence, spots: readonly Spot[]): Generator<Pair> {
  const gap: Gap = (left) => view.text.slice(spots[left]!.at + 1, spots[left + 1]?.at ?? view.text.length);
  for (let at = 0; at + 1 < spots.length; at++) {
    const [one, next] = [spots[at]!, spots[at + 1]!];
    const between = gap(at);
    if (between === ", ") {
      if (isOwnTown.test(nameOf(one.place)) && isOwnTown.test(nameOf(next.place))) continue;
      const rule = besideOne(view, spots, at, gap);
      if (rule) yield [one, next, rule];
    } else if (owner.test(between) && !isSite(one.place)) yield [next, one, isSite(next.place) ? ownedSite : owned];
    else if (says(oneOf, between) && /^['’]s? /.test(gap(at + 1))) yield [one, next, oneOf];
    else {
      const many = whichSays([manyWithin, allWithin, othersWithin], between);
      const rule = many ?? holds(one, next, between);
      if (rule === beside && isOnItsWay(view, one, between)) continue;
      if (!rule) continue;
      // `in east China’s Fujian Province`: in the province.
      const wider = spots[at + 2] && owner.test(gap(at + 1)) && !isSite(spots[at + 2]!.place) ? spots[at + 2]! : next;
      yield [one, wider, rule];
      yield* listedPairs(view, spots, at, wider, many !== undefined, gap);
    }
  }
}

/** `Village of Kolb, Town of Hawton`, in a row: each is its own. */
const isOwnTown = /^(?:Village|Town|City|Township|Borough|Municipality) of /;

/** `The school is along the Kolb Highway near Bodira`: the school is, and no highway. */
const isOnItsWay = ({ text }: TypedSentence, { at, place }: Spot, between: string): boolean =>
  /^ near\b/.test(between) &&
  /\b(?:along|on|off|by) (?:the )?$/.test(text.slice(Math.max(0, at - 12), at)) &&
  /\b(?:[Hh]ighway|[Rr]oad|[Rr]iver|[Rr]ailway|[Rr]oute|[Cc]reek|[Ee]xpressway|[Ss]treet|[Bb]ypass)$/.test(nameOf(place));

/** Those enumerated before the place at `at`, which is in `wider`: they may be so as well. `many`: the words between say of several. */
function* listedPairs(view: TypedSentence, spots: readonly Spot[], at: number, wider: Spot, many: boolean, gap: Gap): Generator<Pair> {
  const begin = listBegin(at, gap, says(othersWithin, gap(at)));
  const members = spots.slice(begin, at);
  const before = view.text.slice(Math.max(0, spots[begin]!.at - 40), spots[begin]!.at);
  const sites = [...members, spots[at]!].every(({ place }) => place.type === "Place" && isSite(place));
  const told = many || sites || ofMany.test(before) || /\bbetween (?:the )?$/.test(before);
  if (told || (isLarger(spots[at + 1]!) && ![...members, spots[at]!].some(isLarger)))
    for (const member of members) yield [member, wider, told ? surelyListed : listed];
}

/** What says, between two places, that the one is in the other. */
function holds(one: Spot, next: Spot, between: string): Rule | undefined {
  if (isSite(one.place)) return whichSays([within, beside, below, siteApposed], between);
  if (isSite(next.place)) return undefined;
  if (says(below, between))
    return kindWritten.test(one.written) || kindWritten.test(nameOf(one.place)) || one.place.type === "Village" ? below : undefined;
  if (says(onLand, between) && !says(within, between))
    return land.test(nameOf(next.place)) || next.written.endsWith(" island") ? onLand : undefined;
  if (says(townOf, between)) return townWritten.test(next.written) ? townOf : undefined;
  return whichSays([within, directed, oneOfMany, apposed, foremost], between);
}

/** Index of the first member of the list that ends at `last`; `open`: it goes on with others. */
function listBegin(last: number, gap: Gap, open: boolean): number {
  let begin = last;
  if (begin === 0 || !(open ? list : listEnd).test(gap(begin - 1))) return begin;
  begin--;
  while (begin > 0 && list.test(gap(begin - 1))) begin--;
  return begin;
}

const severalBodies = /(?:Councils|Corporations|Assemblies|Municipalities|Governments|Authorities)$/;

/** `A, B`: one in the other, or two of a list. */
function besideOne(view: TypedSentence, spots: readonly Spot[], at: number, gap: Gap): Rule | undefined {
  const [one, next] = [spots[at]!, spots[at + 1]!];
  // `the St. Mary, Westmoreland and Clarendon Municipal Corporations`.
  if (/^,? and \S/u.test(gap(at + 1)) && severalBodies.test(view.mentions[next.at + gap(at + 1).search(/and /) + 5]?.text ?? ""))
    return undefined;
  // `at A in B, C in D`: each pair by itself.
  if (at > 0 && says(within, gap(at - 1)) && says(within, gap(at + 1))) return undefined;
  // `roads from A to B, C to D and E to F`: from where to where.
  if (at > 0 && gap(at - 1) === " to " && gap(at + 1).endsWith(" to ")) return undefined;
  // `at A, B and C School`: three sites.
  if (!isLargerThan(next, one) && thingFollows.test(gap(at + 1))) return undefined;
  // `in A, B ward and C`: three of a list.
  if (!isRegion(nameOf(next.place)) && at + 2 < spots.length && listEnd.test(gap(at + 1)) && !gap(at + 2).startsWith(", "))
    return undefined;
  if (isLargerThan(next, one)) return ends.test(gap(at + 1)) || / \p{Ll}{3,}/u.test(gap(at + 1)) ? larger : undefined;
  if ((isLarger(one) && !isRegion(nameOf(one.place))) || (isSite(next.place) && !isSite(one.place))) return undefined;
  let last = at + 1;
  while (last + 1 < spots.length && gap(last) === ", ") last++;
  const isList = (listEnd.test(gap(last)) && last + 1 < spots.length) || othersFollow.test(gap(last));
  const inList = at > 0 && listEnd.test(gap(at - 1));
  let first = at;
  while (first > 0 && gap(first - 1) === ", ") first--;
  const before = view.text.slice(Math.max(0, spots[first]!.at - 40), spots[first]!.at);
  // `in A, B in C`: A may be beside B, and C hold one of them.
  if (says(within, gap(last)) && last + 1 < spots.length && last === at + 1) return undefined;
  const between = last === at + 1 && gap(last).startsWith(",");
  if (isList || inList || ofMany.test(before) || !(placed.test(before) || between) || !ends.test(gap(last))) return undefined;
  // `at Hawton, Burana, Ika South and others`, where the third is not known for a place.
  if (/^, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?:,| and\b| as well\b)/u.test(gap(last))) return undefined;
  // Of three without a word between, a list may go on; of two the second holds the first.
  return last - first > 1 && !isLarger(spots[last]!) ? undefined : pair;
}
