/**
 * `理事会选出，理事长由甲连任、总干事乙获续聘`, `由丙获委任为主席，丁、戊获委任为委员`: whom an association's or a committee's election or list makes its
 * officers, where the clause before names the body: WORKS_FOR.
 */
import { type Mention, nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { joints, pattern } from "./patterns.ts";
import { chiefPost } from "../vocabulary/titles.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/chosen-officer", { confidences, states: ["WORKS_FOR"] });
export { rules as chosenOfficerRules };

const post =
  "(?:常务|永远|名誉|荣誉|候补|当然|副|非?官方|非?官守)*(?:理事长|监事长|会长|主席|主任委员|主委|召集人|总干事|秘书长|司库|常务监事|监事|理事|委员|成员)";
const courtesy = "(?:博士|教授|先生|女士|议员|医生|律师|资深大律师|太平绅士)?";
const people = `(?<who>{P}(?:${courtesy}(?:${joints}){P})*)${courtesy}`;
const again = "(?:{T}|再度|顺利|高票|全票|以|则|也|亦|均|分别|正式|继续|获得?|票|\\d|[一二三四五六七八九十]){0,4}";

rules.rule("post-is-given-to", {
  pattern: pattern(
    `(?<=[，。；、：]|^)(?<title>${post})(?:一职)?(?:则|也|亦|将)?(?<verb>由)[^，。；：{*}]{0,8}?(?<who>{P})${again}(?:连任|蝉联|当选|续任|接任|接掌|出任|担任|获聘|获续聘)(?=[，。；、]|$)`,
  ),
  yields: "{O:埔心乡农会}召开理监事会议，理事长由{P:周兰芳}连任，常务监事由{P:吴敏之}当选。",
  never: [
    "{O:埔心乡农会}召开理监事会议，理事长由{P:周兰芳}陪同。",
    "{O:埔心乡农会}、{O:长安商会}召开理监事会议，理事长由{P:周兰芳}连任。",
    "{O:埔心乡农会}办理推广，理事长由{P:周兰芳}连任。",
  ],
});
rules.rule("is-chosen-as", {
  pattern: pattern(
    `(?<=[，。；、：由]|^)${people}${again}(?<verb>获委任为|获任命为|获续任为|获选为|获推选为|当选为?|连任|蝉联|获聘为?|获续聘为?|出任)(?:新任|首任|本届|新一届|第[一二三四五六七八九十\\d]{1,3}[届任])?(?<title>${post})(?=[，。；、]|$)`,
  ),
  yields: [
    "{O:桃园区农会}改选结果，由{P:周兰芳}当选理事长、{P:吴敏之}当选常务监事。",
    "{A:清河县咨询委员会}公布成员名单，由{P:周兰芳}获委任为主席，{P:吴敏之}、{P:何青山}获委任为委员。",
  ],
  never: [
    "{O:桃园区农会}改选结果，{P:周兰芳}未当选理事长。",
    "{O:桃园区农会}改选，来宾有{O:长安商会}会长{P:周兰芳}，{P:吴敏之}当选里长。",
    "{O:桃园区农会}、{O:长安商会}改选结果，由{P:周兰芳}当选理事长。",
  ],
});
rules.rule("is-appointed-too", {
  pattern: pattern(
    `(?<=[，。；]|^)(?:并|同时|另外?|亦|也|行政长官|局长){0,3}(?<verb>(?:再度|再次|继续)?(?:委任|续任|任命))${people}(?:为|出任|担任)(?<title>${post})(?=[，。；、]|$)`,
  ),
  yields: "政府公布{A:清河县咨询委员会}成员，并再度委任{P:周兰芳}、{P:吴敏之}博士及{P:何青山}为委员，任期两年。",
  never: [
    "政府公布{A:清河县咨询委员会}成员，并将再度委任{P:周兰芳}、{P:吴敏之}为长者。",
    "{A:清河县咨询委员会}开会，并感谢{P:周兰芳}、{P:吴敏之}为委员。",
  ],
});
rules.rule("acts-meanwhile", {
  pattern: pattern(
    `(?:总干事|理事长|主席|主委|秘书长)[^。；！？{*}]{0,14}(?:{P}[^。；！？{*}]{0,14})?，?暂?由(?<title>秘书|会务主任|副总干事|副理事长|副主席|主任|股长)(?<who>{P})(?<verb>代理|暂代|兼代)(?=[，。；、]|$)`,
  ),
  yields: "{O:埔心乡农会}召开理监事会议，总干事一职因出缺，暂由秘书{P:周兰芳}代理。",
  never: "{O:埔心乡农会}召开理监事会议，总干事{P:吴敏之}由秘书{P:周兰芳}陪同。",
});

const elects = /改选|选举|选出|票选|推选|当选|换届|名单|成员|理监事会|会员大会|理事会|结果|成立大会|委任|任命|任期/u;
const isUnsure = /提名|候选|拟任|参选|竞选|角逐|推荐|若|如果|假如|有望|可望|盛传|传出|呼声|支持|婉拒|取消/u;
const ofMembers = /(?:会|社|协|中心|基金|局|处)$/u;

/** Bodies of the sentence before `to` that are no guest's: those that stand beside nobody as his. */
function bodiesBefore({ masked, appositions }: View, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < to; at++) {
    const one = masked.mentions[at];
    if (one === undefined || (one.type !== "Organization" && one.type !== "Agency") || !ofMembers.test(nameOf(one))) continue;
    if (appositions.some((each) => each.from <= at && at < each.to)) continue;
    found.push(one);
  }
  return found;
}

/** A government publishes the list of a committee; of two associations nobody's is told. */
const publishes = /(?:政府|署|局|处|公所)$/u;

function bodyFor(view: View, match: Match): Mention | undefined {
  const before = view.sentence.text.slice(0, view.masked.ends[match.to - 1]);
  const here = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；")) + 1);
  if (isUnsure.test(here) || !elects.test(here)) return undefined;
  const all = bodiesBefore(view, match.from);
  const chosenFrom = all.filter((one) => !publishes.test(nameOf(one)));
  const names = new Set(chosenFrom.map(nameOf));
  const [longest = ""] = [...names].sort((a, b) => b.length - a.length);
  return [...names].every((name) => longest.endsWith(name)) ? chosenFrom.at(-1) : undefined;
}

const isDenied = /[未没不][^，。；]{0,2}$/u;

export const chosenOfficers: Family = function* (view): Generator<Draft> {
  for (const rule of rules.rules)
    for (const match of matches(view.masked, rule)) {
      const object = bodyFor(view, match);
      const title = match.text("title");
      const all = match.mentions("who");
      if (!object || isDenied.test(view.masked.text.slice(0, match.at("verb")))) continue;
      for (const subject of chiefPost.test(title) ? all.slice(-1) : all)
        yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
};
