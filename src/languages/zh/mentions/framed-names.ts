/**
 * People's names that the words around them fix at both ends: 任命孙国华为庐江县司法局局长, 免去陈平的…职务, 张志强、李国平等参加. There the
 * frame tells where the name ends, whatever words its last characters make with what follows (华为, 平等), and whatever a place is called.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { appointedTo } from "./name-ends.ts";
import { surnameAt } from "./surname-at.ts";
import { remembering } from "../../../remembering.ts";
import { givenCharacters, neverGiven, notNames } from "./tables/surnames.ts";

export interface NameSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

interface Frame {
  /** What begins right behind the name (and 同志). */
  readonly behind: RegExp;
  /** What ends right before the name. */
  readonly before: RegExp;
  /** The words before promise a name, of whatever characters. */
  readonly sure?: boolean;
}

const clause = /(?:^|[\s,，。;；:：、!！?？(（“和与及])$/u;
const appoints = /(?:任命|聘任|聘请|选举|推选|补选|增选|提名|推荐|委派|选派|指定|免去|免除|罢免|撤销|接受|批准|同意|由)了?[:：]?$/u;
const post = `(?:${appointedTo.source})`;

const frames: readonly Frame[] = [
  { before: appoints, behind: new RegExp(`^(?:为|任命为|任|担任|出任|兼任)${post}`, "u"), sure: true },
  { before: clause, behind: new RegExp(`^(?:为|任命为|任为|任|兼任|拟任|现任|曾任|调任|转任|升任|改任|出任|担任|接任)${post}`, "u") },
  // 难道孙勇是青阳县财政局副局长？赵丽宁被确定为…考察对象, 刘超原任…局长。
  {
    before: new RegExp(`${clause.source}|(?:难道|[称说])$`, "u"),
    behind: new RegExp(`^(?:是|系|被确定为|被列为|出任|原任|原系|原为)${post}`, "u"),
  },
  // 程立冬是徐凤村人。
  { before: clause, behind: /^是\p{Script=Han}{2,10}[省市县区镇乡村]人[,，。]/u },
  { before: clause, behind: /^(?:不再|卸任|辞去|离任)/u },
  { before: appoints, behind: /^(?:的|担任的|所任的|兼任的|辞去)[^,，。;；\s]{2,40}?(?:职务|职|请求)/u, sure: true },
  // 穆广田的庐江县水利局局长职务；: an entry of a list that 免去 opens.
  { before: clause, behind: /^(?:的|担任的|所任的|兼任的)[^,，。;；\s]{4,44}职务(?:[。；;]|$)/u, sure: true },
  { before: /决定$/u, behind: new RegExp(`^代理${post}`, "u"), sure: true },
];

/** 张志强、陈建新、李国平等参加: at the end of a list of names. */
const listEnd =
  /(?<before>[、和及与]|[,，。;；](?=\p{Script=Han}{3}等\d+[名位])|(?:长|书记|主任|主席|委员|常委)(?=\p{Script=Han}{3}等[省市县区州镇乡]?领导))(?<name>\p{Script=Han}{2,4})等(?=[,，。;；]|$|[省市县区州镇乡]?领导|同志|参加|出席|列席|到会|到场|陪同|随同|一同|一行|分别|先后|参与|[\d一二三四五六七八九十两]+(?:人|名|位|同志))/gu;
/** 张志强、华新宇出席会议; 通过了宁书桥等10名同志的议案. */
const listBeforeVerb =
  /(?<before>[、和及与])(?<name>\p{Script=Han}{2,3})(?=(?:一同|共同|分别|先后|应邀)?(?:出席|列席|参加|到会|陪同)(?:了|本次|此次)?(?:\p{Script=Han}{0,8}?(?:会议|活动|仪式|大会|座谈会|开幕式|典礼|调研|检查)|[,，。;；]))/gu;
const comrades = /(?<before>了|任命|免去|接受|表彰|[,，。;；])(?<name>\p{Script=Han}{2,3})(?=等\d+[名位]同志)/gu;
/** 县领导丑志荣、李国平等参加: who begins a list of those that lead. */
const leading = /(?<=[县市区镇乡州旗]领导)(?<name>\p{Script=Han}{3})(?=、\p{Script=Han}{2,3}(?:[、，,。和及与]|等|参加|出席|陪同))/gu;
/** `成 员：王 勇 林日刚 赵国平`: nothing but names, white space or marks between, behind the role of a list. */
const rolled =
  /^\s*(?:副?\s?组\s*长|副?\s?主\s*[任席]|成\s*员|组\s*员|委\s*员|副?\s?会\s*长|理\s*事|监\s*事|副?\s?指挥长|副?\s?总指挥|副?\s?秘书长|顾\s*问|名\s*单)\s*[:：]\s*(?<names>[\p{Script=Han}\s、,，]{5,400})[。；;]?$/u;
/** 王 勇 is one. */
const ofRoll = /\p{Script=Han}(?:\s(?=\p{Script=Han}(?:[\s、,，]|$))\p{Script=Han}|\p{Script=Han}{1,3})(?=[\s、,，]|$)/gu;

function* rolledNames(text: string): Generator<NameSpan> {
  const names = rolled.exec(text)?.groups?.["names"];
  if (names === undefined) return;
  const start = text.indexOf(names);
  const found = matchesIn(names, ofRoll).map(({ index, 0: name }) => ({ name, from: start + index, to: start + index + name.length }));
  const count = found.filter(({ name }) => isName(name.replace(/\s/u, ""), true)).length;
  // Where most of a list are names, what stands among them is one as well: of a surname that no list has.
  const isAll = names.replace(ofRoll, "").search(/\p{Script=Han}/u) < 0;
  if (!isAll || count < 2 || count < found.length - 1) return;
  for (const { name, from, to } of found) {
    const whole = name.replace(/\s/u, "");
    if (isName(whole, true) || isGiven(whole)) yield { from, to };
  }
}

/** `副指挥长：王 勇 副县长`: spread to the width of three characters, between a mark and a post, or in a list. */
const spread =
  /(?<=(?:^|[：:、，；;]|\s{2})\s*)(?<surname>\p{Script=Han})\s{1,3}(?<given>\p{Script=Han})(?=\s+\p{Script=Han}{2}|[、，,（(]|为\p{Script=Han}{4}|(?<=[：:、，]\s*.{1,5})$)/gu;

function* spreadNames(text: string): Generator<NameSpan> {
  for (const { index, 0: whole, groups } of matchesIn(text, spread)) {
    if (isName(`${groups?.["surname"] ?? ""}${groups?.["given"] ?? ""}`, false)) yield { from: index, to: index + whole.length };
  }
}

/** `项目负责人：余海艳`: what a form asks for, and nothing behind it. */
const asked =
  /(?:联系人|负责人|责任人|经办人|代表人|法人|项目经理|总监理工程师|建造师|记录人?|审核人?|主持人?|姓\s*名)\s*[:：]\s*(?<name>\p{Script=Han}{2,4})(?=$|[\s,，;；、。（(])/gu;

function* askedFor(text: string): Generator<NameSpan> {
  for (const { index, 0: whole, groups } of matchesIn(text, asked)) {
    const name = groups?.["name"] ?? "";
    const from = index + whole.length - name.length;
    if (isName(name, true)) yield { from, to: from + name.length };
  }
}

/** `喻新民 县水利局局长`, `成员：李朝晖 县人民政府办公室副主任`: the name that a line of a list begins with, its post behind white space. */
const listed =
  /^(?:[^：:，。]{2,8}[：:]\s*)?(?<name>\p{Script=Han}{2,4})(?=\s+[^，。；：,;:]{2,40}(?:书记|主任|主席|[局厅处科所站院校县区镇乡村队会部组]长|委员|经理|董事长?|常委|[^成全人]员)$)/u;
/** `向本贵林，男，土家族，…`, `被告人李国强，男，…`: how a paragraph on somebody begins; there a name of any people is one, of whatever characters. */
const told =
  /^(?:(?:犯罪)?嫌疑人|(?:被执行|申请执行|被申请|申请|被上诉|上诉|被害|当事|第三|公诉|自诉|辩护|法定代表|委托代理|诉讼代理)人|被告人?|原告人?|罪犯)?[:：]?(?<name>\p{Script=Han}{2,6}(?:[·•・．]\p{Script=Han}{1,6}){0,3})(?:同志)?(?=[，,]\s?[男女][，,。])/u;

function* beginningNames(text: string): Generator<NameSpan> {
  const { name = "" } = listed.exec(text)?.groups ?? {};
  if (isName(name, true) || isGiven(name)) yield { from: text.indexOf(name), to: text.indexOf(name) + name.length };
  const { name: ofParagraph } = told.exec(text)?.groups ?? {};
  if (ofParagraph === undefined || notNames.has(ofParagraph)) return;
  const from = text.indexOf(ofParagraph);
  yield { from, to: from + ofParagraph.length };
}

/** `；宋其远，现任庐江县教育局副局长`: an entry of a list of people, of whatever characters the name is. */
const entry = /(?<=^|[；;：:。])(?<name>\p{Script=Han}{2,4})(?:同志)?(?=[,，](?:现任|拟任|曾任|时任|历任|原任|现系|现为)\p{Script=Han})/gu;

function* entries(text: string): Generator<NameSpan> {
  for (const { index, groups } of matchesIn(text, entry)) {
    const { name = "" } = groups ?? {};
    if (isName(name, true)) yield { from: index, to: index + name.length };
  }
}

/** In text order. */
export const framedNames = remembering((text): readonly NameSpan[] =>
  [
    ...framed(text),
    ...(left.test(text) ? beforeOwnBody(text) : []),
    ...endsOfLists(text),
    ...(/[:：]/u.test(text) ? askedFor(text) : []),
    ...(/\s/u.test(text) ? spreadNames(text) : []),
    ...(/^.{1,10}[:：]/u.test(text) ? rolledNames(text) : []),
    ...entries(text),
    ...beginningNames(text),
  ].sort((a, b) => a.from - b.from),
);

const taking =
  /为|代理|不再(?:担|兼)任|卸任|辞去|[拟现曾兼担出调转升改接原]?任|原?[系是](?=[^,，。;；\s]{2,24}?(?:长|书记|主任|主席|委员|经理|干部))|被确定为|被列为|是(?=\p{Script=Han}{2,10}[省市县区镇乡村]人[,，。])/gu;
const leaving = /的|担任的|所任的|兼任的|辞去/gu;
const left = /免去|免除|罢免|撤销|接受|批准|同意/u;

function* framed(text: string): Generator<NameSpan> {
  let end = 0;
  const verbs = [...matchesIn(text, taking), ...(left.test(text) || /职务[。；;]?$/u.test(text) ? matchesIn(text, leaving) : [])];
  for (const { index } of verbs.sort((a, b) => a.index - b.index)) {
    const to = text.slice(index - 2, index) === "同志" ? index - 2 : index;
    if (![4, 3, 2].some((length) => to >= length && surnameAt(text, to - length) > 0)) continue;
    const found = frames.flatMap((frame) => (frame.behind.test(text.slice(index, index + 48)) ? nameBefore(text, to, frame) : []))[0];
    // 李有为为局长: the last 为 is the verb; 何志任同志: 任 is the name's.
    if (!found || found.from < end || text.charAt(index + 1) === "为" || text.startsWith("同志", index + 1)) continue;
    end = found.to;
    yield found;
  }
}

function nameBefore(text: string, to: number, { before, sure }: Frame): NameSpan[] {
  for (const length of [4, 3, 2]) {
    const from = to - length;
    if (from >= 0 && isName(text.slice(from, to), sure === true) && before.test(text.slice(Math.max(0, from - 4), from)))
      return [{ from, to }];
  }
  return [];
}

/** 青志远, before a post that white space parts: of a surname that no list has. */
const isGiven = (name: string): boolean =>
  name.length === 3 && !notNames.has(name) && surnameAt(name, 0) === 0 && [...name.slice(1)].every((one) => givenCharacters.has(one));

function isName(name: string, promised: boolean): boolean {
  const surname = surnameAt(name, 0);
  const given = name.slice(surname);
  if (surname === 0 || given.length < 1 || given.length > 2 || notNames.has(name)) return false;
  // 、周和金参加: what the frame holds is one name, with 和 inside it.
  const isJoined = (one: string, at: number): boolean => one === "和" && at === 0 && given.length === 2;
  return [...given].every(
    (one, at) =>
      givenCharacters.has(one) || (promised && /\p{Script=Han}/u.test(one) && (one === "从" || isJoined(one, at) || !neverGiven.has(one))),
  );
}

/** 免去徐银泉县住房和城乡建设局局长职务: before 县, 市, 镇 alone the name ends, and is no place's. */
const removed =
  /(?:免去|免除|罢免|撤销)了?(?<name>\p{Script=Han}{2,4}?)(?=(?:同志)?[省市县区旗州镇乡](?!\p{Script=Han}?[县区镇乡村])[^,，。;；\s]{2,30}?职务)/gu;

function* beforeOwnBody(text: string): Generator<NameSpan> {
  for (const { index, 0: whole, groups } of matchesIn(text, removed)) {
    const name = groups?.["name"] ?? "";
    const from = index + whole.length - name.length;
    if (isName(name, true)) yield { from, to: from + name.length };
  }
}

const ofPeople = /^等(?:[\d一二三四五六七八九十两]+(?:名|位|人)|[省市县区州镇乡]?领导|同志)/u;

function* endsOfLists(text: string): Generator<NameSpan> {
  for (const { index, groups } of matchesIn(text, listEnd)) {
    const { name = "", before = "" } = groups ?? {};
    const from = index + before.length;
    const isListed = !/[、和及与]/u.test(before) || [3, 2].some((length) => isName(text.slice(Math.max(0, index - length), index), false));
    // 史广敏和林日刚等5名同志: behind another name, and so many people, whatever characters it has.
    const isPromised = name.length === 3 && /[、和及与]/u.test(before) && ofPeople.test(text.slice(from + 3, from + 12));
    if (isListed && isName(name, isPromised)) yield { from, to: from + name.length };
  }
  for (const { index, 0: name } of matchesIn(text, leading))
    if (isName(name, true) || isGiven(name)) yield { from: index, to: index + name.length };
  for (const { index, groups } of matchesIn(text, listBeforeVerb)) {
    const { name = "", before = "" } = groups ?? {};
    const from = index + before.length;
    if (isName(name, true) && [3, 2].some((length) => isHolder(text, index - length, index))) yield { from, to: from + name.length };
  }
  for (const { index, groups } of matchesIn(text, comrades)) {
    const { name = "", before = "" } = groups ?? {};
    if (isName(name, true)) yield { from: index + before.length, to: index + before.length + name.length };
  }
}

/** 主任简育田, 、杨金銮: a name between what leads up to one and the next mark. */
const isHolder = (text: string, from: number, to: number): boolean =>
  from > 0 && /[、和及与,，长任员记席委导]/u.test(text.charAt(from - 1)) && isName(text.slice(from, to), true);

/** Whether a candidate ends or begins inside a framed name, or takes it for something else; a longer name may hold it. */
export const cutsFramedName = ({ from, to, type }: Candidate, text: string): boolean =>
  framedNames(text).some((name) => {
    if (to <= name.from || name.to <= from) return false;
    const isIt = from === name.from && to === name.to;
    if (type === "Person") return !isIt;
    // 徐银泉 | 县住房和城乡建设局: no body of a county begins with whom it lost.
    const beginsWithIt = from === name.from && to > name.to && type !== "Organization";
    return isIt || beginsWithIt || name.from < from || to < name.to;
  });
