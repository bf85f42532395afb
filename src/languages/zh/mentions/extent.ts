/** Where does a name begin whose last word (its head) is known? A walk to the left over words, up to a place, a stop word or a verb. */
import { genericWords, jointVerbs, memberWords, properVerbs, stopWords, wideWords } from "./tables/left-words.ts";
import { brandStart, numberedStart, singlesEnd, wordyBrandStart } from "./brand-start.ts";
import { isNameWord } from "./name-word.ts";
import { isWordStart, placeEndingAt, wordEndingAt, type Reading } from "./reading.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Word } from "./words.ts";

export interface ExtentRule {
  /** Most characters between the place and the head. */
  readonly most: number;
  /** `absorb`: 清镇市第一小学; `apart`: 清镇市|幸福小区, unless nothing else would be left of the name. */
  readonly place: "absorb" | "apart";
  /** Words for people, work and the whole county, which end other names, may be inside: 职工运动会, 全市安全生产工作会议. */
  readonly wide?: boolean;
  /** Quoted words, numbers, years and brackets may be inside: “三改”工程, 2022年危房改造项目. */
  readonly phrases?: boolean;
  /** Only words that proper names are made of: single characters and nouns, but none that doubles as a verb. */
  readonly proper?: boolean;
  /** Verbs of doing things together or to somebody (联合, 慰问) end the name: they stand between two bodies. */
  readonly body?: boolean;
  /** A verb may be the whole core where a list or a place bounds it: 、地勘小区. */
  readonly listed?: boolean;
  /** The name behind the place may be two characters of any kind: 广东 | 客都 | 建设有限公司. */
  readonly brand?: boolean;
  /** A number may open the name: 八都小学, 三合中学. */
  readonly numbered?: boolean;
  /** 和 and 与 may join two words inside. */
  readonly joins?: boolean;
  /** Verbs of what works do may be inside: 智能化 | 升级 | 扩能 | 项目. */
  readonly works?: (verb: string) => boolean;
}

export interface Extent {
  readonly from: number;
  /** Where the words between place and head begin; the head's own start if there are none. */
  readonly core: number;
  readonly place: boolean;
  /** 市, 县, 镇 … alone before the core, standing for the place the page speaks of. */
  readonly short: boolean;
  /** No word of the core says what the thing is. */
  readonly generic: boolean;
}

const shortPlace = /[省市县区州旗盟镇乡村]/u;
const year = /^(?:\d{4}|[二一][〇零九]..)$/u;

const isProperWord = ({ text, tag }: Word): boolean =>
  (text.length === 1 && tag !== "v") || !/^(?:v|[ail]$)/u.test(tag) || properVerbs.has(text);

/** Where names that were found before end, and where they begin; the end itself for one that is no part of a longer name (a road). */
export type BodyEnds = ReadonlyMap<number, number>;

export function extentBefore(reading: Reading, head: number, rule: ExtentRule, bodies?: BodyEnds): Extent {
  const extent = walkedExtent(reading, head, rule, bodies);
  return { ...extent, from: townshipStart(reading, extent.from) };
}

function walkedExtent(reading: Reading, head: number, rule: ExtentRule, bodies?: BodyEnds): Extent {
  const least = Math.max(0, head - rule.most);
  let core = head;
  let generic = true;
  for (let at = head; ;) {
    const place = placeEndingAt(reading, at);
    if (place !== undefined && absorbs(reading, place.from, at, rule, core < head))
      return { from: outermost(reading, place.from), core: at, place: true, short: false, generic };
    if (place !== undefined && at < head) return { from: at, core: at, place: false, short: false, generic };
    const body = bodies?.get(at);
    if (body === at || (body !== undefined && !rule.body && at < head)) return { from: at, core: at, place: false, short: false, generic };
    if (body !== undefined && rule.body) return { from: body, core: at, place: true, short: false, generic };
    const next =
      compoundStart(reading, at) ?? stepLeft(reading, at, rule) ?? (at === head && rule.listed ? listedCore(reading, at) : undefined);
    if (next === undefined || next < least || joinsBodies(reading, next, at, bodies))
      return { from: at, core: at, place: false, short: false, generic };
    const inner = placeInside(reading, next, at);
    if (inner !== undefined && rule.place === "absorb")
      return { from: outermost(reading, inner.from), core: inner.to, place: true, short: false, generic: false };
    const text = reading.text.slice(next, at);
    if (isShortPlace(reading, next, at)) {
      const stem = placeEndingAt(reading, next) ?? townBefore(reading, next);
      return {
        from: stem === undefined ? next : withLead(reading, stem.from),
        core: at,
        place: stem !== undefined,
        short: stem === undefined,
        generic,
      };
    }
    if (!genericWords.has(text)) generic = false;
    core = at = next;
  }
}

