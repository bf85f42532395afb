/** Places that stand beside one another, the smaller first: `Katara, a village in Karungu, Buhweju District`, `Kakolli and Bandal, both in Sirsi`. */
import { isCountry, isRegion } from "../vocabulary/regions.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { allows } from "../../../relate/statement.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { evidence } from "../../../relate/evidence.ts";
import { isLarger as holdsTowns, isSite } from "./sites.ts";

const direction =
  "(?:north|south|east|west|northern|southern|eastern|western|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|central|upper|lower|mid|rural|remote|coastal|nearby|neighbou?ring|greater|metropolitan|mountainous|hilly|semi-arid|arid|flood-prone|far)";
const lead = `(?:the )?(?:${direction} |(?:${direction} )?(?:heart|hills|foothills|north|south|east|west|middle|edge|outskirts|tip|interior|shadow|end|side|corner|part|region|coast|cent(?:re|er)) of (?:the )?|(?:city|county|district|town|province|state|country|island|municipality|region)['’]s ){0,2}`;
const settlements =
  "(?:village|town|township|community|settlement|hamlet|suburb|barangay|district|city|municipality|neighbou?rhood|parish|ward|sub-county|island|islands|area|locality|townland|estate|port|resort|enclave|outpost|capital|headquarters|seat|constituency|municipal|trading cent(?:re|er)|market cent(?:re|er)|hub|gateway|region|county|province|state|slum|station)";
const manyKinds =
  "(?:communities|villages|wards|parishes|barangays|districts|sub-counties|counties|towns|townships|talukas?|tehsils|mandals|hamlets|suburbs|settlements|areas|municipalities|neighbou?rhoods|constituencies|islands|divisions|localities|townlands|estates|boroughs|sitios|cities|provinces|states|regions|sub-locations|locations)";
const adjectives = "(?:[\\p{L}\\d’'-]+ ){0,5}?";
const within = new RegExp(
  `^(?:,? (?:and )?(?:which|that)(?: is| lies| sits| stands)?|,? (?:is|lies|sits)|,)?(?: located| situated| found| based)?(?: deep| high| just)? (?:in|within|inside|on the (?:tip|edge|coast|outskirts|border) of|at(?= the (?:\\p{Ll}+ )?(?:heart|end|edge|tip|cent(?:re|er)) of )|under the (?:jurisdiction|administration) of) ${lead}$`,
  "u",
);
/** Only a site, or what is told to lie there, is at or near something. */
const beside = new RegExp(
  `^(?:,? which (?:is|lies|stands|sits)|,? (?:is|lies|sits|stands))?(?: located| situated)? (?:at|on|along|off|near|beside|opposite|outside|behind) ${lead}$`,
  "u",
);
/** Only islands and such have towns on them. */
const onLand = new RegExp(`^(?:,? which is|,? is|,)?(?: located| situated)? on ${lead}$`, "u");
const land = /\b(?:Islands?|Isle|Peninsula|Coast|Plateau|Plains|Atoll|Delta|Highlands)$/;
const below = /^ (?:of|under) (?:the )?$/;
const apposed = new RegExp(
  `^(?:,| is| was) (?:(?:an?|the|one of the) ${adjectives}${settlements}|(?:capital|headquarters|seat|home))(?: of [^.;]{2,30}?)? (?:in|of|on|at|within|from|under) ${lead}$`,
  "u",
);
/** `Jajarkot, one of the ten districts of Karnali Province`. */
const oneOfMany = new RegExp(
  `^(?:,| is| was) (?:among|one of) (?:the )?(?:[\\p{Ll}\\d-]+ ){0,3}?${manyKinds} (?:in|of|within) ${lead}$`,
  "u",
);
/** `Pangapasan, one of Tubigon’s islets`. */
const oneOf = /^(?:,| is) one of $/;
/** `Brechin, the Angus town hit by floods`. */
const townOf = /^, (?:an?|the) (?:[\p{Ll}-]+ )?$/u;
const townWritten = / (?:town|village|suburb|township|hamlet|resort|port)$/;
/** `Mongar, eastern Bhutan`. */
const directed = new RegExp(`^, ${direction} $`, "u");
const foremost = new RegExp(`^(?:,| is) the (?:\\p{Ll}+ )?\\p{Ll}+est(?: \\p{Ll}+){0,3} (?:in|of) ${lead}$`, "u");
/** What a site is, is told in any words: `the Old Bakery, a listed building in Hawes`. */
const siteApposed = new RegExp(`^, (?:an?|the) [^.,;]{3,60} (?:in|on|at|near|outside) ${lead}$`, "u");
const manyWithin = new RegExp(`^(?:,? (?:all|both))? ?${manyKinds}(?:,? (?:all|both))?,? (?:in|of|under|within) ${lead}$`, "u");
/** `Abalamabie, Burukiri and other fishing settlements on Bonny Island`. */
const othersWithin = new RegExp(
  `^,? and (?:other|several|many|nearby|surrounding|neighbou?ring)(?: [\\p{Ll}-]+){0,2} ${manyKinds} (?:in|of|on|under|within) ${lead}$`,
  "u",
);
const othersFollow = /^,? (?:and|or) (?:other|several|many|some|nearby|surrounding|neighbou?ring|parts|the|as far|as|even|from|to|in|at)\b/;
const allWithin = new RegExp(`^,? (?:all|both|each)(?: of them)?(?: located| situated)? (?:in|of|within|from) ${lead}$`, "u");
const ofMany = new RegExp(`\\b${manyKinds}(?: of| like| such as| including| namely| are| were| include|:)? (?:the )?$`, "u");
const list = /^(?:, (?:the )?|,? (?:and|or|&) (?:the )?)$/;
const listEnd = /^,? (?:and|or|&|as well as) (?:the )?$/;
const owner = new RegExp(`^['’]s? (?:${direction} |\\p{Ll}+ (?=\\p{Co})){0,2}$`, "u");
/** Behind a place named with what it is in, the sentence goes on or ends. */
const ends =
  /^(?:[,.;:)|]|$|\s*(?:--|[|–—-])\s|\s{2,}| (?:and|on|to|from|was|were|is|are|has|had|have|will|would|said|says|where|who|which|that|after|by|for|with|when|while|as|in|at|this|last|next|yesterday|today|during|over|since|until|before|under|through|into|took|won|died|told|got|at|near|told)\b)/u;
