/** `县长甲，副县长乙、丙出席会议。县人大常委会主任丁列席。`: everybody in the list was at the meeting that the article tells of. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Match, matches } from "../../../rules/match.ts";
import { RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { isTalkedOf, isWhereWon } from "./event-near.ts";
import type { Family } from "./family.ts";
import type { Page } from "./page.ts";
import { joints, pattern } from "./patterns.ts";
import { proposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/roster", { confidences, states: ["PARTICIPATES_IN"] });
export { rules as rosterRules };

/** 会议, 捐赠仪式: as the event's own name ends, or its kind alone. */
const occasion = "[^，。；：！？、{*}]{0,4}?(?:会议|大会|座谈会|活动|仪式|典礼|开幕式|闭幕式)|会";
/** 县水利局、县应急局负责人, 各乡镇人大主席, 雄安地区企业负责人: who else was there. */
const others =
  "(?:(?:(?!出席|列席|参加|到会|主持)(?:{AOLQ}|[^，。；：！？{*}])){1,40}?(?:负责人|负责同志|责任人|人员|代表|干部|主席|党员|群众|师生|委员|主任|书记|同志|领导|理事长|[村里乡镇]长|议员|来宾|贵宾|乡亲|民众)(?:共{Q})?)";
/** 县长甲委托副县长乙, 甲的秘书, 甲要求各乡镇负责人: only named. */
const absent =
  "(?![的之]|服务处|办公室|办事处|太太|夫人|特助|助理|委托|指派|派|请(?!来)|要求|通知|代表|说服|组织|邀请|安排|因|未|没有|缺席|请假)";
const words =
  `(?<who>(?:[^，。；：！？{PAVLOJDEHTMQ}]{0,16}(?:{AOLV}{1,3}[^，。；：！？{PAVLOJDEHTMQ}]{0,10})?{P}${absent}(?:${joints}|，|；)?)+)` +
  `(?:等(?:{AO}?[^，。；、{PAVLOJDEH}]{0,12}|[^，。；、{PAVLOJDEH}]{0,8}(?:以及|及|和|与)${others})|(?:(?<=${joints}|[，；])|等?，?(?:以及|及|和|与))${others}等?)?(?:在{AOLV}{0,3}[^，。；：{*}]{0,8}会场{L}?)?(?:一同|共同|一起|联合|分别|先后|应邀|受邀|莅临|[亦也]有?|[均都皆](?:应邀|受邀)?|与[^，。；：{*}]{1,20}(?:贤达|人士|居民|嘉宾|街坊|村民|乡亲|成员))?(?<verb>到场(?:致意|参加|祝贺|道贺|致贺|观礼|见证|祝福|共襄盛举)|(?:出席)?共襄盛举|出席盛会|(?:齐聚|聚首|欢聚)一堂|共同见证|参加出席|出席并主礼|莅临主礼|出席主礼|主礼|出席|列席|参加|参与|到会|主持(?:剪彩|亮灯|揭幕|揭牌|启动|开幕|颁奖|切饼|点睛)(?=[，。；]|$)|主持|莅临|到贺|与会|剪彩|揭幕|揭牌|观礼)` +
  `(?:了)?(?:(?:本次|此次|这次|该|上述)?(?<occasion>${occasion}))?(?=[，。；]|并|及(?:相关|有关)活动|$)`;
const attends = rules.rule("attends", {
  pattern: pattern(words),
  yields: [
    "{L:清河县}召开{E:防汛工作会议}。县委书记{P:李明远}，副县长{P:何青山}、{P:马建军}出席会议。",
    "{L:清河县}召开{E:防汛工作会议}。县长{P:李明远}主持会议并讲话。",
    "{L:清河县}举行{E:防汛演练}，县人武部部长{P:李明远}参加活动。",
    "{E:柑橘文化节}在{L:清河县}开幕。副县长{P:李明远}出席开幕式及相关活动。",
    "{L:清河县}召开{E:防汛工作会议}。县长{P:李明远}，{A:县水利局}、{A:县应急局}负责人出席会议。",
  ],
  never: [
    "{L:清河县}召开{E:防汛工作会议}。县委书记{P:李明远}没有出席会议。",
    "{L:清河县}召开{E:防汛工作会议}。县委书记{P:李明远}没有主持会议。",
    "{L:清河县}召开{E:防汛工作会议}。此前，县委书记{P:李明远}在省里出席仪式。",
  ],
});

const guests = rules.rule("guests-listed", {
  pattern: pattern(
    "(?<verb>(?:主礼|出席|与会|到场|观礼)(?:活动)?(?:的)?(?:主礼)?(?:嘉宾|来宾|贵宾|人士)(?:众多|云集)?，?(?:还|计)?(?:包括|有|包含|为)有?：?|(?:参加|出席)(?:本次|此次|这次|今天)?[^，。；：{PAVLOJDHTMQ}]{0,8}{E}?(?:活动|仪式|会议)?的(?:领导|嘉宾|还|主要|人员)*有：?)(?<who>(?:[^。；！？{E}]*?{P})+)",
  ),
  yields: [
    "{E:古迹同行日}昨日举行。主礼嘉宾包括署长{P:李明远}、校长{P:何青山}，以及馆长{P:马建军}。",
    "{E:爱心书包捐助活动}昨日举行。参加本次活动的有：院长{P:李明远}、校长{P:何青山}。",
  ],
  never: "{E:古迹同行日}昨日举行。得奖者包括署长{P:李明远}。",
});
const officiates = rules.rule("officiates", {
  pattern: pattern(
    "由(?<who>(?:[^。；！？，{E}]{0,24}?{P})+)(?:先生|女士|博士|议员)?(?:等[^，。；、{P}]{0,8})?(?:共同|一同|联合)?(?<verb>主礼|剪彩|揭幕|揭牌|亮灯|主持(?:剪彩|揭幕|亮灯|启动|开幕|揭牌|开球|点睛|切饼|切烧猪)(?:仪式|礼)?)(?=[，。；]|$)",
  ),
  yields: "{O:坊会}举办{E:耆乐嘉年华}，由主席{P:龙美凤}及会长{P:甘国威}主礼。",
  never: "{O:坊会}举办{E:耆乐嘉年华}，由主席{P:龙美凤}承办。",
});

