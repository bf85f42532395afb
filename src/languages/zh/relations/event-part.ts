/** Which larger event one belongs to: PART_OF. */
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { holding } from "../vocabulary/acting.ts";
import { event } from "./event-near.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import { evidence } from "../../../relate/evidence.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/event-part", { confidences, states: ["PART_OF"] });
export { rules as eventPartRules };

const occasion = "系列|主题|这一|框架|期间|举办期间|活动|到来|之际|来临|契机|宣传|为|之中|中|上|的";
const kindOfPart = "活动|内容|组成部分|赛事|环节|单元|项目";
const ofDay = "{T}是(?:我国|全国|国际|世界)?(?:第[^，。]{1,6}[个届次])?(?<whole>{E})";
const inOneSentence = [
  rules.rule("around", {
    pattern: pattern(
      `(?:围绕|作为|结合|依托|借助|在)(?<whole>{E})(?:${occasion})[^。；！？]{0,40}?(?:${holding}|推出)[^。；，！？]{0,20}?(?<part>{E})`,
    ),
    yields: "围绕“{E:爱鸟周}”主题活动，在广场举办{E:野生鸟类图片展}。",
  }),
  rules.rule("is-one-of", {
    pattern: pattern(
      `(?<part>{E})(?:，|是|作为|系|为)[^。；，]{0,4}(?<whole>{E})(?:的)?(?:系列|重要|主题|配套|子|分|专项|重点)?(?:${kindOfPart})?(?:之一|的?(?:组成部分|重要内容|重要环节))`,
    ),
    yields: "{E:龙舟赛}是{E:文化旅游节}的重要活动之一。",
  }),
  rules.rule("named-after", {
    pattern: pattern(`(?<whole>{E})(?:系列(?:宣传)?(?:活动)?|主题活动)?(?:之|——|—|：|暨)+(?<part>{E})`),
    yields: "{E:文化旅游节}系列活动之{E:龙舟赛}开赛。",
  }),
  rules.rule("as-one-of", {
    pattern: pattern("作为(?<whole>{E})[^。；，{E}]{0,14}?(?:之一|活动|环节|内容|部分|赛事)，(?<part>{E})"),
    yields: "作为{E:文化旅游节}的重要活动之一，{E:龙舟赛}在岸边开赛。",
  }),
  rules.rule("held-during-it", {
    pattern: pattern(
      `(?<whole>{E})(?:期间|举办期间|上|现场|当天)，?(?:还|将|也|同时|先后|陆续|同步|集中|配套)*(?:${holding}|推出|安排)(?:了)?(?<part>${list("E")})`,
    ),
    yields: "{E:采摘节}期间，将举办{E:拔河赛}、{E:山歌会}和{E:农产品展销会}。",
    never: "{E:采摘节}期间，不举办{E:拔河赛}。",
  }),
  rules.rule("held-on-its-day", {
    pattern: pattern(`${ofDay}，[^。；！？{E}]{0,40}?(?:${holding})[^。；，！？{E}]{0,20}?(?<part>{E})`),
    yields: "{T=2024-06-05:6月5日}是{E:世界环境日}，{A:县生态环境局}开展{E:环保宣传活动}。",
  }),
];
const dayBefore = rules.rule("held-that-day", {
  yields: "{T=2024-06-05:6月5日}是{E:世界环境日}。当天，{A:县生态环境局}开展{E:环保宣传活动}。",
  never: "{T=2024-06-05:6月5日}是{E:世界环境日}。去年，{A:县生态环境局}开展{E:环保宣传活动}。",
});

const day = pattern(ofDay);
const sameDay = /^(?:当天|当日|活动当天|为此|节日当天)/;

/** The first event of a sentence that goes on about the day which the sentence before names. */
function* ofTheDay(view: View, page: Page): Generator<Draft> {
  const previous = page.previous(view);
  if (!previous || !sameDay.test(view.sentence.text)) return;
  const [object] = matches(previous.lean, day).flatMap((match) => match.mentions("whole"));
  const at = view.lean.text.search(event);
  const subject = at < 0 ? undefined : view.lean.mentions[at];
  if (!object || !subject || subject.text === object.text) return;
  const stretch = evidence(view, view.lean, 0, at + 1);
  yield { subject, predicate: "PART_OF", object, ...stretch, by: "phrase", extractor: dayBefore.id, confidence: dayBefore.confidence };
}

/** `围绕“贵州生态日”系列活动，开展丙活动`: the second belongs to the first. */
export const eventParts: Family = function* (view, page) {
  yield* ofTheDay(view, page);
  for (const rule of inOneSentence) {
    for (const match of matches(view.lean, rule)) {
      const [object] = match.mentions("whole");
      for (const subject of match.mentions("part"))
        if (object && subject.text !== object.text) yield proposal(rule, view, match, { subject, predicate: "PART_OF", object });
    }
  }
};
