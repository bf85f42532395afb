/** Projects, events and honours of pages of Taiwan, Hong Kong and Macau: 鱼寮溪排水改善工程, 村村有据点计划, 理监事就职典礼, 绩优社区银质奖. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { placeEndingAt, type Reading } from "./reading.ts";
import { gazetteer } from "./extractor-names.ts";
import { regionalStart } from "./regional-bounds.ts";
import { regionalEvent, regionalHonour, regionalProject, regionalWorks } from "./regional-rules.ts";
import type { Rule } from "../../../rules/rule.ts";

const works =
  /(?:重整|重铺|加建|增建升降机|升降机|扩展|优化|兴建|新建|改善|整修|修缮|拓宽|重建|整治|整建|复建|扩建|增建|美化|改造|再造|更新|修复|营造|建置|疏浚|整理|加固)(?:第?[一二三四]期)?(?:工程|计划)/gu;
const plans = /(?:计划|工程计划)(?=[,。;、”]|$|下|内|中)/gu;
/** 办理樟湖步道|整建, 研议158乙线|拓宽: what is built, without a word for works. */
const undone =
  /(?<=办理|施作|推动|争取|核定|完成|启动|研议|进行|辅导|投入)(?<what>(?:\p{Script=Han}{2,14}?|\d+[甲乙丙丁]?)(?:步道|道路|公园|广场|市场|农路|护岸|线|线道|公路|会堂|集会所|活动中心|校舍|球场|运动场|老街|堤防|排水)(?:整建|改善|拓宽|整修|修缮|新建|兴建|重建|增设|美化))(?=[,。;、”]|$|案)/gu;
/** Programmes of Taiwan's government that pay for works. */
const programme = /前瞻(?:基础建设)?计划/gu;
const quotedPlan = /“(?<inner>[^“”]{3,64})”(?<head>计划|工程|方案)?/gu;
const occasion =
  /(?:典礼|嘉年华|同乐日|花季|文化节|文化季|音乐节|艺术节|美食节|园游会|游园会|晚会|音乐会|产业文化活动|丰年祭|收获祭|成果发表会|成果展|运动会|马拉松|路跑|市集|庆典|大典|博览会|同行日|开放日|竞赛|大赛|比赛|慈善步行|汇演|花市|灯会|绕境|运动日|嘉许日|亲子日|敬老日|繁荣日|渡海泳|开幕礼|揭幕礼|启动礼|农民节大会|表扬大会|表彰大会|庆祝大会|会员大会|团拜|新春酒会|联欢宴|敬老宴|千岁宴|盆菜宴|联欢会|颁奖礼|就职礼|答谢宴|春茗)/u;
const unquoted = new RegExp(`${occasion.source}(?!上|上午|活动中心|由)`, "gu");
/** A longer name between marks ends in what it is. */
const longestPlain = 20;
const endsIn = new RegExp(`(?:${occasion.source}|计划|工程)(?:\\d{4})?$`, "u");
/** What makes an unquoted occasion a named one. */
const telling = /第[一二三四五六七八九十百\d]+[届次期]|\d{4}|\d+周年|理监事|(?:会|乡|镇|县|市|区|村|里|社区).{2,}/u;
const prize =
  /(?:荣获|获颁|获得|拿下|夺得|勇夺|当选|获选|获)(?:了|为)?(?:(?:内政部|\p{Script=Han}{2,5}部|\p{Script=Han}{2,4}署|\p{Script=Han}{2}[县市]政?府|中央|县府|市府)(?:颁发?)?)?(?:今年|去年|本年|当年|\d{2,4}年度?)?(?<name>(?:第\d+届)?(?!今年|去年|\d|(?:特优|优等|甲等|优良|优秀|佳作|优胜|入围|入选|特别|评审|个人|团体|最佳|最大|分组|殿军|[一二三金银铜首头大]等?)奖)[\p{Script=Han}]{2,16}?奖(?:[章项])?)(?=[,。;、”]|$|得主|得奖人|的?(?:殊荣|肯定|表扬|荣耀|荣誉|佳绩))/gu;

