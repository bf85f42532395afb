/**
 * Projects and events whose both ends the sentence tells: items of a list of projects, what is held (举行…仪式), what takes place (…采摘节开幕).
 * Their words may be any, 及 and 和 and numbers among them, which end a name elsewhere.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { noProject } from "./tables/undertaking-heads.ts";
import { genericWords } from "./tables/left-words.ts";
import { outermost } from "./extent.ts";
import { placeEndingAt, type Reading } from "./reading.ts";
import { heldRule, listedRule, takesPlaceRule } from "./undertaking-rules.ts";

const projectHead = "项目|工程";
/** Opens a list of projects, or ends the item before: there the next one begins. */
const opens = `(?:项目|工程)[^。;!?]{0,24}?(?:分别是|分别为|分别有|包括了?|主要有|即|是|为|有)?:|(?:项目|工程)[^。;!?]{0,24}?(?:分别是|分别为|分别有|包括了?|主要有)`;
const item = new RegExp(
  `(?<=(?<opened>${opens})|(?:${projectHead})(?:\\([^()]{1,8}\\))?(?:、|和|及|以及|与))(?<name>[^、。;:,!?]{4,46}?(?:${projectHead})(?:\\([一二三四五六\\d]期\\))?)(?=、|和(?!谐)|及|以及|与|等|[,。;]|共\\d|$)`,
  "gu",
);
/** 该项目, 12个重点项目, 产业类项目 are none of a list's items. */
const noItem =
  /^(?:该|此|本|上述|其他|其它|其中|另外|一批|各类|各项|一个|等|的|涉及|包括|完成|实施|推进|计划|总投资|占地|[\d一二三四五六七八九十百]+(?:个|项|大|类))|(?:类|领域|方面|等\d*[个项处])(?:项目|工程)$|的|[\d一二三四五六七八九十]+(?:余|多)?[个项处]|(?:项目|工程)(?:和|及|以及|与)/u;
const leastCore = 4;
/** From here on the words tell one project, and no kind of them. */
const tellingCore = 8;

/** 开展A工程、B工程和C工程: each item from mark to mark. */
function* listedProjects(reading: Reading): Generator<Candidate> {
  const items = [...matchesIn(reading.text, item)].flatMap(({ groups, index }) => {
    const name = groups?.["name"] ?? "";
    const core = name.replace(/(?:项目|工程)(?:\([^()]*\))?$/u, "").replace(/建设$/u, "");
    const isOne = core.length >= leastCore && !noItem.test(name) && !noProject.test(core) && !genericWords.has(core);
    return isOne ? [{ from: index, to: index + name.length, telling: tells(reading, index, core) }] : [];
  });
  if (!items.some(({ telling }) => telling)) return;
  for (const { from, to, telling } of items)
    yield {
      from,
      to,
      type: "Project",
      extractor: listedRule.id,
      confidence: telling ? listedRule.confidence : listedRule.confidence - 0.1,
    };
}

const tells = (reading: Reading, from: number, core: string): boolean => {
  for (let at = from + 2; at < from + Math.min(core.length, 10); at++) if (placeEndingAt(reading, at)?.from === from) return true;
  return core.length >= tellingCore || /\d|“/u.test(core);
};

const eventHead =
  "仪式|典礼|大会|动员会|推进会|现场会|座谈会|部署会|调度会|对接会|洽谈会|推介会|招聘会|培训会|培训班|研讨会|发布会|宣讲会|运动会|擂台赛|争霸赛|邀请赛|联赛|大赛|比赛|竞赛|演练|采摘节|文化节|旅游节|丰收节|活动";
