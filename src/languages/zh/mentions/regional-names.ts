/**
 * Bodies and places of Taiwan, Hong Kong and Macau by what their names end in: 县府民政处, 芳苑分局, 大城乡农会, 友爱邨. Only on pages from there,
 * where these heads are sure; a name begins behind a mark or a word that no name holds.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import { findHeadedCounties } from "./headed-counties.ts";
import { surnameAt } from "./surname-at.ts";
import { isCollective } from "./regional-villages.ts";
import { type Reading, wordsFrom } from "./reading.ts";
import { nameVerbs, properVerbs } from "./tables/left-words.ts";
import {
  countyOf,
  findCouncils,
  findDepartments,
  findFarmers,
  findGovernments,
  findHeadedTwice,
  findOwnGovernment,
  findLastColumns,
  findOtherDepartments,
  findPartsOfPolice,
} from "./regional-offices.ts";
import { begins, headedWeight, regionalStart } from "./regional-bounds.ts";
import { findKnownNames } from "./regional-known-names.ts";
import { regionalHead } from "./regional-rules.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { SuffixTable } from "./suffix-table.ts";
import { foldWidth } from "./width.ts";
import { nameBreak, regionalNameHeads, type RegionalHead } from "./tables/regional-heads.ts";

const table = new SuffixTable<RegionalHead>(regionalNameHeads);
const han = /\p{Script=Han}/u;

/** 、民和|国中, 在平和|国小: two characters that a mark or a word bounds are the name, whatever the second one is elsewhere. */
const isTwoBefore = ({ text, words, wordAt }: Reading, head: number): boolean =>
  head >= 2 &&
  /^\p{Script=Han}[和同向至以为安]$/u.test(text.slice(head - 2, head)) &&
  !nameBreak.test(text.slice(head - 2, head - 1)) &&
  begins(text, head - 2) &&
  !/^[vpcdr]/u.test(words[wordAt[head - 2]!]?.to === head ? words[wordAt[head - 2]!]!.tag : "");

export const findRegionalNames = (reading: Reading, context: ScopedPage): readonly Candidate[] => namesIn(reading.text, reading, context);

const namesIn = (text: string, reading: Reading, context: ScopedPage): readonly Candidate[] => [
  ...headed(reading, context),
  ...findKnownNames(text),
  ...findDepartments(text, countyOf(context), context.document.text),
  ...findOtherDepartments(text, countyOf(context)),
  ...findHeadedTwice(text, context.area),
  ...findOwnGovernment(text, context.area),
  ...findLastColumns(text, context.area),
  ...findGovernments(text, countyOf(context)),
  ...findCouncils(text, countyOf(context)),
  ...findFarmers(text, countyOf(context)),
  ...findPartsOfPolice(text),
  ...findHeadedCounties(text),
];

/** 屯门|嘉和里村: a village begins where the place before it ends. */
function behindPlace({ text, placesEndingAt }: Reading, head: number, { least, most }: RegionalHead): number | undefined {
  const isTribe = text.startsWith("部落", head);
  for (let at = head - least; at >= Math.max(1, head - most - 1) && han.test(text.charAt(at)); at--) {
    const isWhere = ({ type, to, from }: Candidate): boolean => (type === "Place" || (isTribe && type === "Village")) && to - from > 1;
    if (placesEndingAt.get(at)?.some(isWhere) === true) {
      const led = villageLead.exec(text.slice(at, head))?.[0].length ?? 0;
      return head - at - led >= least ? at + led : at;
    }
  }
  return undefined;
}
/** 安乐|区|内寮里, 中正区|则有|德义里 */
const villageLead = /^(?:[区乡镇市](?=\p{Script=Han}{2})|则?有|则为|则是|分别[是为]|包括)/u;

/** 佳冬乡|塭丰村集会所: however far off what bounds the place is. */
const villageBefore = ({ placesEndingAt }: Reading, head: number): number | undefined =>
  placesEndingAt.get(head)?.find(({ type }) => type === "Village")?.from;

