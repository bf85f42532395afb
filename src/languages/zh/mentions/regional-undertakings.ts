/** Projects, events and honours of pages of Taiwan, Hong Kong and Macau: 鱼寮溪排水改善工程, 村村有据点计划, 理监事就职典礼, 绩优社区银质奖. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { placeEndingAt, type Reading } from "./reading.ts";
import { gazetteer } from "./extractor-names.ts";
import { regionalStart } from "./regional-names.ts";
import { regionalEvent, regionalHonour, regionalProject } from "./regional-rules.ts";
import type { Rule } from "../../../rules/rule.ts";

const works =
  /(?:兴建|新建|改善|整修|修缮|拓宽|重建|整治|整建|复建|扩建|增建|美化|改造|再造|更新|修复|营造|建置|疏浚|整理|加固)(?:第?[一二三四]期)?(?:工程|计划)/gu;
const plans = /(?:计划|工程计划)(?=[,。;、”]|$|下|内|中)/gu;
const quotedPlan = /“(?<inner>[^“”]{3,20})”(?<head>计划|工程|方案)?/gu;
const occasion =
  /(?:典礼|嘉年华|同乐日|花季|文化节|文化季|音乐节|艺术节|美食节|园游会|游园会|晚会|音乐会|产业文化活动|丰年祭|收获祭|成果发表会|成果展|运动会|马拉松|路跑|市集|庆典|大典|博览会|同行日|开放日|竞赛|大赛|比赛|慈善步行|汇演|花市|灯会|绕境|开幕礼|揭幕礼|启动礼|颁奖礼|就职礼|答谢宴|春茗)/u;
const unquoted = new RegExp(`${occasion.source}(?!上|上午|活动中心|由)`, "gu");
/** What makes an unquoted occasion a named one. */
const telling = /第[一二三四五六七八九十百\\d]+[届次期]|\d{4}|\d+周年|理监事|(?:会|乡|镇|县|市|区|村|里|社区).{2,}/u;
const prize =
  /(?:荣获|获颁|获得|拿下|夺得|勇夺|获)(?:了)?(?:\d{2,4}年度?)?(?<name>[\p{Script=Han}]{3,14}?奖(?:章)?)(?=[,。;、”]|殊荣|$|肯定|表扬)/gu;

/** A name of at least so many characters is left without the place before it. */
const leastRest = 6;

const made = ({ id, confidence }: Rule, type: Candidate["type"], from: number, to: number): Candidate => ({
  from,
  to,
  type,
  extractor: id,
  confidence,
});

export function findRegionalUndertakings(reading: Reading): readonly Candidate[] {
  const { text } = reading;
  return [...projects(reading), ...quoted(text), ...events(reading), ...honours(text)];
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
const partnered = /(?:新建|兴建|改善|整修|修缮|整建|扩建|拓宽|美化|工程|中心|建置|重建|补强)[暨及与]$/u;
const withPartner = (text: string, start: number | undefined): number | undefined =>
  start !== undefined && partnered.test(text.slice(Math.max(0, start - 4), start)) ? regionalStart(text, start - 3, 24) : start;

function* projects(reading: Reading): Generator<Candidate> {
  const { text } = reading;
  for (const pattern of [works, plans])
    for (const { index, 0: head } of matchesIn(text, pattern)) {
      const start = withPartner(text, regionalStart(text, index, 20));
      if (
        start === undefined ||
        index - start < 3 ||
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
    if (groups?.["head"] !== undefined) yield made(regionalProject, "Project", index, index + whole.length);
    else if (/(?:计划|工程)$/u.test(inner)) yield made(regionalProject, "Project", from, to);
    else if (occasion.test(inner)) yield made(regionalEvent, "Event", from, to);
  }
}

function* events(reading: Reading): Generator<Candidate> {
  const { text } = reading;
  for (const { index, 0: head } of matchesIn(text, unquoted)) {
    const start = regionalStart(text, index, 24);
    const to = index + head.length;
    if (/^(?:典礼|大典)$/u.test(head) && ofWorks.test(text.slice(Math.max(0, index - 4), index))) continue;
    if (start === undefined || to - start < leastRest) continue;
    const from = afterPlaces(reading, start, to);
    if (telling.test(text.slice(start, index)) || from > start) yield made(regionalEvent, "Event", from, to);
  }
}

/** 重建工程|动土|典礼: the works are named, and not the day on which they begin. */
const ofWorks = /(?:工程|大楼|中心|馆|厅舍)$|(?:工程|大楼|中心|馆|厅舍)?(?:动土|落成|启用|开工|竣工|通车|揭牌|动工|上梁)$/u;

const honours = (text: string): Candidate[] =>
  matchesIn(text, prize).map(({ index, 0: whole, groups }) => {
    const to = index + whole.length;
    return made(regionalHonour, "Honor", to - (groups?.["name"] ?? "").length, to);
  });
