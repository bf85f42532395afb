/** What a page is about, as a place: from the names that its articles use. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Gazetteer, GazetteerPlace } from "../../../gazetteer/place.ts";
import type { PageScope } from "../../../mention/extractor.ts";
import type { Article, Sentence } from "../../../model.ts";
import { framedNames } from "./framed-names.ts";
import { edgesOf } from "./gazetteer-edges.ts";
import { isNameAndPost, isNameBehindPost, isOfCommittee, namedSpan } from "./gazetteer-spans.ts";
import { regionCodeBySaying } from "./region.ts";
import { visitorsUpTo } from "./visitors.ts";
import { foldWidth } from "./width.ts";

/** A name of the page with the places it may mean and how much it was said. */
interface Said {
  readonly places: readonly GazetteerPlace[];
  readonly full: boolean;
  weight: number;
}

/** A title is read as saying what an article is about. */
const kindWeight: Readonly<Partial<Record<Sentence["kind"], number>>> = { title: 3, kicker: 3, heading: 2, byline: 0.5 };
const shortWeight = 0.6;
/** 江苏远山科技 and 苏州青石涂料 invest anywhere. */
const ofBrand =
  /^(?!职业|教育|农业)\p{Script=Han}{2,8}?(?:公司|集团|科技|股份|实业|电子|涂料|市政|能源|环保|建材|材料|食品|药业|机械|置业|贸易|纺织|服饰)/u;
const brandWeight = 0.15;
/** A county is the page's when it is spoken of at least this often, as a part of what is said of its city. */
const countyShare = 0.25;
const most = 12;

export function pageArea(articles: readonly Article[], gazetteer: Gazetteer): PageScope {
  const said = namesSaid(articles, gazetteer);
  const scores = scoresOf(said);
  const area = outsideMainland(articles, scores, said) ?? deepest(scores, scores.has(taiwan) && saysTaiwan(articles) ? taiwan : "");
  const areas = named(said, scores, area);
  const contested = isContested(said, area, gazetteer);
  return {
    area,
    ...(contested && { contested }),
    areas: area?.startsWith(taiwan) ? areas.filter((code) => !isOtherDistrict(gazetteer.get(code), area)) : areas,
  };
}

/** 大埔 is a county of Guangdong and 揭阳商会 one of Macau's clubs: the page's words say that it is of Hong Kong or Macau. */
function outsideMainland(articles: readonly Article[], scores: ReadonlyMap<string, number>, said: readonly Said[]): string | undefined {
  const home = regionCodeBySaying(articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join("\n"));
  // 湖西乡 is one of 澎湖 that the list lacks, and one of the mainland.
  if (home === taiwan) return [taiwan, ...itsIslands].some((code) => scores.has(code)) ? undefined : taiwan;
  if (home === undefined) return undefined;
  if (scores.has(home)) return deepest(scores, home);
  const isElsewhere = said.some(({ full, places }) => full && places.every(({ code }) => !code.startsWith(home)));
  return isElsewhere ? undefined : home;
}

function namesSaid(articles: readonly Article[], gazetteer: Gazetteer): readonly Said[] {
  const said = new Map<string, Said>();
  const guests = new Set<string>();
  const isTaiwans = isOfTaiwan(articles);
  for (const { sentences, language } of articles) {
    if (language !== "zh") continue;
    for (const sentence of sentences) addSentence(said, guests, sentence, gazetteer, isTaiwans);
  }
  const all = [...said.values()];
  return guests.size === 0 ? all : all.filter((one) => !isGuest(one, guests, all));
}

/** A place that somebody comes from, unless the page names another inside it: a city's people may come to one of its counties. */
const isGuest = ({ places }: Said, guests: ReadonlySet<string>, all: readonly Said[]): boolean =>
  places.some(({ code }) => guests.has(code)) &&
  !all.some((other) => other.places.some(({ code }) => !guests.has(code) && places.some((place) => code.startsWith(place.code))));

