/**
 * The body that a post implies where the page does not name it: 县长 in 庐江县县长 is of 庐江县人民政府. Only where the place is certain; else
 * nobody is said to hold the post anywhere. A body without its place (县教育局) tells a government without one (县人民政府).
 */
import { mentionId, spanIn, unitOf, type Article, type Mention } from "../../../model.ts";
import { countyBureaus } from "../vocabulary/bodies.ts";
import type { TypedText } from "../../../rules/typed-text.ts";
import type { Page } from "./page.ts";
import { visitorsUpTo } from "../mentions/visitors.ts";
import { headedLevel, ofCommittee, ofDepartment } from "./post-fit.ts";
import type { View } from "./view.ts";
import { cityOfDistricts, countyOfTowns } from "./county-of-towns.ts";
import { ownCity, regionOf, regionOfPage, saidRegion } from "./page-region.ts";

/** Found by a rule and not by an extractor of mentions. */
export const impliedFinder = "implied";

/** What of a post's words tells its body, `place` being what the post's level tells: 县, 镇. */
interface Implied {
  readonly level: RegExp;
  /** `region`: the first two digits of its code. */
  readonly body: (place: string, region: string) => string | undefined;
  /** The post in that body: 局长 of 公安局局长. */
  readonly title: string;
  /** Only where the page names the body. */
  readonly named?: true;
}

/** Bureaus that every county has; of 分局 and 中心 it has several. */
const bureau = new RegExp(`^(?<bureau>(?:${countyBureaus})局)(?<rank>(?:党组书记|党委书记|副|代理?)*)局?长$`, "u");

const levels: Readonly<Record<string, RegExp>> = {
  区: /[^片小校园景厂库街发新术]区$/u,
  街道: /街道$/u,
};

/** Taiwan has 县政府 and 镇公所, and 市公所 of a county's city; a district of Hong Kong or Macau has no head. */
function governmentOf(place: string, region: string): string | undefined {
  if (region === "71") return /[乡镇区]$/u.test(place) || (place.endsWith("市") && !ownCity.test(place)) ? `${place}公所` : `${place}政府`;
  return region === "81" || region === "82" ? undefined : `${place}人民政府`;
}

/** Of the townships of the mainland, a person's 书记 is that of the Party committee. */
const committeeOf = (place: string, region: string): string | undefined =>
  region === "71" || region === "81" || region === "82" ? undefined : `${place}党委`;

const districtOfficer = /^(?:前任?|原|署理|候任)?民政(?:事务)?(?:助理)?专员$/u;
const councillor = /^(?:前任?|原)?[县市区]?议员$/u;
const representative = /^(?:前任?|原)?[乡镇市区]民?代表$/u;
/** 学甲区|主任秘书 is of the office there; a county's is of its government, which nobody calls so. */
const secretary = /^(?:前任?|代理)?(?:主任秘书|主秘)$/u;
const officeOf = (place: string, region: string): string | undefined =>
  region === "71" && !ownCity.test(place) ? `${place}公所` : undefined;
/** 屯门区 has a 屯门民政事务处, 北区 a 北区民政事务处. */
const districtOf = (place: string): string => (/^.{2,3}区$/u.test(place) && place !== "中西区" ? place.slice(0, -1) : place);

/** 舒城县人大代表 sits in 舒城县人民代表大会. */
const deputy = /^(?:第[一二三四五六七八九十\d]+届)?(?:人大|人民代表大会)代表$/u;
const congressOf = (place: string, region: string): string | undefined =>
  region === "71" || region === "81" || region === "82" ? undefined : `${place}人民代表大会`;