/** 罗东镇|贤文里: behind its town two characters and 里 are a village's whatever follows, and so where something lies (座落于贤文里); 邻里 and 公里 are words. */
const isWardOfTown = ({ text, placesEndingAt }: Reading, head: number, to: number): boolean =>
  text.slice(head, to) === "里" &&
  /^(?![\d一二三四五六七八九十百千几数各全每本该邻这那哪]|.[邻公海英夜故乡城万千百])\p{Script=Han}{2}$/u.test(text.slice(head - 2, head)) &&
  (/(?:[坐座]落|位|处)[于在]$/u.test(text.slice(Math.max(0, head - 5), head - 2)) ||
    (/[乡镇市区]/u.test(text.charAt(head - 3)) &&
      placesEndingAt.get(head - 2)?.some(({ type, from }) => type === "Place" && head - 2 - from > 2) === true));

/** Of a head within a longer one (分局 in 警察局中正分局) the longest that makes a name is taken. */
function headed(reading: Reading, context: ScopedPage): Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];
  for (let to = 2; to <= text.length; to++)
    for (const { from: head, value: rule } of table.endingAt(text, to)) {
      const candidate = judge(reading, head, to, rule, context);
      if (candidate === undefined) continue;
      found.push(candidate);
      break;
    }
  return found;
}

function judge(reading: Reading, head: number, to: number, rule: RegionalHead, context: ScopedPage): Candidate | undefined {
  const { text } = reading;
  const behind = text.slice(to, to + (rule.type === "Village" ? longestHolder : 4));
  if (rule.notBefore?.test(behind) || (rule.onlyBefore?.test(behind) === false && !isWardOfTown(reading, head, to))) return undefined;
  const bounded =
    (rule.type === "Village" || text.slice(head, to) === "部落" ? behindPlace(reading, head, rule) : undefined) ??
    regionalStart(text, head, rule.most) ??
    (rule.type === "Place" ? villageBefore(reading, head) : undefined);
  if (bounded === undefined || rule.onlyBehind?.test(text.slice(bounded, head)) === false) return undefined;
  const office = rule.type === "Place" && bounded === head ? officesOwn.exec(text.slice(Math.max(0, head - 6), head)) : null;
  const plain =
    office !== null
      ? head - office[0].length
      : bounded === head && rule.least <= 2 && isTwoBefore(reading, head)
        ? head - 2
        : behindVerbs(reading, bounded, head);
  const start = rule.ofTown === true ? townStart(reading, plain, head) : plain;
  const station = rule.type === "Agency" ? fireStation.exec(text.slice(Math.max(0, start - 14), start))?.[0].length : undefined;
  const from =
    station !== undefined && begins(text, start - station)
      ? start - station
      : rule.type === "Agency" && former.test(text.slice(start, head))
        ? start + 1
        : start;
  const isAlone = from === head && rule.alone === true;
  const isYears = rule.type === "Village" && isHeaded(text, to) && placeBefore(reading, from);
  if ((head - from < rule.least && !isAlone) || (general.test(text.slice(from, head)) && !isYears)) return undefined;
  // 东区|里干事 is of all its wards.
  if (rule.type === "Village" && behind.startsWith("干事") && /[乡镇市区]$/u.test(text.slice(from, head))) return undefined;
  if (rule.type === "Village" && isCollective(text, head, from, to)) return undefined;
  // 朴子里|张里长: whom the post is of stands between.
  if (rule.type === "Village" && /[村里]\p{Script=Han}$/u.test(text.slice(from, head)) && /^[村里]?长/u.test(behind)) return undefined;
  // 陈黄淑媛|里长: two surnames begin a married woman's name, and no village's.
  if (rule.type === "Village" && head - from === 4 && isMarried(text, from) && behind.startsWith("长") && !placeBefore(reading, from))
    return undefined;
  // 长安里里长, 小榄新村村代表, 竹南分局分局长: the second is the post's.
  if (text.slice(2 * head - to, head) === text.slice(head, to)) return undefined;
  const { id, confidence } = regionalHead[rule.type];
  const found = { from, to, type: rule.type, extractor: id };
  if (isAlone && behind.startsWith("毕业")) return undefined;
  if (!isAlone)
    return {
      ...found,
      to: to + facultyLength(text, head, to),
      confidence,
      ...(rule.type === "Village" && isHeaded(text, to) && { weight: headedWeight }),
    };
  const name = onlyNamed(text.slice(head, to), context);
  // 代表会 by itself is that of the town that the page speaks of, and 公所 on a page that names none in full.
  if (name === undefined && (text.slice(head, to) === "代表会" || isOfTheTown(text.slice(head, to), context)))
    return { ...found, confidence: confidence - aloneLess };
  return name === undefined ? undefined : { ...found, confidence: confidence - aloneLess, name };
}