const placed =
  /(?:^|[\s“"(])(?:[Ii]n|[Aa]t|[Oo]f|[Ff]rom|[Nn]ear|[Tt]o|[Oo]utside|[Aa]round|[Tt]hrough|[Vv]ia|[Bb]etween|[Tt]owards?) (?:the )?$/;
const largerWritten =
  / (?:county|sub-county|subcounty|district|ward|province|municipality|division|region|taluka?|hobli|subdistrict|sub-district|chiefdom|block|tehsil|mandal|township|constituency|location|state|town|city|prefecture|local government area)$|^(?:the )?(?:town|city|municipality|province|county|district|state|township|region) of /i;
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

type Pair = readonly [smaller: Spot, larger: Spot, confidence: number];

export function* chainDrafts(view: TypedSentence): Generator<RelationDraft> {
  const spots = spotsOf(view);
  yield* capitalDrafts(view, spots);
  for (const [smaller, wider, confidence] of pairsOf(view, spots)) {
    const predicate = isSite(smaller.place) ? "LOCATED_IN" : "PART_OF";
    if (nameOf(smaller.place) === nameOf(wider.place) || !allows(predicate, smaller.place, wider.place)) continue;
    yield {
      ...{ subject: smaller.place, predicate, object: wider.place, by: "name", extractor: "pattern:place", confidence },
      ...evidence(view, view, Math.min(smaller.at, wider.at), Math.max(smaller.at, wider.at) + 1),
    };
  }
}

const capital =
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
    const told = capital.exec(view.text.slice(at + 1, at + 60));
    const kind = told && ofCapital[told[1]!];
    const ofRegion = /^(?:state|provincial|parish)$/.test(told?.[1] ?? "");
    const fits = (one: Mention): boolean => kind!.test(nameOf(one)) || (ofRegion && isRegion(nameOf(one)) && !isCountry(nameOf(one)));
    const object = kind && view.places.before(place.start, told[1]!, fits);
    if (object && nameOf(object) !== nameOf(place) && allows("PART_OF", place, object))
      yield {
        ...{ subject: place, predicate: "PART_OF" as const, object, by: "name", extractor: "pattern:place", confidence: 0.8 },
        ...evidence(view, view, at, at + 1 + told[0].length),
      };
  }
}

