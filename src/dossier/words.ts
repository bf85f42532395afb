/** A dossier's own words, in both languages; those of labels, relations and properties are the schema's. */
import type { Language } from "../../graph/value-text.ts";

const zh = {
  dossier: "资料",
  aliases: "又名",
  facts: "基本情况",
  conflicts: "各处所说数值不一",
  timeline: "年表",
  timelineNote: "文中写明的时间照录；没有写明的，列报道日期，并注“报道”。",
  reported: "{date} 报道",
  reportedFromTo: "{first} 至 {last} 报道",
  sums: "合计（{standing}）：{sum}，共 {n} 笔",
  sumsNote: "只加人民币款项；同一句里几家共出的一笔只计一次；传闻和外币不计。",
  elsewhere: "该项目还涉及别处，不计入本地合计",
  sentencesMore: "另有 {n} 句",
  noSentence: "图中没有这条关系的原文",
  unlocated: "原文位置未知",
  indirect: "这一句没有同时写出两者的名称，关系由上下文推知",
  yearInferred: "{value}（年份由上下文推知）",
  corrected: "{value}（人工更正）",
  saysOther: "这一句说的是：{standing}",
  page: "第{n}页",
  pages: "第{n}–{last}页",
  alsoIn: "同一句也登在",
  sources: "所据文章",
  mentionedIn: "提到的文章（{n} 篇）",
  fromGazetteer: "取自行政区划代码表，不是文中所说",
  madeBy: "由脉络（mailuo {version}）于 {date} 从 {n} 篇文章自动整理。每一条都附原文；引用前请核对原文。",
  viewTitle: "知识图谱：{nodes} 个对象，{edges} 条关系",
  viewMadeBy: "由脉络（mailuo {version}）于 {date} 自动整理。点图中的圆点或连线，看原文；引用前请核对原文。",
  nothing: "图中没有与它有关的关系。",
  comma: "，",
  colon: "：",
  list: "、",
  open: "（",
  close: "）",
};

export type DossierWords = Readonly<Record<keyof typeof zh, string>>;

const en: DossierWords = {
  dossier: "Dossier",
  aliases: "Also called",
  facts: "Facts",
  conflicts: "Texts state other values too",
  timeline: "Over time",
  timelineNote: "Times that a text states are given as they are; where none is stated, the day of the report is given and marked so.",
  reported: "reported {date}",
  reportedFromTo: "reported {first} to {last}",
  sums: "Sum ({standing}): {sum}, {n|payment|payments}",
  sumsNote: "Sums in yuan only; what one sentence gives for several payers is counted once; rumours and other currencies are not added.",
  elsewhere: "the project lies elsewhere as well: not in the sum of this place",
  sentencesMore: "{n|more sentence|more sentences}",
  noSentence: "The graph holds no sentence for this relation",
  unlocated: "Place in the text unknown",
  indirect: "This sentence does not name both: the relation is inferred from what stands around it",
  yearInferred: "{value} (the year is inferred)",
  corrected: "{value} (put right by a person)",
  saysOther: "This sentence says: {standing}",
  page: "page {n}",
  pages: "pages {n}–{last}",
  alsoIn: "Also printed in",
  sources: "Sources",
  mentionedIn: "Articles that name it ({n})",
  fromGazetteer: "from the list of places; no text says it",
  madeBy:
    "Compiled by Mailuo {version} on {date}, automatically, from {n|article|articles}. Each statement has its sentence; check it before you cite.",
  viewTitle: "Knowledge graph: {nodes|thing|things}, {edges|relation|relations}",
  viewMadeBy:
    "Compiled by Mailuo {version} on {date}, automatically. A click on a disc or a line leads to the sentences; check them before you cite.",
  nothing: "The graph holds no relation of it.",
  comma: ", ",
  colon: ": ",
  list: ", ",
  open: " (",
  close: ")",
};

export const wordsIn = (language: Language): DossierWords => (language === "zh" ? zh : en);

export { fill } from "../../graph/value-text.ts";
