/** `大队长申海波家在郭道镇`, `站里的工程师马玉兰`: a post alone before a name, of the body of the article that has such posts. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { fitsBeside } from "./post-fit.ts";
import { title, word } from "./post-words.ts";
import { positionOf, proposal } from "./proposal.ts";
import { chiefPost } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/post-kind", { confidences, states: ["WORKS_FOR"] });
export { rules as postKindRules };

const places = "站|院|校|局|厂|矿|队|所|中心|公司|社|馆|园|场|学校|医院|集团|合作社|单位";
const alone = rules.rule("post-alone", {
  pattern: pattern(
    `(?<=^|[，。；：！？”（由])(?:(?<noun>${places})里的|[该本](?:协?会|社|校|院|中心)的?)?(?!${word}{0,12}由)${title}(?<who>{P}(?:、{P})*)`,
  ),
  yields: [
    "{A:清河县交警大队}出警。大队长{P:申海波}到场。",
    "{O:青山水文站}建成。站里的工程师{P:马玉兰}值班。",
    "{O:望厦坊会}换届。该会会长{P:黎耀祖}致辞。",
  ],
  never: "{A:清河县教育局}发文。大队长{P:申海波}到场。",
});

const officerTitle = "(?:常务|创会|名誉|荣誉)?副?(?:会长|理事长|监事长)";
const officers = rules.rule("officers-in-a-row", {
  yields: "{O:望厦坊会}换届。会长{P:黎耀祖}、理事长{P:岑玉霞}、监事长{P:卢德全}就职。",
  never: ["{O:望厦坊会}换届。会长{P:黎耀祖}、校长{P:岑玉霞}就职。", "{O:望厦坊会}访{O:三巴坊会}。会长{P:黎耀祖}、理事长{P:岑玉霞}发言。"],
});

/** What posts end in, and what the names of their bodies end in. */
const kinds: readonly (readonly [posts: RegExp, bodies: RegExp])[] = [
  [/^(?:原任?|新任|前任?|代理)?(?:督察长|主任秘书)$/u, /(?:警察局|警局)$/u],
  [/^执行局|(?:审判长|法官助理|书记员|法警)$/u, /(?:法院|法庭)$/u],
  [/(?:矿长|厂长)$/u, /(?:矿|厂|矿业有限公司|煤业有限公司|公司|集团)$/u],
  [/项目(?:总|副)?经理$/u, /(?:公司|集团)$/u],
  [/董事长$/u, /(?:公司|集团|酒店|中心|厂|基金会|慈善会|宫|庙|寺)$/u],
  [/(?:总经理|经理|总监|法定代表人)$/u, /(?:公司|集团|酒店|中心|厂)$/u],
  [/(?:大队长|中队长|支队长|队长|教导员|指导员)$/u, /(?:队|支队|大队|中队)$/u],
  [/(?:法官|庭长|审判员)$/u, /(?:法院|法庭)$/u],
  [/(?:检察官|检察长)$/u, /检察院$/u],
  [/(?:民警|警长|辅警)$/u, /(?:派出所|公安局|分局|警务室|大队|中队)$/u],
  [/(?:校长|校监|教师|老师|班主任|教务主任)$/u, /(?:学校|中学|小学|高中|初中|一中|二中|职中|国小|国中|学院|校区|幼儿园)$/u],
  [/(?:医生|医师|大夫|护士|护士长|药师)$/u, /(?:医院|卫生院|卫生室|保健院|诊所|疾控中心|服务中心|总院)$/u],
  [/园长$/u, /(?:幼儿园|园)$/u],
  [/社长$/u, /(?:合作社|合作联社|中心|会|社)$/u],
  [/(?:会长|理事长|监事长)$/u, /(?:合作社|合作联社|中心|(?<!代表|议|委员|基金)会|社)$/u],
  [/场长$/u, /场$/u],
  [/(?:站长|站工程师)$/u, /站$/u],
  [/所长$/u, /(?<!公)所$/u],
  [/馆长$/u, /馆$/u],
  [/院长$/u, /院$/u],
  [/主席$/u, /(?:政协|委员会|妇联|残联|文联|科协|工商联|总工会|工会|主席团|协会|作协)$/u],
  [/分署长$/u, /分署$/u],
  [/署长$/u, /署$/u],
  [/局长$/u, /局$/u],
  [/^委员$/u, /(?:咨询委员会|社咨会|市咨会)$/u],
  [/厅长$/u, /厅$/u],
  [/教授$/u, /(?:大学|学院|研究院|研究所)$/u],
];

