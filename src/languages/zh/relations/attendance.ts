/** Who takes part in an event by being there: PARTICIPATES_IN. */
import type { Draft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { event, eventFor, isEvent } from "./event-near.ts";
import { named, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { type Match, matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";
import type { Mention } from "../../../model.ts";

/** Each of `who` took part in the event. */
function* guests(view: View, match: Match, object: Mention, confidence: number): Generator<Draft> {
  for (const subject of match.mentions("who"))
    yield {
      subject,
      predicate: "PARTICIPATES_IN",
      object,
      ...evidence(view, view.lean, match.from, match.to, subject, object),
      by: verbOf(view.lean, match),
      extractor: "pattern:event-guest",
      confidence: sureness(confidence, named, subject, object),
    };
}

/** `县委书记甲，副县长乙、丙出席‹E›`. */
const company = pattern(
  "(?<who>{P}(?:(?:、|，|和|与|及|以及)[^，。；：{PAVLOJDEHTMQ}]{0,8}{P})+)(?:等[^，。；]{0,8})?(?:一同|共同|分别|先后)?(?<verb>参加|出席|参与|见证)(?:了)?[^，。；：{PAVLOJDEHTMQ}]{0,12}?(?<object>{E})",
);

function* together(view: View): Generator<Draft> {
  for (const match of matches(view.lean, company)) {
    const [object] = match.mentions("object");
    if (object) yield* guests(view, match, object, 0.86);
  }
}

/** `来自甲、乙的职工参加了‹E›`, `甲、乙等单位的选手参赛`. */
const attending = [
  pattern(
    `来自(?<who>${list("AO")})(?:等[^，。；、]{0,10})?的?[^，。；{PAVLOJDH}]{0,16}?(?<verb>参加|参与|参赛|参演|登台|亮相|到场|出席|观摩|同台|齐聚|展演)`,
  ),
  pattern(
    `(?<who>${list("AOV")})(?:等[^，。；、]{0,10})?(?:的?[^，。；{PAVLOJDHE}]{0,10}?)(?<verb>参赛|参演|参会|参训|参展|参加(?:了)?(?:本次|此次|这次)?(?:活动|演练|比赛|大赛|竞赛|培训|会议|仪式|行动))(?=[，。；]|$)`,
  ),
] as const;
/** `甲局派员到‹E›现场指导`, `丙夺得‹E›冠军`. */
const there: readonly RegExp[] = [
  pattern(
    `(?<who>${list("AO")})(?:等[^，。；]{0,6})?(?<verb>派员|派人|派队|组团|派出[^，。；{PAVLOJDEH}]{1,10})(?:到|赴|前往|参加|出席|参与|亮相)(?:了)?(?<object>{E})`,
  ),
  pattern(
    `(?<who>${list("PAOV")})[^，。；：{PAVLOJDEH}]{0,6}?(?<verb>夺得|摘得|斩获|荣获|获得|勇夺|捧得|赢得|拿下)(?:了)?(?<object>{E})[^，。；：{PAVLOJDEH}]{0,10}?(?:冠军|亚军|季军|金[奖牌]|银[奖牌]|铜[奖牌]|[一二三特]等奖|第[一二三四五六七八\\d]名|优胜奖|优秀奖)`,
  ),
];

function* present(view: View, page: Page): Generator<Draft> {
  const { lean } = view;
  for (const match of there.flatMap((rule) => [...matches(lean, rule)])) {
    const [object] = match.mentions("object");
    if (object) yield* guests(view, match, object, 0.86);
  }
  for (const rule of attending) {
    for (const match of matches(lean, rule)) {
      const position = eventFor(lean.text, match.from, match.to - 1);
      const object = position === undefined ? page.lastBefore(view, view.sentence.start, isEvent) : lean.mentions[position];
      if (object) yield* guests(view, match, object, position === undefined ? 0.75 : 0.86);
    }
  }
}

/** `甲局派员到场指导`, `书记丙全程观摩`. */
const watching = pattern(
  "(?<who>{PAO})(?:等[^，。；]{0,8})?(?:派员|派人|派队)?(?:到场|现场|全程|到会)(?:进行)?(?<verb>指导|观摩|监督|见证|参加|参与|助阵)",
);
const guest = pattern(
  "(?<who>{P})(?:应邀|受邀|到会|到场|现场)(?:[^，。；！？{E}]{0,6}?)(?<verb>作|做|授课|讲课|辅导|致辞|讲话|宣讲|讲解|颁奖|表演|献唱)",
);

/** `丙应邀作了辅导` after a sentence on an event, the only one near. */
function* invited(view: View, page: Page): Generator<Draft> {
  for (const match of [...matches(view.lean, guest), ...matches(view.lean, watching)]) {
    const object = page.lastBefore(view, view.sentence.start, isEvent);
    const near = page.previous(view);
    if (!object || !near || object.sentence !== near.sentence.id || view.lean.text.search(event) >= 0) continue;
    yield* guests(view, match, object, 0.8);
  }
}

export const attendance: Family = function* (view, page) {
  yield* together(view);
  yield* invited(view, page);
  yield* present(view, page);
};