/** 县长 and 副镇长 are of the place's government, 街道主任 of the street's office, a county's 公安局局长 beside its 副县长 of its 公安局. */
function impliedBy(post: string): Implied | undefined {
  const level = headedLevel(post);
  if (level !== undefined) return { level: levels[level] ?? new RegExp(`${level}$`, "u"), body: governmentOf, title: post };
  if (districtOfficer.test(post)) return { level: /./u, body: (place) => `${districtOf(place)}民政事务处`, title: post };
  if (secretary.test(post)) return { level: /[乡镇市区]$/u, body: (place, region) => officeOf(place, region), title: post };
  if (representative.test(post))
    return { level: /[乡镇市区]$/u, body: (place, region) => (region === "71" ? `${place}民代表会` : undefined), title: post };
  if (councillor.test(post))
    return {
      level: new RegExp(`${/(?<own>[县市区])议员$/u.exec(post)?.groups?.["own"] ?? "[县市区]"}$`, "u"),
      body: (place) => `${place}${/^.区$/u.test(place) ? "区" : ""}议会`,
      title: post,
      named: true,
    };
  if (/^(?:办事处)?(?:原|前|副|代理?)*主任$/u.test(post))
    return { level: levels["街道"] as RegExp, body: (place) => `${place}办事处`, title: post.replace(/^办事处/u, "") };
  if (/^(?:党委)?(?:原|前|副|代理?)*书记$/u.test(post)) return { level: /[镇乡]$/u, body: committeeOf, title: post };
  if (deputy.test(post)) return { level: /[省市县区州旗镇乡]$/u, body: congressOf, title: "代表" };
  const named = bureau.exec(post)?.groups;
  if (!named) return undefined;
  return { level: /[市县旗]$|[^发新园]区$/u, body: (place) => `${place}${named["bureau"]}`, title: `${named["rank"]}局长` };
}

/** Who heads Hong Kong or Macau heads its government. */
function ownGovernmentOf(post: string, holder: Mention, words: Words, page: Page): Mention | undefined {
  const region = saidRegion(page)?.slice(0, 2);
  if (region !== "81" && region !== "82") return undefined;
  const name = `${region === "81" ? "香港" : "澳门"}特别行政区政府`;
  const found = page.bodyNamed(name, holder);
  return found ? standingFor(found, post, words, page) : mentionOf(name, post, holder, words);
}

/** A 立委 sits in the 立法院 of Taiwan, whatever the page names; a 立法会议员 or 立法议员 in the 立法会; a 行政长官 heads the government. */
export function legislatureOf(post: string, holder: Mention, words: Words, page: Page): Mention | undefined {
  if (/行政长官|特首/u.test(post)) return ownGovernmentOf(post, holder, words, page);
  const name = /立委|立法委员/u.test(post) ? "立法院" : /立法会?议员/u.test(post) ? "立法会" : undefined;
  if (name === undefined || (name === "立法会" && !/^8[12]/u.test(saidRegion(page) ?? ""))) return undefined;
  const found = page.bodyNamed(name, holder);
  return found ? standingFor(found, post, words, page) : mentionOf(name, post, holder, words);
}

/** Of a 县议员 or 议长 on a page of one county of Taiwan the council of that county. */
export function countyCouncil(post: string, words: Words, page: Page): Mention | undefined {
  const level = /^(?:前任?|原)?(?<level>[县市])/u.exec(post)?.groups?.["level"];
  for (const head of level === undefined ? ["县长", "市长"] : [`${level}长`]) {
    const place = onlyPlace(head, words.view.article, page);
    const name = place === undefined ? "" : nameOf(place, page);
    if (!place || regionOf(place, page) !== "71" || (head === "市长" && !ownCity.test(name.replace("臺", "台")))) continue;
    const found = page.bodyNamed(`${name}议会`, place);
    return found ? standingFor(found, post, words, page) : mentionOf(`${name}议会`, post, place, words);
  }
  return (
    (level === "市" ? undefined : ofParts(countyOfTowns, "议会", post, words, page)) ??
    (level === "县" ? undefined : ofParts(cityOfDistricts, "议会", post, words, page))
  );
}

