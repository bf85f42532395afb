/** Agencies and organizations: 市公安局 with 清镇市公安局, 团市委 with 共青团清镇市委员会, 妇幼保健院 with 清镇市妇幼保健院. */
import type { Mention } from "../../model.ts";
import type { Context } from "./context.ts";
import type { Group, Groups } from "./group.ts";
import { addTo } from "./lists.ts";
import { bodyKey, institutionName, organizationKey } from "./name-forms.ts";

type Entry = [string, Group];

interface Full {
  readonly name: string;
  readonly reason?: string;
  /** The village that completes the name. */
  readonly village?: Mention;
}

const ofLevel = /^(?:(?:共青|共产主义青年)?团)?(省|市|县|区|州|旗)(?!域|场|区)/;
const league = /^团(省|市|县|区|州|旗)委$/;
const leagueOf = /^(?:共青团|团)(.+?)(?:团?委员会|委)$/;
const townBody = /^(乡|镇|街道)(?=党委|政府|人民政府|人大|党工委|办事处|纪委|综治)/;
const townBare = /^(?:党委|党工委|街道办)$/;
const villageBody = /^(?:村|社区)(?=党|委|"?两委|居|民委|支部|支|务)/;
/** 村党总支 of 甲村 is 甲村党总支; 村委会 of 甲村 is 甲村村委会. */
const villageUnit = /^(?:社区|村(?=党|支部|两委|"两委))/;
const subUnit = /^(中心|局|厅|院|委|办)(?=.{1,8}(?:科|股|处|室|部|组|队|站)$)/;
const bareBureau =
  /^(?:公安|教育|财政|民政|司法|交通运输|水务|水利|农业农村|卫生健康|卫健|应急管理|应急|市场监管|市场监督管理|自然资源|住建|城管|审计|统计|林业|文旅|人社|医保|税务|发改|商务|信访|生态环境|乡村振兴|退役军人事务)(?:局|委|办)$/;
const everyCounty =
  /^(?:第[一二三四五六七八九十]+)?(?:人民医院|妇幼保健院|中医院|中医医院|中学|小学|高级中学|初级中学|幼儿园|职业技术学校|职业中学|职教中心|特殊教育学校|图书馆|文化馆|博物馆|体育馆|福利院|融媒体中心|疾控中心)$/;
const places = new Set(["Place", "Village"]);

/** The place named last before it in its article with this ending, full name; none where that one is told of in a way that `unless` finds. */
function nearbyPlace(
  mention: Mention,
  ending: RegExp,
  groups: Groups,
  context: Context,
  unless: (place: Mention, context: Context) => boolean = () => false,
): { readonly place: Mention; readonly name: string } | undefined {
  const place = context.nearest(
    mention,
    `place ${ending.source}`,
    (other) => places.has(other.type) && ending.test(groups.of(other)?.name ?? other.text),
  );
  return place && !unless(place, context) ? { place, name: groups.of(place)?.name ?? place.text } : undefined;
}

/** 大塘村、河湾村和上坝村: the 村党支部 of a later sentence may be that of any of them. */
const isListed = (place: Mention, context: Context): boolean =>
  /(?:村|社区)[、和与及]$/.test(context.textBefore(place, 3)) ||
  /^[、和与及].{1,6}(?:村|社区)(?!党|委|支|两)/.test(context.textAfter(place, 10));

function fullAgency(mention: Mention, groups: Groups, context: Context): Full {
  const text = mention.text;
  if (mention.name !== undefined && mention.name !== text) return { name: mention.name };
  const level = ofLevel.exec(text)?.[1];
  const place = level && context.divisionAt(level, mention);
  if (level && place) {
    const rest = text.slice(text.indexOf(level) + 1);
    const name = league.test(text) ? `共青团${place}委员会` : place + rest;
    return { name, reason: `${text} on a page about ${context.homeName(mention)} is ${name}` };
  }
  if (townBody.test(text) || townBare.test(text)) {
    const town = nearbyPlace(mention, /(?:乡|镇|街道)$/, groups, context)?.name;
    if (town) return { name: town + text.replace(townBody, ""), reason: `${text} follows ${town}` };
  }
  if (villageBody.test(text)) {
    const village = nearbyPlace(mention, /(?:村|社区)$/, groups, context, isListed);
    if (village)
      return { name: village.name + text.replace(villageUnit, ""), reason: `${text} follows ${village.name}`, village: village.place };
  }
  const unit = subUnit.exec(text)?.[1];
  const parent =
    unit &&
    context.nearest(mention, `parent ${unit}`, (other) => other.type === "Agency" && other.form === "name" && other.text.endsWith(unit));
  if (parent && unit) {
    const name = fullAgency(parent, groups, context).name + text.slice(unit.length);
    return { name, reason: `${text} is a part of ${parent.text}` };
  }
  const home = bareBureau.test(text) ? context.homeName(mention) : undefined;
  return home ? { name: home + text, reason: `${text} on a page about ${home}` } : { name: text };
}

/** 清镇公安局 is 清镇市公安局: a short place at the beginning takes its full form. */
function withFullPlace(mention: Mention, name: string, groups: Groups, context: Context): string {
  const own = context.nestedIn(mention).find((other) => other.from === mention.from);
  const full = own && groups.of(own)?.name;
  return own && full && name.startsWith(own.text) && full !== own.text && !name.startsWith(full) && full.startsWith(own.text)
    ? full + name.slice(own.text.length)
    : name;
}

/** 长汀县法院 is formally 长汀县人民法院. */
const peoples = /(?<=^.{1,12})([省市县区州旗乡镇])(法院|检察院|政府)/;

export function addAgency(mention: Mention, groups: Groups, context: Context): void {
  const full = fullAgency(mention, groups, context);
  const name = withFullPlace(mention, full.name, groups, context);
  const leagueName = leagueOf.exec(name)?.[1];
  const formal =
    leagueName && /[省市县区州旗]$/.test(leagueName)
      ? `共青团${leagueName}委员会`
      : name.replace(peoples, "$1人民$2").replace(/^中共(?=.+委$)/, "");
  const village = villageOf(mention, name, full.village, groups, context);
  const group = groups.add(
    village ? `Agency:${village.id}|${bodyKey(village.rest)}` : `Agency:${bodyKey(name)}`,
    mention,
    formal,
    full.reason,
  );
  if (village) group.within ??= village.id;
  if (formal.length > group.name.length) group.name = formal;
}

/** The village whose body it is, as in Cluster's `within`, and what its name says beside the village's. */
function villageOf(
  mention: Mention,
  name: string,
  completing: Mention | undefined,
  groups: Groups,
  context: Context,
): { readonly id: string; readonly rest: string } | undefined {
  const village = completing ?? context.nestedIn(mention).findLast((other) => other.type === "Village");
  const group = village && groups.of(village);
  if (!village || !group || group.type !== "Village") return undefined;
  const text = [village.text, group.name].find((form) => name.includes(form));
  const rest = text === undefined ? "" : name.slice(name.lastIndexOf(text) + text.length);
  return rest === "" ? undefined : { id: group.gbCode ?? `${group.within ?? ""}|${group.name}`, rest };
}

export function addOrganization(mention: Mention, groups: Groups, context: Context): void {
  const text = institutionName(mention.name ?? mention.text);
  const level = ofLevel.exec(text)?.[1];
  const division = level && context.divisionAt(level, mention);
  if (level && division) {
    const name = division + text.slice(level.length);
    groups.add(`Organization:${organizationKey(name)}`, mention, name, `${text} on a page about ${context.homeName(mention)} is ${name}`);
    return;
  }
  const home = everyCounty.test(text) ? context.homeName(mention) : undefined;
  const place = context.nestedIn(mention).find((other) => other.from === mention.from);
  const isEveryCountys = place !== undefined && everyCounty.test(text.slice(place.text.length));
  const name = home ? home + text : isEveryCountys ? withFullPlace(mention, text, groups, context) : text;
  const village = villageOf(mention, name, undefined, groups, context);
  const key = village ? `Organization:${village.id}|${organizationKey(village.rest)}` : `Organization:${organizationKey(name)}`;
  const group = groups.add(key, mention, name, home && `${text} on a page about ${home}`);
  if (village) group.within ??= village.id;
}

const ofOneVillage = (one: Group, other: Group): boolean =>
  one.within === undefined || other.within === undefined || one.within === other.within;

/** Characters from the last to the first. */
const backwards = (name: string): string => [...name].reverse().join("");

/** Bodies sorted by their names read backwards: those that end alike stand together. */
class ByEnding {
  private readonly sorted: readonly { readonly from: string; readonly entry: Entry }[];

  constructor(entries: readonly Entry[]) {
    this.sorted = entries
      .map((entry) => ({ from: backwards(entry[1].name), entry }))
      .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }

  /** Those whose names end so, itself among them, one at a time. */
  *endingIn(name: string): Generator<Entry> {
    const from = backwards(name);
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.sorted.length; at++) {
      const found = this.sorted[at]!;
      if (!found.from.startsWith(from)) return;
      yield found.entry;
    }
  }
}

/** 省公安厅 names only one body; 公安局 of two counties on one page names two. */
function suffixOwner(group: Group, all: ByEnding): Entry | undefined {
  let owner: Entry | undefined;
  for (const entry of all.endingIn(group.name)) {
    const [, other] = entry;
    if (other === group || !ofOneVillage(group, other) || other.name.length === group.name.length) continue;
    if (owner) return undefined;
    owner = entry;
  }
  return owner;
}

/** Names of at least this length say enough by themselves to be found at the end of a longer one. */
const tellingLength = 4;
/** Names of at least this length may even begin with a place: 汤原农场有限公司. */
const unmistakableLength = 8;

export function joinBodies(groups: Groups, context: Context): void {
  for (const type of ["Agency", "Organization"] as const) {
    const all = groups.entries(type);
    const byEnding = new ByEnding(all);
    for (const [key, group] of all) {
      if (group.name.length < tellingLength || !/\p{Script=Han}/u.test(group.name)) continue;
      if (!context.startsWithoutPlace(group) && group.name.length < unmistakableLength) continue;
      const owner = suffixOwner(group, byEnding);
      if (owner && groups.get(key) && groups.get(owner[0])) groups.merge(key, owner[0], `${group.name} ends ${owner[1].name}`);
    }
  }
}

const prefix = /^.{1,7}?(?:自治[区州县]|[省市县区州旗乡镇])/;
const unitEnding = /(?:派出所|分局|所|站|大队|中队|支队|庭|科|股|室)$/;
const abbreviationLength = 5;

const restOf = (name: string): string => name.replace(prefix, "").replace(/^第[一二三四五六七八九十]+次/, "");

/** 经普办 of 经济普查领导小组办公室: the characters in their order, the first first, and the last near the end. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length > abbreviationLength || long.length < 2 * short.length) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length && long.replace(/^全国/, "").startsWith(short[0] ?? "") && long.slice(-3).includes(short.at(-1) ?? "");
}

/** So many offices of one place and one first character are asked whether a short name is theirs; a county has some fifty offices in all. */
const mostOffices = 100;

/** `旧县派出所` after `洛川县公安局旧县派出所`; `县经普办` with the office it is short for. Only where one name fits. */
export function joinUnits(groups: Groups): void {
  const all = groups.entries("Agency");
  const wholesOf = new Map<string, Entry[]>();
  const officesOf = new Map<string, Entry[]>();
  for (const entry of all) {
    const { name } = entry[1];
    if (unitEnding.test(name)) for (const unit of unitsAt(name)) addTo(wholesOf, unit, entry);
    const office = officeKey(name, restOf(name).replace(/^全国/, ""));
    if (office !== undefined) addTo(officesOf, office, entry);
  }
  for (const [key, group] of all) {
    const others = (entries: readonly Entry[] = []): Entry[] =>
      entries.filter(([other]) => other !== key && groups.get(other) !== undefined);
    const wholes = others(wholesOf.get(group.name));
    const offices = others(officesOf.get(officeKey(group.name, restOf(group.name)) ?? "")?.slice(0, mostOffices)).filter(([, other]) =>
      abbreviates(restOf(group.name), restOf(other.name)),
    );
    const [only, second] = wholes.length > 0 ? wholes : offices;
    if (only && !second) groups.merge(key, only[0], `${group.name} is short for ${only[1].name}, the only one of its kind on the page`);
  }
}

/** 旧县派出所 in 洛川县公安局旧县派出所: what a name ends in behind the end of a body's. */
function unitsAt(name: string): string[] {
  return [...name.matchAll(endsBody)].map(({ index }) => name.slice(index + 1)).filter((unit) => unit.length >= unitLength);
}
const endsBody = /[局院委府队厅]/g;
const unitLength = 3;

/** What an office and its short name have in common: the place, and the first character behind it. */
function officeKey(name: string, rest: string): string | undefined {
  const place = prefix.exec(name)?.[0];
  return place === undefined ? undefined : `${place}|${rest.slice(0, 1)}`;
}