/** 青阳区 is another place than 青阳县; one that is listed so is met whole. */
const isOfDistrict = (text: string, to: number, places: readonly GazetteerPlace[]): boolean =>
  /^区(?![域间块别分内里划位])/u.test(text.slice(to, to + 2)) && places.every(({ code }) => /^[1-6]/u.test(code));

const committee = /^[市县区](?:委|政府|人民政府|人大|政协|纪委|监委)/u;

/** 禄丰|市委: the words share the 市, and 禄丰市 is named in full. */
const isOwnCommittee = (
  text: string,
  { from, to, places }: Pick<Said, "places"> & { readonly from: number; readonly to: number },
): boolean => committee.test(text.slice(to, to + 5)) && places.some(({ name }) => name === text.slice(from, to + 1));

/** 上海中医药大学 may have its people anywhere. */
const ofUniversity = /^(?:(?![的在到与和市县区])\p{Script=Han}){0,8}?(?:大学|学院|研究院|研究所)/u;

function addSentence(
  said: Map<string, Said>,
  guests: Set<string>,
  { text, kind }: Sentence,
  gazetteer: Gazetteer,
  isTaiwans: boolean,
): void {
  const matches = gazetteer.matches(text);
  if (matches.length === 0) return;
  const edges = edgesOf(text);
  const people = framedNames(foldWidth(text));
  const visitors = visitorsUpTo(text);
  for (const match of matches) {
    const span = namedSpan(text, match, edges, gazetteer);
    const { from, to, places } = span;
    const full = span.full || isOwnCommittee(text, span);
    if (to <= visitors) for (const { code } of places) guests.add(code);
    // 红十字博爱送万家: what the Red Cross is for, and not 博爱县.
    if (!full && text.slice(from, to) === "博爱") continue;
    // 免去张荣 | 县文化局局长职务: the page is not about 荣县.
    if (people.some((person) => person.from < to && from < person.to)) continue;
    if (!edges.ends(from, to) || !(edges.begins(from) || matches.some((before) => before.to === from))) continue;
    if (isNameAndPost(text, from, to) || isNameBehindPost(text, from, to) || isOfCommittee(text, to)) continue;
    if (isTaiwans && !full && places.every(({ code }) => !/^(?:71|350527)/u.test(code))) continue;
    // 凤阳村 is in any county, 黄山路 in any city.
    if (!full && (edges.goesOn(to) || isOfDistrict(text, to, places))) continue;
    if (!full && ofUniversity.test(text.slice(to, to + 14))) continue;
    const name = text.slice(from, to);
    const isBrand = !full && ofBrand.test(text.slice(to, to + 16));
    const weight = (kindWeight[kind] ?? 1) * (full ? 1 : isBrand ? brandWeight : shortWeight);
    const known = said.get(name);
    if (known === undefined) said.set(name, { places, full, weight });
    else known.weight += weight;
  }
}

/** Each name supports the place it means and those around it; a name of many places only one that others support. */
function scoresOf(said: readonly Said[]): ReadonlyMap<string, number> {
  const sure = new Map<string, number>();
  for (const { places, full, weight } of said)
    if (places.length === 1 && (full || places[0]!.level !== "county")) support(sure, places[0]!.code, weight);
  const scores = new Map(sure);
  for (const { places, full, weight } of said) {
    if (places.length === 1 && (full || places[0]!.level !== "county")) continue;
    const meant = bestSupported(places, sure);
    if (meant !== undefined) support(scores, meant.code, weight);
    else if (places.length === 1) support(scores, places[0]!.code, weight / 2);
  }
  return scores;
}

function support(scores: Map<string, number>, code: string, weight: number): void {
  for (const digits of [2, 4, 6, 9]) {
    if (digits > code.length) return;
    const part = code.slice(0, digits);
    scores.set(part, (scores.get(part) ?? 0) + weight);
  }
}