const isMarried = (text: string, from: number): boolean => surnameAt(text, from) === 1 && surnameAt(text, from + 1) === 1;

/** 龙潭区|百年里: behind its town a ward may be called like a time. */
const placeBefore = ({ placesEndingAt }: Reading, at: number): boolean =>
  placesEndingAt.get(at)?.some(({ type }) => type === "Place") === true;

/** A town and its county. */
const longestTown = 6;

/** 但|桃园区|农会, 议程了解|集集镇公所: with the places before it, and nothing that stands before those. */
function townStart({ placesEndingAt }: Reading, from: number, head: number): number {
  const placeTo = (to: number): number | undefined => {
    const starts = (placesEndingAt.get(to) ?? []).filter((place) => place.from >= from && to - place.from > 1).map((place) => place.from);
    return starts.length === 0 ? undefined : Math.min(...starts);
  };
  if (head - from <= 3) return from;
  let start = placeTo(head) ?? placeTo(head - 1);
  if (start === undefined) return from;
  for (let next = placeTo(start); next !== undefined && next < start; next = placeTo(start)) start = next;
  return head - start >= 2 && (start === from || head - from > longestTown || isWordBefore(from, start)) ? start : from;
}
/** 但, 下届: a character or two that bound no name by themselves. */
const isWordBefore = (from: number, start: number): boolean => start - from <= 2;

/** 澎湖县政府消防局|西屿分队 */
const fireStation =
  /(?:\p{Script=Han}{2}[县市](?:政府)?)?消防局(?:第[一二三四五六](?:救灾救护)?大队)?$|第[一二三四五六](?:救灾救护)?大队$/u;

/** 原|树林分局 is what somebody headed before; 原住民 are people. */
const former = /^原(?!住|民|斗)\p{Script=Han}{2}/u;

/** What somebody does, joins or counts: no part of a name. */
const doing = /^(?:v|vi|vd|d|c|p|r|m|q|f|ad)$/u;

/** 上水|乡文物保育基金 */
function placeBeginsAt({ placesEndingAt }: Reading, from: number, head: number): boolean {
  for (let at = from + 2; at <= head; at++) if (placesEndingAt.get(at)?.some((place) => place.from === from)) return true;
  return false;
}

/** Of those, what is the whole of no name: 许多|农会, 后来|国小. */
const leading = /^[cprmqft]$/u;

const many = /^(?:许多|不少|多数|众多|若干|部分|诸多)$/u;