/** Of an article that names parts of one county or city of Taiwan alone that one's government, for a 县长 or 市长, or its council. */
function ofParts(over: typeof countyOfTowns, kind: "政府" | "议会", post: string, words: Words, page: Page): Mention | undefined {
  const found = over(words.view.article, page);
  if (!found) return undefined;
  const name = found.county + kind;
  const named = page.bodyNamed(name, found.town);
  return named ? standingFor(named, post, words, page) : mentionOf(name, post, found.town, words);
}

/** The post in the body that it implies: 局长 of 公安局局长. */
export const titleIn = (post: string): string => impliedBy(post)?.title ?? post;

/** Whether the post says by itself of what kind of place it is. */
export const impliesBody = (post: string): boolean => headedLevel(post) !== undefined;

/** Where the words of a post stand. */
export interface Words {
  readonly view: View;
  readonly typed: TypedText;
  /** The post ends before this position of the typed text, the nearest that reads so. */
  readonly before: number;
}

const nameOf = (place: Mention, page: Page): string =>
  (place.gbCode === undefined ? undefined : page.gazetteer.get(place.gbCode)?.name) ?? place.name ?? place.text;

/** The body of this post in `place`, as the page names it, else implied by the post's words. `at`: the place, where it shares its last character with the post. */
export function bodyIn(place: Mention, post: string, words: Words, page: Page, at?: number): Mention | undefined {
  const implied = impliedBy(post);
  const name = nameOf(place, page);
  if (place.type !== "Place" || !implied?.level.test(name)) return undefined;
  const body = implied.body(name, regionOf(place, page));
  if (body === undefined) return undefined;
  const found = page.bodyNamed(body, place) ?? page.bodyNamed(body.replace("人民政府", "政府").replace("民政事务处", "民政处"), place);
  if (found) return standingFor(found, post, words, page);
  return implied.named && !hasCouncil(name, regionOf(place, page)) ? undefined : mentionOf(body, post, place, words, at);
}

/** Each county of Taiwan has a council, and each district of Hong Kong. */
const hasCouncil = (place: string, region: string): boolean =>
  region === "71" ? place.endsWith("县") || ownCity.test(place.replace("臺", "台")) : region === "81" && place.endsWith("区");

/** A body that another line of a list names: the post's own words stand for it, for nothing is stated across two lines. */
export function standingFor(body: Mention, post: string, words: Words, page: Page): Mention | undefined {
  const unit = page.units.of(body);
  return unit === undefined || unit === unitOf(words.view.sentence) ? body : mentionOf(body.name ?? body.text, post, body, words);
}

/** A body named already, for which the words of a second post there stand: 甲局副局长乙将出任|局长. */
export const saidAgain = (body: Mention, post: string, words: Words): Mention | undefined =>
  mentionOf(body.name ?? body.text, post, body, words);

/** 署理‹沙田区›民政事务专员: the word that makes the post an acting one stands before the place. */
const actingFirst = /^(?:署[理任]|代理)/u;

function mentionOf(name: string, post: string, place: Mention, words: Words, shared?: number): Mention | undefined {
  const { view, typed, before } = words;
  const at = shared ?? typed.text.lastIndexOf(post, before - post.length);
  if (at < 0 && actingFirst.test(post)) return mentionOf(name, post.replace(actingFirst, ""), place, words);
  // 大城乡|长: the place's last character is the post's first.
  const last = (typed.starts[at] ?? 0) + place.text.length;
  const [from, to] = shared === undefined ? [typed.starts[at], typed.ends[at + post.length - 1]] : [last - 1, last - 1 + post.length];
  if (at < 0 || from === undefined || to === undefined) return undefined;
  const { sentence } = view;
  const span = spanIn(sentence, from, to);
  const document = place.id.slice(0, place.id.indexOf(":"));
  return {
    ...{ ...span, id: mentionId(document, span, "Agency"), sentence: sentence.id, article: sentence.article, from, to },
    ...{ text: sentence.text.slice(from, to), type: "Agency", form: "name", name, implied: true },
    ...{ extractors: [impliedFinder], confidence: place.confidence },
  };
}