/** Of these an article may name many, and its own bureau not at all: only where it names one. */
const onlyWhereOne =
  /(?:督察长|主任秘书)$|^(?:(?:党组书记|党委书记|党组副书记|党组成员|常务|副|代理?)*、?(?:常务|副|代理?)*(?:局长|厅长|分?署长|主席)|委员)$/u;

/** 执行局局长, 交通局局长: the post says which bureau, and of another nobody is that. */
const ofNamedOne = /^(?<own>\p{Script=Han}{2,8}[局厅署处])(?:党组|党委|书记|、|常务|副|代|原|前)*[局厅署处]长$/u;
/** 教体工委委员、副局长: the first is of a committee, whichever bureau the second is of. */
const ofCommittee = /^\p{Script=Han}{2,6}(?:工委|党委|党组)(?:委员|成员|副?书记)、/u;
const isOfAnother = (post: string, { name, text }: Mention): boolean => {
  if (ofCommittee.test(post)) return true;
  const own = ofNamedOne.exec(post)?.groups?.["own"];
  return own !== undefined && !/^(?:党组|党委|书记|常务|副|代|原|前)/u.test(own) && !(name ?? text).endsWith(own) && !text.endsWith("法院");
};

/** Where the sentence that named the body has two associations that met, 候任会长 is either's. */
const ofAssociation = /(?:会长|理事长|监事长)$/u;

function isOnlyOne(object: Mention, bodies: RegExp, among: readonly Mention[]): boolean {
  const names = among.flatMap((one) =>
    one.type === object.type && one.form !== "anaphor" && bodies.test(one.name ?? one.text) ? [one.name ?? one.text] : [],
  );
  return names.every((name) => name.endsWith(object.text) || object.text.endsWith(name.replace(/^[省市县区州旗]/u, "")));
}

/** `甲校校长由乙校主任丙出任，原校长丁…`: of which of the two is not told. */
const handedOver = /^(?:原|前)/u;

const inList = rules.rule("head-of-the-village-in-a-list", {
  pattern: pattern(`(?<=、)(?<title>[村里]长)(?<who>{P})(?=[、，。；]|等|及|与|和)`),
  yields: "{V:大池村}聚会所落成，县长{P:申海波}、村长{P:马玉兰}等人剪彩。",
  never: "{V:大池村}、{V:小池村}聚会所落成，县长{P:申海波}、村长{P:马玉兰}等人剪彩。",
});

/** 里长 and 村长 alone: of the one 里 or 村 of the article. */
const headOfVillage = /^副?[村里]长$/u;
const chiefOf = (post: string, people: readonly Mention[]): readonly Mention[] => (post.startsWith("副") ? people : people.slice(0, 1));

/** 会议由执行会长‹P›主持: what holds a verb is no post. */
const isTold = /[由被请]/u;

/** 省蔬菜协会会长‹P›到会: a guest's association is not the one that the article tells of. */
function isSomebodys(object: Mention, page: Page): boolean {
  const behind = page.sentenceOf(object)?.text.slice(object.to, object.to + 12) ?? "";
  return somebodys.test(behind);
}
const somebodys = new RegExp(`^的?(?:时任|现任|前任?|原任?|候任)?(?:总会长|${officerTitle}|副?(?:秘书长|主席))`, "u");

/** 由乙局主任秘书调任，新任副局长‹P›: where somebody comes from is not where whoever is named next works. */
const leftFor = /^\p{Script=Han}{0,8}(?:调任|升任|转任|陞任|调升|荣调)/u;
const isLeft = (object: Mention, page: Page): boolean => leftFor.test(page.sentenceOf(object)?.text.slice(object.to, object.to + 12) ?? "");

