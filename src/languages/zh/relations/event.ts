/** Who holds an event and who takes part in it: ORGANIZES, PARTICIPATES_IN. */
import type { Draft } from "../../../relate/draft.ts";
import type { Mention } from "../../../model.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { mentionsIn } from "../../../rules/typed-text.ts";
import { clauseStart } from "./clause.ts";
import { datedAt } from "./dates.ts";
import { anotherEvent, eventHere, isTalkedOf, lastEvent } from "./event-near.ts";
import type { Family } from "./family.ts";
import { frame, type Occurrence, occurrences, relate } from "./frame.ts";
import type { Page } from "./page.ts";
import { list, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import { speechVerb } from "../vocabulary/titles.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/event", { confidences, states: ["ORGANIZES", "PARTICIPATES_IN"] });
export { rules as eventRules };

const how = "联合|共同|集中|成功|隆重|圆满|同步|分批|持续|积极|深入|扎实|广泛|组织|牵头";
const held = "开展|举办|举行|办理|组织|召开|承办|主办|合办|协办|发起|启动|部署|策划|牵头|推出|办起|承担|筹办|启幕";
const organizes = frame(rules, "holds", {
  predicate: "ORGANIZES",
  verbs: `(?:${how})*(?:${held})`,
  objects: "E",
  unless: /^的|参加|参与|出席|观摩|收看|观看|收听/,
  yields: "{T=2024-05-03:5月3日}，{A:清河县文旅局}举办{E:龙舟赛}。",
  never: ["{A:清河县文旅局}没有举办{E:龙舟赛}。", "{A:清河县文旅局}取消举办{E:龙舟赛}。", "大家希望{A:清河县文旅局}举办{E:龙舟赛}。"],
});
const joins = frame(rules, "takes-part", {
  predicate: "PARTICIPATES_IN",
  verbs: "参加|参与|出席|亮相|参赛|参展|观摩|受邀|应邀|加入|助阵|报名",
  objects: "E",
  unless: /^的/,
  yields: "{P:高远山}出席{E:表彰大会}。",
  never: ["{P:高远山}没有出席{E:表彰大会}。", "{P:高远山}门前正开{E:表彰大会}。"],
});
/** 局长甲启动开幕式水晶球: whoever sets it going with his own hand is there, and does not hold it. */
const setsGoing = rules.rule("sets-going", {
  yields: "{P:高远山}、{P:马建军}共同启动{E:柑橘节开幕式}水晶球。",
  never: "{P:高远山}没有启动{E:柑橘节开幕式}水晶球。",
});
const partnerJoins = rules.rule("partner-takes-part", {
  yields: "{A:清河县水务局}联合{A:团县委}、{A:县教育局}等单位开展{E:节水宣传活动}。",
});
const partnerHolds = rules.rule("partner-holds", { yields: "{A:市林业局}会同{A:市公安局}举办{E:野生鸟类图片展}。" });

const opening = "宣布(?:[^，。；{P}]{0,16}?)?(?:开幕|启动|开赛|开工|闭幕)";
const speaking =
  "致辞|致词|致开幕词|作动员讲话|讲话并宣布开幕|主持(?:了)?(?:开幕式|仪式|活动|会议)?|(?:作为[^，。；{P}]{1,14}代表)?(?:作|作了|进行)?(?:了)?(?:表态|交流|典型|先后)?发言|介绍(?:了)?[^，。；{PE}]{0,10}(?:情况|概况)";
const speaks = rules.rule("speaks-at", {
  pattern: pattern(
    `(?<who>${list("P")})(?:等[^，。；、]{0,6})?(?:分别|先后|出席并|到场并|宣布|作|发表|代表[^，。；{P}]{1,16})*(?<verb>${opening}|(?:${speaking})(?=[，。；]|$))`,
  ),
  yields: "{E:龙舟赛}开幕式上，{P:高远山}致辞。",
  never: "{E:龙舟赛}开幕式上，{P:高远山}没有致辞。",
});
const speaksAtLast = rules.rule("speaks-at-last-event", {
  yields: "{E:乡村运动会}开幕。{P:高远山}宣布开幕，{P:马建军}致辞。",
  never: "{E:乡村运动会}开幕。奠基仪式上，{P:马建军}致辞。",
});

/** 主持仪式: not the meeting named before. */
const leadsRite = (match: Match, { text }: Mention): boolean => /(?:仪式|开幕式)$/.test(match.text("verb")) && /会议?$/.test(text);

