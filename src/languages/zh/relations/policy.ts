/** Who issued a document: ISSUED. */
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { datedAt } from "./dates.ts";
import type { Family } from "./family.ts";
import { frame, type Occurrence, occurrences, relate } from "./frame.ts";
import type { Page } from "./page.ts";
import { list, pattern, quotedList } from "./patterns.ts";
import { paired } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/policy", { confidences, states: ["ISSUED"] });
export { rules as policyRules };

const making = "制定|制订|修订|起草|编制|建立健全|建立|健全|完善|推出|订下|定下|立下|签订|签署";
const passing = "审议通过|研究通过|讨论通过|表决通过|通过";
const publishing = "出台|印发|下发|发布|公布|公示|颁布|签发|发出|下达|发表|通告|公告|联合印发|转发";
const issues = frame(rules, "issues", {
  predicate: "ISSUED",
  verbs: `${publishing}|${making}|${passing}`,
  objects: "D",
  yields: "{A:清河县教育局}印发{D:《校车管理办法》}。",
  never: ["{A:清河县教育局}没有印发{D:《校车管理办法》}。", "{A:清河县教育局}查阅了{D:《校车管理办法》}。"],
});
const byOne = "印发|出台|制定|发布|公布|颁布|编制|起草|公示|修订";
const issued = rules.rule("issued-by", {
  pattern: pattern(
    `(?<object>${quotedList("D")})(?:[^。；！？]{0,16}?)(?:由|经)(?<who>${list("AOLV")})(?:等[^，。；、]{0,6})?(?:[^，。；]{0,8}?(?:会议|会|大会))?(?:联合|共同|正式|集体)*(?<verb>${byOne}|审议通过|表决通过|研究通过|批准|签发)`,
  ),
  yields: "{D:《节水条例》}由{A:市人大常委会}审议通过。",
  never: "{D:《节水条例》}未由{A:市人大常委会}审议通过。",
});
const issuer = rules.rule("of-issuer", {
  pattern: pattern(
    `(?<who>${list("AOLV")})(?:联合|共同|正式|近日|最新|新|刚刚)*(?<verb>${byOne}|下发|推出)的[^，。；：]{0,12}?(?<object>${quotedList("D")})`,
  ),
  yields: "{A:国家发改委}发布的{D:《产业目录》}明确了方向。",
});
const owner = rules.rule("followed", {
  pattern: pattern("(?:根据|按照|依据|依照|落实|贯彻)(?<who>{A})(?<object>{D})"),
  yields: "按照{A:省教育厅}{D:《校车管理办法》}，学校停用旧车。",
});

const meeting = /(?:会上|会议|大会|全会)[^，。；]{0,6}$/;

/** A person who leads others to agree on rules does so for the body or village that the passage is about. */
function forBody(found: Occurrence, view: View, page: Page): Occurrence {
  const atMeeting = found.actors.carried > 0 && meeting.test(view.lean.text.slice(0, found.verb));
  if (!atMeeting && !found.actors.leads.every((lead) => lead.type === "Person")) return found;
  const [object] = found.objects;
  const named = object && page.places.leading(object.text.replace(/^《/, ""), object).at(-1);
  if (named) return { ...found, actors: { leads: [named], partners: [], carried: 2 } };
  const topic = page.topic(view.article);
  return topic ? { ...found, actors: { ...topic, carried: 3 } } : found;
}

/** 甲与乙代表双方签署《协议》: those told of before are not who they sign for. */
const signed = /签订|签署/u;
const signers = ({ lean }: View, { verb, verbTo, actors: { carried } }: Occurrence): boolean =>
  signed.test(lean.text.slice(verb, verbTo)) && (carried > 1 || lean.text.slice(Math.max(0, verb - 8), verb).includes("双方"));

/** 甲社是国家颁布《法》后的第一家: who issued it is no name. */
const byNobodyNamed = /(?:国家|中央|上级|各级|省里|市里|县里)(?:最新|新|刚刚|正式)?$/;

/** 会议审议通过《工作报告》: a report that is heard and passed is issued by nobody. */
const passed = /通过$/u;
const report = /(?:报告|说明|议案)》?$/u;
const isHeard = ({ lean }: View, { verb, verbTo, objects }: Occurrence): boolean =>
  passed.test(lean.text.slice(verb, verbTo)) && objects.every(({ text }) => report.test(text));

export const policies: Family = function* (view, page) {
  for (const each of occurrences(issues, view, page)) {
    if (byNobodyNamed.test(view.lean.text.slice(0, each.verb)) || signers(view, each) || isHeard(view, each)) continue;
    const found = forBody(each, view, page);
    const { date } = datedAt(view, found.verb, found.verb);
    yield* relate(issues, view, found, { subjects: [...found.actors.leads, ...found.actors.partners], properties: { date } });
  }
  for (const rule of [issued, issuer, owner]) yield* paired(rule, view, view.lean, "ISSUED", ["who", "object"]);
};
