/** What a line shows of itself, whatever stands around it. */
import { isCloser, isContinuing, isHan, isLower, isTerminal } from "./characters.ts";
import { isByline } from "./byline.ts";
import { datelineLength } from "./dateline.ts";
import { endsSentence } from "../languages/en/segment/full-stop.ts";
import type { Line } from "./lines.ts";

/**
 * `furniture`: what the page says of itself (date, page number, editor); `meta`: date, source and author below a web page's title;
 * `rule`: a drawn line; `pointer`: `■相关新闻`; `markdown`: `# Title`; `briefs`: the head over short pieces, `简讯`;
 * `headline`: above an English article.
 */
export type Mark =
  | "kicker"
  | "caption"
  | "byline"
  | "dateline"
  | "furniture"
  | "meta"
  | "rule"
  | "pointer"
  | "markdown"
  | "briefs"
  | "enumerated"
  | "headline";

/** The mark of the line at an index. */
export type MarkAt = (index: number) => Mark | undefined;

const longestMarked = 160;
/** How a caption begins, whatever stood before it. */
export const captionOpening =
  /^(?:图为|图[①②③④⑤⑥一二三四1-9][:：为 ]|[↑↓←→▼]|[[【(（]?(?:图片说明|上图|下图|左图|右图)|[(（](?:资料图片?|资料照片)[)）]$|[^。\s]{0,16}(?:记者|通讯员)[\s\u3000]?[^。！？，,]{2,12}[\s\u3000]?摄影?[)）]?$)/u;
const chineseCaption =
  /[(（](?:资料图片?|资料照片|[^()（）]{0,16}(?:供图|摄影?|图片|图))[)）]$|(?:^|[\s\u3000。])(?:[^。\s]{0,16}记者|通讯员|新华社记者|图片?[:：/])[\s\u3000]?[^。！？]{2,14}[\s\u3000]?摄影?[)）]?$|(?:新华社发|资料图片?|供图)[)）]?$/u;
const englishCaption =
  /^(?:photo|picture|pictured|caption|above|below|left|right|inset|image)\s?:|^(?:photo|photographs?|pictures?) (?:by|courtesy)\b|\((?:file )?photo(?:s)?\b[^()]{0,60}\)\.?$|\((?:courtesy|photo|picture)[^()]{0,60}\)$|[./|] ?(?:photo|picture) by [A-Z][\p{L} .'-]{2,40}$|\/ ?(?:courtesy|file|handout)$/iu;
const furniture =
  /^(?:第?\s?[A-Z]?\d{1,3}\s?版(?=$|[\s\u3000:：|])|\d{4}年\d{1,2}月\d{1,2}日[\s\u3000]*(?:(?:星期|周)[一二三四五六日天])?(?=$|[\s\u3000|·])|(?:星期|周)[一二三四五六日天](?=$|[\s\u3000|])|(?:责任|版面|本版|执行|文字|图片)?(?:编辑|责编|美编|校对|审核|编审|主编|排版|版式|组版|值班)(?=[\s\u3000:：/|])|(?:PAGE|Page) \d+$|www\.)/u;
const englishFurniture =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4})(?:$|\s*[|·—–-])/;
/** The paper's or the section's name and the day on one line. */
const masthead =
  /^[^。，,；]{1,40}?[\s\u3000]+(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[./-]\d{1,2}[./-]\d{1,2})(?:[\s\u3000|·]|(?:星期|周)[一二三四五六日天]|第?[A-Z]?\d{1,2}版|(?:责任)?编辑[:：]\S{2,8})*$|^[A-Z][^.]{2,50}?\s{2,}(?:[A-Z][a-z]+day,? )?(?:\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2},? \d{4})(?:\s{2,}[\w .:]{1,30})?$/u;
const meta =
  /^(?:发布时间|发布日期|时间|日期|来源|信息来源|作者|浏览|阅读|字号|字体|Published|Posted|Updated|Source)\s?[:：]|[\s\u3000](?:来源|信息来源|作者|发布时间|字号|浏览次数|阅读次数|点击数|访问量)\s?[:：]/u;
const rule = /^[-=_*~·—–─━═＊☆★◆◇■□●○#.]{3,}$/u;
const pointer =
  /^[■□◆◇●○▲★☆►▶【[]\s?[^。，,]{2,16}[】\]]?$|^(?:相关(?:新闻|链接|报道)|新闻链接|延伸阅读|链接|RELATED(?: STOR(?:Y|IES))?|Related stor(?:y|ies)|More news|In other news)[:：]?$/u;
const briefs = /^[■□◆●▲★【]?(?:简讯|短讯|快讯|简明新闻|一句话新闻|图片新闻|news in brief|in brief|briefs|notices|picture news)[】:：]?$/iu;
const enumerated =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章条节篇]|\d{1,2}[、．]|\d{1,2}\.(?=[^\d])|——|[-*•●·]\s)/u;

