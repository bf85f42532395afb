/** Bodies that act together: COOPERATES_WITH. */
import { type Mention, nameOf } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { together, withWhom } from "../vocabulary/acting.ts";
import type { Family } from "./family.ts";
import { actors } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { Actors } from "./subject.ts";
import { named } from "./sureness.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/cooperation", { confidences, states: ["COOPERATES_WITH"] });
export { rules as cooperationRules };

const partners = list("AOLV");
const others = "(?:等[^，。；、]{0,8})?";
const joint = rules.rule("joins-with", {
  pattern: pattern(`(?<verb>${together})(?:${withWhom})?(?<with>${partners})`),
  yields: "{A:清河县水务局}联合{A:团县委}开展检查。",
  never: ["{A:清河县水务局}没有联合{A:团县委}开展检查。", "{A:清河县水务局}联合{O:远山公司}应对纠纷。"],
});
const asked = rules.rule("asked-along", {
  pattern: pattern(`(?<verb>邀请|商请|联系)(?:了)?(?<with>${partners})${others}(?:一起|一道|共同|联合|一同)`),
  yields: "{A:县检察院}邀请{A:县教育局}共同走访学校。",
  never: "{A:县检察院}没有邀请{A:县教育局}共同走访学校。",
});
const helped = rules.rule("helped-by", {
  pattern: pattern(`在(?<with>${partners})${others}的?(?:大力|积极|全力|密切|通力)*(?<verb>配合|协助|协作|合作)下`),
  yields: "{A:县公安局}在{A:清河派出所}的密切配合下破案。",
});
const supported = rules.rule("led-and-helped", {
  pattern: pattern(`由?(?<who>${partners})(?<verb>牵头)(?:，|、)(?<with>${partners})${others}(?:配合|协同|参与|协助)`),
  yields: "专班由{A:县水利局}牵头，{A:县财政局}、{A:县公安局}配合。",
});
const helping = rules.rule("paired-help", {
  pattern: pattern(`(?<who>{AOLV})(?<verb>(?:对口|结对|定点|挂钩|组团)(?:帮扶|支援|协作|援助|帮助))(?:了)?(?<with>${partners})`),
  yields: "{O:东港医院}对口帮扶{O:清河县人民医院}。",
});
const helpsAnother = rules.rule("helps-another", {
  pattern: pattern(
    `(?<who>{AOLV})对(?<with>{AOLV})(?:开展|实施|进行)(?:了)?[^，。；：{PAVLOJDEHTMQ}]{0,16}?(?<verb>(?:对口|结对|定点|挂钩|组团)(?:帮扶|支援|协作|援助|帮助))`,
  ),
  yields: "{L:东港县}对{L:清河市}开展了多层次的对口帮扶工作。",
  never: "{L:东港县}对{L:清河市}没有开展对口帮扶工作。",
});
const signing = "签订|签署|签约|签下|达成|结对|结成|缔结|成立|建立[^，。；]{0,14}?(?:关系|机制|联盟|制度|基地)|结为|互认|结下";
const acting = "合作|共建|携手|联合|联手|共同|战略|牵手|对接|组建|联建|合办|共享|会商";
const withVerb = rules.rule("one-with-another", {
  pattern: pattern(
    `(?<![将把])(?<who>${partners})(?<gap>(?!(?:将|把)[{AOLV}])[^。；！？，是为]{0,8}?)(?<joint>与|和|同|跟)(?<with>${partners})(?!副?长|副|议|代表|主席)${others}[^。；！？]{0,20}?(?<verb>${signing}|${acting})`,
  ),
  yields: "{O:远山公司}与{O:江南大学}签署协议。",
  never: ["{O:远山公司}与{O:江南大学}仅一街之隔。", "{O:远山公司}与{O:江南大学}没有签署协议。"],
});
const asOne = rules.rule("as-one", {
  pattern: pattern(
    `(?<who>${partners})${others}(?:于{T})?(?:正式|共同)?(?<verb>签订|签署|联合(?!办公|活动|国|会|报|社|服务|大学)|共同|携手|联手|合作|达成|结成|缔结|共建|三方|双方|两地|四方|合办(?!公))`,
  ),
  yields: "{A:县教育局}、{A:县公安局}联合开展检查。",
  never: "{A:县教育局}、{A:县公安局}没有联合开展检查。",
});
/** 甲与乙、丙与丁分别签订: each with its own. */
const eachOwn = rules.rule("each-with-its-own", {
  pattern: pattern(
    `(?<all>{AOLV}(?<joint>与|和|同|——)[省市县区乡镇]?{AOLV}(?:(?:、|，|以及|及)[省市县区乡镇]?{AOLV}\\k<joint>[省市县区乡镇]?{AOLV})+)(?<gap>[^。；！？，是为]{0,12}?)(?<verb>${signing}|结对|共建|合作)`,
  ),
  yields: "{O:东港医院}与{O:清河医院}、{O:远山小学}与{O:清河小学}分别签订协议。",
  never: "{O:东港医院}与{O:清河医院}、{O:远山小学}与{O:清河小学}没有签订协议。",
});
const apart = /纠纷|诉|起诉|冲突|对阵|比赛|争议/;
const mostPaired = 6;

