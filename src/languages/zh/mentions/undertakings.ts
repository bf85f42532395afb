/** Projects, events and plans without 《》: a head, the words before it, and what the sentence does with them. */
import type { Candidate } from "../../../mention/extractor.ts";
import { extentBefore, outermost, type BodyEnds, type Extent, type ExtentRule } from "./extent.ts";
import { placeEndingAt, wordEndingAt, wordStartingAt, type Reading } from "./reading.ts";
import type { Word } from "./words.ts";
import { genericWords, governingVerbs, stopCharacters, stopWords, wideWords } from "./tables/left-words.ts";
import { gazetteer } from "./extractor-names.ts";
import { SuffixTable } from "./suffix-table.ts";
import { undertakingRuleOf } from "./undertaking-rules.ts";
import { evidence, noProject, undertakingHeads, type UndertakingRule } from "./tables/undertaking-heads.ts";

const table = new SuffixTable<UndertakingRule>(undertakingHeads);
const extentRule: ExtentRule = { most: 26, place: "absorb", phrases: true, wide: true };
const worksRule: ExtentRule = {
  ...extentRule,
  works: (verb) => !doing.test(verb) && !governingVerbs.has(verb) && !saying.test(verb) && !hearing.test(verb),
};
/** 据传, 拟建, 将建: what bears on the whole clause is in no name. */
const hearing = /^(?:据|传|称|说|拟|将|已|正|曾|被|由|可|能|要|会|请|让|使|想|愿|欲|疑|听|网传|谣|盼|望|未|不|没)/u;
/** What is said of a project, or done by somebody beside it. */
const saying =
  /^(?:表示|指出|强调|要求|认为|希望|决定|同意|审议|提出|宣布|告诉|看到|发现|知道|成立|开始|进行|结束|停止|取消|反对|叫停|举行|举办|召开|参加|出席|主持|邀请|欢迎|感谢|祝贺|带动|促进|解决|惠及|覆盖|位于|属于|成为|作为|列入|纳入|入选|入围|获得|荣获|中标|招标|拨付|下达|捐赠|捐资|资助|援建|捐建|筹集|筹措|安排|协调|跑|帮助|服务|保障|确保|围绕|按照|根据|依托|结合|聚焦|借助|通过|利用|探索|创新|采用|运用|没有|可以|能够|需要|应该|必须|继续|正在|准备|计划|预计|拟|予以|给予|分享|汇报|讲解|展示|体验|感受|率队|赴|前来|抵达|离开|关注|重视|支持|指导|督促|调度|研究|讨论|洽谈|对接|考察|设立|创立|推出|承诺|抓紧|抓好|抓实|加快|完善|规范|做好|祈愿|祈求|祝祷|期许|期勉|盼望|加码|签核|测设|依照|除了|责成)$/u;
const counted = /[\d一二三四五六七八九十百两余多几]\s*[个项次场户批处条座期栋件]?$/u;

/** What is put up for a school or a hospital is named after it: 楚泰希望小学 | 建设项目. */
const house = /(?:学校|小学|中学|幼儿园|医院|卫生院|敬老院|福利院|中心|馆|厂|站|水库)$/u;

/** `bodies`: names of bodies found before. `people`: where somebody named with a post ends; a name begins behind them at the earliest. */
export function findUndertakings(
  reading: Reading,
  bodies: readonly Candidate[],
  people: ReadonlySet<number> = new Set(),
): readonly Candidate[] {
  const found: Candidate[] = [];
  const ends: BodyEnds = new Map([...people].map((end) => [end, end]));
  const houses = new Map(
    bodies
      .filter(({ type, from, to }) => type === "Organization" && house.test(reading.text.slice(from, to)))
      .map(({ from, to }) => [to, from]),
  );
  for (const { to } of reading.words) {
    const match = table.longestEndingAt(reading.text, to);
    if (match === undefined) continue;
    const candidate = judge(reading, match.from, to, match.value, houses, ends);
    if (candidate !== undefined) found.push(candidate);
  }
  return found;
}

