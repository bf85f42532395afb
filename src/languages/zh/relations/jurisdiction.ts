/** Which place a body of government answers for: HAS_JURISDICTION. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import { type Rule, RuleFamily } from "../../../rules/rule.ts";
import { confidences } from "../confidences.ts";
import { departments, villageGroup } from "../vocabulary/bodies.ts";
import type { Family } from "./family.ts";
import { placeAtLevel } from "./home-level.ts";
import type { Page } from "./page.ts";
import { nameProposal } from "./proposal.ts";
import type { View } from "./view.ts";

const rules = new RuleFamily("zh/jurisdiction", { confidences, states: ["HAS_JURISDICTION"] });
export { rules as jurisdictionRules };

const inName = rules.rule("place-in-name", {
  yields: ["{A:{L#520181:清镇市}水务局}发布预警。", "{L:青山县}{A:水务局}发布预警。"],
  never: ["{A:国务院}部署工作。", "{A:{L:贵州}村民小组}部署工作。"],
});
const levelOnly = rules.rule("level-only", {
  yields: "{L#520181:清镇市}连日降雨。{A:市公安局}派人值守。",
  never: "{L#520181:清镇市}连日降雨。{A:县公安局}派人值守。",
});
const ofTown = rules.rule("of-the-town-told-of", {
  yields: "{L#520181:清镇市}{L:泥河镇}连日降雨。{A:镇政府}派人值守。",
});
const ofVillage = rules.rule("of-the-village-told-of", {
  yields: "{V:河湾村}连日降雨。{A:村委会}派人值守。",
  never: "{V:大塘村}、{V:河湾村}和{V:上坝村}连日降雨。{A:村委会}派人值守。",
});
const withoutPlace = rules.rule("of-the-pages-county", {
  yields: "{L#520181:清镇市}连日降雨。{A:水务局}派人值守。",
  never: "连日降雨。{A:水务局}派人值守。",
});

const national = /^(?:中国|中华|全国|国家|国务院|中央|中共中央|最高人民)/;
/** 市公安局, 团市委, 县委: the level says that the page's own county or city is meant. */
const ofLevel = /^(?:团|共青团)?(?:全)?(省|市|县|区|州|旗)(?!域)/;
const townBody = /^(乡|镇|街道)(?:党委|政府|人大|党工委|办事处|纪委|综治|派出所|司法所)/;
const villageBody = /^(?:村|社区)(?:党|委|"?两委|居|民委|支部|支|务)/;
const bureaus =
  "公安|教育|财政|民政|司法|交通|水务|水利|农业农村|卫生健康|卫健|应急管理|应急|市场监管|市场监督管理|自然资源|住建|住房和城乡建设|城管|城市管理|综合行政执法|审计|统计|林业|文旅|文化和旅游|人社|医保|税务|气象|发改|发展和改革|商务|信访|消防救援|乡村振兴|生态环境|退役军人事务|政务服务";
const otherBodies = "残联|妇联|团委|工会|检察|人民法院|人民检察院|纪委监委";
/** 财政部 and 审计署 answer for no county. */
const ministry = new RegExp(
  `^(?:${bureaus}|外交|经济|内政|国防|文化|卫生|劳动|环境|科技|数位发展|卫生福利)(?:部(?!门|队)|署|总局|总署)`,
  "u",
);
const bare = new RegExp(`^(?:${bureaus}|${otherBodies})[^，]{0,6}(?:局|委|中心|院|大队|办|联|会|站|所)?$`);
/** 生态环境局石屏分局 answers for 石屏, whatever its name begins with. */
const branchOf = /(?:局|厅|院|行|公司|支队)(.{2,4}?)(?:分局|分院|分公司|大队|支行|分中心)$/;
/** 县财政局综合股 answers to its bureau; 员林分局埔心分驻所 answers for a part of 埔心. */
const section = /[局委办部]\p{Script=Han}{2,8}股$|分局\p{Script=Han}{2,3}(?:分驻所|派出所)$/u;
/** 县人民医院党委, 县教育局党组: inside a body, and over no place. */
const within =
  /(?:医院|卫生院|学校|[中小]学|大学|学院|公司|集团|银行|[局厅办])(?:机关)?(?:党委|党组|党总支|党支部|团委|工会|纪委)$|党组$|卫生(?:服务)?(?:站|室|院|中心)$|医院\p{Script=Han}{1,8}[科室部]$|(?<![\p{Script=Han}]市)军区|战区$|(?:工作|帮扶|驻村)队$|工作组$/u;
const subUnit = new RegExp(`^(?:中心|局|厅|院|委|办)(?=.{1,8}(?:${departments})$)`);

/** The place of this level that the passage is about: the topic, or the last one named. */
function nearby(ending: RegExp, agency: Mention, view: View, page: Page): Mention | undefined {
  const topic = page.topic(view.article)?.leads.find((mention) => ending.test(mention.name ?? mention.text));
  if (topic) return topic;
  const fits = (mention: Mention): boolean =>
    (mention.type === "Place" || mention.type === "Village") && ending.test(mention.name ?? mention.text);
  return page.lastBefore(view, agency.start, fits);
}

/** 村委会 of 河湾村 in `河湾村支部书记兼村委会主任`, whatever the article is about. */
function villageNear(agency: Mention, view: View, page: Page): Mention | undefined {
  const own = page.mentionsOf(view.sentence).findLast((one) => one.type === "Village" && one.form !== "anaphor" && one.to <= agency.from);
  return unlisted(own ?? nearby(/(?:村|社区)$/, agency, view, page), page);
}

/** Of 大塘村、河湾村和上坝村 none is more the village of a later 村党支部 than the others. */
function unlisted(village: Mention | undefined, page: Page): Mention | undefined {
  const text = village && page.sentenceOf(village)?.text;
  if (!village || text === undefined) return undefined;
  const [before, after] = [text.slice(Math.max(0, village.from - 3), village.from), text.slice(village.to, village.to + 10)];
  return /(?:村|社区)[、和与及]$/.test(before) || /^[、和与及].{1,6}(?:村|社区)(?!党|委|支|两)/.test(after) ? undefined : village;
}

/** 云林县|东势乡|公所 answers for the township, and never for the county before it. */
const ofTownship = /^\p{Script=Han}{1,4}?(?:[乡镇](?=公所|民?代表会|(?:人民)?政府|党委|人大|纪委)|[区市](?=公所))/u;

function inner(agency: Mention, view: View, page: Page): Mention | undefined {
  const branch = branchOf.exec(agency.name ?? agency.text)?.[1];
  const ofBranch = branch === undefined ? undefined : page.places.named(branch, agency);
  if (ofBranch) return ofBranch;
  const nested = page.mentionsOf(view.sentence).filter(
    (one) =>
      one.form === "nested" &&
      (one.type === "Place" || one.type === "Village") &&
      one.from >= agency.from &&
      // 林业局 is a town elsewhere: what a body's name ends in is what it is, not where.
      (one.to < agency.to || one.from === agency.from),
  );
  const last = nested.at(-1);
  const name = agency.name ?? agency.text;
  const town = last?.type === "Place" ? ofTownship.exec(agency.text.slice(last.to - agency.from))?.[0] : undefined;
  if (town !== undefined) return page.places.named(town, agency);
  if (last) return last;
  const rest = name.replace(/^(?:中共|中国共产党|共青团|民盟|民建|民进|致公党|九三学社)/, "");
  return page.places.leading(rest, agency).at(-1) ?? adjacent(agency, view, page);
}

/** `清镇市 | 市场监管局`: the place stands right before the body. */
function adjacent(agency: Mention, view: View, page: Page): Mention | undefined {
  return page
    .mentionsOf(view.sentence)
    .find((one) => one.type === "Place" && one.form === "name" && one.to === agency.from && !ofLevel.test(agency.text));
}

/** 娄烦县|将水务局…合并: of the county that the sentence tells of. */
function reformedBy(agency: Mention, page: Page): Mention | undefined {
  const sentence = page.sentenceOf(agency);
  if (!sentence) return undefined;
  const reforms = (one: Mention): boolean =>
    one.type === "Place" && one.to <= agency.from && /^(?:将(?!军)|把|撤销|整合|合并)/u.test(sentence.text.slice(one.to, one.to + 2));
  return page.mentionsOf(sentence).findLast(reforms);
}

/** 大庄村党支部 of a village that nobody has read: it is over no town. */
const ofItsVillage = /(?<!新)(?:村|社区)(?:党|支部|总支|两委|[村居]?委会|居委|村委|村民委|居民委|监委|妇联)/u;

/** The place that a body answers for, and which rule says so. */
function placeOf(agency: Mention, view: View, page: Page): readonly [rule: Rule, place: Mention | undefined] | undefined {
  if (national.test(agency.text) || ministry.test(agency.text) || section.test(agency.text) || within.test(agency.text)) return undefined;
  const stated = inner(agency, view, page);
  if (stated && stated.type === "Place" && ofItsVillage.test(agency.text) && !/(?:村|社区)$/u.test(stated.name ?? stated.text))
    return undefined;
  if (stated) return [inName, stated];
  const level = ofLevel.exec(agency.text)?.[1];
  // 省水利厅 behind 湖南省水利厅 is the same.
  if (
    level &&
    page.lastBefore(view, agency.start, (one) => one.type === "Agency" && one.text !== agency.text && one.text.endsWith(agency.text))
  )
    return undefined;
  if (level) return [levelOnly, placeAtLevel(level, agency, page)];
  if (townBody.test(agency.text)) return [ofTown, nearby(/(?:乡|镇|街道)$/, agency, view, page)];
  if (villageBody.test(agency.text)) return [ofVillage, villageNear(agency, view, page)];
  if (!bare.test(agency.text)) return undefined;
  const reformer = reformedBy(agency, page);
  return reformer ? [inName, reformer] : [withoutPlace, page.places.homeNear(agency)];
}

/** Once an article for each name of a body. */
export const jurisdiction: Family = function* (view, page): Generator<Draft> {
  for (const subject of page.mentionsOf(view.sentence)) {
    if (subject.type !== "Agency" || subject.form === "anaphor" || subUnit.test(subject.text) || villageGroup.test(subject.text)) continue;
    const [rule, object] = placeOf(subject, view, page) ?? [];
    if (rule && object) yield nameProposal(rule, view.sentence, { subject, predicate: "HAS_JURISDICTION", object });
  }
};
