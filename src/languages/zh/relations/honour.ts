/** Titles and awards: RECEIVED. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { matches } from "../../../rules/match.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import { clauseStart } from "./clause.ts";
import { datedAt } from "./dates.ts";
import type { Family } from "./family.ts";
import { actors, frame, type Occurrence, occurrences, relate } from "./frame.ts";
import { honourRules as rules } from "./honour-rules.ts";
import { listedWinners } from "./listed-winners.ts";
import type { Page } from "./page.ts";
import { pattern, quotedList } from "./patterns.ts";
import { paired, proposal } from "./proposal.ts";
import { rowOfWinners } from "./row-of-winners.ts";
import type { View } from "./view.ts";

export { rules as honourRules };

const given = "评为|评选为|授予|命名为|认定为|列为|确定为|表彰为|评定为|誉为|推选为|列入|纳入|记";
const won =
  "获评|荣获|获得|获颁|喜获|斩获|荣膺|获批|获授|捧回|捧得|摘得|夺得|赢得|评为|获(?!奖(?:选手|者|人|单位|代表|作品|教师|学生|项目|企业|村|个人|队))|拿下|拥有|享有|荣立|立";
const entered = "入选|上榜|跻身|荣登|当选|成功创建|创建成|创成|创建为";
const receives = frame(rules, "gets", {
  predicate: "RECEIVED",
  verbs: `被[^，。；：！？]{0,16}?(?:${given})|${won}|${entered}`,
  objects: "H",
  yields: ["{O:红星小学}荣获{H:足球特色学校}称号。", "{P:马秀兰}被{A:市妇联}授予“{H:三八红旗手}”称号。"],
  never: ["{O:红星小学}未获得{H:文明校园}称号。", "{L:清河市}创建{H:国家园林城市}。"],
});
const direct = [
  rules.rule("awarded-to", {
    pattern: pattern(
      "(?<verb>授予|颁给|颁赠|颁授|致赠|评选|表彰|评定|认定|命名)(?<who>{AOLVP}(?:(?:、|和|与|及|以及){AOLVP}){0,12})(?:同志)?(?:等[^，。；]{0,8})?(?:为|“)?(?<object>{H})",
    ),
    yields: ["{A:省政府}授予{L:清河市}“{H:卫生城市}”称号。", "{A:省政府}授予{P:马秀兰}、{P:李青}等3人“{H:先进个人}”称号。"],
    never: "{A:省政府}没有授予{L:清河市}“{H:卫生城市}”称号。",
  }),
  rules.rule("named-together", {
    pattern: pattern(
      "(?<=^|[，。；：]|(?<!没有|未|不|拟|计划)[将把])(?<who>{P}(?:(?:、|和|与|及|以及){P}){0,12})(?:同志)?(?:等[^，。；]{0,8}?)?(?:同志|老师|教师|同学)?(?<verb>表彰|评选|认定|命名)为(?<object>{H})",
    ),
    yields: "{L:雷山县}将{P:马秀兰}、{P:李青}等14位同志表彰为“{H:优秀教育工作者}”。",
    never: "{L:雷山县}没有将{P:马秀兰}、{P:李青}等14位同志表彰为“{H:优秀教育工作者}”。",
  }),
  rules.rule("handed-to", {
    pattern: pattern("(?:向|给|为)(?<who>{PAOLV})(?:等[^，。；]{0,8})?(?<verb>颁发|颁授|授予|颁|送上|发放)(?:了)?(?<object>{H})"),
    yields: "{A:县委}向{P:马秀兰}颁发“{H:三八红旗手}”证书。",
    never: "{A:县委}没有向{P:马秀兰}颁发“{H:三八红旗手}”证书。",
  }),
  rules.rule("thanked-with", {
    pattern: pattern(
      "由(?<who>{P})(?:[^，。；：{PAOVLJDEHTMQ}]{0,6})?(?:捐赠|捐献|捐出|提供|赠与|捐地)[^，。；：{PAVOH}]{0,8}，{AO}(?:特别?|也|并|则)?(?<verb>颁赠|致赠|颁发|回赠|颁授)(?:了)?(?<object>{H})",
    ),
    yields: "建地由{P:马秀兰}捐赠，{A:县政府}颁赠“{H:热心公益}”匾额。",
    never: "建地由{P:马秀兰}捐赠，{A:县政府}未颁赠“{H:热心公益}”匾额。",
  }),
  rules.rule("bearer", {
    pattern: pattern(
      "(?<!(?:评为|评选为|荣获|获评|获得?|授予|当选|表彰为|命名为)“?(?={H}”?(?:称号)?、))(?<object>{H})(?:称号)?(?:获得者|得主|荣誉获得者)?、?(?<who>{P})",
    ),
    yields: ["“{H:三八红旗手}”获得者{P:马秀兰}到会。", "{H:全国劳动模范}、{V:柳河村}党支部书记{P:方大山}说。"],
    never: "10位老师被评为“{H:优秀班主任}”、{P:马秀兰}到会。",
  }),
  rules.rule("is-called", {
    pattern: pattern("(?<who>{VLAO})(?:本身|也|还|现)?(?<verb>是|系)(?:首批|第[一二三四五六七八九十]+批)?(?<object>{H})(?=[，。；]|$)"),
    yields: "{V:柳河村}是{H:全国乡村旅游重点村}。",
    never: "{V:柳河村}不是{H:全国乡村旅游重点村}。",
  }),
  rules.rule("fell-to", {
    pattern: pattern("(?<object>{H})(?:称号|荣誉|奖牌|桂冠)?(?<verb>花落|落户|授予了?|颁给了?|归属|颁发给了?)(?<who>{PAOLV})"),
    yields: "“{H:省级生态村}”花落{V:柳河村}。",
  }),
  rules.rule("described", {
    pattern: pattern(
      "(?<verb>评为|评选为|授予|命名为|获评|荣获|获得|获颁|入选)(?:最高荣誉)?(?<object>{H})(?:(?:称号|荣誉)?的|(?={AOV}[，、；。]))(?<who>{PAOV})",
    ),
    yields: ["被评为“{H:全国文明村}”的{V:柳河村}迎来游客。", "荣获“{H:优等奖}”{O:柳河社区发展协会}，多次获奖。"],
    never: ["没有获评“{H:全国文明村}”的{V:柳河村}迎来游客。", "未获评“{H:优等奖}”{O:柳河社区发展协会}，多次参赛。"],
  }),
];
const plaques = rules.rule("plaque", {
  pattern: pattern(
    `(?<verb>(?<object>${quotedList("H")})(?:等)?[^，。；{H}]{0,8}?(?:牌匾|奖牌|奖杯|称号|荣誉|证书|锦旗|金字招牌|头衔|殊荣))`,
  ),
  yields: "K|{V:柳河村}——\n走进{A:柳河村村委}，“{H:省级生态村}”“{H:市级卫生村}”等牌匾挂满墙。",
});

/** `获“‹H›”提名奖`, `获‹H›入围`: who is named for an honour has not got it. */
const onlyNamedFor = /^(?:的|称号|奖)?(?:提名|入围|候选|初选|推荐|公示|参评)/u;
/** `被评为“‹H›”的丙`: of whom the clause tells, not of whom the passage does. */
const describes = pattern(
  "^(?:称号|荣誉)?(?:的(?:{PAOV}|[^，。；：{PAOVLH}]{0,4}[一二两三四五六七八九十\\d]+[名位个家所支户]|个人|单位|村|社区|企业|学校)|{PAOV}(?=[，、；。]|$))",
);
/** 获颁‹H›有5人: those are named behind, and whom the sentence goes on about is none of them. */
const byNumber = pattern("^有(?:{Q}|[\\d一二两三四五六七八九十]+[名位人])");
const isVillage = (mention: Mention): boolean => mention.type === "Village";
const villageTitle = /(?:村|村寨|社区|村落)$/;