function* spoke(view: View, page: Page): Generator<Draft> {
  for (const match of matches(view.lean, speaks)) {
    const inner = mentionsIn(view.lean, match.from, match.to).find(({ type }) => type === "Event");
    const here = inner ?? eventHere(view, match.from, match.to);
    const object = here ?? lastEvent(view, page);
    if (!object || (!here && (anotherEvent(view, match, object) || leadsRite(match, object)))) continue;
    for (const subject of match.mentions("who"))
      yield proposal(
        here ? speaks : speaksAtLast,
        view,
        match,
        { subject, predicate: "PARTICIPATES_IN", object },
        { around: [subject, object] },
      );
  }
}

const heldBy = rules.rule("held-by", {
  pattern: pattern(
    `由(?<who>{AOLV})(?:牵头)?(?:联合|会同)?(?<with>(?:${list("AOLV")})?)(?:等[^，。；、]{0,6})?(?:在[^，。；、{PAVLOJDEHTMQ}]{0,8}{LV}?[^，。；、{PAVLOJDEHTMQ}]{0,4})?(?:联合|共同|组织)?(?<verb>开展|举行|举办|召开)的[^，。；{E}]{0,6}(?<object>{E})`,
  ),
  yields: "由{A:市水利局}联合{A:青山镇人民政府}在各镇辖区开展的{E:防汛演练}落幕。",
  never: "不是由{A:市水利局}开展的{E:防汛演练}落幕。",
});

function* heldByNamed(view: View): Generator<Draft> {
  for (const match of matches(view.lean, heldBy)) {
    const partners = match.mentions("with");
    for (const object of match.mentions("object")) {
      for (const subject of match.mentions("who")) yield proposal(heldBy, view, match, { subject, predicate: "ORGANIZES", object });
      for (const subject of partners)
        yield proposal(heldBy, view, match, {
          subject,
          predicate: partners.length > mostHosts ? "PARTICIPATES_IN" : "ORGANIZES",
          object,
        });
    }
  }
}

/** One or two named after 联合 hold an event as well; a longer list, or one that trails off in 等单位, lends a hand. */
const mostHosts = 2;
const trailing = pattern("(?:联合|会同|携手|联手)[^。；！？]{0,60}?{AOLV}等");
const shareIt = (view: View, found: Occurrence): boolean =>
  found.actors.partners.length <= mostHosts && view.lean.text.slice(0, found.verb).search(trailing) < 0;

const startsByHand = ({ lean }: View, { actors: { leads }, verb, verbTo }: Occurrence): boolean =>
  lean.text.slice(verb, verbTo).endsWith("启动") && leads.every(({ type }) => type === "Person");

/** 柳河村集会所举行动土仪式: what stands or is built holds nothing. */
const building = /(?:集会所|活动中心|大楼|公园|广场|步道|大桥|厅舍|会堂|市场|校舍)$/u;
const isBuilding = ({ type, text, gbCode }: Mention): boolean => type === "Place" && gbCode === undefined && building.test(text);

/** 甲区‹L›活动中心工程举行动土仪式: the place says only where the works are. */
const isSiteOfDoer = ({ lean }: View, one: Mention, verb: number): boolean => {
  if (one.type !== "Place" && one.type !== "Village") return false;
  const at = lean.mentions.lastIndexOf(one, verb);
  return at >= 0 && at < verb - 1 && lean.text.slice(at + 1, verb).search(workBefore) >= 0;
};
const workBefore = pattern(
  "(?:工程|项目|计划|中心|大楼|大桥|公园|[厂馆站厅堂庙宫殿寺场池]|校舍|宿舍|住宅|社宅|市场|道路|步道)(?:{T}|[昨今]日?|上午|下午|正式|隆重){0,4}$",
);

const unnamedPeople = pattern("(?:者|员|民|生|工|师|人|们|代表|群众|干部|家长|职工|户|队)[^，。；：、{*}]{0,12}$");
/** `志愿者们专程来到这里参加‹E›`: they did, and not whom the sentence before is about. */
const joinedByOthers = ({ lean: { text } }: View, { actors: { carried }, verb }: Occurrence): boolean =>
  carried > 0 && text.slice(clauseStart(text, verb), verb).search(unnamedPeople) >= 0;

