/** `免去甲的副县长职务`, `任命乙为副县长`, `接受丙辞去县长职务的请求`: posts whose body the sentence leaves to the article: WORKS_FOR. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { clauseStart } from "./clause.ts";
import { confidences } from "../confidences.ts";
import { chiefPost } from "../vocabulary/titles.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { bodyOfArticle } from "./post-body.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/head-appointment", { confidences, states: ["WORKS_FOR"] });
export { rules as headAppointmentRules };

const comrade = "(?:等?(?:[两二三四五六七八九]位)?同志)?";
const office = "(?:政府)?";
const head = "(?<title>(?:常务|代理|代)?副?[县区市乡镇旗州]长)";

const removed = rules.rule("removed", {
  pattern: pattern(
    `(?<verb>免去|免除|罢免|撤销)(?:了|：)?(?<person>${list("P")})${comrade}(?:的|担任的|所任的|兼任的)?${office}${head}(?:职务|一职|之职|的职务)`,
  ),
  yields: "{L#340124:庐江县}开会。会议决定免去{P:周兰芳}的副县长职务。",
  never: [
    "{L#340124:庐江县}开会。会议没有免去{P:周兰芳}的副县长职务。",
    "{L#340124:庐江县}开会。会议讨论了免去{P:周兰芳}副县长职务的建议。",
    "{L#340124:庐江县}开会。会议提请免去{P:周兰芳}副县长职务。",
  ],
});
const resigned = rules.rule("resigned", {
  pattern: pattern(
    `(?<person>${list("P")})${comrade}(?:的|提出的?|关于|请求|申请|因[^，。；{P}]{1,10}){0,3}(?<verb>辞去)[^，。；{PAO}]{0,4}?${office}${head}(?:职务|一职|之职|的职务)`,
  ),
  yields: "{L#340124:庐江县}开会。会议决定接受{P:周兰芳}辞去副县长职务的请求。",
  never: ["{L#340124:庐江县}开会。{P:周兰芳}没有辞去副县长职务。", "{L#340124:庐江县}开会。{P:周兰芳}提出辞去副县长职务的请求。"],
});
rules.rule("appointed", {
  pattern: pattern(
    `(?<verb>任命|选举|补选|推选|决定)(?:了|：)?(?<person>${list("P")})${comrade}(?:为|任|担任|代理)(?:政府)?${head}(?=[，。；、]|$)`,
  ),
  yields: "{L#340124:庐江县}开会。会议任命{P:周兰芳}为副县长。",
  never: ["{L#340124:庐江县}开会。会议未任命{P:周兰芳}为副县长。", "{L#340124:庐江县}开会。会议任命{P:周兰芳}为副县长的助手。"],
});

const proposed = /建议|提请|要求|呼吁|提议|审议|讨论|研究|考虑|动议|申请|请求|提出|威胁|打算|是否|能否/u;
const decided = /通过|决定|接受|批准|同意|准予|表决/u;
const motion = /^(?:的?请求)?的?(?:议案|提案|建议|动议|传闻|消息|说法|可能|草案|意见|呼声)/u;
const request = /^的?(?:请求|申请|报告)/u;

/** `建议免去甲的职务`, `审议接受乙辞去职务的议案`: nobody has decided it yet. */
function isProposed({ text }: View["masked"], match: Match): boolean {
  const lead = text.slice(clauseStart(text, match.from), match.at("verb")).replace(/关于.*$/u, "");
  if (decided.test(lead)) return false;
  const behind = text.slice(match.to);
  return proposed.test(lead) || motion.test(behind) || request.test(behind);
}

/** `决定甲代理县长`: who acts for a head is not the head. */
const titleOf = (match: Match, title: string): string =>
  match.typed.text.slice(match.end("person"), match.at("title")).endsWith("代理") ? `代理${title}` : title;

const ended: ReadonlySet<Rule> = new Set([removed, resigned]);

/** Of several one is head, and it is not said which. */
const holders = (match: Match): Match["from"] | undefined =>
  chiefPost.test(match.text("title")) && match.mentions("person").length > 1 ? undefined : match.from;

function* stated(rule: Rule, view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, rule)) {
    if (isProposed(view.masked, match)) continue;
    const from = holders(match);
    const found = from === undefined ? undefined : bodyOfArticle(match.text("title"), wordsOf(view, match), page);
    if (from === undefined || !found) continue;
    for (const subject of match.mentions("person"))
      yield {
        ...{ subject, predicate: "WORKS_FOR" as const, object: found.body, properties: { title: titleOf(match, found.title) } },
        ...evidence(view, view.masked, from, match.to),
        by: verbOf(view.masked, match, ended.has(rule) ? "ended" : undefined),
        ...{ extractor: rule.id, confidence: rule.confidence },
      };
  }
}

const wordsOf = (view: View, match: Match): { view: View; typed: Match["typed"]; before: number } => ({
  view,
  typed: match.typed,
  before: match.end("title"),
});

export const headAppointments: Family = function* (view, page) {
  for (const rule of rules.rules) yield* stated(rule, view, page);
};
