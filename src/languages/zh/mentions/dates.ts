/** Dates: whole, in part, counted from the article's day, and ranges. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { dayFrom, isoDate, referenceDate, yearOf, type ReferenceDate } from "./date-value.ts";
import { mainland, type Region } from "./region.ts";
import type { Rule } from "../../../rules/rule.ts";
import { calendarDate, relativeDate } from "./value-rules.ts";
import { parseNumber } from "./number.ts";

const year =
  "(?:民国(?:\\d{1,3}|[一二三四五六七八九十元百〇零]{1,5})年|(?:(?:19|20)\\d{2}|[一二][〇零九]?[〇零一二三四五六七八九]{2,3})年)";
/** 113年 on a page that counts from 1912; 100年历史 is a length of time, as is 20年 anywhere. */
const minguoYear = "(?<!\\d)(?:[89]\\d|1[0-4]\\d)年(?!来|前|后|历史|老|间|内|之久|期|以上|的)";
const spokenYear = "今年|去年|前年|明年|上年|后年|本年|当年";
const month = "(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月";
const day = "(?:[12]\\d|3[01]|0?[1-9]|[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号](?![线楼店])";
const part = "(?:上旬|中旬|下旬|底|初|末|份)";
const join = "(?:至|到|-|—|–|~|、)";

const calendarOf = (year: string): RegExp =>
  new RegExp(
    `((?:${year}|${spokenYear}))?(?:(${month})(?:(${day})(?:${join}(${month})?(${day}))?|(${part}))?)|((?:${year}))(?:${join}(${year})(?!${month}))?(初|底|末)?|((?:19|20)\\d{2})${join}((?:19|20)\\d{2})年|(${spokenYear})(初|底|末|以来)?|((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`,
    "gu",
  );
const calendar = calendarOf(year);
const minguoCalendar = calendarOf(`(?:${year}|${minguoYear})`);
const relative =
  /(?:今天|今日|当天|当日|昨天|昨日|前天|明天|明日|本月|上月|上个月|下月|当月)|[昨今前明]\(\d{1,2}\)日|(?<![\d.月至到\-—、一二三十])((?:[12]\d|3[01]|[1-9])日)(?=[上下中晚早凌,，、从在]|电|讯|至|$)/gu;

const yearsAway: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
const daysAway: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, 当天: 0, 当日: 0, 昨天: -1, 昨日: -1, 前天: -2, 明天: 1, 明日: 1 };
const monthsAway: Readonly<Record<string, number>> = { 本月: 0, 当月: 0, 上月: -1, 上个月: -1, 下月: 1 };

/** The year before the first of the Republic, 民国元年; and the first of its years that print writes without its name. */
const [beforeMinguo, leastMinguo] = [1911, 80];

const count = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseNumber(text.replace(/[年月日号]$/u, ""));

/** What every date has; most sentences have none, and are spared the long expressions. */
const ofCalendar = /[年月]|\d{4}[-/.]\d/u;
const ofSpeech = /[天日月]/u;

/** `published` is YYYY-MM-DD, or less of it, or unknown: then what is not whole gets no value. */
export function findDates(text: string, published: string | undefined, { minguoYears }: Region = mainland): readonly Candidate[] {
  const reference = referenceDate(published);
  const found: Candidate[] = [];
  if (ofCalendar.test(text))
    for (const match of matchesIn(text, minguoYears ? minguoCalendar : calendar))
      if (!isLunar(text, match)) found.push(candidate(calendarDate, match, calendarValue(match, reference)));
  if (ofSpeech.test(text))
    for (const match of matchesIn(text, relative)) found.push(candidate(relativeDate, match, relativeValue(match, reference)));
  return found;
}

const lunarBefore = /(?:农历|阴历|夏历|旧历)(?:的|每年|[今去明]年|\d{4}年)?$/u;
const lunarDay = /月初[一二三四五六七八九十]/u;

/** 农历三月初三 is in no month of this calendar. */
function isLunar(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  if (!whole.includes("月")) return false;
  return lunarBefore.test(text.slice(Math.max(0, index - 8), index)) || lunarDay.test(text.slice(index, index + whole.length + 2));
}

function candidate(rule: Rule, match: RegExpExecArray, value: string | undefined): Candidate {
  const from = match.index;
  return {
    from,
    to: from + match[0].length,
    type: "Date",
    extractor: rule.id,
    confidence: rule.confidence,
    ...(value !== undefined && { value }),
  };
}

function calendarValue(match: RegExpExecArray, reference: ReferenceDate | undefined): string | undefined {
  const [, before, monthText, from, toMonth, to, , alone, until, , first, last, spoken, , y, m, d] = match;
  if (y !== undefined) return isoDate(Number(y), Number(m), Number(d));
  if (first !== undefined) return `${first}/${last}`;
  if (spoken !== undefined) return yearOfWord(spoken, reference)?.toString();
  if (alone !== undefined) return until === undefined ? isoYear(alone) : `${isoYear(alone)}/${isoYear(until)}`;
  const monthNumber = count(monthText);
  if (monthNumber === undefined) return undefined;
  const yearNumber = before === undefined ? reference && yearOf(reference, monthNumber) : yearOfWord(before, reference);
  if (yearNumber === undefined) return undefined;
  const start = isoDate(yearNumber, monthNumber, count(from));
  if (to === undefined || start === undefined) return start;
  const endMonth = count(toMonth) ?? monthNumber;
  const end = isoDate(endMonth < monthNumber ? yearNumber + 1 : yearNumber, endMonth, count(to));
  return end === undefined ? start : `${start}/${end}`;
}

const isoYear = (text: string): string | undefined => yearOfWord(text, undefined)?.toString();

function yearOfWord(text: string, reference: ReferenceDate | undefined): number | undefined {
  const away = yearsAway[text];
  if (away !== undefined) return reference && reference.year + away;
  const since = text.startsWith("民国");
  const value = since ? count(text.slice(2).replace("元", "一")) : count(text);
  if (value === undefined) return undefined;
  if (since || (value >= leastMinguo && value < 1000)) return value + beforeMinguo;
  return value >= 1000 ? value : undefined;
}

function relativeValue(match: RegExpExecArray, reference: ReferenceDate | undefined): string | undefined {
  const [word, bareDay] = match;
  if (reference === undefined) return undefined;
  if (bareDay !== undefined) return reference.month === undefined ? undefined : isoDate(reference.year, reference.month, count(bareDay));
  const days = daysAway[word.replace(/\(\d+\)日$/u, "天")];
  if (days !== undefined) return dayFrom(reference, days);
  const months = monthsAway[word];
  if (months === undefined || reference.month === undefined) return undefined;
  const index = reference.year * 12 + reference.month - 1 + months;
  return isoDate(Math.floor(index / 12), (index % 12) + 1);
}