/** Honours that only people hold, when no person is named before the verb: the ones spoken of last, two where the text says so. */
const personal =
  /(?:好人|模范|标兵|红旗手|劳动者|工作者|先进个人|能手|之星|青年|工匠|人物|能人|带头人|传承人|劳模|英雄|楷模|名医|党员|教师|志愿者|企业家|[义志]工|[义志]工奖|[村里]长|父亲|母亲|孝行奖|大使)$/;
const ofOfficers = /(?:书记|校长|园长|院长|局长|县长|镇长|村官|班主任|村主任)$/;
/** 文明村标兵, 先进集体: no person's, whoever is named before. */
const collective = /村|社区|乡镇|单位|集体|家庭|团队|班组|示范/;
const two = /(?:父子|母女|母子|父女|夫妻|夫妇|兄弟|姐妹|师徒|两人|二人|双双)/;

function lastPeople(view: View, page: Page, at: number): readonly Mention[] {
  const position = view.sentence.offsets[view.lean.starts[at] ?? 0] ?? view.sentence.start;
  const person = page.lastBefore(view, position, (mention) => mention.type === "Person");
  const wanted = person && two.test(view.lean.text.slice(0, at));
  const second = wanted && page.lastBefore(view, person.start, (mention) => mention.type === "Person" && mention.text !== person.text);
  return person ? (second ? [second, person] : [person]) : [];
}