/** The place of `post` that a body named beside it is of: 庐江县 in 庐江县委 for 县长. */
export function placeOfBody(body: Mention, post: string, page: Page): Mention | undefined {
  const implied = impliedBy(post);
  if (!implied) return undefined;
  const name = body.name ?? body.text;
  return (
    page.places.leading(name, body).findLast((place) => implied.level.test(nameOf(place, page))) ??
    listedIn(body, name, implied.level, page)
  );
}

/** 高明市 in 高明市委, which no list has any more: the body of that place, whatever else the page names. */
export function ownBodyBeside(beside: Mention, post: string, words: Words): Mention | undefined {
  const level = headedLevel(post);
  if (level === undefined || beside.type !== "Agency") return undefined;
  const place = new RegExp(`^(?:中共)?(?<place>\\p{Script=Han}{1,7}?${level})(?:委|纪委|监委|政协|人大|党委)`, "u").exec(
    beside.name ?? beside.text,
  )?.groups?.["place"];
  return place === undefined || place.length < 3 ? undefined : mentionOf(`${place}人民政府`, post, beside, words);
}

/** 县委宣传部 for 宣传部部长 beside a 县委: as the page names it, else as the post's words do. */
export function departmentOf(beside: Mention, post: string, words: Words, page: Page): { body: Mention; title: string } | undefined {
  const { own, rank = "" } = ofDepartment.exec(post)?.groups ?? {};
  const committee = beside.name ?? beside.text;
  if (own === undefined || !ofCommittee.test(committee)) return undefined;
  const named = page.bodyNamed(committee + own, beside);
  const body = named ? standingFor(named, post, words, page) : mentionOf(committee + own, post, beside, words);
  return body && { body, title: `${rank}${own.endsWith("部") ? "部长" : "书记"}` };
}

/** 县 in 县教育局, of a county that nothing names. */
const levelFirst = /^[市县区旗镇乡](?![级长域外内里上城])/u;

/**
 * 副县长 beside the 局长 of a 县教育局: of the same county's government, which has no more name than the bureau. Nobody's where the article
 * names a place of that level, or a body that gives the post.
 */
export function unnamedBodyBeside(beside: Mention, post: string, words: Words, page: Page): Mention | undefined {
  const level = levelFirst.exec(beside.name ?? beside.text)?.[0];
  if (level === undefined || headedLevel(post) !== level || beside.type !== "Agency") return undefined;
  const ofLevel = levels[level] ?? new RegExp(`${level}$`, "u");
  const others = page.mentionsIn(words.view.article);
  if (others.some((one) => one.type === "Place" && one.form !== "anaphor" && ofLevel.test(nameOf(one, page)))) return undefined;
  return mentionOf(`${level}人民政府`, post, beside, words);
}

/**
 * `县委书记甲督导，副县长乙参加` on a page that names no county but tells by its towns which it is: 县委 is 泸县委 to whoever found it, and the
 * 副县长 is of 泸县人民政府. Nobody's where the article names a county, or its bodies are of two.
 */
export function ownGovernment(post: string, words: Words, page: Page): Mention | undefined {
  const level = headedLevel(post);
  if ((level === "县" || level === "市") && regionOfPage(page) === "71")
    return ofParts(level === "县" ? countyOfTowns : cityOfDistricts, "政府", post, words, page);
  if (level === undefined || saidRegion(page) !== undefined) return undefined;
  const ofLevel = levels[level] ?? new RegExp(`${level}$`, "u");
  const all = page.mentionsIn(words.view.article);
  if (all.some((one) => one.type === "Place" && one.form !== "anaphor" && ofLevel.test(nameOf(one, page)))) return undefined;
  const own = all.filter((one) => one.type === "Agency" && one.form === "name" && levelFirst.exec(one.text)?.[0] === level);
  const places = new Set(own.map(({ text, name = "" }) => (name.endsWith(text) ? name.slice(0, name.length - text.length + 1) : "")));
  const [place = "", second] = places;
  const [first] = own;
  if (!first || second !== undefined || place.length < 2 || !ofLevel.test(place)) return undefined;
  const body = `${place}人民政府`;
  const found = page.bodyNamed(body, first);
  return found ? standingFor(found, post, words, page) : mentionOf(body, post, first, words);
}