/** The one place whose surroundings, county before city before province, the page speaks of more than the others'. */
export function bestSupported(places: readonly GazetteerPlace[], scores: ReadonlyMap<string, number>): GazetteerPlace | undefined {
  const supports = places.map(({ code }) =>
    [6, 4, 2].map((digits) => (digits < code.length || code.length === 2 ? (scores.get(code.slice(0, digits)) ?? 0) : 0)),
  );
  for (const depth of [0, 1, 2]) {
    const values = supports.map((one) => one[depth] ?? 0);
    const best = Math.max(...values);
    if (best > 0) return values.filter((value) => value === best).length === 1 ? places[values.indexOf(best)] : undefined;
  }
  return undefined;
}

/** 大安区 on a page of Taiwan, which has two, is not that of the mainland. */
export const isOtherDistrict = (place: GazetteerPlace | undefined, area: string | undefined): boolean =>
  place !== undefined &&
  area?.startsWith(taiwan) === true &&
  !place.code.startsWith(taiwan) &&
  place.name.endsWith("区") &&
  place.code.length === 6;

const taiwan = "71";
/** 金门 and 马祖, to the list of Fujian. */
const itsIslands = ["350527", "350122"];
const ofTaiwan = /[乡镇区市]公所|[县市]府(?!办)|立委|[县市]议员|里长|台币|[乡镇市]民代表会|农会总干事|分驻所/gu;
const leastSaid = 2;

/** 大安区 is the mainland's to the list, and Taiwan's on a page of its 公所, 里长 and 市议员. */
const saysTaiwan = (articles: readonly Article[]): boolean =>
  articles.reduce((count, { sentences }) => count + sentences.reduce((sum, { text }) => sum + matchesIn(text, ofTaiwan).length, 0), 0) >=
  leastSaid;

const onlyTaiwans = /[乡镇]公所|立委|县议员|里里长|台币|[乡镇]民?代(?:表)?会|农会总干事|分驻所|县府/gu;
/** 宁乡 in 金宁乡 is of no page that speaks so. */
const isOfTaiwan = (articles: readonly Article[]): boolean =>
  new Set(articles.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.match(onlyTaiwans) ?? []))).size >= leastSaid;

/** The share of the county's own that another county of its level is told of, and it might be either's page. */
const rivalShare = 0.85;

/** Only names in full count: 铜鼓 is where somebody is from. */
function isContested(said: readonly Said[], area: string | undefined, gazetteer: Gazetteer): boolean {
  if (area?.length !== 6) return false;
  const scores = new Map<string, number>();
  for (const { places, full, weight } of said)
    if (full && places.length === 1 && places[0]!.code.length >= 6)
      scores.set(places[0]!.code.slice(0, 6), (scores.get(places[0]!.code.slice(0, 6)) ?? 0) + weight);
  const own = scores.get(area) ?? 0;
  const level = gazetteer.get(area)?.name.at(-1);
  return [...scores].some(([code, score]) => code !== area && score >= rivalShare * own && gazetteer.get(code)?.name.at(-1) === level);
}

/** `home`: the province that it lies in, where that is known. */
function deepest(scores: ReadonlyMap<string, number>, home: string): string | undefined {
  const top = (digits: number, within = ""): readonly [string, number] | undefined =>
    [...scores]
      .filter(([code]) => code.length === digits && code.startsWith(within))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  const city = top(4, top(2, home)?.[0]);
  if (city === undefined) return top(2, home)?.[0];
  const county = top(6, city[0]);
  const province = city[0].slice(0, 2);
  if (county !== undefined && county[1] >= countyShare * city[1]) return county[0];
  return city[1] >= countyShare * (scores.get(province) ?? 0) ? city[0] : province;
}

/** Counties and townships named in full, or in short inside the page's area. */
function named(said: readonly Said[], scores: ReadonlyMap<string, number>, area: string | undefined): readonly string[] {
  const weights = new Map<string, number>();
  for (const { places, full, weight } of said) {
    const low = places.filter(({ code }) => code.length >= 6);
    const meant = low.length === 1 ? low[0] : bestSupported(low, scores);
    if (meant === undefined || (!full && !meant.code.startsWith(area?.slice(0, 4) ?? "?"))) continue;
    weights.set(meant.code, (weights.get(meant.code) ?? 0) + weight);
  }
  return [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([code]) => code);
}
