/** Where an organization, a project or a site is by its own name: LOCATED_IN. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { isSite } from "./division.ts";
import type { Family } from "./family.ts";
import { placeAtLevel } from "./home-level.ts";
import type { Page } from "./page.ts";
import { saidRegion } from "./page-region.ts";
import { nameProposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/located-name", { confidences, states: ["LOCATED_IN"] });
export { rules as locatedNameRules };

const inName = rules.rule("place-in-name", {
  yields: ["{O:{L#520181:清镇市}人民医院}开诊。", "{L:{L#520181:清镇}吾悦广场}开业。"],
  never: ["{O:{L#33:浙江}商会}捐款。", "{O:{L#52:贵州}远山公司}开业。", "{O:{L:中国}远山集团}开业。"],
});
const levelOnly = rules.rule("level-only", {
  yields: "{L#520181:清镇市}连日降雨。{O:市医院}开诊。",
  never: "{L#520181:清镇市}连日降雨。{O:县医院}开诊。",
});
const inEveryCounty = rules.rule("in-every-county", {
  yields: "{L#520181:清镇市}连日降雨。{O:第二中学}停课。",
  never: "{L#520181:清镇市}连日降雨。{O:远山集团}停产。",
});

/** 县医院, 市一中. */
const ofLevel = /^(市|县|区|州|旗)(?!域|场|区|内|级|政)/;
const hospitals = "人民医院|妇幼保健院|中医院|中医医院|中西医结合医院|精神病医院|妇幼保健计划生育服务中心|卫生院|疾控中心";
const schools = "实验|中学|小学|中学校|高级中学|初级中学|幼儿园|职业技术学校|职业中学|职教中心|特殊教育学校";
const publicHouses = "图书馆|文化馆|博物馆|体育馆|敬老院|养老院|福利院|融媒体中心|客运站|火车站";
/** 第一中学, 妇幼保健院: institutions that every county has, named without their place. */
const everyCounty = new RegExp(`^(?:第[一二三四五六七八九十]+)?(?:${hospitals}|${schools}|${publicHouses})`);

const company = /(?:公司|集团|股份|银行|厂)$/;
const natural = /[湖河江山溪沟岭峰岛海泉谷]$/;
const provinceDigits = 2;
const countyDigits = 6;

/** 海兰江足球产业园 and 东莞市蜀江科技有限公司 are called after rivers, and are where else their names say. */
const calledAfter = /(?:(?<![分支])公司|集团|旅行社|园|园区|网|新媒体|客户端|传媒|报社|[日晚]报)$/;
const isBrand = (subject: Mention, { gbCode, type, text }: Mention): boolean =>
  calledAfter.test(subject.text) && gbCode === undefined && type === "Place" && !/[省市县区州旗镇乡]$/.test(text);

/** A province in a company's name says little of where it is, and a town may be called after a lake as well as the lake after the town. */
function says(subject: Mention, place: Mention): boolean {
  if (place.text === "中国" || place.text === "全国") return false;
  const digits = place.gbCode?.length ?? countyDigits;
  if (digits === provinceDigits && company.test(subject.text)) return false;
  const full = /[省市县区州旗乡镇村]$/.test(place.text);
  return full || (digits <= countyDigits && !natural.test(subject.text));
}

/** 范里镇产业园 of 范里镇产业园建设项目 is what it builds, and not where. */
const isBuilt = (subject: Mention, { text, gbCode, type }: Mention): boolean =>
  subject.type === "Project" &&
  type === "Place" &&
  gbCode === undefined &&
  !/[省市县区州旗镇乡村]$/.test(text) &&
  /^(?:除险加固|治理|整治|基础设施|配套设施)?(?:建设|改造|扩建|新建|改扩建|提升)*(?:项目|工程)(?:[(（].{1,4}[)）])?$/.test(
    subject.text.slice(subject.text.lastIndexOf(text) + text.length),
  );

/** 柳河治理工程 is on a river, and in no county that is called after one. */
const isWater = (subject: Mention, { text, gbCode }: Mention): boolean =>
  subject.type === "Project" &&
  gbCode !== undefined &&
  /[河江湖溪]$/.test(text) &&
  /^(?:[(（].{1,8}[)）])?(?:流域|河道|水系|[干支]流|[上中下]游|沿岸|两岸|[左右]岸|.{0,4}段)*(?:综合|防洪|生态|水环境|水生态|系统|专项)*(?:治理|整治|防洪|堤|护岸|清淤|疏浚|修复|连通|保护)/.test(
    subject.text.slice(subject.text.lastIndexOf(text) + text.length),
  );

