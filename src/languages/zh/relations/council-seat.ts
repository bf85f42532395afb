/** `议长甲`, `议员乙、丙`, `由甲、乙等八位议员`: who sits in the one council that the article names, where nothing beside them names it. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { typedRegExp } from "../../../rules/pattern.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { countyCouncil, legislatureOf } from "./implied-body.ts";
import { joints, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/council-seat", { confidences, states: ["WORKS_FOR"] });
export { rules as councilSeatRules };

/** 蔡依静（Lamen Panay）、林正福: another name of the first stands between. */
const aside = "(?:（(?:[^（）{*}]|{P}){1,24}）)?";
const people = `(?<who>{P}(?:${aside}(?:${joints}){P})*)`;
const seated = rules.rule("before-name", {
  pattern: pattern(
    `(?<=^|[，。；：、！？（和与及同由请率偕在邀的]|包括有?|还有|包含|[为有])(?<title>前?(?:[县市区]|立法)?(?:副?议长|议员))${people}`,
  ),
  yields: ["{A:清河县议会}开会，由议长{P:李明远}主持，议员{P:何青山}、{P:马建军}质询。"],
  never: ["{A:清河县议会}、{A:云溪县议会}开会，议长{P:李明远}主持。", "{A:清河县政府}开会，议长{P:李明远}到场。"],
});
const ofOnlyCounty = rules.rule("of-the-only-county", {
  yields: "{L#7114:云林县}动土，县府邀请县议员{P:李明远}到场。",
  never: ["{L#340124:庐江县}动土，县议员{P:李明远}到场。", "{L#7114:云林县}、{L#7113:南投县}动土，县府邀请县议员{P:李明远}到场。"],
});
const counted = rules.rule("counted-behind-names", {
  pattern: pattern(`${people}等(?:{Q}|[两三四五六七八九十\\d]{1,3}位|多位)?(?<title>[县市区]?议员)(?!服务处|拟?参选|候选)`),
  yields: "{A:清河县议会}开会，由{P:李明远}、{P:何青山}等8位议员联合质询。",
  never: "{A:清河县政府}开会，由{P:李明远}、{P:何青山}等8位议员质询。",
});

const staff = rules.rule("on-the-councils-staff", {
  pattern: pattern("(?<=^|[，。；：、和与及由])议会(?<title>副?秘书长|主任秘书|主任)(?<who>{P})"),
  yields: "{A:清河县议会}开会，议会秘书长{P:何青山}到场。",
  never: ["{A:清河县议会}、{A:云溪县议会}开会，议会秘书长{P:何青山}到场。", "{A:清河县政府}办活动，议会秘书长{P:何青山}到场。"],
});

/** 立委甲, 立委乙、丙: whoever sits there, not whom they serve. */
const legislator = rules.rule("legislator", {
  pattern: pattern(
    `(?<=^|[，。；：、！？（和与及同由请率偕向]|包括有?|还有|[为有的]|邀集|感谢|陪同|透过|协同|经过?|包含|典礼|仪式|承蒙|多谢|委请|商请|今日?|上午|下午|特区|行政区|香港|澳门|{L})(?<title>前?(?:立委|立法委员|立法会?议员|行政长官|特首))${people}(?!(?:的?(?:太太|夫人|丈夫|儿子|女儿|助理|秘书|特助|服务处|办公室|父亲|母亲|胞[兄弟姐妹])))`,
  ),
  yields: "{A:清河县政府}动土，立委{P:李明远}、{P:何青山}到场。",
  never: "{A:清河县政府}动土，立委{P:李明远}服务处主任到场。",
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
  /^前?立法/u.test(title)
    ? /立法[会院]$/u.test(name ?? text)
    : (name ?? text).endsWith(`${/^前?(?<level>[县市区])/u.exec(title)?.groups?.["level"] ?? ""}议会`);

/** The last before, of the one that the article names. */
export function councilFor(title: string, view: View, page: Page): Mention | undefined {
  const named = page
    .mentionsIn(view.article)
    .filter((one) => one.type === "Agency" && one.form !== "anaphor" && council.test(one.name ?? one.text));
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
  yield* legislators(view, page);
  yield* staffOf(view, page);
  for (const rule of [seated, counted])
    for (const match of matches(view.masked, rule)) {
      const title = match.text("title");
      const object = councilFor(title, view, page);
      const holders = match
        .mentions("who")
        .filter((person) => !view.appositions.some((one) => one.person === person && one.posts.some(({ body }) => body.type !== "Place")));
      if (!object) {
        if (rule === seated) yield* ofCounty(view, page, match, holders);
        continue;
      }
      for (const subject of title.endsWith("议长") && !title.includes("副") ? holders.slice(0, 1) : holders)
        yield proposal(rule, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
};

/** `议会秘书长甲`: of the council that the article names, else of its one county's. */
function* staffOf(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, staff)) {
    const [subject] = match.mentions("who");
    const words = { view, typed: view.masked, before: match.end("title") };
    const object = councilFor("议长", view, page) ?? countyCouncil("议长", words, page);
    const title = match.text("title");
    if (subject && object && !view.appositions.some((one) => one.person === subject && one.posts.length > 0))
      yield proposal(staff, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
}

/** A 议员 by itself may be of a city next door. */
const ofItsCounty = /^前?(?:[县市]议员|副?议长)$/u;
/** 议长甲、副议长乙、|议员丙: one council's. */
const behindSpeaker = typedRegExp("(?<![县市区]|议会)副?议长{P}[^。；]{0,60}$");
/** The page names its county's speaker somewhere: whoever it calls 议员 sits there too. */
const speaker = /(?<![市区]|市议会|区议会)副?议长\p{Script=Han}{2}/u;
/** 县长甲、|议员乙: of the county whose head stands before. */
const behindChief = typedRegExp("(?<![{L}副原前])县长{P}[^。；]{0,60}$");
const hasSpeaker = ({ article: { sentences } }: View): boolean => sentences.some(({ text }) => speaker.test(text));

function* ofCounty(view: View, page: Page, match: Match, holders: readonly Mention[]): Generator<Draft> {
  const title = match.text("title");
  if (
    !ofItsCounty.test(title) &&
    !(
      title === "议员" &&
      (behindSpeaker.test(view.masked.text.slice(0, match.from)) ||
        behindChief.test(view.masked.text.slice(0, match.from)) ||
        hasSpeaker(view))
    )
  )
    return;
  const object = countyCouncil(title, { view, typed: view.masked, before: match.end("title") }, page);
  if (!object) return;
  for (const subject of /^议长$/u.test(title) ? holders.slice(0, 1) : holders)
    yield proposal(ofOnlyCounty, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
}

/** 立委甲、乡长|乙: the last of a row has a post of his own before him, and 立委甲、乙乡长 behind him. */
const ownPost = /^(?:副?(?:[县市乡镇区村里处局校会课科]长|理事长|总干事|主席|主委|议员|代表)|先生的|服务处)/u;

function* legislators(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, legislator)) {
    const title = match.text("title");
    const all = match.mentions("who");
    const next = view.masked.mentions[match.to];
    const hasOffice = next?.type === "Agency" && next.text.endsWith("服务处");
    const holders = all.length > 1 && (hasOffice || ownPost.test(view.masked.text.slice(match.to))) ? all.slice(0, -1) : all;
    for (const subject of holders) {
      if (view.appositions.some((one) => one.person === subject && one.posts.length > 0)) continue;
      const words = { view, typed: view.masked, before: match.end("title") };
      const object = legislatureOf(title, subject, words, page);
      if (object) yield proposal(legislator, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
    }
  }
}