/** A name of at least so many characters is left without the place before it. */
const leastRest = 6;
/** Of one that is said to be held. */
const leastHeld = 5;

const made = ({ id, confidence }: Rule, type: Candidate["type"], from: number, to: number): Candidate => ({
  from,
  to,
  type,
  extractor: id,
  confidence,
});

/** 假香港会议展览, 总经费办理新建工程, 落实防洪工程: where, with what and how, and no name. */
const misread =
  /^(?:[\d一二三四五六七八九十百多数]+[件项处条座]|件|(?:动土|开工|竣工)总|假(?!日|期)|总?经费|落实|办理|施作|属|以|及|为|\p{Script=Han}{2,4}(?:议员|立委|[县市乡镇区里村局处]长)|议员(?:关[心切]|重视|要求))/u;
export const withoutMisread = (text: string, found: readonly Candidate[]): readonly Candidate[] =>
  found
    .map((one) => behindHost(text, one))
    .filter(({ from, to, type }) => !misread.test(text.slice(from, to)) && !(type === "Project" && isCounted(text, from, to)));

/** 5月18日假福满楼隆重举行|第四届会员大会: when and where it is held is no part of its name. */
const heldAt = /[日假于在][^“”]{2,16}?(?:隆重|盛大)?(?:举行|举办|召开)(?=[第\d\p{Script=Han}][^“”]{3,})/u;
function behindHost(text: string, one: Candidate): Candidate {
  const held = one.type === "Event" ? heldAt.exec(text.slice(one.from, one.to)) : null;
  return held === null ? one : { ...one, from: one.from + held.index + held[0].length };
}

export function findRegionalUndertakings(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  const marked = [...quoted(text)];
  const isInside = ({ from, to }: Candidate): boolean => marked.some((one) => one.from <= from && to <= one.to);
  const plain = [...events(reading)].filter((one) => !isInside(one));
  const named = [...projects(reading), ...unnamedWorks(reading)].filter(({ from, to }) => !isCounted(text, from, to));
  return [...named, ...marked, ...plain, ...honours(text)];
}

/** 6件|道路改善工程: some works, and none by its name. */
const isCounted = (text: string, from: number, to: number): boolean =>
  misread.test(text.slice(from, to)) ||
  /介绍|表示|指出|解释|商谈|^.{0,8}补助(?:工程|计划)$/u.test(text.slice(from, to)) ||
  /[\d一二三四五六七八九十百多数]件/u.test(text.slice(from, to)) ||
  /[\d一二三四五六七八九十多数][件项处条座]$/u.test(text.slice(Math.max(0, from - 3), from));

/** 第十八届理监事就职典礼|暨敬老联欢宴: an occasion that is two in one has the name of both. */
const second =
  /^暨\p{Script=Han}{2,24}?(?:典礼|大会|活动|嘉年华|联欢宴|餐会|餐叙|晚会|晚宴|仪式|会议|会报|健行|园游会|同乐|表演|汇演|音乐会|敬老宴|成果展|说明会|座谈会|表扬|市集|路跑|比赛|联欢|展售会|颁奖礼|就职礼|开幕礼|启动礼|嘉许礼|开放日|亲子日|同乐日)(?=[,，。;；、”」)）]|$|[由于在昨今上下假]|举行|开幕|登场|圆满|落幕|等)/u;
export const withSecond = (text: string, found: readonly Candidate[]): readonly Candidate[] =>
  found.map((one) => {
    const more = one.type === "Event" && text.charAt(one.to) === "暨" ? second.exec(text.slice(one.to))?.[0].length : undefined;
    return more === undefined ? one : { ...one, to: one.to + more };
  });

function* unnamedWorks({ text }: Reading): Generator<Candidate> {
  for (const { index, groups } of matchesIn(text, undone))
    yield made(regionalWorks, "Project", index, index + (groups?.["what"] ?? "").length);
  for (const { index, 0: whole } of matchesIn(text, programme)) yield made(regionalProject, "Project", index, index + whole.length);
}

