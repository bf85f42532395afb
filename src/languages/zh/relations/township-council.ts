/** `乡代表甲、乙`, `西屿乡民代表丙`, `虎尾镇丁代表`: who sits in the council of a township of Taiwan. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import { bodyIn, onlyOfLevel, standingFor } from "./implied-body.ts";
import type { Page } from "./page.ts";
import { ownCity, regionOfPage } from "./page-region.ts";
import { joints, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/township-council", { confidences, states: ["WORKS_FOR"] });
export { rules as townshipCouncilRules };

const people = `(?<who>{P}(?:(?:${joints}){P})*)`;
/** Whoever serves a member sits nowhere, and an assembly's or a group's delegate is another. */
const notTheirs = "(?!的?(?:太太|夫人|先生的|丈夫|儿子|女儿|助理|秘书|服务处|父亲|母亲))";
const ofTown = rules.rule("behind-the-township", {
  pattern: pattern(`(?<town>{L})(?<title>[乡镇市区]?民?代表|代(?={P}))${people}${notTheirs}`),
  yields: ["县府、乡公所说，{L:西屿乡}民代表{P:李家宣}到场。", "县府、乡公所说，{L:西屿乡}代{P:李家宣}到场。"],
  never: [
    "县府、乡公所说，{L:西屿乡}民代表{P:李家宣}服务处主任到场。",
    "县府、乡公所说，{L:西屿}代表{P:李家宣}到场。",
    "县府、乡公所说，{L:澎湖县}代表{P:李家宣}到场。",
  ],
});
const bare = rules.rule("before-name", {
  pattern: pattern(
    `(?<=^|[，。；：、！？（和与及同由请率偕向邀]|包括有?|还有|[为有]|感谢|陪同)(?<title>[乡镇市区]民?代表)${people}${notTheirs}`,
  ),
  yields: [
    "{A:西屿乡民代表会}开会，县府、乡公所列席，乡代表{P:李家宣}、{P:高文山}质询。",
    "{L:西屿乡}修路，县府、乡公所说，乡民代表{P:李家宣}到场。",
  ],
  never: [
    "{L:西屿乡}、{L:湖西乡}修路，县府、乡公所说，乡民代表{P:李家宣}到场。",
    "{L:西屿乡}修路，县府、乡公所说，村民代表{P:李家宣}到场。",
    "{L:西屿乡}修路，县府、乡公所说，镇民代表{P:李家宣}到场。",
  ],
});
const inSession = rules.rule("in-session", {
  pattern: pattern(`(?<=^|[，。；：、由])(?<title>副?主席|代表)${people}(?=[，。；、]|等|主持|率|均|共同|与会|出席|表示|说|提出|宣布|$)`),
  yields: "{A:金湖镇民代表会}开会，由主席{P:蔡西文}主持，副主席{P:吕世文}、代表{P:谢鸿文}、{P:吕瑞文}与会，县府、镇公所列席。",
  never: [
    "{A:金湖镇民代表会}、{A:金城镇民代表会}开会，由主席{P:蔡西文}主持，县府、镇公所列席。",
    "县府、镇公所办活动。主席{P:蔡西文}、代表{P:谢鸿文}到场。",
  ],
});
const behindName = rules.rule("behind-name", {
  pattern: pattern("(?<town>{L})(?<who>{P})(?<title>代表)(?=[、，。；及和与等（]|$)"),
  yields: "县府、乡公所表扬{L:虎尾镇}{P:戴清吉}代表、{L:莿桐乡}{P:刘文溪}代表。",
  never: ["县府、乡公所由{L:虎尾镇}{P:戴清吉}代表受奖。", "县府、乡公所表扬{L:云林县}{P:戴清吉}代表。"],
});

const council = /[乡镇市区]?(?:民?代表会|代会)$/u;
const township = /(?<level>[乡镇市区])$/u;