function judge(
  reading: Reading,
  head: number,
  to: number,
  rule: UndertakingRule,
  houses: BodyEnds,
  people: BodyEnds,
): Candidate | undefined {
  const owner = houses.get(head);
  const extent =
    rule.type === "Project" && owner !== undefined
      ? { from: outermost(reading, owner), core: head, place: true, short: false, generic: false }
      : rule.type === "Project"
        ? projectExtent(reading, head, houses, people)
        : extentBefore(reading, head, extentRule, people);
  const own = startOf(reading, extent, head, rule, people);
  const from = rule.type === "Project" ? wholeWater(reading, fromFirstEnd(reading, wholeVillage(reading, own), head)) : own;
  const core = reading.text.slice(from, head);
  if (started.test(reading.text.slice(head, to)) && goesOn.test(reading.text.slice(to, to + 3))) return undefined;
  if (!namesSomething(reading, rule, from < extent.from ? { ...extent, place: true, generic: false } : extent, from, head, core))
    return undefined;
  const before = reading.text.slice(Math.max(0, from - 16), from);
  const after = reading.text.slice(to, to + 28);
  if (
    /^(?:部|组|经理|负责人|完工验收组|竣工验收组|验收组|资金|库|化|策划|包装|清单|名称|管理|承担|指挥|人员|主任|类|建设者|安置|群众|对象|政策|办公室)/u.test(
      after,
    ) ||
    counted.test(before) ||
    countedAfter.test(after)
  )
    return undefined;
  const listed = before.endsWith("等") && hasPlaceBefore(reading, from - 1);
  const confidence = rule.base + (listed ? 0.3 : support(rule, before, after)) + detail(extent, core);
  const { id, confidence: most } = undertakingRuleOf[rule.type];
  const end = to + (rule.type === "Project" ? (phase.exec(after)?.[0].length ?? 0) : 0);
  return confidence < (rule.type === "Event" ? 0.6 : 0.5)
    ? undefined
    : { from, to: end, type: rule.type, extractor: id, confidence: Math.min(most, confidence) };
}

/** 县中医院 | 康复大楼建设项目 is its house's; 药材种植 | 及 | 初加工项目 goes on before 及. */
function projectExtent(reading: Reading, head: number, houses: BodyEnds, people: BodyEnds): Extent {
  const extent = extentBefore(reading, head, worksRule, people);
  const owner = houses.get(extent.from);
  if (owner !== undefined && extent.from < head)
    return { from: outermost(reading, owner), core: extent.from, place: true, short: false, generic: false };
  return withFacility(reading, extent, head, houses) ?? joinedBefore(reading, extent, head, houses, people) ?? extent;
}

const road = /(?:公路|道路|铁路|高速|快速路|大道|通道|段|线|管道|管线|干渠|隧道|航道|输电|光缆|班线)/u;

/** 万佛 | 湖水库大坝加固工程, where the dictionary counts ten thousand: what flows or stands is called by the characters before. */
function wholeWater({ text }: Reading, from: number): number {
  // 泼 | 陂河水库灌区改造工程: one character between a mark and the name is the name's.
  if (
    /(?:^|[，。；：、,;:“”\s])(?![在对由将把为从与和及是等该此本其按以被就于向给让据经使用])\p{Script=Han}$/u.test(
      text.slice(Math.max(0, from - 2), from),
    )
  )
    return from - 1;
  if (!/[湖河江溪沟港塘堰渠]/u.test(text.charAt(from))) return from;
  const before = /(?:^|[，。；：、,;:“”\s])(?<name>\p{Script=Han}{1,3})$/u.exec(text.slice(Math.max(0, from - 6), from));
  return before ? from - (before.groups?.["name"]?.length ?? 0) : from;
}

