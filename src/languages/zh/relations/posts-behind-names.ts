/** `由甲县长主持`, `甲议员、乙议员到场`: Taiwan's pages set a post behind the name, too, with no body beside it. */
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { councilFor } from "./council-seat.ts";
import { countyCouncil, legislatureOf } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { bodyOfArticle } from "./post-body.ts";
import { proposal } from "./proposal.ts";
import { regionOfPage } from "./page-region.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post-behind-name", { confidences, states: ["WORKS_FOR"] });
export { rules as postBehindNameRules };

const opens = "(?<=^|[，。；：、）由及和与暨经对向请]|包括|感谢|邀请|召集人|团长|总召|透过|陪同|偕同|除了)";
/** Of those who serve the holder, or of what is called after him. */
const others =
  "(?![之的室盃杯奖]|服务处|办公室|夫人|太太|先生|女士|任内|助理|特助|秘书|主任|团队|拟?参选|候选|信箱|公馆|官邸|补选|选举|选战|初选|{P})";
const head = rules.rule("heads-the-only-place", {
  pattern: pattern(`${opens}(?<person>{P})(?<title>副?[县市乡镇区]长)${others}`),
  yields: "{L#7114:云林县}今日动土，由{P:李明远}县长主持，县府人员到场。",
  never: ["{L#7114:云林县}今日动土，由前{P:李明远}县长主持，县府人员到场。", "{L#340124:庐江县}今日动土，{P:李明远}局长到场。"],
});
const seats = rules.rule("sit-in-the-council", {
  pattern: pattern(`${opens}(?<who>{P}(?:(?:[县市]?议员)?[、及和与]{P})*)[县市]?议员${others}`),
  yields: [
    "{L#7114:云林县}今日动土，县府邀请{P:李明远}议员、{P:何青山}议员到场。",
    "{L#7114:云林县}今日动土，县府说，{P:李明远}、{P:何青山}议员关心进度。",
  ],
  never: "{L#7114:云林县}今日动土，县府邀请{P:李明远}议员服务处主任到场。",
});
const legislates = rules.rule("legislates", {
  pattern: pattern(
    `${opens}(?<person>{P})(?<title>立委|立法委员)(?=[、，。；及和与等]|共同|一同|均|都|也|到场|出席|表示|指出|争取|协助|$)`,
  ),
  yields: "{L#7114:云林县}今日动土，县府邀请{P:李明远}立委到场。",
  never: "{L#7114:云林县}今日动土，县府邀请{P:李明远}立委服务处主任到场。",
});

const hasPost = (view: View, person: unknown): boolean => view.appositions.some((one) => one.person === person && one.posts.length > 0);

export const postsBehindNames: Family = function* (view, page): Generator<Draft> {
  if (!/[长员委]/u.test(view.masked.text) || regionOfPage(page) !== "71") return;
  yield* headsOf(view, page);
  for (const match of matches(view.masked, seats)) {
    const words = { view, typed: view.masked, before: match.to };
    const object = councilFor("议员", view, page) ?? countyCouncil("议员", words, page);
    if (!object) continue;
    for (const subject of match.mentions("who").filter((one) => !hasPost(view, one)))
      yield proposal(seats, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: "议员" } });
  }
};

function* headsOf(view: View, page: Page): Generator<Draft> {
  for (const rule of [head, legislates])
    for (const match of matches(view.masked, rule)) {
      const [subject] = match.mentions("person");
      if (!subject || hasPost(view, subject)) continue;
      const title = match.text("title");
      const words = { view, typed: view.masked, before: match.end("title") };
      const object = rule === head ? bodyOfArticle(title, words, page)?.body : legislatureOf(title, subject, words, page);
      if (object) yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
}
