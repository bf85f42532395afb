/** Names that end in a known head: 清镇市公安局, 红星小学, 岭岗路. One pass over the word ends of a sentence serves every table. */
import type { MentionType } from "../../../model.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { isDoneToVillages } from "./all-villages.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { extentBefore, outermost, type BodyEnds, type Extent } from "./extent.ts";
import { fullName } from "./full-name.ts";
import { confidenceOf, isNickname, isOfCommonWords, isPartOfWord, isStrict, isCommonWord } from "./head-verdict.ts";
import { doneBefore, isBuilding, isDoing } from "./founding.ts";
import type { HeadRule } from "./head-rule.ts";
import { isWordStart, placeEndingAt, wordStartingAt, type Reading } from "./reading.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { suffixRuleOf } from "./suffix-rules.ts";
import { SuffixTable } from "./suffix-table.ts";
import { agencyHeads, namedAgencies } from "./tables/agency-heads.ts";
import { genericWords, governingVerbs } from "./tables/left-words.ts";
import { namedOrganizations, organizationHeads } from "./tables/organization-heads.ts";
import { namedPlaces, placeHeads } from "./tables/place-heads.ts";
import { regionalBodies } from "./tables/regional-bodies.ts";
import { wordList } from "./tables/word-list.ts";
import { countyBureaus } from "../vocabulary/bodies.ts";
import { mentionConfidences as confidences } from "../mention-confidences.ts";
import { endsPost } from "./name-ends.ts";
import { surnameAt } from "./surname-at.ts";
import { gazetteer } from "./extractor-names.ts";
import { isNameBehindPost, isOfTime, isPostAndSurname } from "./gazetteer-spans.ts";
import { isNamedVillage } from "./village-offices.ts";
import { withoutVisitor } from "./visiting.ts";

type HeadTable = SuffixTable<readonly HeadRule[]>;

/** A head may stand in several tables (救援队 of an agency, of an association): each rule has its say. */
function tableOf(...lists: readonly (readonly (readonly [string, HeadRule])[])[]): HeadTable {
  const byHead = new Map<string, HeadRule[]>();
  for (const [head, rule] of lists.flat()) byHead.set(head, [...(byHead.get(head) ?? []), rule]);
  return new SuffixTable(byHead);
}

const divisions = tableOf(placeHeads.filter(([, rule]) => rule.kind === "village" || rule.kind === "division"));
const others = tableOf(
  agencyHeads,
  organizationHeads,
  placeHeads.filter(([, rule]) => rule.kind !== "village" && rule.kind !== "division"),
);

const knownRules = new RuleFamily("zh/known", { confidences, finds: ["Place", "Organization", "Agency"] });
export { knownRules };

const known = {
  Place: knownRules.rule("place", { yields: "他沿着{L:长江}走。" }),
  Organization: knownRules.rule("organization", { yields: "{O:中国移动}在村里建了基站。" }),
  Agency: knownRules.rule("agency", { yields: "{A:国务院}发出通知。" }),
} as const satisfies Readonly<Partial<Record<MentionType, Rule>>>;

const named = new SuffixTable<keyof typeof known>([
  ...wordList(namedPlaces).map((name) => [name, "Place"] as const),
  ...wordList(namedOrganizations).map((name) => [name, "Organization"] as const),
  ...wordList(regionalBodies).map((name) => [name, "Agency"] as const),
  ...wordList(namedAgencies).map((name) => [name, "Agency"] as const),
]);

const postEnds = new SuffixTable<true>(
  ["书记", "副书记", "主任", "主席", "委员", "常委", "部长", "代表", "干部", "委员长"].map((post) => [post, true] as const),
);

/** Villages, townships and counties that the gazetteer does not list. */
export const findDivisions = (reading: Reading, context: ScopedPage): readonly Candidate[] => findIn(divisions, reading, context);

/** Bodies, companies, schools, roads, estates, waters, … */
export const findHeadedNames = (reading: Reading, context: ScopedPage): readonly Candidate[] => findIn(others, reading, context);

/** 民建镇 and 民建小学 have nothing of the party 民建. */
const partyForShort = /^(?:民建|民进|民革|民盟|台盟)$/u;
const namesPlace = /^(?:[镇乡村路街桥]|小学|中学|学校|社区|街道|幼儿)/u;