/** No name of a township: 我镇, 各乡. */
const noTownship = /[我你他她本该全各某此每贵两几到在由与和及是的从向为把被将对等原任有其员者]/u;
/** 坪乡|… and 乡|…: the walk has stopped inside the name of a township that no list has. */
const insideTownship = /^[^县市区省州各\P{Script=Han}]?[乡镇](?=[^村镇\P{Script=Han}]\p{Script=Han}{0,5}(?:村|社区))/u;

const beforeVillage = /^\p{Script=Han}{1,4}(?:村|社区)/u;

/** 岗桥镇|长溪村: no 镇长 stands right before a village. */
export const villageStart = (text: string, from: number): number =>
  /\p{Script=Han}[镇乡]长$/u.test(text.slice(Math.max(0, from - 3), from)) ? from - 1 : from;

/** Where a name begins that would begin inside a township's, if a mark or a place stands right before that: 舒坪乡根林村 for 坪乡根林村. */
function townshipStart(reading: Reading, begin: number): number {
  const { text } = reading;
  const from = beforeVillage.test(text.slice(begin, begin + 6)) ? villageStart(text, begin) : begin;
  const inside = insideTownship.exec(text.slice(from, from + 10));
  if (inside === null || placeEndingAt(reading, from) !== undefined) return from;
  const level = from + inside[0].length - 1;
  for (let start = from - 1; start >= level - 3 && /\p{Script=Han}/u.test(text.charAt(start)); start--) {
    const isBounded = start === 0 || !/\p{Script=Han}/u.test(text.charAt(start - 1)) || placeEndingAt(reading, start) !== undefined;
    if (isBounded && level - start > 1) return noTownship.test(text.slice(start, level)) ? from : start;
  }
  return from;
}

/** Shortened words that the dictionary lacks and whose characters end names elsewhere: 县|住建|局. */
const compound = /(?:[升加增调]压站|换[热流]站|充换?电站|储能站|开关站|提灌站|住建|住保|出入境|不动产|进出口|个体|群团|驻村)$/u;

function compoundStart(reading: Reading, at: number): number | undefined {
  const found = compound.exec(reading.text.slice(Math.max(0, at - 3), at));
  return found === null ? undefined : at - found[0].length;
}

/** 甲大学与 | 乙学院: what 与 joins are two. */
const joinsBodies = ({ text }: Reading, from: number, to: number, bodies: BodyEnds | undefined): boolean => {
  const joint = text.slice(from, to).search(/[和与]/u);
  return joint > 0 && bodies?.has(from + joint) === true;
};

/** A place just before the head, or before its words, belongs to the name or bounds it. */
const absorbs = (reading: Reading, from: number, to: number, rule: ExtentRule, hasCore: boolean): boolean =>
  from < to && (rule.place === "absorb" || !hasCore) && isWordStart(reading, from);

/** 贵州省清镇市公安局: the places before the place. */
export function outermost(reading: Reading, from: number): number {
  for (let place = placeEndingAt(reading, from); place !== undefined && place.from < from; place = placeEndingAt(reading, from))
    from = place.from;
  return withLead(reading, from);
}

/** 共青团, 民盟 before 清镇市委: another body's committee. */
function withLead({ text }: Reading, from: number): number {
  const lead = /(?:中共|国网|武警|共青团|民[革盟建进]|农工党|致公党|九三学社|台盟)$/u.exec(text.slice(Math.max(0, from - 4), from));
  return from - (lead?.[0].length ?? 0);
}

/** 传染病 | 区, 灌 | 区: a part of a house or of the land, and no district. */
const ward = /[病灌矿库景园校厂]/u;

function isShortPlace(reading: Reading, from: number, to: number): boolean {
  if (reading.text.charAt(from) === "区" && ward.test(reading.text.charAt(from - 1))) return false;
  if (to - from !== 1 || !shortPlace.test(reading.text.charAt(from))) return false;
  const before = wordEndingAt(reading, from);
  if (before === undefined || before.tag === "x" || before.text.length > 1 || !isNameWord(before)) return true;
  return before.tag.startsWith("v") || handsOver.test(before.text);
}

/** 经县政府研究, 报县委批准: nouns to the dictionary. */
const handsOver = /^[经报呈请交归属]$/u;

/** 柳河 | 镇党委: a town that no list has, whose level the dictionary gives to its committee. */
function townBefore(reading: Reading, level: number): Word | undefined {
  const word = /[镇乡]/u.test(reading.text.charAt(level)) ? wordEndingAt(reading, level) : undefined;
  return word !== undefined && word.text.length > 1 && word.text.length < 4 && /^n[rsz]$/u.test(word.tag) ? word : undefined;
}

