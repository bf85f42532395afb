/** Who takes part in an event by being there: PARTICIPATES_IN. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { event, eventHere, lastEvent } from "./event-near.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, list, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/attendance", { confidences, states: ["PARTICIPATES_IN"] });
export { rules as attendanceRules };

const company = rules.rule("in-company", {
  pattern: pattern(
    `(?<who>{P}(?:(?:${joints}|，)[^，。；：{PAVLOJDEHTMQ}]{0,8}{P})+)(?:等[^，。；]{0,8})?(?:一同|共同|分别|先后)?(?<verb>参加|出席|参与|见证)(?:了)?[^，。；：{PAVLOJDEHTMQ}]{0,12}?(?<object>{E})`,
  ),
  yields: "县长{P:李明远}，副县长{P:何青山}、{P:马建军}出席{E:表彰大会}。",
  never: "县长{P:李明远}，副县长{P:何青山}没有出席{E:表彰大会}。",
});
const guest = rules.rule("invited", {
  pattern: pattern(
    "(?<who>{P})(?:应邀|受邀|到会|到场|现场)(?:[^，。；！？{E}]{0,6}?)(?<verb>作|做|授课|讲课|辅导|致辞|讲话|宣讲|讲解|颁奖|表演|献唱)",
  ),
  yields: "{A:县总工会}举办{E:读书会}。{P:周兰芳}应邀作了辅导。",
  never: "{A:县总工会}举办{E:读书会}。各单位派人听讲。{P:周兰芳}应邀作了辅导。",
});
const watching = rules.rule("on-the-spot", {
  pattern: pattern(
    "(?<who>{PAO})(?:等[^，。；]{0,8})?(?:派员|派人|派队)?(?:到场|现场|全程|到会)(?:进行)?(?<verb>指导|观摩|监督|见证|参加|参与|助阵)",
  ),
  yields: "{A:县总工会}举办{E:读书会}。{A:县文旅局}派员到场指导。",
  never: "{A:县总工会}举办{E:读书会}。{A:县文旅局}没有派员到场指导。",
});
const sent = rules.rule("sent-people", {
  pattern: pattern(
    `(?<who>${list("AO")})(?:等[^，。；]{0,6})?(?<verb>派员|派人|派队|组团|派出[^，。；{PAVLOJDEH}]{1,10})(?:到|赴|前往|参加|出席|参与|亮相)(?:了)?(?<object>{E})`,
  ),
  yields: "{A:县文旅局}派员到{E:龙舟赛}现场指导。",
});
const prize = "冠军|亚军|季军|金[奖牌]|银[奖牌]|铜[奖牌]|[一二三特]等奖|第[一二三四五六七八\\d]名|优胜奖|优秀奖";
const won = rules.rule("won-in", {
  pattern: pattern(
    `(?<who>${list("PAOV")})[^，。；：{PAVLOJDEH}]{0,6}?(?<verb>夺得|摘得|斩获|荣获|获得|勇夺|捧得|赢得|拿下)(?:了)?(?<object>{E})[^，。；：{PAVLOJDEH}]{0,10}?(?:${prize})`,
  ),
  yields: "{V:柳河村}夺得{E:龙舟赛}冠军。",
  never: "{V:柳河村}未获得{E:龙舟赛}冠军。",
});
const from = rules.rule("came-from", {
  pattern: pattern(
    `来自(?<who>${list("AO")})(?:等[^，。；、]{0,10})?的?[^，。；{PAVLOJDH}]{0,16}?(?<verb>参加|参与|参赛|参演|登台|亮相|到场|出席|观摩|同台|齐聚|展演)`,
  ),
  yields: "来自{O:远山公司}、{O:青山林场}的职工参加了{E:职工技能大赛}。",
});
const competed = "参加(?:了)?(?:本次|此次|这次)?(?:活动|演练|比赛|大赛|竞赛|培训|会议|仪式|行动)";
const took = rules.rule("took-part", {
  pattern: pattern(
    `(?<who>${list("AOV")})(?:等[^，。；、]{0,10})?(?:的?[^，。；{PAVLOJDHE}]{0,10}?)(?<verb>参赛|参演|参会|参训|参展|${competed})(?=[，。；]|$)`,
  ),
  yields: "{E:职工技能大赛}落幕，{O:远山公司}、{O:青山林场}等单位的选手参赛。",
});
const atLast = rules.rule("at-last-event", {
  yields: "{E:职工技能大赛}昨日落幕。{O:远山公司}、{O:青山林场}等单位的选手参赛。",
});

/** Each of `who` took part in the event. */
function* guests(rule: Rule, view: View, match: Match, object: Mention | undefined): Generator<Draft> {
  if (!object) return;
  for (const subject of match.mentions("who"))
    yield proposal(rule, view, match, { subject, predicate: "PARTICIPATES_IN", object }, { around: [subject, object] });
}

function* atNamed(rule: Rule, view: View): Generator<Draft> {
  for (const match of matches(view.lean, rule)) yield* guests(rule, view, match, match.mentions("object")[0]);
}

/** Of the event of the sentence before, the only one near. */
function* invited(view: View, page: Page): Generator<Draft> {
  for (const rule of [guest, watching])
    for (const match of matches(view.lean, rule)) {
      const object = lastEvent(view, page);
      const near = page.previous(view);
      if (near && object?.sentence === near.sentence.id && view.lean.text.search(event) < 0) yield* guests(rule, view, match, object);
    }
}

export const attendance: Family = function* (view, page) {
  yield* atNamed(company, view);
  yield* invited(view, page);
  for (const rule of [sent, won]) yield* atNamed(rule, view);
  for (const rule of [from, took])
    for (const match of matches(view.lean, rule)) {
      const here = eventHere(view, match.from, match.to - 1);
      yield* guests(here ? rule : atLast, view, match, here ?? lastEvent(view, page));
    }
};