/** In a quotation whatever may stand; elsewhere no mark, and no 的, which tells rather than names. */
const inName = "(?:“[^“”]{2,24}”|\\([^()]{1,10}\\)|(?!宣布)[^,。;:、的了“”()!?])";
const held = new RegExp(
  `(?:举行|举办|召开|开展)(?:了)?(?<name>(?!${"[\\d一二两三四五六七八九十多数]+(?:余|多)?[场次个期项轮]"})${inName}{3,34}?(?:${eventHead}))(?=[,。;、]|$|现场|期间|暨|上|后|时|并|的)`,
  "gu",
);
const takesPlace = new RegExp(
  `(?:^|[,。;!?]|宣布|[日午晚间](?![报讯]),?)(?<name>${inName}{4,40}?(?:${eventHead}))(?=(?:[近今昨当同]日|日前|如期|正式|隆重|圆满|顺利|火热|盛大|成功|[上下]午|\\d{1,2}月\\d{1,2}日|,)*(?:在[^,。;:]{2,24}?|于[^,。;:]{2,12}?)?(?:正式|隆重|圆满|顺利|火热|盛大|成功|热闹|精彩)*(?:举行|举办|召开|启动|开幕|启幕|开赛|落幕|闭幕|收官|拉开|开班|开讲|开营|揭幕|上演))`,
  "gu",
);
/** Whoever does it, or what is done, stands in no name. */
const noEvent =
  /”[和与及、]“|^(?:由|在|为|对|向|将|把|被|据|该|本|此|这|一[场次个]|系列|各类|各种|相关|有关|丰富|多[种场]|集中学习|以|并|首个|随后|会上|期间|当天)|(?:举行|举办|召开|开展|主办|承办|协办|组织|参加|出席|主持|参与|前往|赶赴|通过|围绕|针对|联合|邀请|走进|深入|来到|进行|获悉|了解|介绍|表示|启动(?!仪式|大会|会议|活动))/u;
/** Too general to name an event: 开工仪式, 文体活动, 群众性活动. */
const plainEvent =
  /^(?:隆重|热烈|盛大|简短|简单|专题|集中|全体|系列|主题|相关|大型|各类|第一次|首次|年度|简朴|精彩|特色|文化|文体|文艺|体育|群众性|公益|宣传|志愿服务|教育|实践|庆祝|纪念|慰问|开工|启动|签约|揭牌|开幕|闭幕|捐赠|颁奖|奠基|开班|动员|部署|推进|座谈|培训|表彰|总结|教学|科普|学习|帮扶|走访|调研|文明实践|党日|主题党日|主题教育|服务|娱乐|民俗|节庆|户外|研学|读书|阅读|义诊|演出|宣讲|招商|促销|采摘|节日|演练|检查|安全|法治|普法|健康|捐款|募捐|植树|清洁|整治|环境整治)*(?:仪式|典礼|大会|会|班|赛|演练|节|活动)$/u;
/** What an activity that is not set off in quotes, nor numbered, hardly names. */
const marked = /“|\d{4}年|第.{1,3}[届次批期]|首届/u;

function* bounded(reading: Reading, pattern: RegExp, { id, confidence }: typeof heldRule): Generator<Candidate> {
  for (const match of matchesIn(reading.text, pattern)) {
    const name = match.groups?.["name"] ?? "";
    if (name.length < 5 || noEvent.test(name) || plainEvent.test(name) || (name.endsWith("活动") && !marked.test(name))) continue;
    const at = match.index + match[0].indexOf(name);
    const to = at + name.length;
    yield { from: behindPlace(reading, at, name), to, type: "Event", extractor: id, confidence };
  }
}

/** 南丰县 | “傩乡少年”展演活动: what is named in quotes is held in the place. */
function behindPlace(reading: Reading, at: number, name: string): number {
  const quote = at + name.indexOf("“");
  return quote > at && outermost(reading, quote) === at ? quote : at;
}

/** `events`: those of pages that name events as the mainland does. */
export function findBoundedUndertakings(reading: Reading, events = true): readonly Candidate[] {
  const occasions = events ? [...bounded(reading, held, heldRule), ...bounded(reading, takesPlace, takesPlaceRule)] : [];
  return [...listedProjects(reading), ...occasions];
}
