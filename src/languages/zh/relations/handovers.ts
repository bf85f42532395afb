/**
 * `副县长一职由参议甲出任`, `参议乙升任秘书长`, `农业处长遗缺由副处长丙代理`: who takes over a post of Taiwan's counties whose body the words leave to the
 * page, and whose deputy takes care of one: WORKS_FOR.
 */
import { type Mention, nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Words } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { bodyOfArticle } from "./post-body.ts";
import { word, workplace } from "./post-words.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/handover", { confidences, states: ["WORKS_FOR"] });
export { rules as handoverRules };

const post = "(?:副?[县市]长|副?秘书长|参议|消保官|新闻秘书|机要秘书)";
const office = "(?:的?(?:一职|职务|遗缺|职缺|空缺|缺额))?";
const when = "(?:{T}|起|日|将|则|也|亦|会|就|便|已|正式|暂时?|随即|同日|同时){0,3}";
const takes = "接任|接掌|继任|升任|调任|出任|递补|接手|接棒|担任|兼任|代理|暂代";

const passes = rules.rule("post-of-the-county-passes-to", {
  pattern: pattern(
    `(?<=^|[，。；：、]|新增的?|增设的?|其中)(?<title>${post})${office}，?${when}(?<verb>由)[^，。；：{P}]{0,24}?(?<person>{P})(?:（[^（）]{1,4}）)?${when}(?<how>${takes})(?=[，。；、]|$)`,
  ),
  yields: ["{A:云林县政府}表示，新增副县长由参议{P:周兰芳}出任，副秘书长由参议{P:吴敏之}出任。"],
  never: [
    "{A:云林县政府}、{A:南投县政府}表示，副县长由参议{P:周兰芳}出任。",
    "{A:云林县政府}表示，副县长由参议{P:周兰芳}陪同。",
    "{O:清河商会}表示，秘书长由{P:周兰芳}出任。",
  ],
});
const moved = rules.rule("moves-to-a-post-of-the-county", {
  pattern: pattern(
    `(?<person>{P})${when}(?<verb>升任|调升|调任|转任|出任|接任|接掌|担任|回任)(?:县府|市府)?(?<title>${post})(?=[，。；、]|一职|$)`,
  ),
  yields: "{A:云林县政府}公布，参议{P:周兰芳}升任秘书长。",
  never: [
    "{A:云林县政府}、{A:南投县政府}公布，参议{P:周兰芳}升任秘书长。",
    "{A:云林县政府}公布，{P:周兰芳}未接任秘书长。",
    "{O:清河商会}公布，{P:周兰芳}升任秘书长。",
  ],
});
const ownPost = `(?<own>副?${word}{0,6}?(?:副[局处署会课科]长|副分局长|副所长|副校长|副理事长|副主任|主任|秘书|科长|课长|专员|股长))`;
const acts = rules.rule("deputy-acts-in-the-body", {
  pattern: pattern(
    `(?<body>{AO})的?${word}{0,8}?(?:长|总干事|主委|主席)${office}，?${when}由${ownPost}(?<person>{P})${when}(?<verb>代理|暂代|兼代|暂代行|代行)(?=[，。；、]|职务|$)`,
  ),
  yields: "{A:县政府农业处}处长遗缺暂由副处长{P:周兰芳}代理。",
  never: ["{A:县政府农业处}处长遗缺暂由{A:县政府教育处}副处长{P:周兰芳}代理。", "{A:县政府农业处}处长由副处长{P:周兰芳}陪同。"],
});

const left = rules.rule("post-left-passes-to", {
  pattern: pattern(
    `(?<leaver>{P})[^。；{P}]{0,40}?(?:退休|荣退|离职|卸任|辞职|请辞|病逝|调任|升任|陞任|转任|高升|荣升|荣陞|调升|调职|他调)[^。；{P}]{0,30}?(?:{P}[^。；，{P}]{0,16})?，(?:其|所)?(?:遗|留)?(?:下)?的?(?:遗缺|职缺|缺额|空缺|职务|处长|局长|科长|课长|主任)(?:一职)?，?${when}(?<verb>由)[^，。；：{P}]{0,20}?{AO}?[^，。；：{P}]{0,12}?(?<person>{P})${when}(?:${takes})(?=[，。；、]|$)`,
  ),
  yields: "{A:县政府农业处}处长{P:周兰芳}退休，遗缺由{P:吴敏之}升任。",
  never: [
    "{A:县政府农业处}处长{P:周兰芳}退休，遗缺未由{P:吴敏之}升任。",
    "{A:县政府农业处}处长{P:周兰芳}退休，由{P:吴敏之}陪同。",
    "{P:周兰芳}退休，遗缺由{P:吴敏之}升任。",
  ],
});

/** Of a county of Taiwan, which is no people's. */
const ofCounty = /(?:[县市]|^[县市])(?:政府|府)$/u;
const association = pattern("{O}");

/** The one county's government that the page tells of, by a post that it alone has. */
function governmentFor(title: string, words: Words, page: Page): Mention | undefined {
  for (const each of [title, "县长", "市长"]) {
    const body = bodyOfArticle(each, words, page)?.body;
    if (body && ofCounty.test(nameOf(body)) && !nameOf(body).includes("人民政府")) return body;
  }
  return undefined;
}

/** A 秘书长 of the clauses behind an association's name is that one's. */
const isOfAssociation = ({ masked }: View, match: Match): boolean => {
  const before = masked.text.slice(0, match.from);
  return /秘书/u.test(match.text("title")) && before.slice(before.lastIndexOf("；") + 1).search(association) >= 0;
};

const acting = /^(?:代理|暂代)/u;

export const handovers: Family = function* (view, page): Generator<Draft> {
  for (const match of matches(view.masked, acts))
    for (const subject of match.mentions("person"))
      for (const object of match.mentions("body").slice(-1))
        yield proposal(acts, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: match.text("own") } });
  for (const match of matches(view.masked, left)) {
    const [leaver] = match.mentions("leaver");
    const [subject] = match.mentions("person");
    const posts = view.appositions.find(({ person }) => person === leaver)?.posts ?? [];
    const [post, second] = posts;
    if (!subject || !post || second || post.shared || !workplace(post.body) || post.title === "") continue;
    const properties = { title: post.title.replace(/^(?:原|前|时任)/u, "") };
    yield proposal(left, view, match, { subject, predicate: "WORKS_FOR", object: post.body, properties });
  }
  for (const rule of [passes, moved])
    for (const match of matches(view.masked, rule)) {
      const title = match.text("title");
      const [subject] = match.mentions("person");
      const object = governmentFor(title, { view, typed: view.masked, before: match.end("title") }, page);
      if (!subject || !object || isOfAssociation(view, match)) continue;
      const held = rule === passes && acting.test(match.text("how")) ? `代理${title}` : title;
      yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: held } });
    }
};
