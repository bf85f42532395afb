/**
 * Bodies that no list of heads has, on pages of Taiwan, Hong Kong and Macau, where a post and somebody's name stand right behind them:
 * 彰化监狱|典狱长许文山, 国民党彰化县党部|主委许文山. The name on the right and a mark on the left bound them.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import { wordsFrom, type Reading } from "./reading.ts";
import { former } from "./regional-leads.ts";
import { regionalStart } from "./regional-bounds.ts";
import { behindVerbs } from "./regional-names.ts";
import { heldAgency, heldOrganization } from "./regional-rules.ts";
import { surnameAt } from "./surname-at.ts";
import { leadsIn } from "./tables/regional-heads.ts";

const rank = "(?:前任?|原|时任|现任|新任)?(?:副|代理?|署理|助理|名誉|荣誉|永远|创会|候任|执行|常务|首席|高级|总)*";
/** Longest first where one ends in another. */
const posts =
  "主任委员|主任秘书|行政总裁|行政总监|执行总监|总干事|指挥官|理事长|监事长|董事长|检察长|典狱长|人事长|秘书长|执行长|总经理|负责人|召集人|研究员|" +
  "主任|主委|主席|主管|经理|督导|住持|会长|委员|顾问|专员|参事|教授|团长|队长|旅长|司令|总监|总裁|理事|监事|董事|干事|志工|秘书|代表|专委|技正|讲师|站长|社长|园长|馆长|场长|厂长|所长|处长|部长|署长|院长|行长|台长|关长|局长|司长|室长|组长";
const post = new RegExp(`(?<unit>[大中分支总]?)(?<post>${rank}(?:${posts}))$`, "u");
/** As far back as a post reaches. */
const longestPost = 10;
const longestBody = 20;

const ofState =
  /(?:总处|区处|[管监治理]处|营业处|工程处|党部|指挥部|司令部|军团|旅|监狱|看守所|戒治所|法院|检署|检察署|检察院|警署|海关|总署|分署|警区|总区|改良场|试验所|试验场|改良所|防治所|采购所|招标所|人民代表大会|(?:管|谘|咨|诊)?委会)$/u;
const ofPeople =
  /(?:[商工公协学总支分农渔]会|业会|联会|福利会|体育会|童军会|展望会|婚友会|长青会|同济会|狮子会|[寺庙宫坛观祠]|教会|教堂|精舍|光电|实业|企业|科技|食品|集团|公司|银行|分行|邮局|馆|园区|文化园|车站|高铁站|火车站|\p{Script=Han}站|服务处|办事处|事业部|营业部|[剧乐舞歌技艺]团|合唱团|民俗团|代表团|体育场|农场|牧场|工场|球场|电厂|工厂|厂|研究院|学院|院|中心|大队|中队|总队|辅助队|民安队|球队|代表队|基金|联盟|俱乐部|工作室|工作站|合作社|出版社|报社|通讯社|电台|电视台)$/u;

/** Said of any such body: 当地宫庙, 各级学校, 活动中心. */
const general =
  /^(?:(?:当地|在地|地方|附近|邻近|周边|区内|县内|市内|乡内|境内|全国|全县|全市|各级|各地|各界|各大|友好|公立|私立|国立|县立|市立|乡立|镇立|县市|乡镇|中央|政府|民间|宗教|慈善|公益|志愿|社会|社福|社区|医疗|教育|相关|有关|主办|承办|协办|赞助|合作|多[个间家所]?|[各该本两三几新原前一]|(?:一|两|三|数|十)[个间家所]|\d+[个间家所]?)+)?(?:宫庙|寺庙|宫庙堂|[大中]?学|医院|学院|公司|企业|集团|银行|邮局|车站|体育馆|图书馆|博物馆|分会|支会|公会|协会|工会|商会|学会|总会|总队|大队|中队|研究院|服务处|办事处|行政中心|[活运]动中心|服务中心|分局|监狱|法院|地方法院|检察署|党部|工厂|农场|农会|渔会|合唱团|剧团|舞团|乐团|代表团|基金|展馆|场馆|合作社|报社|电台|管委会|委会|谘委会|咨委会|议会)$|^(?:管理|人事|秘书|总务|教务|学务|训导|辅导|事务|工程|营业|社会|行政)处$|^(?:交由|责由|转由)|^第[一二三四五六七八九十\d]+[大中支总分]队$|的|等$|[县市乡镇村里局处署会]长|主席|议员|主任|校长|先生|女士|小姐|^(?:同属|同为|身为|作为|时任|现任)/u;

