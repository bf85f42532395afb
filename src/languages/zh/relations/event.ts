/** Who holds an event, who takes part, which larger one it belongs to: ORGANIZES, PARTICIPATES_IN, PART_OF. */
import { datedAt } from "./dates.ts";
import type { Draft, RelationDraft } from "../../../relate/draft.ts";
import { evidence, verbIn, verbOf } from "../../../relate/evidence.ts";
import type { Family } from "./family.ts";
import { event, eventFor, isEvent } from "./event-near.ts";
import { frame, named, type Occurrence, occurrences, relate, sureness } from "./frame.ts";
import { list, pattern } from "./patterns.ts";
import { matches } from "../../../rules/match.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const holding =
  "(?:联合|共同|集中|成功|隆重|圆满|同步|分批|持续|积极|深入|扎实|广泛|组织|牵头)*(?:开展|举办|举行|组织|召开|承办|主办|协办|发起|启动|部署|策划|牵头|推出|办起|承担|筹办|启幕)";
const organizes = frame({
  predicate: "ORGANIZES",
  verbs: holding,
  objects: "E",
  extractor: "pattern:event",
  unless: /^的|参加|参与|出席|观摩|收看|观看|收听/,
  confidence: 0.93,
});
const joins = frame({
  predicate: "PARTICIPATES_IN",
  verbs: "参加|参与|出席|亮相|参赛|参展|观摩|受邀|应邀|加入|助阵|报名",
  objects: "E",
  extractor: "pattern:event",
  unless: /^的/,
  confidence: 0.9,
});
const participates = { ...joins, confidence: 0.88 } as const;
const shared = { ...organizes, confidence: 0.86 } as const;

/** `甲宣布开幕`, `乙致辞`: with no object of its own, of the event named last. */
const speaks = pattern(
  `(?<who>${list("P")})(?:等[^，。；、]{0,6})?(?:分别|先后|出席并|到场并|宣布|作|发表|代表[^，。；{P}]{1,16})*(?<verb>宣布(?:[^，。；{PE}]{0,8})?(?:开幕|启动|开赛|开工|闭幕)|(?:致辞|致词|致开幕词|作动员讲话|讲话并宣布开幕|主持(?:了)?(?:开幕式|仪式|活动|会议)?)(?=[，。；]|$))`,
);

function* spoke(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, speaks)) {
    const at = eventFor(view.lean.text, match.from, match.to);
    const object = at === undefined ? page.lastBefore(view, view.sentence.start, isEvent) : view.lean.mentions[at];
    if (!object || (at === undefined && anotherEvent(view, match.from, object.text))) continue;
    for (const subject of match.mentions("who"))
      yield {
        subject,
        predicate: "PARTICIPATES_IN",
        object,
        properties: {},
        ...evidence(view, view.lean, match.from, match.to, subject, object),
        by: verbOf(view.lean, match),
        extractor: "pattern:event-role",
        confidence: sureness(at === undefined ? 0.7 : 0.84, named, subject, object),
      };
  }
}

const withDates = (draft: Draft, properties: RelationDraft["properties"]): Draft =>
  "predicate" in draft ? { ...draft, properties: properties ?? {} } : draft;

export const events: Family = function* (view, page) {
  for (const found of occurrences(organizes, view, page)) {
    const dates = { ...datedAt(view, found.verb, found.end, page) };
    for (const draft of relate(organizes, view, found)) yield withDates(draft, dates);
    if (shareIt(view, found)) {
      for (const draft of relate(shared, view, found, found.actors.partners)) yield withDates(draft, dates);
    } else yield* relate(participates, view, found, found.actors.partners);
  }
  for (const found of occurrences(joins, view, page)) yield* relate(joins, view, found);
  yield* spoke(view, page);
};

/** One or two named after 联合 hold an event as well; a longer list, or one that trails off in 等单位, lends a hand. */
const mostHosts = 2;
const trailing = pattern("(?:联合|会同|携手|联手)[^。；！？]{0,60}?{AOLV}等");
const shareIt = (view: View, found: Occurrence): boolean =>
  found.actors.partners.length <= mostHosts && view.lean.text.slice(0, found.verb).search(trailing) < 0;

const roles = pattern(
  `由?(?<who>${list("AOLVP")})(?:等[^，。；、]{0,6})?(?:联合|共同|指导)?(?<how>主办|承办|协办|举办|组织|发起|牵头|支持|配合|参加|参与|出席)(?:推进|实施|开展)?(?:活动)?(?=[，。；、的]|{AOLVP}|$)`,
);
/** `主办方是甲局`. */
const roleNamed = pattern(`(?<how>主办|承办|协办|支持|举办)(?:方|单位|者)(?:是|为|系|：)+(?<who>${list("AOLV")})`);
const byRole: Readonly<Record<string, "ORGANIZES" | "PARTICIPATES_IN">> = {
  协办: "PARTICIPATES_IN",
  支持: "PARTICIPATES_IN",
  配合: "PARTICIPATES_IN",
  参加: "PARTICIPATES_IN",
  参与: "PARTICIPATES_IN",
  出席: "PARTICIPATES_IN",
};