/** The council of the place before the post: 南投市 is a township of a county, and of what is a county itself nobody is a 市民代表. */
function councilOf(town: Mention, view: View, match: Match, page: Page): Mention | undefined {
  const name = town.name ?? town.text;
  const level = township.exec(name)?.groups?.["level"];
  const said = /^[乡镇市区]/u.exec(match.text("title"))?.[0];
  if (level === undefined || ownCity.test(name) || (said !== undefined && said !== level)) return undefined;
  return (
    named(view, page, (one) => one.startsWith(name) || one.includes(name)) ??
    bodyIn(town, `${level}民代表`, { view, typed: view.masked, before: match.end("title") }, page, view.masked.mentions.indexOf(town))
  );
}

/** The one that the article names, of those that fit. */
function named(view: View, page: Page, fits: (name: string) => boolean): Mention | undefined {
  const all = page
    .mentionsIn(view.article)
    .filter((one) => one.type === "Agency" && one.form !== "anaphor" && council.test(one.name ?? one.text) && fits(one.name ?? one.text));
  const names = new Set(all.map((one) => one.name ?? one.text));
  const [longest = ""] = [...names].sort((a, b) => b.length - a.length);
  const short = (name: string): string => name.replace(/民?代表会$|代会$/u, "");
  if (![...names].every((name) => short(longest).endsWith(short(name)))) return undefined;
  return all.findLast((one) => one.start <= view.sentence.start + view.sentence.text.length) ?? all[0];
}

/** Of the one township that the article tells of: as its council is named, else as the post's words do. */
function onlyCouncil(view: View, match: Match, page: Page): Mention | undefined {
  const title = match.text("title");
  const level = title.charAt(0);
  const words = { view, typed: view.masked, before: match.end("title") };
  const own = named(view, page, (name) => !/[乡镇市区]/u.test(name.replace(council, (found) => found.slice(0, 1))) || name.includes(level));
  if (own) return standingFor(own, title, words, page);
  const place = onlyOfLevel(new RegExp(`${level}$`, "u"), view.article, page);
  return place && !ownCity.test(place.name ?? place.text) ? bodyIn(place, title, words, page) : undefined;
}

/** The one council of a township that the article tells of. */
export const soleCouncil = (view: View, page: Page): Mention | undefined => named(view, page, () => true);

/** Said of the council in session: its name stands in the sentence, or nobody but it has such posts. */
const otherChair = /(?:商会|协会|公会|工会|委员会|联盟|政党|党部|议会|党)$/u;
function* seated(view: View, page: Page): Generator<Draft> {
  const object = soleCouncil(view, page);
  const all = page.mentionsIn(view.article);
  if (!object || all.some((one) => otherChair.test(one.name ?? one.text) && (one.type === "Organization" || one.type === "Agency"))) return;
  for (const match of matches(view.masked, inSession)) {
    const title = match.text("title");
    const holders = match.mentions("who");
    // 代表甲 alone may stand for anybody.
    if (title === "代表" && (holders.length < 2 || !/主席|代表会|代会/u.test(view.sentence.text))) continue;
    for (const subject of title === "主席" ? holders.slice(0, 1) : holders)
      if (!view.appositions.some((one) => one.person === subject && one.posts.length > 0))
        yield proposal(inSession, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
}

export const townshipCouncils: Family = function* (view, page): Generator<Draft> {
  if (!/代|主席/u.test(view.masked.text) || regionOfPage(page) !== "71") return;
  yield* seated(view, page);
  for (const rule of [ofTown, bare, behindName])
    for (const match of matches(view.masked, rule)) {
      const [town] = match.mentions("town");
      const object = town ? councilOf(town, view, match, page) : onlyCouncil(view, match, page);
      if (!object) continue;
      const level = town === undefined ? "" : (town.name ?? town.text).slice(-1);
      const said = match.text("title");
      const title = /^[乡镇市区]/u.test(said) || rule === behindName ? said : level + said;
      for (const subject of match.mentions("who"))
        if (
          !view.appositions.some(
            (one) => one.person === subject && one.posts.some(({ title: held, body }) => body.type !== "Place" && held.includes("代表")),
          )
        )
          yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
};