/** The body that ends at `to`, unless something found there begins no later. */
function bodyEndingAt(reading: Reading, to: number, people: readonly Candidate[], found: readonly Candidate[]): Candidate | undefined {
  const { text } = reading;
  const whole = text.slice(Math.max(0, to - longestBody), to);
  const type = ofState.test(whole) ? "Agency" : ofPeople.test(whole) ? "Organization" : undefined;
  if (type === undefined) return undefined;
  const bounded = regionalStart(text, to - 2, longestBody);
  const least = temple.test(whole) ? leastTemple : leastBody;
  if (bounded === undefined || bounded > to - least) return undefined;
  const begun = to - bounded <= leastBody && least === leastTemple ? bounded : startWith(reading, bounded, to, found);
  const isTrader = text.charAt(begun) === "商" && trade.test(text.slice(Math.max(0, begun - 2), begun));
  const from = isTrader ? begun + 1 : begun + leadLength(text.slice(begun, to));
  const name = text.slice(from, to);
  if (name.length < least || general.test(name)) return undefined;
  // 议员陈水来|服务处 is called after him.
  const isWhole = (one: Candidate): boolean =>
    one.from <= from || !(isCut(text.slice(from, one.from), from, found) || people.some((person) => person.to === one.from));
  if (found.some((one) => one.to === to && isBody(one) && isWhole(one))) return undefined;
  if (found.some((one) => one.from < from && one.to > from && one.to < to && isBody(one))) return undefined;
  const { id, confidence } = type === "Agency" ? heldAgency : heldOrganization;
  return { from, to, type, extractor: id, confidence, weight };
}
const leastBody = 4;
/** 清水宫|主委: whatever its characters are elsewhere. */
const leastTemple = 3;
const temple = /(?<![座间各众多每该这那友一两大本妈祖地当公古小老旧新])[宫庙寺殿]$/u;
/** More than the places and bodies in its name together. */
const weight = 1.2;
const isBody = ({ type }: Candidate): boolean => type === "Agency" || type === "Organization";

/** 街市承办|商|建华集团 */
const trade = /[承营][办建包]$|(?:发展|开发|供应|经销)$/u;
/** 前|湾仔街坊福利会 */
const leadLength = (name: string): number => leadsIn.exec(name)?.[0].length ?? (former.test(name) ? 1 : 0);

/** Behind what somebody does; a place or a body at the beginning stays, whatever its characters are elsewhere. */
function startWith(reading: Reading, bounded: number, to: number, found: readonly Candidate[]): number {
  if (found.some(({ from, to: end, type }) => from === bounded && end < to && type !== "Person")) return bounded;
  const from = behindVerbs(reading, bounded, to - 2);
  const [first] = wordsFrom(reading, from, to);
  return first !== undefined && surnameAt(reading.text, from) === 0 && /^[vcpr]$/u.test(first.tag) && first.text.length === 1 ? to : from;
}

/** 台电|彰化区营业处, 第十一|区管理处, 参|山国家风景区管理处, 日月潭|国家风景区管理处: what another rule left out of the name. */
const isCut = (left: string, from: number, found: readonly Candidate[]): boolean =>
  /^\p{Script=Han}$|第[一二三四五六七八九十\d]+$/u.test(left) ||
  found.some((one) => one.from === from && one.to >= from + left.length && (isBody(one) || one.type === "Place"));

/** Before each of `people` a body with a post. */
export function findHeldBodies(reading: Reading, people: readonly Candidate[], found: readonly Candidate[]): readonly Candidate[] {
  const { text } = reading;
  const bodies: Candidate[] = [];
  for (const { from, type } of people) {
    if (type !== "Person") continue;
    const held = post.exec(text.slice(Math.max(0, from - longestPost), from));
    if (held === null) continue;
    const { unit = "", post: title = "" } = held.groups ?? {};
    const at = from - title.length - unit.length;
    const body =
      bodyEndingAt(reading, at, people, found) ??
      // 试验所|长: the body and the post share a character.
      (/^.长$/u.test(title) && text.charAt(at - 1) !== title.charAt(0) ? bodyEndingAt(reading, from - 1, people, found) : undefined);
    if (body !== undefined) bodies.push(body);
  }
  return bodies;
}