/** 青山镇人民政府 is 青山镇's, and works with nobody where it signs something with its own town. */
const isOwn = (body: Mention, place: Mention): boolean =>
  (place.type === "Place" || place.type === "Village") &&
  body.type === "Agency" &&
  /(?:政府|党委|党工委|村委会|公所|委)$/u.test(nameOf(body)) &&
  nameOf(body).startsWith(nameOf(place));

function* pairs(
  rule: Rule,
  view: View,
  match: Match,
  left: readonly Mention[],
  right: readonly Mention[],
  found: Actors,
): Generator<Draft> {
  if (apart.test(view.lean.text.slice(match.from, match.to + 8))) return;
  for (const subject of left)
    for (const object of right) {
      if (subject.text === object.text || isOwn(subject, object) || isOwn(object, subject)) continue;
      yield proposal(rule, view, match, { subject, predicate: "COOPERATES_WITH", object }, { actors: found, around: [subject, object] });
    }
}

/** `甲与乙、丙共同签署`: 甲 with each of the others. */
const oneWithMany = pattern("^{AOLV}(?:与|和|同)(?={AOLV}、)");

function* eachWithEach(view: View, isTold: (match: Match) => boolean): Generator<Draft> {
  for (const match of matches(view.lean, asOne)) {
    // 甲区还与乙村、丙村等签订协议: the two signed with 甲区, and not with each other.
    if (isTold(match) || view.lean.text.slice(Math.max(0, match.from - 3), match.from).search(withOthers) >= 0) continue;
    const all = match.mentions("who").slice(0, mostPaired);
    const firsts = match.text("who").search(oneWithMany) === 0 ? all.slice(0, 1) : all;
    for (const [index, one] of firsts.entries()) yield* pairs(asOne, view, match, [one], all.slice(index + 1), named);
  }
}

const withOthers = /(?:与|同|跟|向|对|为|给)$/u;
const preposition = pattern("(?:与|同|跟|和|来自|向|对|给)(?:[^，。；：、{AOP}]{0,12})$");
const severalOf = pattern("^(?:等|这|共)?{Q}?(?:多|余)?[家户个]?(?:企业|单位|公司|客商|部门|合作社|银行)");

/** `与甲、乙和丙11户企业签约`: it is a list of those that somebody signs with. */
function isListed({ lean: { text } }: View, match: Match): boolean {
  if (match.text("joint") === "与" || match.text("gap") !== "") return false;
  return (
    text.slice(Math.max(0, match.from - 16), match.from).search(preposition) >= 0 || text.slice(match.end("with")).search(severalOf) === 0
  );
}

/** 和 joins a list unless 分别 says that it pairs; and where pairs are told, which stretch of the text does. */
function pairedOff(view: View): readonly Match[] {
  return matches(view.lean, eachOwn).filter((match) => match.text("joint") !== "和" || match.text("gap").includes("分别"));
}

function* eachWithItsOwn(view: View, told: readonly Match[]): Generator<Draft> {
  for (const match of told) {
    const all = match.mentions("all");
    for (let at = 0; at + 1 < all.length; at += 2) yield* pairs(eachOwn, view, match, [all[at]!], [all[at + 1]!], named);
  }
}

export const cooperation: Family = function* (view, page) {
  const told = pairedOff(view);
  const isTold = ({ from, to }: Match): boolean => told.some((one) => from < one.to && one.from < to);
  yield* eachWithItsOwn(view, told);
  for (const rule of [joint, asked, helped])
    for (const match of matches(view.lean, rule)) {
      const found = actors(view, page, match.from);
      // 在甲和乙的协作下，资金拨到丙村: whom the sentence before was about worked with nobody.
      if (found && (rule !== helped || found.carried === 0)) yield* pairs(rule, view, match, found.leads, match.mentions("with"), found);
    }
  for (const rule of [supported, helping, helpsAnother, withVerb])
    for (const match of matches(view.lean, rule))
      if (!isTold(match) && (rule !== withVerb || !isListed(view, match)))
        yield* pairs(rule, view, match, match.mentions("who"), match.mentions("with"), named);
  yield* eachWithEach(view, isTold);
};