/** 望安乡公所|办公厅舍新建工程: what is built is the office's own. The length of its name. */
const ownOffice = /\p{Script=Han}[乡镇市区]公所$/u;
function isOwnOffice(text: string, start: number): number {
  if (!ownOffice.test(text.slice(Math.max(0, start - 4), start))) return 0;
  const from = regionalStart(text, start - 3, 3);
  return from === undefined ? 5 : Math.max(start - from, 5);
}
const ofOffice = /^(?:旧|新)?(?:办公|行政|厅舍|大楼)/u;

/** Behind the places before it: 彰化县 | 大城乡 | 西港社区活动中心兴建工程. */
function afterPlaces(reading: Reading, from: number, to: number): number {
  for (let at = from + 2; at <= to - leastRest; at++) {
    const place = placeEndingAt(reading, at);
    if (place !== undefined && place.from === from && place.extractor === gazetteer) return afterPlaces(reading, at, to);
  }
  return from;
}

/** 码头新建暨|既有码头修缮工程 is one. */
const partnered = /(?:新建|兴建|改善|整修|修缮|整建|扩建|拓宽|美化|工程|中心|建置|重建|补强|[路街巷桥线])[暨及与]$/u;
const withPartner = (text: string, start: number | undefined): number | undefined =>
  start !== undefined && partnered.test(text.slice(Math.max(0, start - 4), start)) ? regionalStart(text, start - 3, 24) : start;

function* projects(reading: Reading): Generator<Candidate> {
  const { text } = reading;
  for (const pattern of [works, plans])
    for (const { index, 0: head } of matchesIn(text, pattern)) {
      const start = withPartner(text, regionalStart(text, index, 20));
      if (
        start === undefined ||
        index - start < (text.charAt(start - 1) === "的" ? 2 : 3) ||
        /^(?:除了|依照|\p{Script=Han}{2,3}(?:祈愿|期许|祝祷))/u.test(text.slice(start, index)) ||
        /^(?:工程|计划|第)/u.test(text.slice(start, index))
      )
        continue;
      const to = index + head.length;
      const own = isOwnOffice(text, start);
      if (own > 0 && ofOffice.test(text.slice(start, to))) yield made(regionalProject, "Project", start - own, to);
      else yield made(regionalProject, "Project", afterPlaces(reading, start, to), to);
    }
}

/** “楼宇互助”计划 has its marks in its name, “村村有据点计划” has not. */
function* quoted(text: string): Generator<Candidate> {
  for (const { index, 0: whole, groups } of matchesIn(text, quotedPlan)) {
    const inner = groups?.["inner"] ?? "";
    const [from, to] = [index + 1, index + 1 + inner.length];
    if (inner.length > longestPlain && !endsIn.test(inner) && !(held.test(text.slice(Math.max(0, index - 4), index)) && meets.test(inner)))
      continue;
    if (groups?.["head"] !== undefined) yield made(regionalProject, "Project", index, index + whole.length);
    else if (/(?:计划|工程)$/u.test(inner)) yield made(regionalProject, "Project", from, to);
    else if (occasion.test(inner)) yield* occasionOf(text, from, to);
    else if (held.test(text.slice(Math.max(0, index - 4), index)) && !notHeld.test(inner)) yield* occasionOf(text, from, to);
    else if (tail.test(text.slice(to + 1, to + 12))) yield* occasionOf(text, from, to);
    else if (activity.test(text.slice(to + 1, to + 12)) && !notHeld.test(inner)) yield made(regionalEvent, "Event", from - 1, to + 3);
  }
}