/** Where words end, and where a body and the post at its head share a character: 公务员事务局|长杨蓓茵, 卫生署|长. */
function* endsOfNames({ text, words }: Reading): Generator<number> {
  for (const { from, to } of words) {
    if (to - from >= 2 && /[局署处部]长$/u.test(text.slice(from, to)) && surnameAt(text, to) > 0) yield to - 1;
    yield to;
  }
}

/** Bodies and places known by name alone: 国务院, 长江. */
export function findNamed(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const to of endsOfNames(reading)) {
    const match = named.longestEndingAt(reading.text, to);
    if (
      match === undefined ||
      !isWordStart(reading, match.from) ||
      endsPost(reading.text, match.from) ||
      (partyForShort.test(reading.text.slice(match.from, to)) && namesPlace.test(reading.text.slice(to, to + 2))) ||
      (match.value === "Agency" && /(?:项目|工程)$/u.test(reading.text.slice(Math.max(0, match.from - 2), match.from))) ||
      isOfTime(reading.text, match.from, to) ||
      isPostAndSurname(reading.text, match.from, to) ||
      (match.value === "Place" && (isNameBehindPost(reading.text, match.from, to) || isWithinSchool(reading.text, match.from, to)))
    )
      continue;
    const { id, confidence } = known[match.value];
    found.push({ from: match.from, to, type: match.value, extractor: id, confidence });
  }
  return found;
}

/** 育|英国|小校长: the last character is the school's, a 国小. */
const isWithinSchool = (text: string, from: number, to: number): boolean =>
  text.charAt(to - 1) === "国" &&
  /\p{Script=Han}/u.test(text.charAt(from - 1)) &&
  /^[小中](?:校|[、,，。;；)）]|$)/u.test(text.slice(to, to + 2));

function findIn(table: HeadTable, reading: Reading, context: ScopedPage): readonly Candidate[] {
  const search: Search = { table, reading, context, found: [], bodies: new Map() };
  for (const { from, to } of reading.words) {
    const known = named.longestEndingAt(reading.text, to);
    if (known?.value === "Agency" && isWordStart(reading, known.from)) search.bodies.set(to, known.from);
    findAt(search, to);
    // 水利 | 局长: the body and the post share a character.
    if (to - from === 2 && sharesEnd(reading.text, from)) findAt(search, from + 1);
    // 公安局长 and 党委书记 are words: the body ends inside.
    if (to - from < 3) continue;
    const post = reading.text.charAt(to - 1) === "长" ? to - 1 : postEnds.longestEndingAt(reading.text, to)?.from;
    if (post !== undefined && post > from) findAt(search, post);
  }
  return search.found;
}