/** 白石镇 | 乌者 | 村道路硬化项目, of a village that no list has. */
function wholeVillage({ text }: Reading, from: number): number {
  if (!/^(?:村|社区)/u.test(text.slice(from, from + 2))) return from;
  if (kindOfVillage.test(text.slice(Math.max(0, from - 2), from))) return from - 2;
  const stem = /(?:[镇乡]|街道)(?<stem>(?![各全多本该])\p{Script=Han}{1,4})$/u.exec(text.slice(Math.max(0, from - 7), from));
  return from - (stem?.groups?.["stem"]?.length ?? 0);
}

/** 建制 | 村通畅工程 */
const kindOfVillage = /(?:建制|行政|自然|贫困|重点)$/u;

/** 城关镇至 | 千人桥镇公路工程: a road is called by both its ends. */
function fromFirstEnd(reading: Reading, from: number, head: number): number {
  const isBetween = /[至到—–-]/u.test(reading.text.charAt(from - 1)) && road.test(reading.text.slice(from, head + 2));
  const start = isBetween ? placeEndingAt(reading, from - 1) : undefined;
  return start === undefined ? from : outermost(reading, start.from);
}

/** 舒城县自来水厂及 | 配套管网项目: what belongs to a house is none without it. */
function withFacility(reading: Reading, extent: Extent, head: number, houses: BodyEnds): Extent | undefined {
  const joint = /(?:以及|[及和与])其?(?:相关|附属)?$/u.exec(reading.text.slice(Math.max(0, extent.from - 5), extent.from))?.[0].length ?? 0;
  if (joint === 0 || !/^(?:相关|附属)?(?:配套|附属)/u.test(reading.text.slice(extent.from, head))) return undefined;
  const at = extent.from - joint;
  const owner = houses.get(at) ?? placeEndingAt(reading, at)?.from;
  return owner === undefined ? undefined : { from: outermost(reading, owner), core: at, place: true, short: false, generic: false };
}

/** Behind a place, or at the head of a clause: 青山县药材规范化种植及初加工项目; what a body or another project is joined by ends. */
function joinedBefore(reading: Reading, extent: Extent, head: number, houses: BodyEnds, people: BodyEnds): Extent | undefined {
  const joint = /(?:以及|[及和与])$/u.exec(reading.text.slice(Math.max(0, extent.from - 2), extent.from))?.[0].length ?? 0;
  const at = extent.from - joint;
  if (joint === 0 || extent.place || extent.short || extent.from === head) return undefined;
  if (placeEndingAt(reading, at) !== undefined || houses.has(at) || table.longestEndingAt(reading.text, at) !== undefined) return undefined;
  const before = extentBefore(reading, at, { ...worksRule, most: 14 }, people);
  const bounds = before.place || /^$|[,。;:、“]/u.test(reading.text.charAt(before.from - 1));
  const firstWord = wordStartingAt(reading, before.core)?.text ?? "";
  if (!bounds || at - before.core < 2 || bodyEnd.test(reading.text.slice(before.core, at)) || governingVerbs.has(firstWord))
    return undefined;
  return { ...before, generic: false };
}

/** 水务局和 | 饮水工程: who does it is no part of it. */
const bodyEnd = /(?:局|委|办|部|院|校|会|公司|集团|社|队|政府|站|所|中心|村|镇|乡|县|市|区|街道|馆|园|厂)$/u;

function namesSomething(reading: Reading, rule: UndertakingRule, extent: Extent, from: number, head: number, core: string): boolean {
  const { text } = reading;
  if (rule.quoted) return core.includes("”") && text.charAt(from) === "“" && !enumerated(text, from);
  if (rule.whole) return true;
  if (pointing.test(core) || ofYearAlone.test(core) || (rule.type === "Project" && isAnyOne(text, from))) return false;
  if (rule.type === "Project" && isSite(reading, from, head)) return true;
  if (
    core.length < 2 ||
    (extent.generic && !(rule.type === "Project" && worksOnWater.test(text.slice(from, head + 2)))) ||
    genericWords.has(core) ||
    core.endsWith("”系列") ||
    (core.includes("”") && enumerated(text, from)) ||
    (rule.type === "Project" && core.length === 2 && !extent.place && !extent.short && wordStartingAt(reading, from)?.to === head)
  )
    return false;
  return (
    rule.type !== "Project" ||
    (!noProject.test(core) &&
      !partOf.test(core) &&
      !countedWithin.test(core) &&
      !underWay.test(core) &&
      !text.slice(from, head).includes("、"))
  );
}

