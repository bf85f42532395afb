/** Posts and occupations: 清镇市发改局 | 副局长 黄海; 农家乐经营户 胡家祥. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { isWordStart, wordEndingAt, type Reading } from "./reading.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import { surnameAt } from "./surname-at.ts";
import { SuffixTable } from "./suffix-table.ts";
import { occupations, postPrefixes, posts } from "./tables/posts.ts";

const rules = new RuleFamily("zh/post", { confidences, finds: ["Title", "Occupation"] });
export { rules as postRules };

const title = rules.rule("title", {
  yields: "县水务局{Title:副局长}王芳说。",
  never: "会议室里坐满了人。",
});
const occupation = rules.rule("occupation", {
  yields: "{Occupation:樱桃种植户}王芳说。",
  never: "樱桃种植面积扩大了。",
});

const table = new SuffixTable<"Title" | "Occupation">([
  ...occupations.map((word) => [word, "Occupation"] as const),
  ...posts.map((word) => [word, "Title"] as const),
]);
const prefixes = new SuffixTable<true>(postPrefixes.map((prefix) => [prefix, true] as const));
/** What an occupation's own words may be: 樱桃种植户, 语文老师. */
const trade = /户$|[农工匠]$|老师$|教师$|师傅$|传承人$/u;

export function findPosts(reading: Reading, bodies: readonly Candidate[]): readonly Candidate[] {
  const bodyEnds = new Set(
    bodies.filter(({ type }) => type === "Agency" || type === "Organization" || type === "Village" || type === "Place").map(({ to }) => to),
  );
  const found: Candidate[] = [];
  for (const { to } of reading.words) {
    const match = table.longestEndingAt(reading.text, to);
    if (match === undefined) continue;
    const { from, value: type } = match;
    if (isLongTermCare(reading.text, to) || isNameOfSomebody(reading.text, from, to)) continue;
    if (type === "Title")
      found.push({ from: postStart(reading.text, from, to, bodyEnds), to, type, extractor: title.id, confidence: title.confidence });
    else if (isWordStart(reading, from) || bodyEnds.has(from))
      found.push({ from: tradeStart(reading, from, to, bodyEnds), to, type, extractor: occupation.id, confidence: occupation.confidence });
  }
  for (const { index } of matchesIn(reading.text, beforeHe))
    found.push({
      ...{ from: postStart(reading.text, index, index + 2, bodyEnds), to: index + 2, type: "Title" },
      ...{ extractor: title.id, confidence: title.confidence },
    });
  return found;
}

/** 卫生福利部|长照司, 卫生所|长照大楼: 长照 is what Taiwan calls long-term care. */
const isLongTermCare = (text: string, to: number): boolean =>
  text.charAt(to - 1) === "长" && text.charAt(to) === "照" && /^照(?:[司顾卫服中机据站专]|\d)/u.test(text.slice(to, to + 2));

/** 林长|荣先生, 田长|贵女士: a name by the courtesy behind it, whatever its first two characters are elsewhere. */
const isNameOfSomebody = (text: string, from: number, to: number): boolean =>
  to - from === 2 &&
  text.charAt(to - 1) === "长" &&
  /^\p{Script=Han}(?:先生|女士|小姐)/u.test(text.slice(to, to + 3)) &&
  surnameAt(text, from) === 1;

/** 主任何新光: the dictionary reads 任何. */
const beforeHe =
  /主任(?=何\p{Script=Han}{1,2}(?:[,，、。;；]|$|应邀|亦|也|陪同|莅临|共同|主持|出席|参加|表示|介绍|说|讲话|致辞|发言|带领|率|等))/gu;

/** A body named right before takes its own words: in 流长乡党委书记 the post is 书记. */
function postStart(text: string, from: number, to: number, bodyEnds: ReadonlySet<number>): number {
  for (let at = to - 2; at > from; at--) if (bodyEnds.has(at)) return at;
  for (;;) {
    if (bodyEnds.has(from)) return from;
    const prefix = prefixes.longestEndingAt(text, from);
    if (prefix === undefined) return from;
    for (let at = from - 1; at > prefix.from; at--) if (bodyEnds.has(at)) return at;
    from = prefix.from;
  }
}

function tradeStart(reading: Reading, from: number, to: number, bodyEnds: ReadonlySet<number>): number {
  if (bodyEnds.has(from) || !trade.test(reading.text.slice(from, to))) return from;
  const before = wordEndingAt(reading, from);
  const noun = before !== undefined && /^(?:n|vn|nz)$/u.test(before.tag) && before.text.length >= 2 && before.text.length <= 4;
  return noun && !bodyEnds.has(before.to) && !/[市县区乡镇村省]$/u.test(before.text) && before.text !== "人员" ? before.from : from;
}