/** 市长‹P›表示，文化节由‹A›与‹O›合办，…，举办‹E›: who tells of it does not hold it. */
const onlyTells = ({ lean }: View, one: Mention, { actors, verb }: Occurrence): boolean => {
  if (one.type !== "Person" || actors.carried === 0) return false;
  const at = lean.mentions.lastIndexOf(one, verb);
  return at >= 0 && lean.text.slice(at + 1, verb).search(toldThen) >= 0;
};
/** `立委甲、多位里长，分别在乙乡举办‹E›`: people of the sentence hold it, and no place that the article is about. */
const isOnlyTopic = ({ lean }: View, { type }: Mention, { actors, verb }: Occurrence): boolean =>
  (type === "Place" || type === "Village") && actors.carried >= 3 && lean.text.slice(0, verb).search(somebody) >= 0;
const somebody = pattern("{P}");
const toldThen = pattern(`{P}[^，。；{PAOLV}]{0,6}${speechVerb}|由[^，。；]{1,24}(?:合办|主办|承办|协办|办理|筹办)`);

/** 旅游节为期两周，将举办‹E›; 会议上举行了‹E›: what goes on has it, and whom the sentence before is about need not. */
const hasItself = pattern(
  "(?:^|[，；：])(?:据悉|据了解|据介绍|此次|本次|本届|当晚|当天|该|首届)?(?:{E}|[^，。；：{*}]{0,8}(?:节|节会|活动|大会|赛事|大赛))(?:还)?(?:共|历时|为期|持续|将|以|期间|由|分|设|包括|，|还|开展|主题|现场|上)|(?:^|[，；：])(?:会议|大会|活动|仪式|开幕式|现场会|会)(?:上|现场|期间)",
);
const holdsItself = ({ lean: { text } }: View, { actors: { carried }, verb }: Occurrence): boolean =>
  carried > 1 && text.slice(0, verb).search(hasItself) >= 0;

/** ‹L›领导‹P›、‹P›出席: they do, and not the county. */
const leadersOf = pattern("^(?:的)?(?:主要|有关|相关|在家|市级|县级|四大?家?(?:套)?班子|党政)*(?:领导|主官)");
const isOfLeaders = ({ lean }: View, one: Mention, verb: number): boolean => {
  if (one.type !== "Place" && one.type !== "Village") return false;
  const at = lean.mentions.lastIndexOf(one, verb);
  return at >= 0 && lean.text.slice(at + 1, verb).search(leadersOf) === 0;
};

/** `甲基金会资助乙会举办‹E›`: the second holds it, with the first one's money. */
const withHelpOf = pattern("(?:资助|赞助|补助|委托|辅导)(?:了)?(?<doer>{AO})$");
const doerBefore = ({ lean }: View, verb: number): readonly Mention[] | undefined => {
  const [found] = lean.text.slice(clauseStart(lean.text, verb), verb).matchAll(withHelpOf);
  return found && lean.mentions.slice(verb - 1, verb).filter((one) => one !== undefined);
};

/** 乡长‹P›出席于‹L›举行‹E›: he is there, and whoever holds it is not told. */
const attendedThere = pattern("(?:出席|参加|参与|莅临)(?:于|在|假)?(?:{L}|{V}|{O}){0,2}(?:所|隆重)?$");
/** ‹P›、‹P›举行‹E›, where those are the ones who are sworn in. */
const swornIn = /(?:就职|宣誓|布达|授证|交接)(?:典礼|仪式|礼)?$/u;
const onlyAttend = ({ lean }: View, { actors: { leads }, objects, verb }: Occurrence): boolean =>
  lean.text.slice(clauseStart(lean.text, verb), verb).search(attendedThere) >= 0 ||
  (leads.every(({ type }) => type === "Person") && objects.every(({ text }) => swornIn.test(text)));

/** 上庄社群众聚众|举行‹E›: nobody whose village it is holds it. */
const crowd = /(?:聚众|聚集|私自|擅自)$/u;