/** 田园综合体建设项目|(二期) */
const phase = /^\((?:[一二三四五六\d]期|第[一二三四五六\d]+期)(?:工程)?\)/u;

/** 洛河治理二期工程: a river is told by its name alone. */
const worksOnWater = /^\p{Script=Han}{1,8}[河江湖溪沟库渠](?:综合|防洪|流域|河道|堤防|除险)*(?:治理|整治|加固|改造|修复|疏浚)/u;

/** 友谊村 | 2021年项目 does not say which. */
const ofYearAlone = /^(?:\p{Script=Han}{0,10}[村镇乡县市区])?\d{4}年度?$/u;
/** 各 | 污水处理厂项目, 所有 | 饮水工程 are several, and none by name. */
const isAnyOne = (text: string, from: number): boolean =>
  /(?:各|各个|每个|所有|一些|若干|多个|部分)$/u.test(text.slice(Math.max(0, from - 2), from));

/** 这两项 | 工程 points at what was named before. */
const pointing = /^(?:这|那|该|此|上述|以上)?[一二两三四五六七八九十几\d]+(?:[项个条座处批类大]$|大(?=\p{Script=Han}))/u;

/** 集中开工 | 仪式 is called after the whole, and 集中开工情况 is told of. */
const started = /^集中开工$/u;
const goesOn = /^(?:仪式|活动|情况|项目|和)/u;

/** 甲路、乙巷等背街小巷改造: a list of sites. */
const hasPlaceBefore = (reading: Reading, at: number): boolean => reading.placesEndingAt.has(at);

/** “红旗窗口”和“服务之星”评选活动: the quoted name is the last of several. */
const enumerated = (text: string, from: number): boolean => /[和与及、”]/u.test(text.charAt(from - 1));

/** 演练30场以上 says how many. */
const countedAfter = /^\d+(?:余|多)?[场次期个项]/u;
/** 该项目 | 主体工程 is a part of what was named before. */
const partOf = /^(?:项目|工程)(?!部)/u;
/** 某公司 | 1个蔬果种植项目 says how many. */
const countedWithin = /(?<![年第第])[\d一二三四五六七八九十]+(?:余|多)?[个项处](?!月)/u;
/** 正在申报省级项目 tells what is done, not what it is called. */
const underWay = /正在|申报|争取|谋划|拟建|即将/u;

/** 茶旅融合示范园 | 项目: the site alone tells which. */
const isSite = (reading: Reading, from: number, head: number): boolean => {
  const site = placeEndingAt(reading, head);
  return site !== undefined && site.from <= from && site.extractor !== gazetteer && head - site.from >= 5;
};

const nth = /第[一二三四五六七八九十百\d]+[届次期]/u;