/** The strongest mark of a line, if it has one. */
export function markOf(text: string): Mark | undefined {
  if (datelineLength(text) > 0) return "dateline";
  if (text.length > longestMarked) return enumerated.test(text.slice(0, 8)) ? "enumerated" : undefined;
  if (rule.test(text)) return "rule";
  if (/^#{1,6}\s/.test(text)) return "markdown";
  if (meta.test(text) && !/[。；]/u.test(text)) return "meta";
  const byline = isByline(text);
  if (byline && !/(?<!文[/、&]?)(?:摄|摄影)[)）】]?$/u.test(text)) return "byline";
  if (captionOpening.test(text) || chineseCaption.test(text) || englishCaption.test(text)) return "caption";
  if (masthead.test(text)) return "furniture";
  if (briefs.test(text)) return "briefs";
  if ((furniture.test(text) && text.length <= 60 && !/[。，,；]/u.test(text)) || (englishFurniture.test(text) && text.length <= 60))
    return "furniture";
  if (pointer.test(text)) return "pointer";
  if (/(?:——|—|──|－－|--)$/u.test(text) && text.length <= 60 && !text.startsWith("——") && !/[。；]/u.test(text)) return "kicker";
  return enumerated.test(text) ? "enumerated" : undefined;
}

/** Whether a sentence ends where the line does. */
export function isComplete(line: string): boolean {
  const text = withoutAside(line);
  let last = text.length - 1;
  while (last > 0 && isCloser(text[last] ?? "")) last--;
  const mark = text[last] ?? "";
  if (!isTerminal(mark)) return false;
  return (
    mark !== "." ||
    isHan(text.charCodeAt(last - 1)) ||
    endsSentence(`${text.slice(Math.max(0, last - 20), last + 1)} The`, Math.min(20, last))
  );
}

/** Without what brackets add after the last stop: `…。(下转第二版)`. */
function withoutAside(text: string): string {
  const tail = text.slice(-60);
  const aside = /[。！？!?.][”’"]?\s?[(（【][^()（）【】]*[)）】]$/u.exec(tail);
  return aside ? text.slice(0, text.length - tail.length + aside.index + 1) : text;
}

const leadIn =
  /^(?:今年|去年|近日|日前|目前|据|截至|近年|随着|为了?|在|走进|如今|此次|本次|记者|同时|此外|下一步|接下来|当天|昨日|昨天|今天|他|她|我们|该|从|自|由于|过去|一直|经过|通过|对|针对|\d{1,2}月\d{1,2}日|\d{4}年)/u;
const hanging = /[的了和与及或在对将为是到从被把向由等于并而也都就已正以让使给]$|[“‘《（(【]$/u;
const goesOn = /^(?:[的了等和与及或并而也都就是地得着们中上下里后时年月日个为将]|以及|其中)/u;
/** A village's name that the column cut before its last word: `香兰镇先锋` `社区的普查员…`. */
const cutPlace = /[镇乡区县市道]\p{Script=Han}{1,3}$/u;
const placeEnding = /^(?:社区|村)(?:的|[\p{Script=Han}]{2,4}\p{Script=Han}{2,3}[说是，,])/u;
const smallWord =
  /\b(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|is|are|was|were|has|have|had|that|which|who|as|its|their|his|her|said|will|be)$/i;

/** Whether the sentence of a line without a stop plainly runs into the next line. */
export function runsOn(text: string, next: string): boolean {
  const first = next[0] ?? "";
  if (isContinuing(text.slice(-1)) || (isNonStart(first) && !/^[“‘《]/u.test(next))) return true;
  if (isHan(text.charCodeAt(text.length - 1)))
    return hanging.test(text.slice(-1)) || goesOn.test(next.slice(0, 2)) || (cutPlace.test(text.slice(-6)) && placeEnding.test(next));
  return isLower(first) || smallWord.test(text.slice(-12));
}

const isNonStart = (first: string): boolean => "，。、；：！？）】》”’」』,;:!?)]%·".includes(first);

/** Whether a line begins as sentences do, and headings hardly ever. */
export const leadsIn = (text: string): boolean => leadIn.test(text.slice(0, 12));

export const textOf = (document: string, line: Line): string => document.slice(line.start, line.end);
