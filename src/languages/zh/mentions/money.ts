/** Sums of money: whole, in their currency, as ranges, and without 元 where the words before say that money is spoken of. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { parseNumber, sumSource, sumStart } from "./number.ts";
import { sum as sumRule, sumWithoutCurrency } from "./value-rules.ts";
import { currencies, currencySigns } from "./tables/currencies.ts";

/** In either case, letter by letter: to compile a long expression with the flags `i` and `u` takes ten times as long. */
const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$.]/g, "\\$&").replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`))
    .join("|");
const words = oneOf(Object.keys(currencies));
const before = `(?:(?<!\\p{Script=Latin})(?:${oneOf(Object.keys(currencySigns))})|(?:${words})) ?(?:[:：约約近逾超达達共]|共计|合计)?`;
/** 元旦 and 元件 are words of their own. */
const yuan = "(?:元|圆|圓|块钱|塊錢)(?!旦|月|宵|件|素|朝|年(?!费|薪|租)|首(?!付|期|批|笔))整?";
const behind = `(?:元? ?(?:${words})(?!\\p{Script=Latin})|(?:${yuan})?\\((?:${words})(?:,下同)?\\)|${yuan})`;
const join = "[-\\u2010-\\u2015~～至到]";

const sumWith = (range: string): RegExp => new RegExp(`(?<before>${before} ?)?(?<first>${sumSource})${range}(?<behind> ?${behind})?`, "gu");
/** 3000万元, 港币200万元, HK$3亿. */
const sum = sumWith("");
/** 3-5亿元, 3000万至5000万元. Three times as long an expression as the other, and as long in compiling: for texts that may hold a range. */
const sumOrRange = sumWith(`(?:(?<mark>${behind})? ?${join} ?(?:${before})?(?<last>${sumSource})(?= ?${behind}|(?<=[万亿萬億])))?`);
const mayBeRange = new RegExp(`${join} ?(?:${before})?${sumStart}`, "u");

/** What is said before a sum whose 元 is left out. */
const spent =
  /(?:投资总?额?|投入|总造价|造价|概算|预算|资金|经费|补助|补贴|拨款|拨付|捐资|捐款|捐赠|出资|注资|融资|筹资|筹集|筹措|贷款|产值|营收|收入|金额|奖金|奖励|赔偿|成本|费用|债券|售价|价值|市值|税收|利润|销售额|增收|合同额|中标价|总价|耗资|斥资|花费|募集|奖补|配套|自筹|投資總?額?|總造價|資金|捐資|補助)(?:规模|規模|共计|共計|合计|总计|累计|预计|估算|达到|高达|[约約近达達超逾为為共计計是了:]){0,4}$/u;
/** What follows one: its end, or what it is for; never a measure or what is counted. */
const ended =
  /^(?:左右|以上|以下|以内|上下|[,，。.;；、!！?？)）”]|的(?!\p{Script=Han}{0,2}人)|用于|用以|建设|建成|建造|兴建|新建|实施|改造|打造|修建|修缮|购置|支持|援建|$)/u;

/** What every sum has: a currency, or a power that stands for one. Most sentences have neither, and are spared the long expression. */
const telling = new RegExp(`[元圆圓块塊万亿萬億]|${words}|${oneOf(Object.keys(currencySigns))}`, "u");

/** @param home ISO 4217: what 元 alone means on the page */
export function findMoney(text: string, home = "CNY"): readonly Candidate[] {
  const found: Candidate[] = [];
  if (!telling.test(text)) return found;
  for (const match of matchesIn(text, mayBeRange.test(text) ? sumOrRange : sum)) {
    const { first = "", last, mark, before: lead, behind: tail } = match.groups!;
    const trimmed = match[0].trimEnd();
    const scale =
      tail === undefined && lead !== undefined
        ? scaleBehind(text.slice(match.index + trimmed.length, match.index + trimmed.length + 10))
        : undefined;
    const to = match.index + trimmed.length + (scale?.length ?? 0);
    const marked = lead !== undefined || tail !== undefined || mark !== undefined;
    if (!marked && !isSpent(text, match.index, to, last ?? first) && !isInRow(text, found.at(-1)?.to, match.index, to, last ?? first))
      continue;
    if (!marked && text.charAt(match.index - 1) === "第") continue;
    const value = isRate(text, match.index, to) ? undefined : scaled(valueOf(first, last, mark !== undefined), scale?.power);
    const unit = currencyOf(lead, mark, tail) ?? home;
    const rule = marked ? sumRule : sumWithoutCurrency;
    found.push({
      from: match.index,
      to,
      type: "Money",
      extractor: rule.id,
      confidence: rule.confidence,
      ...(value !== undefined && { value }),
      ...(unit !== "CNY" && { unit }),
    });
  }
  return found;
}

interface Scale {
  readonly length: number;
  readonly power: number;
}

/** USD 2 million, US$2.5m: behind a currency print may go on in English. */
function scaleBehind(after: string): Scale | undefined {
  const found = /^ ?(?:(?<thousand>thousand|k)|(?<million>million|mln|mn|m)|(?<billion>billion|bln|bn|b))(?![\p{Script=Latin}\d])/iu.exec(
    after,
  );
  if (found === null) return undefined;
  const { thousand, million } = found.groups!;
  return { length: found[0].length, power: thousand !== undefined ? 1e3 : million !== undefined ? 1e6 : 1e9 };
}

/** The power of a range is that of both its ends. */
function scaled(value: number | string | undefined, power = 1): number | string | undefined {
  if (power === 1 || value === undefined) return value;
  const times = (one: number): number => Number((one * power).toPrecision(15));
  return typeof value === "number"
    ? times(value)
    : value
        .split("/")
        .map((one) => times(Number(one)))
        .join("/");
}

/** 3000元/人, 每户补助2万元, 人均300元: so much for each is no sum of anything. */
const isRate = (text: string, from: number, to: number): boolean =>
  /^ ?(?:[/／]|每)(?:\p{Script=Han}|㎡|m)/u.test(text.slice(to, to + 4)) || each.test(text.slice(Math.max(0, from - 12), from));
const each =
  /(?:每(?:一|1)?(?:[人户亩村个名位株棵头只米吨斤套间件]|公里|平方米|公斤|立方米|千米)|(?:人|户|亩|村)均)(?!的)[^\d,，。;；、:：]{0,6}$/u;

/** 总投资3.2亿: a number in ten thousands or more behind a word for money. */
const isSpent = (text: string, from: number, to: number, number: string): boolean =>
  /[万亿萬億]/u.test(number) && ended.test(text.slice(to, to + 6)) && spent.test(text.slice(Math.max(0, from - 16), from));

/** 台电补助六百五十万、中油|一百万: one more of a row of payers, each with his sum. */
const isInRow = (text: string, last: number | undefined, from: number, to: number, number: string): boolean =>
  last !== undefined &&
  from - last <= longestPayer &&
  /[万亿萬億]/u.test(number) &&
  /^、\p{Script=Han}{2,14}$/u.test(text.slice(last, from)) &&
  ended.test(text.slice(to, to + 6));
const longestPayer = 15;

/** A range is no single sum: `3000000/5000000`. */
function valueOf(first: string, last: string | undefined, marked: boolean): number | string | undefined {
  const low = parseNumber(first);
  if (last === undefined) return low;
  const high = parseNumber(last);
  if (low === undefined || high === undefined) return undefined;
  const shared = marked || /[万亿萬億千百]/u.test(first) ? 1 : powerOf(last);
  return low * shared < high ? `${low * shared}/${high}` : undefined;
}

/** 3-5亿: the power behind the second number is the first's too. */
const powerOf = (number: string): number => parseNumber(`1${/[十百千万亿萬億]*[余多来餘來]?$/u.exec(number)![0]}`) ?? 1;

/** What stands behind the number says more than what stands before it. */
function currencyOf(lead: string | undefined, mark: string | undefined, tail: string | undefined): string | undefined {
  return wordIn(tail) ?? wordIn(mark) ?? signIn(lead) ?? wordIn(lead);
}

const word = new RegExp(words, "u");
const sign = new RegExp(oneOf(Object.keys(currencySigns)), "u");
const wordIn = (text: string | undefined): string | undefined => lookUp(currencies, word, text);
const signIn = (text: string | undefined): string | undefined => lookUp(currencySigns, sign, text);

function lookUp(table: Readonly<Record<string, string>>, pattern: RegExp, text = ""): string | undefined {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : (table[found] ?? table[found.toUpperCase()]);
}