/** 青云镇至 | 望京镇公路: the road between the two is no place that it is in. */
const isOtherEnd = ({ text }: Mention, one: Mention): boolean =>
  /(?:公路|道路|大道|铁路|路|桥)$/.test(one.text) && /[至到—–-]$/.test(text.slice(0, text.lastIndexOf(one.text)));

const ofCompatriots = /(?:商会|同乡会|联谊会|宗亲会)$/;

/** 惠民县乐安学校 is in the first: the second, of another county and without its level, is a brand, unless a branch is named after it. */
function innermost(name: string, places: readonly Mention[]): Mention | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first?.gbCode || !last?.gbCode || last.gbCode.startsWith(first.gbCode) || /[省市县区州旗乡镇村道]$/.test(last.text)) return last;
  return ofBranch.test(name) ? last : first;
}
const ofBranch = /(?:分行|支行|分公司|分院|分店|分校|分部|办事处|校区)$/;

const ofElsewhere = /^(?:商会|同乡会|联谊会|宗亲会)$/;

/** 天水市浙江商会 is in the first, of people from the second; 北岭镇商会 of a 镇 inside 夏邑县 is there; 浙江商会 is wherever it is. */
function hostOf(name: string, places: readonly Mention[]): Mention | undefined {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const behind = name.slice(name.indexOf(last.text) + last.text.length);
  if (first === last) return ofElsewhere.test(behind) && !/[市县区旗乡镇村道]$/.test(last.text) ? undefined : last;
  return first.gbCode !== undefined && last.gbCode?.startsWith(first.gbCode) ? last : first;
}

/** 安顺|国中 of Taiwan, where the list has a town of that name on the mainland alone. */
const isFarNamesake = ({ gbCode, text }: Mention, page: Page): boolean =>
  gbCode !== undefined &&
  !/^(?:71|8[12]|350527|350122)/u.test(gbCode) &&
  !/[省市县区州旗乡镇村]$/u.test(text) &&
  saidRegion(page) !== undefined;

/** 小腮镇 of 小腮镇团结水库工程, where the name's own place is what is built. */
function leadingTown(subject: Mention, page: Page): Mention | undefined {
  const town = page.places.leading(subject.name ?? subject.text, subject).at(-1);
  return town && says(subject, town) && /(?:[镇乡村]|街道|社区)$/.test(town.name ?? town.text) ? town : undefined;
}

/** A place in the name itself (清镇吾悦广场), or the county of the page for what every county has one of; and which rule says so. */
function placeOf(subject: Mention, view: View, page: Page): readonly [rule: Rule, place: Mention | undefined] | undefined {
  const nested = page
    .mentionsOf(view.sentence)
    .filter(
      (one) => one.form === "nested" && (one.type === "Place" || one.type === "Village") && one.from >= subject.from && one.to < subject.to,
    );
  const named = nested.length > 0 ? nested : page.places.leading(subject.name ?? subject.text, subject);
  const all = named.filter(
    (one) =>
      !isFarNamesake(one, page) && !isBrand(subject, one) && !isBuilt(subject, one) && !isWater(subject, one) && !isOtherEnd(subject, one),
  );
  const inside = ofCompatriots.test(subject.text) ? hostOf(subject.text, all) : innermost(subject.text, all);
  if (inside && says(subject, inside)) return [inName, inside];
  if (subject.type === "Project") return [inName, leadingTown(subject, page)];
  const level = subject.type === "Organization" ? ofLevel.exec(subject.text)?.[1] : undefined;
  if (level) return [levelOnly, placeAtLevel(level, subject, page)];
  return everyCounty.test(subject.text) ? [inEveryCounty, page.places.homeNear(subject)] : undefined;
}

export const locatedByName: Family = function* (view, page): Generator<Draft> {
  for (const subject of page.mentionsOf(view.sentence)) {
    if (subject.form !== "name" || !(subject.type === "Organization" || subject.type === "Project" || isSite(subject))) continue;
    const [rule, object] = placeOf(subject, view, page) ?? [];
    if (rule && object) yield nameProposal(rule, view.sentence, { subject, predicate: "LOCATED_IN", object });
  }
};
