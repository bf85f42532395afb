/** `党委书记甲`, `驻村第一书记乙`, before whom no body is named: of the one township, or the one village, that the article tells of. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { bodyIn, onlyOfLevel } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/secretary", { confidences, states: ["WORKS_FOR"] });
export { rules as secretaryRules };

const before = "(?<=^|[，。；：！？、（ 和与由请对向跟])";
const ofTownship = rules.rule("of-the-only-township", {
  pattern: pattern(`${before}(?<title>党委副?书记|党委委员)(?<who>{P})`),
  yields: "{L#340124104:泥河镇}防汛忙。党委书记{P:刘家水}到场。",
  never: [
    "{L#340124104:泥河镇}、{L#340124105:龙桥镇}防汛忙。党委书记{P:刘家水}到场。",
    "{L#340124104:泥河镇}的{O:远山公司}防汛忙。党委书记{P:刘家水}到场。",
  ],
});
const ofVillage = rules.rule("of-the-only-village", {
  pattern: pattern(`${before}(?<title>驻村第一书记|驻村工作队队长)(?<who>{P})`),
  yields: "{V:柳河村}修了路。村民对驻村第一书记{P:袁青山}说谢谢。",
  never: "{V:柳河村}和{V:双沟村}修了路。村民对驻村第一书记{P:袁青山}说谢谢。",
});

/** Bodies that have a Party committee of their own. */
const withCommittee = /(?:公司|集团|医院|学校|学院|大学|中学|局|厅|厂|银行|党委)$/u;

const ofOthers = (view: View, page: Page, township: Mention): boolean =>
  page
    .mentionsIn(view.article)
    .some(
      ({ type, form, name, text }) =>
        (type === "Agency" || type === "Organization") &&
        form !== "anaphor" &&
        withCommittee.test(name ?? text) &&
        !(name ?? text).includes(township.name ?? township.text) &&
        text !== "镇党委" &&
        text !== "乡党委",
    );

function onlyVillage(view: View, page: Page): Mention | undefined {
  const all = page.mentionsIn(view.article).filter(({ type, form }) => type === "Village" && form !== "anaphor");
  const names = new Set(all.map(({ gbCode, name, text }) => gbCode ?? name ?? text));
  return names.size === 1 ? all[0] : undefined;
}

export const secretaries: Family = function* (view, page): Generator<Draft> {
  for (const match of matches(view.masked, ofTownship)) {
    const place = onlyOfLevel(/[镇乡]$/u, view.article, page);
    if (!place || ofOthers(view, page, place)) continue;
    const title = match.text("title");
    const object = bodyIn(place, "书记", { view, typed: view.masked, before: match.end("title") }, page);
    for (const subject of match.mentions("who"))
      if (object)
        yield proposal(ofTownship, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: title.slice(2) } });
  }
  for (const match of matches(view.masked, ofVillage)) {
    const object = onlyVillage(view, page);
    for (const subject of match.mentions("who"))
      if (object)
        yield proposal(ofVillage, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: match.text("title") } });
  }
};
