/** Parts and offices of agencies: 旧县派出所 of 洛川县公安局旧县派出所, 经普办 of 经济普查领导小组办公室. */
import type { Group, Groups } from "../../../resolve/within/group.ts";
import { addTo } from "../../../resolve/within/lists.ts";

type Entry = [string, Group];

/** 湖州市, not 湖州, before 委; 贵州省 before 委. */
const prefix = /^.{1,7}?(?:自治[区州县]|[省市县区州旗乡镇](?![省市县区](?!场|域|政)))/;
const unitEnding = /(?:派出所|分局|所|站|大队|中队|支队|庭|科|股|室)$/;
const abbreviationLength = 5;

const restOf = (name: string): string => name.replace(prefix, "").replace(/^第[一二三四五六七八九十]+次/, "");

/**
 * 经普办 of 经济普查领导小组办公室: the characters in their order, the first first, and the last near the end. What a name begins with is a body
 * above it. A division that both begin with tells nothing: 定西市委 is no 定西市人大常委会.
 */
function abbreviates(short: string, long: string): boolean {
  if (long.startsWith(short)) return false;
  const division = prefix.exec(short)?.[0];
  if (division !== undefined && long.startsWith(division)) return abbreviates(short.slice(division.length), long.slice(division.length));
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
    const wholes = group.name === "办公室" && hasStaff(all) ? [] : others(wholesOf.get(group.name));
    const offices = others(officesOf.get(officeKey(group.name, restOf(group.name)) ?? "")?.slice(0, mostOffices)).filter(([, other]) =>
      abbreviates(restOf(group.name), restOf(other.name)),
    );
    const [only, second] = wholes.length > 0 ? wholes : offices;
    if (only && !second) groups.merge(key, only[0], `${group.name} is short for ${only[1].name}, the only one of its kind on the page`);
  }
}

/** A headquarters or a leading group has an office, too, and a page that tells of one may mean it: 县防汛抗旱指挥部 …, 办公室主任. */
const staffed = /(?:指挥部|领导小组|委员会|专班)$/;
const hasStaff = (agencies: readonly Entry[]): boolean => agencies.some(([, { name }]) => staffed.test(name));

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