const listBefore = pattern(
  "(?:{P}(?:等[^，。；、{P}]{0,8})?(?:、|和|及|与)(?:[^，。；、：{PAOLVJDEHTMQ}]{0,10}|[^，。；、：{PAOLVJDEHTMQ}]{0,4}{AOLV}[^，。；、：{PAOLVJDEHTMQ}]{0,10}))*{P}(?:等[^，。；、]{0,10})?(?:[两二三四五六七八九十\\d]+[位名人](?:传承人|同志|老师|教师|村民|选手|队员|企业家)?|同志|分别|双双|均|都|也|还|曾|先后|光荣|成功|再次)*$",
);

/** `乙村梨农甲被授予`, `丙镇农场主甲、丁获`: whoever stands right before the verb is meant, whatever place he is of. */
function peopleBefore(view: View, verb: number): readonly Mention[] {
  const row = rowOfWinners(view, verb);
  if (row !== undefined) return row;
  const { text } = view.lean;
  const from = clauseStart(text, verb);
  const [found] = text.slice(from, verb).matchAll(listBefore);
  return found === undefined ? [] : mentionsIn(view.lean, from + found.index, verb).filter(({ type }) => type === "Person");
}

/** A village's title that a passage about its committee tells of belongs to the village. */
function holders(found: Pick<Occurrence, "actors" | "verb">, object: Mention, view: View, page: Page): readonly Mention[] {
  const nearest = collective.test(object.text) ? [] : peopleBefore(view, found.verb);
  const leads = nearest.length > 0 ? nearest : found.actors.leads;
  const pair = two.test(view.lean.text.slice(0, found.verb)) && leads.filter((lead) => lead.type === "Person").length < 2;
  const unnamed = !leads.some((lead) => lead.type === "Person");
  if (unnamed && nearest.length === 0 && isOfOthers(found, leads, view)) return [];
  // 全国优秀县委书记: of whom nobody is named before the verb it is not told who has it, and no committee has.
  if (ofOfficers.test(object.text) && unnamed) return [];
  if (personal.test(called(object)) && !collective.test(object.text) && (pair || unnamed))
    return namesAnother(found, leads, view) ? [] : lastPeople(view, page, found.verb);
  // 白湖镇 | 梅山村, which nobody has read: a village's title is no town's.
  if (villageTitle.test(object.text) && leads.every((lead) => lead.type === "Place" && /[镇乡县市区]$/u.test(lead.name ?? lead.text)))
    return [];
  if (!villageTitle.test(object.text) || leads.some(isVillage) || found.actors.carried === 0) return leads;
  const topic = page.topic(view.article)?.leads.filter(isVillage) ?? [];
  return topic.length > 0 ? topic : leads;
}

const called = ({ text }: Mention): string => text.replace(/(?:荣誉)?称号$/u, "");