const longestPlace = 9;

/** 庐江县 in 庐江县委组织部, where the page has no mention of the county by itself: as the list of places has it. */
function listedIn(body: Mention, name: string, level: RegExp, page: Page): Mention | undefined {
  for (let to = 3; to <= Math.min(longestPlace, name.length - 1); to++) {
    const text = name.slice(0, to);
    const [place, second] = level.test(text) ? page.gazetteer.lookup(text) : [];
    if (place) return { ...body, type: "Place", text, name: text, ...(second === undefined && { gbCode: place.code }) };
  }
  return undefined;
}

/** Somebody comes there or from there: 赴乙县考察, 来自乙县, 与乙县. */
const visited = /(?:赴|前往|到|来到|抵达|走进|来自|从|与|同|和|学习|考察|借鉴|邀请|欢迎)$/u;

/** The one place whose name ends so that the article speaks of. */
export const onlyOfLevel = (level: RegExp, article: Article, page: Page): Mention | undefined => soleIn(article, level, page);

const onlyPlaces = new WeakMap<Page, Map<string, Mention | undefined>>();

/** The one place of the post's level that the article speaks of, where it is not only visited. */
export function onlyPlace(post: string, article: Article, page: Page): Mention | undefined {
  const implied = impliesBody(post) ? impliedBy(post) : undefined;
  if (!implied) return undefined;
  const known = onlyPlaces.get(page) ?? new Map<string, Mention | undefined>();
  onlyPlaces.set(page, known);
  const key = `${article.index}|${implied.level.source}`;
  if (!known.has(key)) known.set(key, soleIn(article, implied.level, page));
  return known.get(key);
}

/** A page that names a town of 高邮市 beside the city of 扬州 may mean either's 市长, and none is told. */
function isOverAnother({ gbCode }: Mention, article: Article, page: Page): boolean {
  if (gbCode?.length !== 4) return false;
  return page
    .mentionsIn(article)
    .some((one) => one.gbCode !== undefined && one.gbCode.length > 6 && page.gazetteer.get(one.gbCode.slice(0, 6))?.name.endsWith("市"));
}

/** 副省长甲到庐江县调研: who comes from above is received by the county itself. */
const fromAbove =
  /(?:[省市](?:委|政府|人大|政协|纪委)?|厅|部)[^，。；！？]{0,14}(?:[长席委]|书记|主任)\p{Script=Han}{2,4}(?:[^，。；！？]{0,14}|[^。；！？]{0,24}，)(?:赴|前往|到|来到|深入|走进)$/u;
const inspects = /^[^。；！？]{0,24}?(?:调研|检查|督导|指导|视察|督查|巡视|看望|慰问|宣讲)/u;

function soleIn(article: Article, level: RegExp, page: Page): Mention | undefined {
  const found = page.mentionsIn(article).filter((one) => one.type === "Place" && one.form !== "anaphor" && level.test(nameOf(one, page)));
  // 罗东镇 in 罗东镇公所 may have the code of the mainland's town of that name.
  const isRegional = saidRegion(page) !== undefined;
  const names = new Set(found.map((one) => (isRegional ? undefined : one.gbCode) ?? nameOf(one, page)));
  const isVisited = (one: Mention): boolean => {
    const { text = "" } = page.sentenceOf(one) ?? {};
    const before = text.slice(0, one.from);
    return visited.test(before.slice(-3)) && !(fromAbove.test(before) && inspects.test(text.slice(one.to)));
  };
  if (found.some((one) => one.to <= visitorsUpTo(page.sentenceOf(one)?.text ?? ""))) return undefined;
  const sole = names.size === 1 ? found.find((one) => !isVisited(one)) : undefined;
  return sole && isOverAnother(sole, article, page) ? undefined : sole;
}
