/**
 * Villages of Taiwan in lists of those who live there or head them: 东文里李美珠、光明里陈淑媛, 陈明丽(正义里), 外泽里|民赖新发. Each 里 is a village
 * there, and whoever stands behind one in such a list is somebody, of whatever characters.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { surnameAt } from "./surname-at.ts";
import { placeEndingAt, type Reading } from "./reading.ts";
import { listedVillage, listedVillager } from "./regional-rules.ts";
import { isOfBoth } from "./village-offices.ts";
import type { Rule } from "../../../rules/rule.ts";
import { neverGiven, notNames } from "./tables/surnames.ts";

/** 特优村里长, 多位里长, 各村, 受表扬村(里)长: some or all of them, and none by its name. */
const some =
  /(?:特优|绩优|资深|优良|优秀|模范|受?表扬|获奖|得奖|受奖|基层|全[县市乡镇区]|各[县市乡镇区]?|[乡镇市]|[多数各每几两该本]位?|[\d一二三四五六七八九十百]+[位名个]?|所有|其他|当地|在地|地方|年度|届|率领?|邀集?|请|感谢|村)$/u;

/** 大村|里 is a ward's name, 村里 the two kinds of them. */
const calledVillage = /^[大新旧东西南北中上下顶]村$/u;

/** Whether what ends in 村 or 里 names villages at large; `head` is where that character stands. */
export const isCollective = (text: string, head: number, from: number, to: number): boolean =>
  some.test(text.slice(from, head)) ||
  isOfBoth(text, head, to) ||
  (text.charAt(head - 1) === "村" && !calledVillage.test(text.slice(from, head)));

const name = "(?<name>\\p{Script=Han}{2,4}?)";
const ends = "(?=[、,，。;；]|[(（]\\d{1,3}岁|等(?!级)|最为|也[已是都]|[现今]年|[及和与](?!\\p{Script=Han}{0,2}[、,，])|以及|$)";
/** 、城东里林阿树 */
const inList = new RegExp(
  `(?<=^|[、,，:：;；]|[县市区乡镇]|分别为|[有为是及和与括的另])(?<village>(?![第这那哪另而其有为的及是括])\\p{Script=Han}{2,3}[村里])(?:第?\\d+邻)?(?:\\d+岁)?${name}${ends}`,
  "gu",
);
/** 陈明丽(正义里) */
const inBrackets = /(?<=^|[、,，:：;；]|[有为是及和与扬彰])(?<name>\p{Script=Han}{2,4})[(（](?<village>\p{Script=Han}{2,3}[村里])[)）]/gu;
/** 外泽里|民赖新发, 柳坪村|民… */
const ofVillager =
  /(?<=^|[、,，。:：;；]|[县市区乡镇]|[的及和与由])(?<village>\p{Script=Han}{2,3}[村里])[村里]?民(?<name>\p{Script=Han}{2,4}?)(?=[、,，。;；]|[带说表在到也率则是把将向从捐获今昨等]|$)/gu;

/** What begins no village's name, and holds none. */
const noName = /[的了在被把将们这那每各本该全某]|^(?:[一二三四五六七八九十百千几数多两]|公|海|英|夜|邻|故|乡|城|万|千|百|哪)[村里]$/u;

/** Somebody by the look of the name: a surname of one character or two, and a married woman's two. */
function isName(text: string): boolean {
  const surname = surnameAt(text, 0);
  const given = text.slice(surname);
  if (surname === 0 || notNames.has(text) || /^[里村]?[长民办干]/u.test(text) || /[里村]/u.test(text)) return false;
  const own = given.length === 3 ? surnameAt(given, 0) : 0;
  if (given.length > 2 && own !== 1) return false;
  return given.length > 0 && ![...given.slice(own)].some((one) => neverGiven.has(one) && one !== "少" && one !== "可");
}

interface Item {
  readonly village: readonly [from: number, to: number];
  readonly person: readonly [from: number, to: number];
}

function* items(text: string, form: RegExp): Generator<Item> {
  for (const { index, 0: whole, groups } of matchesIn(text, form)) {
    const { village = "", name: person = "" } = groups ?? {};
    const [at, other] = [index + whole.indexOf(village), index + whole.lastIndexOf(person)];
    const from = form === inBrackets ? index : other;
    if (noName.test(village) || some.test(village.slice(0, -1)) || !isName(person)) continue;
    yield { village: [at, at + village.length], person: [from, from + person.length] };
  }
}

/** 拔雅里里长|黄素月: between the post and a mark there is one name, of whatever characters. */
const ofHead = /(?<=[村里]里?长)(?<name>\p{Script=Han}{3})(?=[、,，。;；]|等|[及和与]\p{Script=Han}{2}|$)/gu;

function* headsOfVillages(text: string): Generator<Candidate> {
  for (const { index, 0: name } of matchesIn(text, ofHead))
    if (surnameAt(name, 0) === 1 && isName(name) && !/[长员任席者们会]/u.test(name))
      yield { ...made(listedVillager, "Person", [index, index + name.length]), weight: 1 };
}

/** So many make a list. */
const least = 2;

/** One by itself is told by the town before it. */
const isOfTown = (reading: Reading, from: number): boolean => placeEndingAt(reading, from)?.type === "Place";

/** Of a page of Taiwan. */
export function findListedVillagers(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  if (!/[村里]/u.test(text)) return [];
  const listed = [inList, inBrackets].flatMap((form) => {
    const found = [...items(text, form)];
    return found.length >= least ? found : found.filter(({ village: [from] }) => form === inList && isOfTown(reading, from));
  });
  const found = [...listed, ...items(text, ofVillager)].flatMap(({ village, person }) => [
    made(listedVillage, "Village", village),
    made(listedVillager, "Person", person),
  ]);
  return [...found, ...headsOfVillages(text)];
}

/** More than a hill or a lake of such a name, or what a tagger makes of both together. */
const asListed = 1.5;
const made = ({ id, confidence }: Rule, type: Candidate["type"], [from, to]: readonly [number, number]): Candidate => ({
  ...{ from, to, type, extractor: id, confidence, weight: asListed },
});