/** 局长 behind the rest of a body's name, and before somebody's; 卫生健康委员会 is whole without a 局. */
const sharesEnd = (text: string, at: number): boolean =>
  /^[局厅院所站]长$/u.test(text.slice(at, at + 2)) &&
  /\p{Script=Han}/u.test(text.charAt(at - 1)) &&
  !/[副原任前现老新该各位名此总分代正的县市区乡镇]/u.test(text.charAt(at - 1)) &&
  text.charAt(at - 1) !== text.charAt(at) &&
  !/(?:委|委员会|办|办公室|中心|局|厅|处|所|站|院|队|公司|集团|助理)$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  (surnameAt(text, at + 2) > 0 || /^[,，。;；、!！?？(（\s]|^$/u.test(text.charAt(at + 2)));

interface Search {
  readonly table: HeadTable;
  readonly reading: Reading;
  readonly context: ScopedPage;
  readonly found: Candidate[];
  readonly bodies: Map<number, number>;
}

/** The longest head that makes a name ends the search; a shorter one then only means a part of it. */
function findAt({ table, reading, context, found, bodies }: Search, end: number): void {
  for (const { from: head, value: rules } of table.endingAt(reading.text, end)) {
    const before = found.length;
    for (const rule of rules) {
      const candidate = judge(rule, reading, head, end, context, bodies);
      if (candidate === undefined) continue;
      found.push(candidate);
      if (rule.type === "Agency" || rule.type === "Organization") bodies.set(end, candidate.from);
      else if (rule.stop) bodies.set(end, end);
    }
    if (found.length > before) return;
  }
}

function judge(rule: HeadRule, reading: Reading, head: number, end: number, context: ScopedPage, bodies: BodyEnds): Candidate | undefined {
  if ((rule.kind === "division" || rule.kind === "nature") && reading.placesEndingAt.has(end)) return undefined;
  if (isCommonWord(reading, head, end) || ((rule.kind === "village" || rule.kind === "estate") && isNickname(reading, head, end, rule)))
    return undefined;
  if (rule.notBefore?.test(reading.text.slice(end, end + 4))) return undefined;
  if (rule.onlyBefore !== undefined && !rule.onlyBefore.test(reading.text.slice(end, end + 4))) return undefined;
  // 竹南分局|分局长: the second is the post's.
  if (end - head > 1 && reading.text.slice(2 * head - end, head) === reading.text.slice(head, end)) return undefined;
  // 金城分局分|局长
  // 马公市区 is the middle of 马公市.
  if (rule.kind === "division" && reading.text.slice(end - 2, end) === "市区") return undefined;
  if (reading.text.slice(Math.max(0, end - 4), end).endsWith("分局分局")) return undefined;
  if (
    reading.text.slice(head, end) === "社区" &&
    /[县区市]$/u.test(reading.text.slice(Math.max(0, head - 1), head)) &&
    reading.placesEndingAt.has(head)
  )
    return undefined;
  const whole = withoutVisitor(reading, withoutVerb(reading, extentBefore(reading, head, rule, bodies), head, rule), head);
  if (whole === undefined) return undefined;
  const extent = rule.type === "Agency" ? withoutHandedOn(reading, whole, head) : whole;
  const core = reading.text.slice(extent.core, head);
  // 洛阳村|党支部: the village before has the 村.
  if (rule.most === 0 && reading.placesEndingAt.has(head + 1)) return undefined;
  if (villageBody.test(reading.text.slice(head, end)) && isNamedVillage(reading, head)) return undefined;
  if (counted.test(reading.text.slice(extent.from, head)) || ofYear.test(core)) return undefined;
  if (extent.short && several.test(reading.text.slice(Math.max(0, extent.from - 3), extent.from))) return undefined;
  // 多位村|里长: of 村 and 里.
  if (rule.kind === "village" && /^[里邻]{1,2}长/u.test(reading.text.slice(end, end + 3))) return undefined;
  // 距东溪|镇 tells how far it is, 通|村公路 where the road goes.
  if ((rule.kind === "village" || rule.kind === "division") && /^(?:距|通村?$)/u.test(core)) return undefined;
  if (rule.kind === "village" && isDoneToVillages(reading.text, extent.from, end)) return undefined;
  if (rule.type === "Place" && /^[号型级无]$/u.test(core)) return undefined;
  if (rule.kind === "village" && core === "原" && headsVillage.test(reading.text.slice(end, end + 4))) return undefined;
  if (unnamed.test(reading.text.slice(extent.from, end))) return undefined;
  if (rule.notCore?.test(core) || (rule.onlyCore !== undefined && !rule.onlyCore.test(core))) return undefined;
  if (rule.type === "Agency" && isHeldBehind(reading.text, extent.from, head, end)) return undefined;
  if (rule.type === "Agency" && bodies.has(extent.core) && isHeldBy(reading.text, extent.core, head, end)) return undefined;
  // 学校越|办越好
  if (rule.type === "Agency" && core.endsWith("越")) return undefined;
  if (isDoing(core, reading.text.slice(head, end), rule) || isOfParty(reading.text, head, end, bodies)) return undefined;
  if (isPartOfWord(reading, head, end, rule) || (rule.strict && !isStrict(reading, extent, head, end))) return undefined;
  if (rule.kind === "division" && isCounted(reading.text, extent.from, core)) return undefined;
  const told = confidenceOf(rule, extent, core.length, end - head, reading.text.slice(extent.from, extent.core));
  const confidence =
    isCountyBureau(reading.text, extent, head, end) && !ofHolder.test(reading.text.slice(end, end + 3))
      ? Math.max(told, bureauAlone)
      : told;
  if (confidence < 0.5) return undefined;
  const town = rule.type === "Agency" ? (townBefore.exec(reading.text.slice(extent.from, end))?.[0].length ?? 0) : 0;
  const start = town > 0 ? extent.from + town : extent.place ? motherStart(reading, extent.from, rule, bodies) : extent.from;
  const bare = !extent.place && former.test(reading.text.slice(start, end)) ? start + 1 : start;
  const from = sendingStart(reading, bare, reading.text.slice(head, end), bodies);
  if (endsPost(reading.text, from)) return undefined;
  if (holdsHolder.test(reading.text.slice(from, head))) return undefined;
  // 议员容海|恩 is a councillor.
  if ((rule.type === "Place" || rule.type === "Village") && opensPost.test(reading.text.slice(from, head))) return undefined;
  if (!extent.place && cutsFirst(rule, reading.text.slice(Math.max(0, from - 2), from)))
    return { from: from - 1, to: end, type: rule.type, extractor: suffixRuleOf[rule.kind].id, confidence };
  if (rule.kind === "nature" && /^\p{Script=Han}?\d+$/u.test(reading.text.slice(from, head))) return undefined;
  const name = from === extent.from ? fullName(reading, extent, end, context, rule) : undefined;
  const { id, confidence: most } = suffixRuleOf[rule.kind];
  const believed = isOfCommonWords(reading, rule, extent, head, end) ? needsTagger : most;
  return { from, to: end, type: rule.type, extractor: id, confidence: Math.min(believed, confidence), ...(name !== undefined && { name }) };
}

/** 洛舍镇|东衡村党委 is the village's, whatever town it lies in, and whether or not a list has it. */
const townBefore =
  /^\p{Script=Han}{1,12}?(?:镇|乡|街道)(?=\p{Script=Han}{1,5}(?:村|社区)(?:党|村?委会|两委|“两委”|支部|居委|居民委|村民委|妇联|团|纪|监委|务监))/u;

/** 原村主任 headed the village before; 原|省京剧院 is what was once a province's. */
const headsVillage = /^(?:主任|支书|支部|书记|会计|文书|党支部|党总支)/u;
const former =
  /^原(?:[省市县区州]..|(?![子料材产种油阳州平创水药矿木奶粮始住民声著典教点麦斗])\p{Script=Han}{2,12}(?:室|科|股|组|大队|支队|分局|派出所|分驻所|课)$)/u;
/** 选举产生新一届理事会 does not say whose. */
const unnamed = /^(?:(?:选举)?产生)?(?:新一|本|新|上一)届(?:理事会|监事会|常务理事会|委员会|董事会)$/u;

/** 社会工作部|黄华盖|部长: behind a body the name of who heads it. */
const isHeldBy = (text: string, from: number, head: number, end: number): boolean =>
  text.charAt(end) === "长" && end - head === 1 && (head - from === 2 || head - from === 3) && surnameAt(text, from) === 1;
/** 检察院|卓倩芝厅|长 */
const isHeldBehind = (text: string, from: number, head: number, end: number): boolean =>
  text.charAt(end) === "长" &&
  end - head === 1 &&
  /[局署院]$/u.test(text.slice(from, head - 3)) &&
  surnameAt(text, head - 3) === 1 &&
  /^[、,，。;；]/u.test(text.slice(end + 1));
/** (达|昌建筑工程有限公司), 、和|顺书画院: what a mark parts is not joined once more. */
const openedBefore = /^[（(、,，“由与和及][达全本超新共]$/u;
const joinedBefore = /[、，,]和$/u;
const cutsFirst = ({ type, kind }: HeadRule, before: string): boolean =>
  (type === "Organization" && joinedBefore.test(before)) || (kind === "company" && openedBefore.test(before));
/** 甲会主任委员许世民与乙会 are two. */
const holdsHolder = /(?:主任|主席|委员|书记|支书|[局处校会院所]长|理事长)\p{Script=Han}{2,4}[与和及]/u;
const opensPost = /^(?:[县市区]?议员|委员|主任|主席|书记|[局处校会县镇乡村里课科署厅]长(?=.)|理事长)/u;

/** 各乡镇人民政府, 有关镇人民政府 are no one body. */
const several = /(?:乡镇|[各乡两县个]|有关|相关|重点|所在|辖区|属地|所属|所辖|上述|[乡县]、?[（(])$/u;

/** Too little to be a mention, unless the tagger agrees (agreement.ts). */
const needsTagger = 0.49;

/** 县委政府 are two, the party's committee and the government. */
const isOfParty = (text: string, head: number, end: number, bodies: BodyEnds): boolean =>
  bodies.has(head) && text.charAt(head - 1) === "委" && /^(?:人民)?政府$/u.test(text.slice(head, end));

const villageBody = /^(?:村.|社区.|居委会|居民委员会)/u;

function withoutHandedOn(reading: Reading, extent: Extent, head: number): Extent {
  const length = handedOn.exec(reading.text.slice(extent.from, head))?.[0].length ?? 0;
  const isListed = (reading.placesEndingAt.get(extent.from + length + 1) ?? []).some((place) => place.extractor === gazetteer);
  if (length === 0 || isListed) return extent;
  const from = extent.from + length;
  return { ...extent, from, core: from + 1, place: false, short: true };
}

/** 甲县、乙县、丙三县: how many they are is no part of the last one's name. */
const isCounted = (text: string, from: number, core: string): boolean =>
  text.charAt(from - 1) === "、" && /[两二三四五六七八九十\d]个?$/u.test(core);

/** 该县住建局、自然资源局: every county has one of these, and the page tells of which county it speaks. */
const countyBureau = new RegExp(`^(?:${countyBureaus})$`, "u");
const bureauAlone = 0.66;
/** 财政局局长、审计局|局长: a row of posts tells whose they are. */
const ofHolder = /^(?:长|原?副?局长|党[组委]|原)/u;
const isCountyBureau = (text: string, { from, place, short }: Extent, head: number, end: number): boolean =>
  !place &&
  !short &&
  text.slice(head, end) === "局" &&
  countyBureau.test(text.slice(from, head)) &&
  (text.charAt(from - 1) === "、" ||
    /[该本我全][县市区]$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    (text.charAt(end) === "、" && /(?:^|[\P{Script=Han}由与和及合])$/u.test(text.slice(Math.max(0, from - 1), from))));

/** 经|县财政局批准: what stands before the verb that hands a paper on is in no name; nor are those that minutes name before, 工程师孙丽成先生|建筑署. */
const handedOn =
  /^(?:\p{Script=Han}{1,5}(?:经|报|报经|报请|呈报)(?=[省市县区镇乡](?!城|域|长))|\p{Script=Han}{2,60}[师长任席官员]\p{Script=Han}{2,4}(?:先生|女士|小姐)(?=\p{Script=Han}{2}))/u;
/** 38家煤矿 are companies without a name. */
const counted = /^\d+(?:多|余)?[家个所户座处]/u;
/** 2023年|合作社被评为: a date before a head that says no more is no name. */
const ofYear = /^\d{1,4}[年月日]度?[初底末]?$/u;

/** 河湾高新区|驻|青山镇柳河村工作队: who sends it stands before where it is sent. */
const sent = /(?:工作队|工作组|帮扶队|办事处|联络处|代表处|办)$/u;
const together = /(?:组团|帮扶|派|选派)$/u;
function sendingStart(reading: Reading, from: number, head: string, bodies: BodyEnds): number {
  const { text } = reading;
  if (text.charAt(from - 1) !== "驻" || !sent.test(head)) return from;
  const at = from - 1 - (together.exec(text.slice(Math.max(0, from - 3), from - 1))?.[0].length ?? 0);
  const sender = bodies.get(at) ?? placeEndingAt(reading, at)?.from;
  return sender === undefined ? from : outermost(reading, sender);
}

/** 洛阳市生态环境局 | 栾川分局, 北大荒集团 | 黑龙江某某有限公司: the body named right before is in the name of its branch. */
function motherStart(reading: Reading, from: number, rule: HeadRule, bodies: BodyEnds): number {
  const mother = bodies.get(from) ?? namedCompany(reading, from);
  return mother !== undefined && rule.branch?.test(reading.text.slice(mother, from)) ? mother : from;
}

/** 农业银行 | 威县支行, 中建五局 | 贵州分公司. */
function namedCompany({ text }: Reading, end: number): number | undefined {
  const match = named.longestEndingAt(text, end);
  return match?.value === "Organization" ? match.from : undefined;
}

/** 修建文化广场, 石屏县新建第三中学: the verb before the name is not in it; in 建设路 it is all of it. */
function withoutVerb(reading: Reading, extent: Extent, head: number, rule: HeadRule): Extent {
  const done = extent.place ? 0 : doneBefore(reading.text.slice(extent.core, head), rule);
  if (done > 0) {
    const from = extent.core + done;
    return { from, core: from, place: false, short: false, generic: genericWords.has(reading.text.slice(from, head)) };
  }
  const first = wordStartingAt(reading, extent.core);
  if (extent.place || extent.short) {
    if (first === undefined || first.to >= head || !isBuilding(first.text, rule)) return extent;
    return { from: first.to, core: first.to, place: false, short: false, generic: genericWords.has(reading.text.slice(first.to, head)) };
  }
  if (first === undefined || first.to > head || (rule.proper && first.to === head) || !governingVerbs.has(first.text)) return extent;
  return { ...extent, from: first.to, core: first.to, generic: genericWords.has(reading.text.slice(first.to, head)) };
}