/** 推进 | 第五次全国经济普查, 第六届 | 石屏杨梅文化旅游节, 2024年 | 岷江流域联合演练. */
function startOf(reading: Reading, extent: Extent, head: number, rule: UndertakingRule, people: BodyEnds): number {
  const from = trimGoverning(reading, extent, head);
  if (rule.type === "Project") {
    const seen = extent.place || extent.short ? visiting.exec(reading.text.slice(extent.core, head)) : null;
    if (seen !== null) return extent.core + seen[0].length;
    // 青山镇 | “石上菇香”项目: what is named in quotes lies in the place.
    if (extent.place && reading.text.charAt(extent.core) === "“" && placeEndingAt(reading, extent.core) !== undefined) return extent.core;
    const done = extent.place ? doneThere.exec(reading.text.slice(extent.core, head)) : null;
    if (done !== null && !ofEveryCounty.test(reading.text.slice(extent.core + done[0].length, head))) return extent.core + done[0].length;
    // 黄砂 | 村新建 | 农资仓储项目, of a village that no list has.
    const inVillage = extent.short ? villageBuilds.exec(reading.text.slice(from, head)) : null;
    if (inVillage !== null) return from + inVillage[0].length;
    if (extent.place || extent.short) return from;
    const built = building.exec(reading.text.slice(from, head));
    return built === null ? sited(reading, from, head, people) : from + built[0].length;
  }
  if (rule.type !== "Event") return from;
  const rite = ofRite.exec(reading.text.slice(from, head))?.[0].length ?? 0;
  if (rite > 0) return from + rite;
  const host = ofHost.exec(reading.text.slice(from, head))?.[0].length ?? 0;
  if (host > 0 && head - from - host >= 2) return from + host;
  const ordinal = nth.exec(reading.text.slice(from, head));
  if (ordinal !== null && ordinal.index > 0 && governed.test(reading.text.slice(from, from + ordinal.index))) return from + ordinal.index;
  const lead = ofItsTime.exec(reading.text.slice(Math.max(0, from - 18), from));
  return lead === null ? from : from - lead[0].length;
}

/** 旅发大会 | 开幕式暨 | 首届征文比赛颁奖晚会: the rite is of what is named before. */
const ofRite = /^\p{Script=Han}{0,24}?(?:开幕式|闭幕式|启动仪式|颁奖仪式|仪式|典礼)暨(?=\p{Script=Han}{2}|“)/u;

/** 我|县隆重举行|10月份集中开工仪式: who holds it, and that he does. */
const ofHost =
  /^(?:[省市县区镇乡村])?(?:隆重|成功|圆满|联合|组织|顺利|共同|集中)*(?:举行|举办|召开|开展|承办|主办)(?:了|的)?(?=[\p{Script=Han}\d“])/u;

/** 2024年, 第三届, 2020年第一批, 2023年12月, 2019年二季度: which of its kind an event is. */
const ofItsTime =
  /(?:(?:19|20)\d{2}年(?:度|\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年|[春夏秋冬]季)?(?:第[一二三四五六七八九十\d]+批(?:次)?|首批)?|第[一二三四五六七八九十百\d]+[届次期批]|第?[一二三四]季度)$/u;

/** 嘎查新建 | 标准化羊棚项目. */
const building =
  /^(?:(?:\d{4}年)?(?:第[一二三]次|首次|正式|\p{Script=Han}{1,3})?(?:新建|修建|扩建|实施|启动)(?=\p{Script=Han}{3})|(?:被)?(?:列为|评为|确定为|认定为|列入|纳入|入选)(?=\p{Script=Han}{4})|(?:开工)?建设(?=\d{4}年)|\p{Script=Han}{2,8}(?:部门|单位|公司|集团|基金会)(?:全额|共同|独家)?(?:投资|出资|援建|捐建|资助)的?(?=\p{Script=Han}{4}))/u;

const villageBuilds = /^村(?:里|内)?(?:投资)?(?:新建|修建|扩建|改建|实施|启动|建设)(?=\p{Script=Han}{3})/u;

/** 到松溪县调研 | 水利工程: who comes to the place looks at it. */
const visiting = /^(?:调研|视察|考察|参观|检查|督导|督查|察看|查看|走访|指导|了解)(?=\p{Script=Han}{2})/u;

/** 洛川县建设 | 苹果选果线项目: the place does it. */
const doneThere =
  /^(?:投资(?:兴建|建设|新建|修建|开发|打造)?|建设|实施|新建|修建|开展|推进|启动|打造|申报|承接)(?=\p{Script=Han}{4}|年产)/u;

