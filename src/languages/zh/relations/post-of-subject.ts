/** `代表甲出席的是乙局局长`, `甲系乙局局长丙之子`: whether a post behind a name and a verb is what the text says of that name. */
import type { Match } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";

const equates = /^(?:是|系|为)$/u;
/** 代表甲出席的是, 接替甲的为: somebody else is told. 甲担任的是 is of 甲. */
const ofAnother = /(?<![任当])的$/u;
/** The post's name goes on, or is somebody else's: 局长司机, 局长的秘书, 局长‹P›. */
const goesOn = pattern(
  "^(?:{P}|的(?!时候|候选|人选|不二|最佳|热门|第[一二三四五六七八九十])|司机|秘书|夫人|太太|之|妻|丈夫|儿|女儿|父|母|兄|弟|姐|妹|外甥|侄|女婿)",
);
/** What 为 says of a post ends there; else it is a preposition: 为局长画像. */
const endsThere = /^(?:[，。；：、！？）”]|兼|候选|人选|职务|的|$)/u;
/** 在担任局长的丈夫陪同下. */
const ofHolder = pattern("^的(?:{P}|父|母|丈夫|妻|儿|女儿|哥|弟|姐|妹|叔|伯|舅|岳|朋友|同学|老师|战友)");
/** ‹P›口中的新任书记: whom he tells of. */
const tellsOf = /的新$|(?:口中|眼中|心目中|笔下)的/u;
/** An honour, and no post. */
const honour = /^(?:优秀|先进|模范|十佳|最美|杰出|百佳)/u;

/** 与时任局长‹P›一起被查: the words stand before the post of the next name. */
const oftenBeforeName = /^(?:时|曾|现|原|拟|历)任$/u;
const nextName = pattern("^{P}");
/** 任局长‹P›的助理: the post is P's, unless his own goes on behind him. */
const holderNext = pattern("^{P}(?!(?:同志)?(?:[兼担出就调继]?任|当选|为|是|系))");
/** 由局长甲推荐担任科员: who recommends is not who holds; 甲被推荐担任 is. */
const recommends = /^(?!.*[被获受经])[^，。；：]*?(?:推荐|举荐|介绍|安排|提名|指派|委派)(?:其|他|她)?$/u;

const matchesAt = (rule: RegExp, text: string): boolean => {
  rule.lastIndex = 0;
  return rule.test(text);
};

/** 替甲辞去: another does that. */
const onBehalf = pattern("(?:替|代替|接棒|{P}(?:同志)?(?:代|代表|为))$");
const forAnother = /^(?:同志)?(?:替|代替)/u;

/** `match`: of a rule with the groups `person`, `verb` and `title`, in this order. */
export function isOfSubject(match: Match): boolean {
  const { text } = match.typed;
  if (text.slice(Math.max(0, match.at("person") - 6), match.at("person")).search(onBehalf) >= 0) return false;
  const verb = match.text("verb");
  const behind = text.slice(match.end("title"), match.end("title") + 12);
  if (honour.test(match.text("title")) || matchesAt(ofHolder, behind)) return false;
  const between = text.slice(match.end("person"), match.at("verb"));
  if (forAnother.test(between) || tellsOf.test(between)) return false;
  // 局长甲，身兼乙会主席的各专员: who is described stands behind.
  if (between.startsWith("，") && /^的(?!\p{Script=Han}{0,6}[，。；]|$)/u.test(behind)) return false;
  if (recommends.test(between) || (oftenBeforeName.test(verb) && matchesAt(nextName, behind))) return false;
  if (matchesAt(holderNext, behind)) return false;
  if (!equates.test(verb)) return true;
  if (ofAnother.test(between) || matchesAt(goesOn, behind)) return false;
  return verb !== "为" || endsThere.test(behind);
}

/** 任县长|助理, 任局长|秘书: the post of who serves another, and not the other's. */
const serves = /^(?:的?(?:助理|特助|助手|司机|驾驶员|贴身保镖)|秘书(?!长|[处室科组]))/u;
/** 总工会|职工|‹A›主任: what stands before a body is a part of its name. */
const bodyNext = pattern("^[{AO}]");

/** Whether the title goes on as another's, or as a body's name. */
export function isOfAnother({ typed, ...match }: Match): boolean {
  const behind = typed.text.slice(match.end("title"), match.end("title") + 6);
  return serves.test(behind) || matchesAt(bodyNext, behind);
}

/** `社会局长由云林县政府社会处长甲接任`: the government that he leaves does not tell whose 社会局 it is, and no other is named before. */
export function isOfGiver({ typed, ...match }: Match, page: Page): boolean {
  const body = match.mentions("body").at(-1);
  if (match.text("verb") !== "由" || body?.name === undefined || body.name === body.text) return false;
  const county = body.name.slice(0, countyLength);
  if (body.text.startsWith(county)) return false;
  const left = new Set(typed.mentions.slice(match.end("verb"), match.at("person")).map((giver) => giver?.text));
  return !page.mentions.some(
    ({ start, type, text, name = text }) => start < body.start && !left.has(text) && (type === "Place" ? name : text).startsWith(county),
  );
}
/** 云林县 */
const countyLength = 3;

const motion = /^(?:的|职务)*(?:议案|提案|建议|请示|动议|方案)/u;
const decided = /通过|批准|决定|同意|表决|准予/u;

/** `审议关于任命甲为局长的议案`: nobody has decided it yet. */
export function isMotion({ typed, ...match }: Match): boolean {
  const before = typed.text.slice(Math.max(0, match.from - 60), match.from);
  return (
    motion.test(typed.text.slice(match.end("title"), match.end("title") + 8)) && !decided.test(before.slice(before.lastIndexOf("。") + 1))
  );
}