/** Whether the article begins with another association, and names officers of it. */
function isGuest(object: Mention, all: readonly Mention[], bodies: RegExp, page: Page): boolean {
  const hosts = all.filter((one) => one.type === "Organization" && bodies.test(one.name ?? one.text));
  const first = hosts[0]?.name ?? hosts[0]?.text ?? "";
  return (
    !first.endsWith(object.text) &&
    !object.text.endsWith(first) &&
    hosts.some((one) => (one.name ?? one.text).endsWith(first) && isSomebodys(one, page))
  );
}
/** What is done to the holder stands before the post: 感谢前任理事长‹P›, 同时带领庭长‹P›等法官. */
const doneTo =
  /^(?:(?:立即|随即|也|亦)?获得|[^，。；：]{0,10}(?:移交|交棒|交接|传承)给?(?=[新候]任)|(?:同?时|并|随即)?(?:带领|率领|带着|会同|陪同|委派|指派|派出|安排)|[与和同跟]|(?:亦|也|并|又|则)?(?:感谢|邀请|表扬|拜会|慰问|表彰|听取)了?(?:公司|企业|合作社|学校|医院)?)/u;

/** `贵宾：会长甲`, `提名名单：理事长乙`; `理事长丙、理事丁落选`: of another, or of none. */
const ofOther = /(?:贵宾|来宾|嘉宾|(?:提名|候选人?|推荐)名单)[^；。！？]*：[^；。！？]*$/u;
const notElected = /^[^；。！？]{0,40}(?:落选|败选|未当选)/u;

/** The one association that the article is about: the others have sent somebody, who is named behind them with his post. */
function hostOf(all: readonly Mention[], bodies: RegExp, page: Page): Mention | undefined {
  const named = all.filter((one) => one.type === "Organization" && one.form === "name" && bodies.test(one.name ?? one.text));
  const guests = new Set(named.filter((one) => isSomebodys(one, page)).map(({ text }) => text));
  const hosts = named.filter(({ text }) => !guests.has(text));
  const [first] = hosts;
  const stem = first?.text.slice(0, 2) ?? "";
  if (!first || guests.size === 0 || hosts.some(({ text }) => !text.startsWith(stem))) return undefined;
  return hosts.find(({ text }) => text.length > first.text.length) ?? first;
}

const ofTheSchool = rules.rule("of-the-only-school", {
  pattern: pattern(
    "(?<=^|[，。；：、])(?<who>{P})(?<title>副?(?:校长|园长))(?=[、，]|主持|代表|介绍|致|在|向|说|表示|强调|指出|宣布|和|及|陪同|为)",
  ),
  yields: "{O:清河县第二中学}收到了书。{P:申海波}副校长主持仪式。",
  never: [
    "{O:清河县第二中学}、{O:清河县第一中学}收到了书。{P:申海波}副校长主持仪式。",
    "{A:清河县教育局}收到了书。{P:申海波}副校长主持仪式。",
  ],
});

/** `张副校长` named whole, on a page of one school. */
function* schoolHeads(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, ofTheSchool)) {
    const [subject] = match.mentions("who");
    const title = match.text("title");
    const bodies = kinds.find(([posts]) => posts.test(title))?.[1];
    const named = page
      .mentionsIn(view.article)
      .filter((one) => bodies && one.type === "Organization" && one.form !== "anaphor" && bodies.test(one.name ?? one.text));
    const [object] = named;
    if (!subject || !object || new Set(named.map(({ name, text }) => name ?? text)).size > 1) continue;
    if (view.appositions.some(({ person }) => person === subject)) continue;
    yield proposal(ofTheSchool, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } });
  }
}

function* villageHeads(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.masked, inList)) {
    const villages = page
      .mentionsIn(view.article)
      .filter((one) => one.type === "Village" && one.form !== "anaphor" && match.text("title").startsWith(one.text.slice(-1)));
    const [village, ...others] = villages;
    const [subject] = match.mentions("who");
    if (!village || !subject || others.some(({ text }) => !text.endsWith(village.text) && !village.text.endsWith(text))) continue;
    yield proposal(inList, view, match, { subject, predicate: "WORKS_FOR", object: village, properties: { title: match.text("title") } });
  }
}

