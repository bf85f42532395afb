/** Names of bodies and events that are not whole, in full by what the page says: 市公安局, 团市委, 镇党委, 村党支部, 公安局. */
import { countyOfRow, divisionBeside } from "./division-beside.ts";
import type { FullName, PageOfNames } from "../../../resolve/within/coreference.ts";
import type { Groups } from "../../../resolve/within/group.ts";
import type { Mention } from "../../../model.ts";
import { whoseOnVisit, type Whose } from "../mentions/visits.ts";
import { provincesWithBodies } from "../vocabulary/provinces.ts";
import { visitorsUpTo } from "../mentions/visitors.ts";

const ofLevel = /^(?:(?:共青|共产主义青年)?团)?(省|市|县|区|州|旗)(?!党工委|管委|域|场|区|政署|政咨询|政管理|建局|咨会)/;
const league = /^团(省|市|县|区|州|旗)委$/;
const townBody = /^(乡|镇|街道)(?=公所|民代表会|代表会|代会|党委|政府|人民政府|人大|党工委|办事处|纪委|综治)/;
const townBare = /^(?:党委|党工委|街道办|公所|代表会)$/;
const villageBody = /^(?:村|社区)(?=党|委|"?两委|居|民委|支部|支|务)/;
/** 村党总支 of 甲村 is 甲村党总支; 村委会 of 甲村 is 甲村村委会. */
const villageUnit = /^(?:社区|村(?=党|支部|两委|"两委))/;
/** 区党工委: a zone's, whose name ends in 区 as well; a district has a 区委. */
const ofZone = /^区(?:党工委|工委|管委会?)$/;
const zone = /\p{Script=Han}{2}区(?:党工委|工委|管委会?)$/u;
const subUnit = /^(中心|局|厅|院|委|办)(?=.{1,8}(?:科|股|处|室|部|组|队|站)$)/;
const bareBureau =
  /^(?:公安|教育|财政|民政|司法|交通运输|水务|水利|农业农村|卫生健康|卫健|应急管理|应急|市场监管|市场监督管理|自然资源|住建|城管|审计|统计|林业|文旅|人社|医保|税务|发改|商务|信访|生态环境|乡村振兴|退役军人事务)(?:局|委|办)$/;
const places = new Set(["Place", "Village"]);

/** The place named last before it in its article with this ending, full name; none where that one is told of in a way that `unless` finds. */
function nearbyPlace(
  mention: Mention,
  ending: RegExp,
  groups: Groups,
  page: PageOfNames,
  unless: (place: Mention, page: PageOfNames) => boolean = () => false,
): { readonly place: Mention; readonly name: string } | undefined {
  const place = page.nearest(
    mention,
    `place ${ending.source}`,
    (other) =>
      places.has(other.type) &&
      !/^[该本此](?:[乡镇村县市]|街道|社区)/u.test(other.text) &&
      !isSomebodys(other, page) &&
      ending.test(groups.of(other)?.name ?? other.text),
  );
  return place && !unless(place, page) ? { place, name: groups.of(place)?.name ?? place.text } : undefined;
}

/** 曾任|潮州镇|公所主任秘书, 、|潮州镇|长周建良: where somebody was before, or is from, is not the town that the page tells of. */
const isSomebodys = (place: Mention, page: PageOfNames): boolean => {
  const before = page.textBefore(place, 4);
  if (/(?:曾任|历任|原任|曾在|转任|调任)$/u.test(before)) return true;
  return (
    /[、有及和与]$/u.test(before) && /^(?:公所|民代表会)?副?(?:长|镇长|乡长|主席|主任秘书|秘书)(?!说|表示)/u.test(page.textAfter(place, 8))
  );
};

/** 大塘村、河湾村和上坝村: the 村党支部 of a later sentence may be that of any of them. */
const isListed = (place: Mention, page: PageOfNames): boolean =>
  /(?:村|社区)[、和与及]$/.test(page.textBefore(place, 3)) || /^[、和与及].{1,6}(?:村|社区)(?!党|委|支|两)/.test(page.textAfter(place, 10));

/** What a page's sentences say of those who came to its own place, before they say where. */
const visitorsOf = (page: PageOfNames): readonly string[] =>
  page.once("zh visitors", () =>
    page.document.text.split(/[。！？\n]/).flatMap((text) => {
      const to = visitorsUpTo(text);
      return to > 0 ? [text.slice(0, to)] : [];
    }),
  );

/** 市委 of a page that tells of visitors from 乙市 is not that of 乙市. */
const isVisitors = (home: string | undefined, page: PageOfNames): boolean =>
  home !== undefined && visitorsOf(page).some((text) => text.includes(home));

/** 东势乡公所 of a page that has 云林县东势乡公所, too, and no other county's. */
const ofTownship = /^\p{Script=Han}{1,4}[乡镇市区](?:公所|民?代表?会)$/u;

function withCounty(name: string, page: PageOfNames): string | undefined {
  const { text } = page.document;
  const counties = new Set<string>();
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before = /\p{Script=Han}{2}[县市]$/u.exec(text.slice(Math.max(0, at - 3), at))?.[0];
    if (before !== undefined) counties.add(before);
  }
  const [only, second] = counties;
  return second === undefined ? only : undefined;
}

const leastOffice = 5;
const countyOfOffice = (name: string, page: PageOfNames): string | undefined =>
  name.length >= leastOffice && ofTownship.test(name)
    ? page.once(`zh county of ${name}`, () => withCounty(name, page) ?? withCounty(name.replace(councilsShort, "民代表会"), page))
    : undefined;
/** 金湖镇|代会 */
const councilsShort = /(?<=[乡镇市区])代(?:表)?会$/u;

/** 娄烦县|将农业农村局、水务局合并: of whom the sentence tells that it joins them. */
function reformedBy(mention: Mention, groups: Groups, page: PageOfNames): string | undefined {
  for (const other of page.before(mention, farthestReformer))
    if (places.has(other.type) && /^(?:将(?!军)|把|撤销|整合|合并)/u.test(page.textAfter(other, 2))) {
      const name = groups.of(other)?.name ?? other.text;
      return /[县市区旗]$/u.test(name) ? name : undefined;
    }
  return undefined;
}
const farthestReformer = 60;

function fullAgency(mention: Mention, groups: Groups, page: PageOfNames): FullName {
  // 县委宣传部, which a row of posts or a post alone tells, is completed as one that is printed.
  const text = ofDepartment.test(mention.name ?? "") ? (mention.name ?? "") : mention.text;
  const county = countyOfOffice(text, page);
  if (county !== undefined) return { name: county + text, reason: `${text} is that of ${county}` };
  if (mention.name !== undefined && mention.name !== text) return { name: (countyOfOffice(mention.name, page) ?? "") + mention.name };
  const level = ofLevel.exec(text)?.[1];
  const beside = level && divisionBeside(level, mention, groups, page);
  if (level !== undefined && beside === undefined) {
    const whose = whoseAt(mention, page);
    if (whose === "either") return { name: text };
    if (whose) return { name: whose.name + text.slice(1), reason: `${text} is its host's, ${whose.name}'s` };
  }
  const place = level && (beside ?? page.divisionAt(level, mention));
  // A life's posts in several provinces: 省委 of today may be any's.
  if (level === "省" && beside === undefined && place !== undefined && namesOtherProvince(place, page)) return { name: text };
  if (level && place && (beside !== undefined || !isVisitors(page.homeName(mention), page))) {
    const rest = text.slice(text.indexOf(level) + 1);
    const name = league.test(text) ? `共青团${place}委员会` : place + rest;
    return { name, reason: beside ? `${text} stands beside ${place}` : `${text} on a page about ${page.homeName(mention)} is ${name}` };
  }
  const townLevel = townBody.exec(text)?.[1];
  if (townLevel !== undefined || townBare.test(text)) {
    const level = townLevel ?? /(?<level>[乡镇])长\p{Script=Han}{2,3}[、，,和与及]$/u.exec(page.textBefore(mention, 8))?.groups?.["level"];
    const town = nearbyPlace(mention, level === undefined ? /(?:乡|镇|街道)$/ : new RegExp(`${level}$`), groups, page)?.name;
    const full = town && town + text.replace(townBody, "").replace(/^代(?:表)?会$/u, "民代表会");
    if (full) return { name: (countyOfOffice(full, page) ?? "") + full, reason: `${text} follows ${town}` };
  }
  if (villageBody.test(text)) {
    const village = nearbyPlace(mention, /(?:村|社区)$/, groups, page, isListed);
    if (village)
      return { name: village.name + text.replace(villageUnit, ""), reason: `${text} follows ${village.name}`, village: village.place };
  }
  const named =
    ofZone.test(text) &&
    page.nearest(mention, "zone", (other) => other.type === "Agency" && other.form === "name" && zone.test(other.text));
  if (named) {
    const name = fullAgency(named, groups, page).name.replace(/区[^区]{2,4}$/u, text);
    return { name, reason: `${text} follows ${named.text}` };
  }
  const unit = subUnit.exec(text)?.[1];
  const parent =
    unit &&
    page.nearest(mention, `parent ${unit}`, (other) => other.type === "Agency" && other.form === "name" && other.text.endsWith(unit));
  if (parent && unit) {
    const name = fullAgency(parent, groups, page).name + text.slice(unit.length);
    return { name, reason: `${text} is a part of ${parent.text}` };
  }
  const reformer = bareBureau.test(text) ? reformedBy(mention, groups, page) : undefined;
  if (reformer !== undefined) return { name: reformer + text, reason: `${text} is one that ${reformer} reforms` };
  const home = bareBureau.test(text) ? page.homeName(mention) : undefined;
  const host = home && countyOfRow(mention, groups, page);
  // 乙县副县长丙、教育局局长丁 on a page of 甲县.
  if (host && host !== home && areOfOneLevel(host, home)) return { name: host + text, reason: `${text} stands in one row with ${host}` };
  return home ? { name: home + text, reason: `${text} on a page about ${home}` } : { name: text };
}

/** 安徽省委 on a page whose places lie in 湖北. */
const namesOtherProvince = (own: string, page: PageOfNames): boolean =>
  [...page.once("zh provinces", () => provincesWithBodies(page.document.text))].some((name) => !own.startsWith(name));

/** Of a 县委 in an article that tells of a visit from county to county. */
const whoseAt = (mention: Mention, page: PageOfNames): Whose => {
  const before = page.textBefore(mention, Infinity);
  const post = page.textAfter(mention, 2);
  return whoseOnVisit(page, {
    text: before + mention.text + page.textAfter(mention, Infinity),
    from: before.length,
    post: mention.text + post,
  });
};

const areOfOneLevel = (one: string, other: string): boolean =>
  one.at(-1) === other.at(-1) || (/[县区旗]$/u.test(one) && /[县区旗]$/u.test(other));

const ofDepartment = /^[省市县区州旗]委(?:(?:组织|宣传|统战|社会工作)部|政法委)$/;
const levelOfEvent = /^(省|市|县|州|旗)(?=委|政府|人大|政协|安委|[\u4e00-\u9fff]{2,}(?:会议|大会|全会|运动会|比赛|大赛)$)/;

/** 市第一医院, 县安委会全体会议 on a page of one county are that county's. */
function withDivision(mention: Mention, name: string, levelOf: RegExp, page: PageOfNames): FullName | undefined {
  const level = levelOf.exec(name)?.[1];
  const place = level && page.divisionAt(level, mention);
  if (!level || !place) return undefined;
  const full = place + name.slice(level.length);
  return { name: full, reason: `${name} on a page about ${page.homeName(mention)} is ${full}` };
}

/** Undefined where nothing is known of it, or of its kind. */
export function fullName(mention: Mention, name: string, groups: Groups, page: PageOfNames): FullName | undefined {
  if (mention.type === "Agency") return fullAgency(mention, groups, page);
  if (mention.type === "Organization") return withDivision(mention, name, ofLevel, page);
  return mention.type === "Event" ? withDivision(mention, name, levelOfEvent, page) : undefined;
}