/** 竞秀区新建 | 人民医院项目: every county has one, and only the place tells which. */
const ofEveryCounty =
  /^(?:第?[一二三四五六七八九十]+)?(?:人民|中医?|妇幼保健|妇幼|中心|敬老|养老|福利|实验|城区|污水处理|自来水)?(?:医院|院|小学|中学|幼儿园|水厂|厂|公园|广场|客运站|停车场|变电站|水库)$/u;

/** What is done about an event, before its number. */
const governed = /(?:推进|开展|举办|召开|做好|抓好|启动|部署|迎接|参加|组织|完成|承办|筹办)(?:了|好)?$/u;

/** Words of a project's name that the dictionary takes for verbs (环湖截污治污) end where its place begins. */
function sited(reading: Reading, from: number, head: number, people: BodyEnds): number {
  if (placeEndingAt(reading, from) === undefined && reading.placesEndingAt.size === 0) return from;
  for (let at = from; at > 0 && head - at <= 16;) {
    const place = placeEndingAt(reading, at);
    if (place !== undefined && place.from < at) return at === from ? from : outermost(reading, place.from);
    const word = wordEndingAt(reading, at);
    if (word === undefined || !belongs(word) || people.has(at)) return from;
    at = word.from;
  }
  return from;
}

const belongs = ({ text, tag }: Word): boolean =>
  /^\p{Script=Han}+$/u.test(text) &&
  !stopCharacters.has(text) &&
  (!stopWords.has(text) || wideWords.has(text)) &&
  (text.length === 1 ? !/^[pcud]/u.test(tag) : /^[nvasbjg]/u.test(tag) && !doing.test(text));

/** Verbs that have the project for their object. */
const doing =
  /^(?:签订|签署|签下|达成|实施|建设|推进|启动|申报|投资|开工|完成|投入|争取|承接|承建|承揽|承包|发包|负责|参与|打造|谋划|规划|牵头|组织|用于|开展|落实|加快|安排|支持|引进|签约|推动|获得|获批|落户|落地|涉及|包括|整合|调研|视察|考察|参观|检查|督导|督查|查看|察看|了解|听取|走访|指导|来到|介绍|采取|使用|利用|通过|探索)$/u;

function trimGoverning(reading: Reading, extent: Extent, head: number): number {
  if (extent.place || extent.short) return extent.from;
  const first = wordStartingAt(reading, extent.core);
  return first !== undefined && first.to <= head && governingVerbs.has(first.text) ? first.to : extent.from;
}

/** 3月2日，全县防汛工作会召开: what opens a clause and is held takes place. */
const opensClause = /(?:^|[，,。;；])$/u;
const isHeld = /^(?:[近今昨当同]日|隆重|正式|顺利|在[^,，。;]{1,16})?(?:召开|举行|举办|开幕)/u;

function support(rule: UndertakingRule, before: string, after: string): number {
  switch (rule.type) {
    case "Project":
      return (
        (evidence.projectBefore.test(before) ? 0.2 : 0) +
        (evidence.projectAfter.test(after) ? 0.18 : 0) -
        (evidence.projectAgainst.test(before) && !rule.whole ? 0.1 : 0)
      );
    case "Event":
      return (
        (evidence.eventBefore.test(before) || (before === "" && after === "")
          ? 0.28
          : opensClause.test(before) && isHeld.test(after)
            ? 0.12
            : 0) + (evidence.eventAfter.test(after) ? 0.12 : 0)
      );
    case "Policy":
      return evidence.policyBefore.test(before) ? 0.25 : 0;
  }
}

/** A place, a year or a quoted name in it makes it one of its kind. */
const detail = (extent: Extent, core: string): number =>
  (extent.place ? 0.15 : 0) +
  (/\d{4}年|”|第.{1,3}[届次期]/u.test(core) ? 0.15 : 0) +
  (/省级|国家级|州级|市级|县级/u.test(core) ? 0.05 : 0) +
  (core.length >= 8 ? 0.08 : 0);