const honoured = rules.rule("guest-of-honour", {
  pattern: pattern(
    "(?:邀得|邀请到?|请得|请来|承蒙|由)了?(?<who>(?:[^。；！？，：{E}]{0,24}?{P})+)(?:先生|女士|博士|教授|议员|太平绅士)?(?:[^。；！？，：{PE}]{0,6})?(?:担任|作为|为|任|莅临)(?<verb>(?:大会|典礼)?(?:主礼|颁奖|特别|主持)?(?:嘉宾|主礼))",
  ),
  yields: "{E:奖学金颁奖典礼}昨日举行，邀得副局长{P:李明远}担任主礼嘉宾。",
  never: "{E:奖学金颁奖典礼}昨日举行，邀得副局长{P:李明远}接受访问。",
});

const asGuests = rules.rule("are-guests-of-honour", {
  pattern: pattern(
    "(?<=^|[。；])(?<who>(?:[^。；！？：{E}]*?{P})+)(?:先生|女士|博士|议员)?(?:等[^，。；{PE}]{0,8})?(?:应邀)?(?:担任|任|为)(?:大会|典礼)?(?<verb>主礼嘉宾|主礼|颁奖嘉宾)",
  ),
  yields: "{E:敬老联欢宴}昨日举行。署长{P:李明远}、校长{P:何青山}等任主礼嘉宾。",
  never: "{E:敬老联欢宴}昨日举行。署长{P:李明远}、校长{P:何青山}等没有出席。",
});

const isEvent = (mention: Mention): boolean => mention.type === "Event";
/** What an event is, by the end of its name: a ceremony is no meeting. */
const kindOf = (name: string): "rite" | "meeting" | "other" =>
  /(?:仪式|典礼|开幕式|闭幕式)$/.test(name) ? "rite" : /(?:会|会议|全会|论坛)$/.test(name) ? "meeting" : "other";
const bareOccasion = /^(?:|会|会议|大会|座谈会|活动|仪式|典礼|.{2}仪式|开幕式|闭幕式)$/u;
const fits = (event: Mention, word: string): boolean =>
  word === "" ||
  word === "活动" ||
  word === "会" ||
  event.text.endsWith(word) ||
  (bareOccasion.test(word) && kindOf(word) === kindOf(event.text)) ||
  // The opening of a festival is a part of it.
  (/^[开闭]幕式$/u.test(word) && /(?:节|展|赛|会|周|月|论坛|活动)$/u.test(event.text) && kindOf(event.text) !== "rite");

/** 宣誓就职典礼 says what it is, and not which. */
const isAnyRite = ({ text }: Mention): boolean =>
  /^(?:宣誓|就职|交接|颁奖|开幕|闭幕|落成|启用|动土|揭牌|捐赠|开工|欢迎|布达|表扬|签约|暨)+(?:典礼|仪式|礼)$/u.test(text);

/** 乙会一次会议 | 举行 | 预备会议: the second is what took place. */
const holdsAnother = /^(?:隆重|正式|今日|昨日|[上下]午)?(?:举行|召开)/u;
function isFrameOf(event: Mention, page: Page): boolean {
  const sentence = page.sentenceOf(event);
  return (
    sentence !== undefined &&
    holdsAnother.test(sentence.text.slice(event.to, event.to + 6)) &&
    page.mentionsOf(sentence).some((one) => isEvent(one) && one.from > event.to && one.from < event.to + 16)
  );
}

/** The event of the sentence itself, else the only one that the article names before. */
function meant(view: View, page: Page, match: Match): Mention | undefined {
  const here = view.lean.mentions.slice(0, match.from).findLast((one, at) => one !== undefined && isEvent(one) && !isTalkedOf(view, at));
  if (here) return here;
  const position = view.sentence.start;
  const before = page
    .mentionsIn(view.article)
    .filter((mention) => isEvent(mention) && mention.start < position && !isWhereWon(mention, page) && !isFrameOf(mention, page));
  const names = new Set(before.map(({ text }) => text));
  const last = before.at(-1);
  const word = match.text("occasion");
  if (word.length > 2 && last?.text.endsWith(word)) return last;
  if (!last || [...names].some((name) => !last.text.includes(name) && !name.includes(last.text))) return undefined;
  const near = page.lastBefore(view, position, isEvent);
  return near && isWhereWon(near, page) ? undefined : near;
}

export const roster: Family = function* (view, page): Generator<Draft> {
  for (const match of matches(view.lean, attends)) {
    const event = meant(view, page, match);
    if (!event || isAnyRite(event) || !fits(event, match.text("occasion"))) continue;
    for (const subject of match.mentions("who").filter(({ type }) => type === "Person"))
      yield proposal(attends, view, match, { subject, predicate: "PARTICIPATES_IN", object: event }, { around: [subject, event] });
  }
  for (const rule of [guests, officiates, honoured, asGuests])
    for (const match of matches(view.lean, rule)) {
      const event = meant(view, page, match);
      if (!event) continue;
      for (const subject of match.mentions("who").filter(({ type }) => type === "Person"))
        yield proposal(rule, view, match, { subject, predicate: "PARTICIPATES_IN", object: event }, { around: [subject, event] });
    }
};