/** The start of the unit of the name that ends here. */
function stepLeft(reading: Reading, at: number, rule: ExtentRule): number | undefined {
  const word = wordEndingAt(reading, at) ?? wordCut(reading, at);
  if (word === undefined) return undefined;
  if (word.text === "暨" && !rule.wide) return undefined;
  if (word.text === "商" && trader.test(reading.text.slice(Math.max(0, word.from - 2), word.from))) return undefined;
  if (isNameWord(word))
    return (rule.proper && !isProperWord(word) && !(word.text.length === 1 && placeEndingAt(reading, word.from) !== undefined)) ||
      (rule.body && jointVerbs.has(word.text) && !(trades.test(word.text) && ofTrade.test(reading.text.slice(word.to))))
      ? undefined
      : word.from;
  if (rule.wide && wideWords.has(word.text)) return word.from;
  if (rule.works !== undefined && word.text.length > 1 && word.tag.startsWith("v") && !stopWords.has(word.text) && rule.works(word.text))
    return word.from;
  if (rule.brand && word.text.length === 1) return brandStart(reading, word) ?? wordyBrandStart(reading, word, singlesEnd(reading, at));
  if (rule.numbered && word.text.length === 1) return numberedStart(reading, word);
  // 宁陕 | 四亩 | 田园旅游开发有限公司: a number that is a brand.
  if (rule.brand && brandNumber.test(word.text) && placeEndingAt(reading, word.from) !== undefined) return word.from;
  if (memberWords.has(word.text) && placeEndingAt(reading, word.from) !== undefined) return word.from;
  if (rule.phrases) return phraseStart(reading, word);
  if (rule.joins && /^[和与]$/u.test(word.text)) {
    const before = wordEndingAt(reading, word.from);
    const joined = before !== undefined && isNameWord(before) && before.text.length > 1 && !(rule.body && jointVerbs.has(before.text));
    return joined ? before.from : undefined;
  }
  return undefined;
}

/** 承办|商 | 建华集团: what somebody is to a work, before his name. */
const trader = /(?:承[办建造]|营[办运]|供应|开发|发展|运营|服务|经销|代理)$/u;

const brandNumber = /^[一二两三四五六七八九十百千万]\p{Script=Han}$/u;
/** 中诚 | 招标 | 咨询有限公司: what a company does for others, and no deed. */
const trades = /^(?:招标|设计|采购|拍卖|招聘)$/u;
const ofTrade = /^(?:咨询|代理|服务|顾问|管理|有限|股份|集团|研究|规划|工程|装饰|行)/u;

function listedCore(reading: Reading, at: number): number | undefined {
  const word = wordEndingAt(reading, at);
  if (word === undefined || word.text.length !== 2 || word.tag !== "v") return undefined;
  return /[、“]/u.test(reading.text.charAt(word.from - 1)) || placeEndingAt(reading, word.from) !== undefined ? word.from : undefined;
}

/** 万安县|委宣传部 where the segmenter reads 县委宣传部: a place that ends inside the word and begins before it. */
function placeInside(reading: Reading, from: number, to: number): Candidate | undefined {
  for (let at = from + 1; at < to; at++) {
    const place = placeEndingAt(reading, at);
    if (place !== undefined && place.from < from) return place;
  }
  return undefined;
}

/** The head begins inside a word (教育局 is one word): its left part counts as a word. */
function wordCut(reading: Reading, at: number): Word | undefined {
  const word = at > 0 ? reading.words[reading.wordAt[at - 1] ?? 0] : undefined;
  return word === undefined ? undefined : { ...word, to: at, text: reading.text.slice(word.from, at) };
}

/** 3000吨, 1.2万吨, 50兆瓦: what a plant makes. */
const amountEnd = /(?:(?<!年)\d+(?:\.\d+)?[十百千万亿]*|[十百千万]+)(?:亩|吨|千瓦|兆瓦|公里|千伏|平方米|立方米|头|羽|MW|kV)?$/u;

function phraseStart(reading: Reading, word: Word): number | undefined {
  const { text } = reading;
  if (word.text === "”" || word.text === ")") {
    const least = Math.max(0, word.from - 16);
    const open = text.slice(least, word.from).lastIndexOf(word.text === ")" ? "(" : "“");
    return open >= 0 ? least + open : undefined;
  }
  if (word.text === "年" || word.text === "年度") {
    const digits = wordEndingAt(reading, word.from);
    return digits !== undefined && year.test(digits.text) ? digits.from : undefined;
  }
  if (/^[届次期]$/u.test(word.text)) {
    const nth = wordEndingAt(reading, word.from);
    return nth !== undefined && /^第?[一二三四五六七八九十百\d]+$/u.test(nth.text) ? nth.from : undefined;
  }
  if (word.text === "-" || word.text === "—" || word.text === "·") return word.from;
  if (!/^[mq]/u.test(word.tag) && !/^[\d.]+$/u.test(word.text)) return undefined;
  // 1 | . | 2 | 万吨: cut at the point.
  const amount = amountEnd.exec(text.slice(Math.max(0, word.to - 12), word.to));
  return amount === null ? undefined : Math.min(word.from, word.to - amount[0].length);
}