export const events: Family = function* (view, page) {
  for (const found of occurrences(organizes, view, page)) {
    if (holdsItself(view, found) || isTalkedOf(view, found.end - 1) || crowd.test(view.lean.text.slice(0, found.verb))) continue;
    if (onlyAttend(view, found)) {
      yield* relate(joins, view, found);
      continue;
    }
    if (startsByHand(view, found)) {
      yield* relate(organizes, view, found, { rule: setsGoing, predicate: "PARTICIPATES_IN" });
      continue;
    }
    const properties = { ...datedAt(view, found.verb, found.end, page) };
    const doer = doerBefore(view, found.verb);
    if (doer) {
      yield* relate(organizes, view, found, { subjects: doer, properties });
      continue;
    }
    const subjects = found.actors.leads.filter(
      (one) => !isBuilding(one) && !isSiteOfDoer(view, one, found.verb) && !onlyTells(view, one, found) && !isOnlyTopic(view, one, found),
    );
    yield* relate(organizes, view, found, { subjects, properties });
    const { partners } = found.actors;
    if (shareIt(view, found)) yield* relate(organizes, view, found, { rule: partnerHolds, subjects: partners, properties });
    else yield* relate(joins, view, found, { rule: partnerJoins, subjects: partners });
  }
  for (const found of occurrences(joins, view, page)) {
    if (joinedByOthers(view, found) || isTalkedOf(view, found.end - 1)) continue;
    yield* relate(joins, view, found, { subjects: found.actors.leads.filter((one) => !isOfLeaders(view, one, found.verb)) });
  }
  yield* heldByNamed(view);
  yield* spoke(view, page);
};

const role = rules.rule("role", {
  pattern: pattern(
    `(?<![在于])由?(?<who>${list("AOLVP")})(?:等[^，。；、]{0,6})?(?:联合|共同|指导)?(?<verb>主办|合办|承办|协办|举办|组织|发起|牵头|支持|配合|参加|参与|出席)(?:推进|实施|开展)?(?:活动)?(?=[，。；、的]|{AOLVP}|$)`,
  ),
  yields: ["由{A:省总工会}主办、{A:市总工会}协办的{E:职工篮球赛}开赛。", "{E:全县运动会}由{A:县文旅局}主办、{O:县第一中学}承办。"],
});
const roleNamed = rules.rule("role-named", {
  pattern: pattern(`(?<verb>主办|合办|承办|协办|支持|举办)(?:方|单位|者)(?:是|为|系|：)+(?<who>${list("AOLV")})`),
  yields: "{E:全县运动会}昨日开赛，主办方是{A:县文旅局}。",
});
const roleInLast = rules.rule("role-in-last-event", {
  yields: "{E:全县运动会}昨日开赛。主办方是{A:县文旅局}，{O:县第一中学}协办。",
  never: "{E:龙舟赛}结束。实施{J:河道治理项目}，由{A:县水务局}牵头，{A:县林草局}配合。",
});
const participants = new Set(["协办", "支持", "配合", "参加", "参与", "出席"]);

/** `实施‹J›，由甲牵头，乙配合` speaks of the project, not of an event told of before. */
const isOfProject = (view: View): boolean => view.lean.mentions.some((mention) => mention?.type === "Project");

/** 旅游节由‹A›主办, 大会由: of the events named before the last that is called so. */
const calledBefore = /(?:^|[，；。])(?:本次|此次|本届|这次|该)?(?<noun>[^，；。{*}]{0,4}[节会赛坛展])由/u;

function* inRole(rule: Rule, view: View, page: Page, match: Match): Generator<Draft> {
  const here = eventHere(view, match.from, match.to);
  const noun = here ? undefined : calledBefore.exec(view.lean.text.slice(0, match.to))?.groups?.["noun"];
  const called =
    noun === undefined ? undefined : page.lastBefore(view, view.sentence.start, (one) => one.type === "Event" && one.text.endsWith(noun));
  const object = here ?? called ?? lastEvent(view, page);
  if (!object || (!here && !called && (anotherEvent(view, match, object) || isOfProject(view)))) return;
  const joined = participants.has(match.text("verb"));
  // 代表县长甲参加的副县长: whoever is stood for is not there.
  if (joined && /代表[^，。；、]{0,8}$/u.test(view.lean.text.slice(0, match.from))) return;
  const properties = joined ? {} : { ...datedAt(view, match.from, match.from, page) };
  const predicate = joined ? "PARTICIPATES_IN" : "ORGANIZES";
  for (const subject of match.mentions("who"))
    yield proposal(here ? rule : roleInLast, view, match, { subject, predicate, object, properties }, { around: [subject, object] });
}

/** The event is the next one named, else the last before. */
export const eventRoles: Family = function* (view, page) {
  for (const rule of [role, roleNamed]) for (const match of matches(view.lean, rule)) yield* inRole(rule, view, page, match);
};