const nameOf = ({ name, text }: Mention): string => name ?? text;

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

function* pairsOf(view: TypedSentence, spots: readonly Spot[]): Generator<Pair> {
  const gap = (left: number): string => view.text.slice(spots[left]!.at + 1, spots[left + 1]?.at ?? view.text.length);
  for (let at = 0; at + 1 < spots.length; at++) {
    const [one, next] = [spots[at]!, spots[at + 1]!];
    const between = gap(at);
    if (between === ", ") {
      const confidence = besideOne(view, spots, at, gap);
      if (confidence !== undefined) yield [one, next, confidence];
      continue;
    }
    if (owner.test(between) && !isSite(one.place)) {
      yield [next, one, isSite(next.place) ? 0.78 : 0.84];
      continue;
    }
    if (oneOf.test(between) && /^['’]s? /.test(gap(at + 1))) {
      yield [one, next, 0.84];
      continue;
    }
    const many = manyWithin.test(between) || allWithin.test(between) || othersWithin.test(between);
    if (!many && !holds(one, next, between)) continue;
    // `in east China’s Fujian Province`: in the province.
    const wider = spots[at + 2] && owner.test(gap(at + 1)) && !isSite(spots[at + 2]!.place) ? spots[at + 2]! : next;
    yield [one, wider, 0.86];
    const begin = listBegin(at, gap, othersWithin.test(between));
    const before = view.text.slice(Math.max(0, spots[begin]!.at - 40), spots[begin]!.at);
    const sites = one.place.type === "Place" && spots.slice(begin, at + 1).every(({ place }) => isSite(place));
    const told = many || sites || ofMany.test(before) || /\bbetween (?:the )?$/.test(before);
    if (told || (isLarger(next) && !spots.slice(begin, at + 1).some(isLarger)))
      for (let member = begin; member < at; member++) yield [spots[member]!, wider, told ? 0.84 : 0.74];
  }
}

/** Whether what stands between two places says that the one is in the other. */
function holds(one: Spot, next: Spot, between: string): boolean {
  if (isSite(one.place)) return within.test(between) || beside.test(between) || below.test(between) || siteApposed.test(between);
  if (isSite(next.place)) return false;
  if (below.test(between)) return kindWritten.test(one.written) || kindWritten.test(nameOf(one.place)) || one.place.type === "Village";
  if (onLand.test(between) && !within.test(between)) return land.test(nameOf(next.place)) || next.written.endsWith(" island");
  if (townOf.test(between)) return townWritten.test(next.written);
  return within.test(between) || directed.test(between) || oneOfMany.test(between) || apposed.test(between) || foremost.test(between);
}

/** Index of the first member of the list that ends at `last`; `open`: it goes on with others. */
function listBegin(last: number, gap: (left: number) => string, open: boolean): number {
  let begin = last;
  if (begin === 0 || !(open ? list : listEnd).test(gap(begin - 1))) return begin;
  begin--;
  while (begin > 0 && list.test(gap(begin - 1))) begin--;
  return begin;
}

/** `A, B`: one in the other, or two of a list. */
function besideOne(view: TypedSentence, spots: readonly Spot[], at: number, gap: (left: number) => string): number | undefined {
  const [one, next] = [spots[at]!, spots[at + 1]!];
  if (isLargerThan(next, one)) return ends.test(gap(at + 1)) || / \p{Ll}{3,}/u.test(gap(at + 1)) ? 0.85 : undefined;
  if ((isLarger(one) && !isRegion(nameOf(one.place))) || (isSite(next.place) && !isSite(one.place))) return undefined;
  let last = at + 1;
  while (last + 1 < spots.length && gap(last) === ", ") last++;
  const isList = (listEnd.test(gap(last)) && last + 1 < spots.length) || othersFollow.test(gap(last));
  const inList = at > 0 && listEnd.test(gap(at - 1));
  let first = at;
  while (first > 0 && gap(first - 1) === ", ") first--;
  const before = view.text.slice(Math.max(0, spots[first]!.at - 40), spots[first]!.at);
  const between = last === at + 1 && gap(last).startsWith(",");
  if (isList || inList || ofMany.test(before) || !(placed.test(before) || between) || !ends.test(gap(last))) return undefined;
  // Of three without a word between, a list may go on; of two the second holds the first.
  return last - first > 1 && !isLarger(spots[last]!) ? undefined : 0.78;
}