/** However long, what people come together for. */
const meets = /(?:表扬|餐叙|餐会|联谊|活动|大会|会议|座谈|检讨会|说明会|研习|工作坊|庆祝|颁奖|授证|会)$/u;
/** 举办“海滨乐悠游”: what is held between marks is an occasion, whatever it is called. */
const held = /(?:召开|举办|办理|举行|主办|合办|协办|承办|筹办)(?:了|的|之)?$/u;
const notHeld = /(?:计划|工程|方案|课程|服务|政策|大楼|中心|[馆站桥楼宫庙祠厂所]|公园|会堂|校舍|球场|步道|道路)$/u;
/** “祥狮贺岁”活动|昨日下午假…举行 */
const activity = /^活动(?=[昨今日于在假,。]|将|已|上午|下午|\d|举行|圆满|顺利|由)/u;
/** “家在祐汉”|社区导赏: the marks are in the name. */
const tail = /^(?:\p{Script=Han}{0,4}?)(?:导赏|展览|工作坊|嘉年华|汇演|比赛|大赛|音乐会|同乐日|开放日|市集)/u;

function* occasionOf(text: string, from: number, to: number): Generator<Candidate> {
  const behind = tail.exec(text.slice(to + 1, to + 12))?.[0].length ?? 0;
  yield behind > 0 ? made(regionalEvent, "Event", from - 1, to + 1 + behind) : made(regionalEvent, "Event", from, to);
}

/** 乡亲回来庆祝盛典: told of, and not named. */
const doing =
  /^(?:宣誓|就职|交接|颁奖|开幕|落成|启用|动土|揭牌|揭幕|捐赠|开工|毕业|结业|布达|暨)+(?:典礼|礼)$|^假|回来|归来|前来|一起|共同|参加|出席|迎接/u;
/** 第26|届理监事就职典礼 */
const nth = /第\d{1,3}$/u;
/** 卸、新任|分局长联合交接典礼 */
const handedOver = /(?:卸、新任|新、卸任|新卸任|卸新任|新旧任)$/u;

function* events(reading: Reading): Generator<Candidate> {
  const { text } = reading;
  for (const { index, 0: head } of matchesIn(text, unquoted)) {
    const joint = text.startsWith("联合", index - 2) ? 2 : 0;
    const start = regionalStart(text, index - joint, 24);
    const to = index + head.length;
    if (/^(?:典礼|大典)$/u.test(head) && ofWorks.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (start === undefined) continue;
    const isHeld = held.test(text.slice(Math.max(0, start - 4), start));
    if (to - start < (isHeld ? leastHeld : leastRest)) continue;
    const handed = handedOver.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
    const number = handed > 0 ? handed : (nth.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
    const from = number > 0 ? start - number : afterPlaces(reading, start, to);
    if (doing.test(text.slice(from, index))) continue;
    if (number > 0 || isHeld || telling.test(text.slice(start, index)) || from > start) yield made(regionalEvent, "Event", from, to);
  }
}

/** 重建工程|动土|典礼: the works are named, and not the day on which they begin. */
const ofWorks = /(?:工程|大楼|中心|馆|厅舍)$|(?:工程|大楼|中心|馆|厅舍)?(?:动土|落成|启用|开工|竣工|通车|揭牌|动工|上梁)$/u;

/** Orders and medals of Hong Kong and Macau. */
const medal =
  /(?:大紫荆|[金银铜]紫荆星?|[金银铜]英勇|荣誉|功绩|专业功绩|工商功绩|旅游功绩|教育功绩|文化功绩|仁爱功绩|体育功绩|社会服务功绩|大莲花荣誉|[金银]莲花荣誉|英勇|热心|劳绩)(?:勋章|奖章|星章|奖状)|行政长官(?:公共|社区|卓越教学)服务?(?:奖状|嘉许状?|奖)(?:嘉许状)?/gu;

const honours = (text: string): Candidate[] => [
  ...matchesIn(text, medal).map(({ index, 0: { length } }) => made(regionalHonour, "Honor", index, index + length)),
  ...prizes(text),
];

/** 获行政长官颁授勋衔及作出嘉奖: who hands out what. */
const handsOut = /颁[授发赠]|作出|[及被将由]/u;
const prizes = (text: string): Candidate[] =>
  matchesIn(text, prize)
    .filter(({ groups }) => !handsOut.test(groups?.["name"] ?? ""))
    .map(({ index, 0: whole, groups }) => {
      const to = index + whole.length;
      return made(regionalHonour, "Honor", to - (groups?.["name"] ?? "").length, to);
    });
