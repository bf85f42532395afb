/** `议长甲`, `议员乙、丙`, `由甲、乙等八位议员`: who sits in the one council that the article names, where nothing beside them names it. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/council-seat", { confidences, states: ["WORKS_FOR"] });
export { rules as councilSeatRules };

const people = `(?<who>{P}(?:(?:${joints}){P})*)`;
const seated = rules.rule("before-name", {
  pattern: pattern(`(?<=^|[，。；：、！？（和与及同由请率]|包括有?|还有|[为有])(?<title>(?:[县市区]|立法)?(?:副?议长|议员))${people}`),
  yields: ["{A:清河县议会}开会，由议长{P:李明远}主持，议员{P:何青山}、{P:马建军}质询。"],
  never: ["{A:清河县议会}、{A:云溪县议会}开会，议长{P:李明远}主持。", "{A:清河县政府}开会，议长{P:李明远}到场。"],
});
const counted = rules.rule("counted-behind-names", {
  pattern: pattern(`${people}等(?:{Q}|[两三四五六七八九十\\d]{1,3}位|多位)?(?<title>[县市区]?议员)(?!服务处)`),
  yields: "{A:清河县议会}开会，由{P:李明远}、{P:何青山}等8位议员联合质询。",
  never: "{A:清河县政府}开会，由{P:李明远}、{P:何青山}等8位议员质询。",
});

/** 被免职的, 会见的, 某某小组的: no more of the body, or of another. */
const otherOrEnded = "会(?!议)|团|队|组|被|免|撤|辞|退|落选|候选|拟|推荐|提名|接见|抓获|逮捕|慰问|起诉|通缉|调查|查处|拒绝|已故|原|前任";
const members = rules.rule("members-listed", {
  pattern: pattern(
    `(?<body>{AO})(?:(?:(?!${otherOrEnded})[^，。；：{*}]){0,16}的)?(?<title>委员|理事|监事|成员)(?:包括|名单|分别|[有为])(?:[有为：])?：?(?<who>{P}(?:、{P})+(?:(?:${joints}){P})?)`,
  ),
  yields: "{A:清河县咨询委员会}会议出席投票的委员包括：{P:李明远}、{P:何青山}、{P:马建军}。",
  never: [
    "{A:清河县咨询委员会}会议的议题包括：{P:李明远}、{P:何青山}的建议。",
    "{A:清河县咨询委员会}被免职的委员包括：{P:李明远}、{P:何青山}。",
    "{A:清河县议会}咨询委员会出席的委员包括：{P:李明远}、{P:何青山}。",
  ],
});

const council = /(?:[县市区]议会|立法会|立法院)$/u;
/** A 县议员 sits in a 县议会, a bare 议员 in whatever council there is. */
const sitsIn = (title: string, { name, text }: Mention): boolean =>
  title.startsWith("立法") ? /立法[会院]$/u.test(name ?? text) : (name ?? text).endsWith(`${/^[县市区]/u.exec(title)?.[0] ?? ""}议会`);

/** The last before, of the one that the article names. */
function councilFor(title: string, view: View, page: Page): Mention | undefined {
  const named = page
    .mentionsIn(view.article)
    .filter((one) => one.type === "Agency" && one.form === "name" && council.test(one.name ?? one.text));
  const fitting = named.filter((one) => sitsIn(title, one));
  const names = new Set(fitting.map((one) => one.name ?? one.text));
  const [longest = ""] = [...names].sort((a, b) => b.length - a.length);
  if (![...names].every((name) => longest.endsWith(name))) return undefined;
  return fitting.findLast((one) => one.start <= view.sentence.start) ?? fitting[0];
}

export const councilSeats: Family = function* (view, page): Generator<Draft> {
  for (const match of matches(view.masked, members))
    for (const object of match.mentions("body").slice(-1))
      for (const subject of match.mentions("who"))
        yield proposal(members, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: match.text("title") } });
  for (const rule of [seated, counted])
    for (const match of matches(view.masked, rule)) {
      const title = match.text("title");
      const object = councilFor(title, view, page);
      const holders = match
        .mentions("who")
        .filter((person) => !view.appositions.some((one) => one.person === person && one.posts.length > 0));
      if (!object) continue;
      for (const subject of title.endsWith("议长") && !title.includes("副") ? holders.slice(0, 1) : holders)
        yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
};