/** `实施‹J›，由甲牵头，乙配合` speaks of the project, not of an event told of before. */
const isOfProject = (view: View): boolean => view.lean.mentions.some((mention) => mention?.type === "Project");

const occasion = /仪式|典礼|大会|会议|论坛|座谈会|比赛|演练|培训班/g;

/** 奠基仪式 that is no mention: what is said of it is not said of the event named before. */
const anotherEvent = (view: View, at: number, known: string): boolean =>
  [...view.lean.text.slice(0, at).matchAll(occasion)].some(([word]) => !known.includes(word)) ||
  (view.index > 0 && occasionBefore.test(view.article.sentences[view.index - 1]?.text ?? "") && !/仪式|典礼/.test(known));
const occasionBefore = /(?:仪式|典礼)[^，。]{0,12}[，。]/;

/** `由甲主办、乙承办的丙活动`, `本次活动由甲主办，乙协办`: the event is the next one named, else the last before. */
export const eventRoles: Family = function* (view, page) {
  const { lean } = view;
  for (const match of [...matches(lean, roles), ...matches(lean, roleNamed)]) {
    const at = eventFor(lean.text, match.from, match.to);
    const object = at === undefined ? page.lastBefore(view, view.sentence.start, isEvent) : lean.mentions[at];
    if (!object || (at === undefined && (anotherEvent(view, match.from, object.text) || isOfProject(view)))) continue;
    for (const subject of match.mentions("who")) {
      yield {
        subject,
        predicate: byRole[match.text("how")] ?? "ORGANIZES",
        object,
        properties: byRole[match.text("how")] ? {} : { ...datedAt(view, match.from, match.from, page) },
        ...evidence(view, lean, match.from, match.to, subject, object),
        by: verbIn(lean, match.at("how"), match.end("how")),
        extractor: "pattern:event-role",
        confidence: sureness(at === undefined ? 0.7 : 0.92, named, subject, object),
      };
    }
  }
};

const whole = pattern(
  `(?:围绕|作为|结合|依托|借助|在)(?<whole>{E})(?:系列|主题|这一|框架|期间|举办期间|活动|到来|之际|来临|契机|宣传|为|之中|中|上|的)[^。；！？]{0,40}?(?:开展|举办|举行|组织|召开|启动|推出)[^。；，！？]{0,20}?(?<part>{E})`,
);
const oneOf = pattern(
  `(?<part>{E})(?:，|是|作为|系|为)[^。；，]{0,4}(?<whole>{E})(?:的)?(?:系列|重要|主题|配套|子|分|专项|重点)?(?:活动|内容|组成部分|赛事|环节|单元|项目)?(?:之一|的?(?:组成部分|重要内容|重要环节))`,
);
const after = pattern(`(?<whole>{E})(?:系列(?:宣传)?(?:活动)?|主题活动)?(?:之|——|—|：|暨)+(?<part>{E})`);

const asOneOf = pattern("作为(?<whole>{E})[^。；，{E}]{0,14}?(?:之一|活动|环节|内容|部分|赛事)，(?<part>{E})");
const onTheDay = pattern(
  "{T}是(?:我国|全国|国际|世界)?(?:第[^，。]{1,6}[个届次])?(?<whole>{E})，[^。；！？{E}]{0,40}?(?:开展|举办|举行|组织|召开|启动)[^。；，！？{E}]{0,20}?(?<part>{E})",
);

/** `围绕“贵州生态日”系列活动，开展丙活动`: the second belongs to the first. */
export const eventParts: Family = function* (view, page) {
  yield* ofTheDay(view, page);
  for (const rule of [whole, oneOf, after, asOneOf, onTheDay]) {
    for (const match of matches(view.lean, rule)) {
      const [part] = match.mentions("part");
      const [larger] = match.mentions("whole");
      if (!part || !larger || part.text === larger.text) continue;
      yield {
        subject: part,
        predicate: "PART_OF",
        object: larger,
        ...evidence(view, view.lean, match.from, match.to),
        by: "phrase",
        extractor: "pattern:event-part",
        confidence: 0.85,
      };
    }
  }
};

const day = pattern("{T}是(?:我国|全国|国际|世界)?(?:第[^，。]{1,6}[个届次])?(?<whole>{E})");
const sameDay = /^(?:当天|当日|活动当天|为此|节日当天)/;

/** `5月12日是‹E›。当天，甲局开展‹E›。` */
function* ofTheDay(view: View, page: Page): Generator<Draft> {
  const previous = page.previous(view);
  if (!previous || !sameDay.test(view.sentence.text)) return;
  const [larger] = [...matches(previous.lean, day)].flatMap((match) => match.mentions("whole"));
  const at = view.lean.text.search(event);
  const part = at < 0 ? undefined : view.lean.mentions[at];
  if (!larger || !part || part.text === larger.text) return;
  yield {
    subject: part,
    predicate: "PART_OF",
    object: larger,
    ...evidence(view, view.lean, 0, at + 1),
    by: "phrase",
    extractor: "pattern:event-part",
    confidence: 0.8,
  };
}