/** 高度赞扬|街坊总会, 负责统合县内|农会: behind the last such word; a verb alone may be the name (爱国|国小). */
export function behindVerbs(reading: Reading, from: number, head: number): number {
  const words = wordsFrom(reading, from, head);
  if (!doing.test(words[0]?.tag ?? "") || placeBeginsAt(reading, from, head)) return from;
  let start = from;
  for (const { text, tag, to } of words) {
    // 光复|地区农会: a town may be called by a verb.
    if (reading.placesEndingAt.has(to) || reading.text.startsWith("地区", to)) break;
    const isPart = text === "各界" || (tag === "m" && !many.test(text)) || nameVerbs.has(text) || properVerbs.has(text);
    if (to <= head && text.length > 1 && !isPart && (to === head && text.length === head - from ? leading : doing).test(tag)) start = to;
  }
  return start;
}

/** 中文大学|历史系 */
const faculty = /^(?!的|.{0,3}(?:学生|教授|校长|师生|毕业))\p{Script=Han}{2,6}?(?:系(?![列统])|学院|研究所)/u;
const facultyLength = (text: string, head: number, to: number): number =>
  text.slice(head, to) === "大学" ? (faculty.exec(text.slice(to, to + 9))?.[0].length ?? 0) : 0;

/** 明德村 | 长谢文达: more than 明德 and 村长 together. */
const isHeaded = (text: string, to: number): boolean => text.charAt(to) === "长" && surnameAt(text, to + 1) > 0;

/** 镇公所|大礼堂 */
const officesOwn = /(?:(?<=[^\p{Script=Han}]|[在于至到假])\p{Script=Han}{2})?[乡镇市区]公所$/u;

/** 徐文顺里长: as far as a village's head can stand behind it. */
const longestHolder = 6;

/** What a head by itself is less sure by. */
const aloneLess = 0.2;

const fullNames = new WeakMap<ScopedPage, Map<string, ReadonlySet<string>>>();

/** The page's names that end so, each once. */
function fullNamesOf(head: string, context: ScopedPage): ReadonlySet<string> {
  const known = fullNames.get(context) ?? new Map<string, ReadonlySet<string>>();
  fullNames.set(context, known);
  let names = known.get(head);
  if (names === undefined) {
    names = new Set(context.articles.flatMap(({ sentences }) => sentences.flatMap(({ text }) => namesEndingIn(head, foldWidth(text)))));
    known.set(head, names);
  }
  return names;
}

/** The one of them that all the others end in: 大城乡农会 where 农会 stands alone. */
function onlyNamed(head: string, context: ScopedPage): string | undefined {
  const names = [...fullNamesOf(head, context)];
  const [shortest] = names.toSorted((a, b) => a.length - b.length);
  return shortest !== undefined && names.every((name) => name.endsWith(shortest)) ? shortest : undefined;
}

const isOfTheTown = (head: string, context: ScopedPage): boolean => head === "公所" && fullNamesOf(head, context).size === 0;

/** 曾任|潮州镇公所主任秘书 is where somebody was before. */
const wasThere = /(?:曾任|历任|原任|曾在|转任|调任|前任)$/u;

function namesEndingIn(head: string, text: string): string[] {
  const names: string[] = [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const from = regionalStart(text, at, 12);
    if (from !== undefined && at - from >= 2 && !wasThere.test(text.slice(0, from)) && !general.test(text.slice(from, at)))
      names.push(text.slice(from, at + head.length));
  }
  return names;
}

/** 各分局, 该邨, 地区农会 and the like are no one's name. */
const general =
  /^[然但故则而][乡镇市区]$|^(?:长者|日间|社区|综合|健康|青年|儿童|家庭|安老|长期|照顾|复康){1,4}$|^(?:各|该|本|这|两|三|全|原|新|旧|前|后|大|小|数|多|某|一[所家间个]|多位|各位|提升|祝贺|推动|凝聚|关怀|营造|地方|地区|当地|在地|辖区|所属|相关|有关|退休|公立|私立|国立|社区|农村)$|^(?:[各该本这两某]|此次|这次|警局此次|全?[县市国乡镇]?各|众各|\p{Script=Han}{0,2}等)|各$|等$|[一二三四五六七八九十\d]届$|(?:年度?|学期|学年度?)$/u;
