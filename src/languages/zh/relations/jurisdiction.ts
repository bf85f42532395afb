/** Which place a body of government answers for: HAS_JURISDICTION. */
import type { Mention } from "../../../model.ts";
import type { Draft } from "../../../relate/draft.ts";
import type { Family } from "./family.ts";
import { named, sureness } from "./frame.ts";
import { placeAtLevel } from "./home-level.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

const national = /^(?:中国|中华|全国|国家|国务院|中央|中共中央|最高人民)/;
/** 市公安局, 团市委, 县委: the level says that the page's own county or city is meant. */
const ofLevel = /^(?:团|共青团)?(?:全)?(省|市|县|区|州|旗)(?!域)/;
const townBody = /^(乡|镇|街道)(?:党委|政府|人大|党工委|办事处|纪委|综治|派出所|司法所)/;
const villageBody = /^(?:村|社区)(?:党|委|"?两委|居|民委|支部|支|务)/;
const bare =
  /^(?:公安|教育|财政|民政|司法|交通|水务|水利|农业农村|卫生健康|卫健|应急管理|应急|市场监管|市场监督管理|自然资源|住建|住房和城乡建设|城管|城市管理|综合行政执法|审计|统计|林业|文旅|文化和旅游|人社|医保|税务|气象|发改|发展和改革|商务|信访|残联|妇联|团委|工会|消防救援|检察|人民法院|人民检察院|纪委监委|乡村振兴|生态环境|退役军人事务|政务服务)[^，]{0,6}(?:局|委|中心|院|大队|办|联|会|站|所)?$/;
/** 生态环境局石屏分局 answers for 石屏, whatever its name begins with. */
const branchOf = /(?:局|厅|院|行|公司|支队)(.{2,4}?)(?:分局|分院|分公司|大队|支行|分中心)$/;
const villageGroup = /(?:村民小组|[一二三四五六七八九十\d]+组)$/;
const subUnit = /^(?:中心|局|厅|院|委|办)(?=.{1,8}(?:科|股|处|室|部|组|队|站)$)/;

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

function inner(agency: Mention, view: View, page: Page): Mention | undefined {
  const branch = branchOf.exec(agency.name ?? agency.text)?.[1];
  const ofBranch = branch === undefined ? undefined : page.places.named(branch, agency);
  if (ofBranch) return ofBranch;
  const nested = page
    .mentionsOf(view.sentence)
    .filter(
      (one) => one.form === "nested" && (one.type === "Place" || one.type === "Village") && one.from >= agency.from && one.to <= agency.to,
    );
  if (nested.length > 0) return nested.at(-1);
  const name = agency.name ?? agency.text;
  const rest = name.replace(/^(?:中共|中国共产党|共青团|民盟|民建|民进|致公党|九三学社)/, "");
  return page.places.leading(rest, agency).at(-1) ?? adjacent(agency, view, page);
}

/** `清镇市 | 市场监管局`: the place stands right before the body. */
function adjacent(agency: Mention, view: View, page: Page): Mention | undefined {
  return page
    .mentionsOf(view.sentence)
    .find((one) => one.type === "Place" && one.form === "name" && one.to === agency.from && !ofLevel.test(agency.text));
}

function placeOf(agency: Mention, view: View, page: Page): { place: Mention | undefined; confidence: number } {
  if (national.test(agency.text)) return { place: undefined, confidence: 0 };
  const stated = inner(agency, view, page);
  if (stated) return { place: stated, confidence: 0.95 };
  const level = ofLevel.exec(agency.text)?.[1];
  if (level) return { place: placeAtLevel(level, agency, page), confidence: 0.9 };
  if (townBody.test(agency.text)) return { place: nearby(/(?:乡|镇|街道)$/, agency, view, page), confidence: 0.85 };
  if (villageBody.test(agency.text)) return { place: villageNear(agency, view, page), confidence: 0.8 };
  if (bare.test(agency.text)) return { place: page.places.homeNear(agency), confidence: 0.75 };
  return { place: undefined, confidence: 0 };
}

/** Once an article for each name of a body. */
export const jurisdiction: Family = function* (view, page): Generator<Draft> {
  for (const subject of page.mentionsOf(view.sentence)) {
    if (subject.type !== "Agency" || subject.form === "anaphor" || subUnit.test(subject.text) || villageGroup.test(subject.text)) continue;
    const { place, confidence } = placeOf(subject, view, page);
    if (!place) continue;
    yield {
      subject,
      predicate: "HAS_JURISDICTION",
      object: place,
      sentence: view.sentence,
      from: subject.from,
      to: subject.to,
      by: "name",
      extractor: "pattern:jurisdiction",
      confidence: sureness(confidence, named, subject),
    };
  }
};