export const postsByKind: Family = function* (view, page): Generator<Draft> {
  yield* villageHeads(view, page);
  yield* schoolHeads(view, page);
  for (const match of matches(view.masked, alone)) {
    const people = match.mentions("who");
    const [post, noun] = [match.text("title").replace(doneTo, ""), match.text("noun")];
    if (headOfVillage.test(post)) {
      const villages = page
        .mentionsIn(view.article)
        .filter((one) => one.type === "Village" && one.form !== "anaphor" && post.endsWith(`${one.text.slice(-1)}长`));
      const [village, ...others] = villages;
      if (village && others.every(({ text }) => text === village.text))
        for (const subject of chiefOf(post, people))
          yield proposal(alone, view, match, { subject, predicate: "WORKS_FOR", object: village, properties: { title: post } });
      continue;
    }
    const bodies = noun ? new RegExp(`${noun === "单位" ? "" : noun}$`, "u") : kinds.find(([posts]) => posts.test(post))?.[1];
    if (!bodies || ofOther.test(view.masked.text.slice(0, match.from))) continue;
    if (ofAssociation.test(post) && notElected.test(view.masked.text.slice(match.to))) continue;
    const fits = (one: Mention): boolean => (one.type === "Organization" || one.type === "Agency") && bodies.test(one.name ?? one.text);
    const host =
      ofAssociation.test(post) && !noun && !post.startsWith("候任") ? hostOf(page.mentionsIn(view.article), bodies, page) : undefined;
    const object = host ?? page.lastBefore(view, positionOf(view, match), fits);
    if (!object || !fitsBeside(post, object) || isTold.test(post) || isOfAnother(post, object)) continue;
    if (isLeft(object, page)) continue;
    if (host) {
      for (const subject of people)
        yield proposal(alone, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: post } });
      continue;
    }
    if (ofAssociation.test(post) && isSomebodys(object, page)) continue;
    const all = page.mentionsIn(view.article);
    // Two associations have met, each with its officers: 候任会长 is either's.
    if (ofAssociation.test(post) && !noun && isGuest(object, all, bodies, page)) continue;
    const inSentence = all.filter(({ sentence }) => sentence === view.sentence.id);
    if (handedOver.test(post) && !isOnlyOne(object, bodies, inSentence)) continue;
    // 甲会会长丙支持乙会；理事长丁…: who speaks is of 甲会 sooner than of the one that it helps, and of neither for sure.
    const isHelped = inSentence.some((one) => fits(one) && one.text !== object.text && isSomebodys(one, page));
    if (ofAssociation.test(post) && !noun && object.sentence === view.sentence.id && isHelped) continue;
    if (onlyWhereOne.test(post) && !isOnlyOne(object, bodies, all)) continue;
    const beside = all.filter(({ sentence }) => sentence === object.sentence);
    if (ofAssociation.test(post) && object.sentence !== view.sentence.id && !isOnlyOne(object, bodies, beside)) continue;
    for (const subject of chiefPost.test(post) ? people.slice(0, 1) : people)
      yield proposal(alone, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title: post } });
    for (const next of officersBehind(view, match.to)) {
      const { person: subject, title } = next;
      if (kinds.find(([posts]) => posts.test(title))?.[1] === bodies)
        yield proposal(officers, view, match, { subject, predicate: "WORKS_FOR", object, properties: { title } }, { around: [subject] });
    }
  }
};

const officer = pattern(`^(?:${joints})(?<title>(?:新任|候任|卸任)?(?:${officerTitle}|督察长|主任秘书|总干事))(?<person>{P})`);

/** `会长甲、理事长乙、监事长丙`: who stands behind in a row, each with a post of his own. */
function officersBehind({ masked }: View, from: number): { person: Mention; title: string }[] {
  const found: { person: Mention; title: string }[] = [];
  for (let at = from; ;) {
    const match = [...masked.text.slice(at, at + 24).matchAll(officer)][0];
    const span = match?.indices?.groups?.["person"];
    const person = span && masked.mentions[at + span[0]];
    if (!match || !person) return found;
    found.push({ person, title: match.groups?.["title"] ?? "" });
    at += match[0].length;
  }
}