/** `丙医院护士由某某荣获‹H›`: between the body and the verb stands who has it, whom nobody has read. */
const namesAnother = (
  { actors: { carried }, verb }: Pick<Occurrence, "actors" | "verb">,
  leads: readonly Mention[],
  view: View,
): boolean => {
  const last = leads.at(-1);
  if (carried > 0 || !last || last.type === "Person") return false;
  const between = view.lean.text.slice(view.lean.mentions.lastIndexOf(last, verb) + 1, verb);
  return between.replace(filler, "").length > 2;
};

/** `甲县乙校长获‹H›`, `甲县三名教师获‹H›`: those whom the place only says to be from there. */
const unnamedWinners =
  /^(?!等)[^，。；]*?(?:[两二三四五六七八九十百\d][名位所家个户支](?!项|荣誉|奖)|校长|老师|先生|女士|小姐|同学|选手|学生|里长|村长)/u;
function isOfOthers({ actors: { carried }, verb }: Pick<Occurrence, "actors" | "verb">, leads: readonly Mention[], view: View): boolean {
  const last = leads.at(-1);
  if (carried > 0 || !last || last.type === "Organization") return false;
  return unnamedWinners.test(view.lean.text.slice(view.lean.mentions.lastIndexOf(last, verb) + 1, verb));
}

const adverbs = "先后|也|还|已经?|曾|连续|成功|多次|又|均|一举|相继|并|因此|由此|荣|同时|双双|其中|后|更|再次|首次|被|、|于|在|获";
const when = "如今|去年|今年|刚刚|近日|日前|同年|当年|随后|后来|年[初底末]|以来|[先一]后|第?[一二三四五六七八九十\\d]+[次批届年]";
const whoItIs = "本人|全[县市区镇乡村]|[两三四五六七八九十]人|父子俩?|母女俩?|夫妻俩?|一家|该.{1,3}|公司|项目";
const filler = pattern(`{T}|{Q}|{AO}(?:等[^，。]{0,4})?$|${when}|${whoItIs}|${adverbs}`);

/** `“乙茶”获评‹H›`: what got it is no mention, and not whom the sentence before is about. */
function othersOwn(view: View, verb: number): boolean {
  const { text } = view.lean;
  return text.slice(clauseStart(text, verb), verb).replace(filler, "").length > 1;
}

/** `‹P›的布艺工作室荣获‹H›`: the business got it, which is no mention, and not its owner. */
const ownBusiness = pattern(
  "{P}[^，。；：、和{PAOVLJDEHTMQ}]{0,10}的[^，。；：、{PAOJDEHTMQ}]{0,10}(?:工坊|作坊|工作室|农场|牧场|茶馆|民宿|农家乐|[饭酒书商小]店|[工茶酒]厂|基地|企业|公司|合作社)[^，。；：、{PAOVLJDEHTMQ}]{0,4}$",
);
const namedBusiness = pattern("{P}[^，。；：、和{PAOVLJDEHTMQ}]{0,10}的{O}(?:也|还|均|又|已|被|于|先后|连续|多次|成功)*$");
/** Whose honour it is where a person's business got it: of its name if it is read, of nobody if not; undefined where none did. */
function wonByBusiness({ lean }: View, verb: number): readonly Mention[] | undefined {
  const from = clauseStart(lean.text, verb);
  const clause = lean.text.slice(from, verb);
  if (clause.search(ownBusiness) >= 0) return [];
  return clause.search(namedBusiness) < 0
    ? undefined
    : mentionsIn(lean, from, verb)
        .filter(({ type }) => type === "Organization")
        .slice(-1);
}

const severally = /分别|各自|各获|分获|分获得/u;

/** 甲队获“‹H›”、乙会获“‹H›”, 甲等三人被评为“‹H›”、乙被评为“‹H›”: where the part of a row begins that has a winner of its own; undefined in what is no row. */
const wonBefore = /(?:获|夺得|摘得|拿下|评为|授予|当选)[^、，。；]*、/gu;
function rowStart({ lean: { text } }: View, verb: number): number | undefined {
  const from = clauseStart(text, verb);
  const last = [...text.slice(from, verb).matchAll(wonBefore)].at(-1);
  return last && from + last.index + last[0].length;
}

