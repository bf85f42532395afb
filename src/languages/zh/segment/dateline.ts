/** Chinese datelines and dates: `本报讯`, `新华社北京6月3日电`, `6月21日`. */
import { numerals } from "./numerals.ts";
import type { PrintedDay } from "../../../segment/segmentation.ts";

const papers = "日报|晚报|早报|时报|晨报|都市报|商报|农村报|周报|电视台|广播电台|融媒体中心|融媒|新闻网|网|客户端";
const chineseOpenings = [
  new RegExp(`^[【\\[(（]?本[报刊台网社站](?:\\p{Script=Han}{0,8})(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电)(?!员)[】\\])）]?`, "u"),
  new RegExp(
    `^[【\\[(（]?(?:新华社|新华网|中新社|中新网|人民网|央视网|央广网|光明网)\\p{Script=Han}{0,10}(?:\\d{1,2}月\\d{1,2}日)?(?:电|讯)(?!员|视|台)[】\\])）]?`,
    "u",
  ),
  new RegExp(`^[【\\[(（]?\\p{Script=Han}{2,12}(?:${papers})(?:\\d{1,2}月\\d{1,2}日)?讯(?!员)[】\\])）]?`, "u"),
  /^讯(?=[\s\u3000(（])/u,
  // 【记者某某／彰化报导】: of Taiwan's papers, whose name it leaves out.
  /^[【〔[(（](?=(?:特派|地方|实习)?(?:记者|通讯员)\p{Script=Han}{2,4}[／/|｜∕╱]?(?:\p{Script=Han}{2,10})?报[导道][】〕\])）])/u,
];

/** Length of a dateline's fixed opening at the start of a line, 0 if there is none. */
export function chineseDateline(line: string): number {
  const head = line.slice(0, 48);
  for (const opening of chineseOpenings) {
    const match = opening.exec(head);
    if (match) return match[0].length;
  }
  return 0;
}

const yearDigits = "〇一二三四五六七八九";
const inNumerals = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/** `二〇二三年六月十日`, `6月21日`. */
export function chineseDay(text: string): PrintedDay | undefined {
  const [, year, ...rest] = inNumerals.exec(text) ?? [];
  if (year !== undefined) {
    const [month, day] = rest.map((number) => String(numerals.valueOf(number)));
    return { year: [...year.replace(/[○零]/gu, "〇")].map((digit) => yearDigits.indexOf(digit)).join(""), month: month!, day: day! };
  }
  const found = /(\d{1,2})月(\d{1,2})日/.exec(text);
  return found ? { month: found[1]!, day: found[2]! } : undefined;
}

/** Whether a dateline has a bracket with the writer's name: `本报讯(记者 郑七)`. */
export const signedDateline = /^.{2,24}?[(（][^()（）]{0,12}(?:记者|通讯员)/u;

/** `本报讯 记者郑七 通讯员吴八报道:…`: of what stands behind `本报讯`. */
export const writerBehindDateline =
  /^\s*(?:((?:本报)?(?:全媒体)?记者[^。，,:：]{2,40}报道)[:：]|((?:记者|通讯员)\p{Script=Han}{2,4})(?:[／/|｜∕╱]|报[道导][】〕\])）]))/u;