/** `…的‹O›，获颁‹H›`: whom the clause before ends with. */
const endsWith = pattern("(?<who>{PAOV})，(?:也|还|并|更|又)?$");
function justBefore({ lean: { text, mentions } }: View, verb: number): readonly Mention[] {
  const [found] = text.slice(0, verb).matchAll(endsWith);
  const one = found && mentions[found.index];
  return one ? [one] : [];
}

/** Who wins it by where they are named: right before, or in the same part of a row; undefined where nothing tells but the clause. */
function placed({ verb, objects }: Occurrence, view: View): readonly Mention[] | undefined {
  const from = rowStart(view, verb);
  if (from === undefined) return undefined;
  const all = mentionsIn(view.lean, from, verb).filter(({ type }) => type !== "Honor" && type !== "Date" && type !== "Quantity");
  // 甲被评为“‹H›”、被授予“‹H›”: the same one.
  if (all.length === 0) return undefined;
  const people = all.filter(({ type }) => type === "Person");
  const own = people.length > 0 ? people : all.slice(-1);
  return own.length > 1 && objects.length !== own.length && severally.test(view.lean.text.slice(from, verb + 2)) ? [] : own;
}

/** `甲、乙分别获得“‹H›”“‹H›”称号`: each his own, or nobody any where they are not as many; undefined where all have all. */
function eachHasOne({ verb, end, objects }: Occurrence, view: View): readonly Mention[] | undefined {
  const { text } = view.lean;
  if (objects.length < 2 || !severally.test(text.slice(clauseStart(text, verb), end))) return undefined;
  const people = peopleBefore(view, verb);
  return people.length === objects.length ? people : [];
}

function* received(view: View, page: Page): Generator<Draft> {
  for (const found of occurrences(receives, view, page)) {
    if (found.actors.carried > 0 && othersOwn(view, found.verb)) continue;
    if (onlyNamedFor.test(view.lean.text.slice(found.end)) || view.lean.text.slice(found.end).search(byNumber) === 0) continue;
    if (view.lean.text.slice(found.end).search(describes) === 0) continue;
    const { date } = datedAt(view, found.verb, found.verb);
    const near = found.actors.carried > 0 ? justBefore(view, found.verb) : [];
    const each = wonByBusiness(view, found.verb) ?? placed(found, view) ?? (near.length > 0 ? near : undefined);
    if (each) {
      for (const object of found.objects)
        yield* relate(receives, view, { ...found, objects: [object] }, { subjects: each, properties: { date } });
      continue;
    }
    const severalWinners = eachHasOne(found, view);
    for (const [index, object] of found.objects.entries())
      yield* relate(
        receives,
        view,
        { ...found, objects: [object] },
        { subjects: severalWinners ? severalWinners.slice(index, index + 1) : holders(found, object, view, page), properties: { date } },
      );
  }
}

/** Who gets it is told, or is no one named: 确定了10人获得“‹H›”称号, 为志愿者颁发“‹H›”证书. */
const givenThere = /获|颁|授|评|命名|表彰|争创|创建|争取|申报|设立|开展|推选|选树|送上/u;

/** Those that no verb tells who got: whom the clause or the passage is about. */
function* onTheWall(view: View, page: Page, told: ReadonlySet<string>): Generator<Draft> {
  for (const match of matches(view.lean, plaques)) {
    if (givenThere.test(view.lean.text.slice(clauseStart(view.lean.text, match.from), match.from))) continue;
    const objects = match.mentions("object").filter((object) => !told.has(object.id));
    const found = objects.length > 0 ? actors(view, page, match.from) : undefined;
    if (!found) continue;
    for (const object of objects)
      for (const subject of holders({ actors: { ...found, carried: 3 }, verb: match.from }, object, view, page))
        yield proposal(plaques, view, match, { subject, predicate: "RECEIVED", object }, { actors: found, around: [subject, object] });
  }
}

export const honours: Family = function* (view, page) {
  const told = new Set<string>();
  const drafts = [...received(view, page), ...direct.flatMap((rule) => paired(rule, view, view.lean, "RECEIVED", ["who", "object"]))];
  for (const draft of drafts) {
    if ("predicate" in draft) told.add((draft.object as Mention).id);
    yield draft;
  }
  yield* listedWinners(view, page);
  yield* onTheWall(view, page, told);
};
