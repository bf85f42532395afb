/** Of which body somebody holds a post: the one named beside it, the one that the page names elsewhere, the one that the post implies. */
import { mentionId, spanIn, type Mention } from "../../../model.ts";
import { governmentPost, headsOfPlaces, partyPost } from "../vocabulary/titles.ts";
import type { Post } from "./holder.ts";
import {
  bodyIn,
  departmentOf,
  impliedFinder,
  onlyPlace,
  ownBodyBeside,
  ownGovernment,
  placeOfBody,
  titleIn,
  standingFor,
  unnamedBodyBeside,
  type Words,
} from "./implied-body.ts";
import { whoseOnVisit } from "../mentions/visits.ts";
import type { Page } from "./page.ts";
import { branch, fits, headedLevel, isGivenBy, ofVillagers } from "./post-fit.ts";
import { workplace } from "./post-words.ts";
import type { View } from "./view.ts";

const governments = ["人民政府", "政府", "公所", "管委会", "管理委员会"];
const committees = ["党委", "委", "党工委", "工委"];

/** `流长乡乡长`, `甲县县委书记` name the place: the body is the one of that place which the page names, if it does. */
export function bodyOf(body: Mention, title: string, view: View, page: Page): Mention | undefined {
  if (workplace(body)) return body;
  const endings = governmentPost.test(title) ? governments : partyPost.test(title) ? committees : [];
  const names = new Set([body.name ?? body.text, body.text]);
  for (const name of names) {
    for (const ending of endings) {
      const found =
        page.bodyNamed(name + ending, body) ??
        page.lastBefore(view, body.start, (one) => one.type === "Agency" && one.text.endsWith(name + ending));
      if (found) return found;
    }
  }
  return undefined;
}

/** `县委副书记、县长`: the second is a post of the government, not of the committee. */
export const besides = new RegExp(`、[^、]{0,3}(?:(?:村委会|居委会|村民委员会)主任|${headsOfPlaces})$`);
export const committee = /(?:委|支部|总支)$/;

/** `县水利局党组书记、局长`: the first of the Party group, the second of the bureau. */
const inGroup =
  /^(?<first>[^、]*(?:书记|成员|委员))、(?<second>[^、]{0,4}(?:(?:[局厅院校馆所台站队处省市县区州旗会]|理事)长|主任|总经理|董事长|主席|政委|检察长|秘书长)(?:、[一二三四]级(?:调研员|巡视员|主任科员|高级警长|警长))?)$/;
const partyGroup = /(?:党组|党委|党总支|党支部)$/;
/** What a Party group is one of: of a 镇党委 it is the town, which is no body. */
const hasGroup =
  /(?:[局厅署办院校馆站队社行台团]|(?<![省市县区州旗镇乡])委|委员会|中心|公司|集团|医院|大学|学校|[中小]学|人民政府|政府|政协|人大|法院|检察院|联合会|[残妇文侨社]联|工商联|总工会|红十字会|科协|协会|学会)$/;
const isOrganization = /(?:公司|集团|银行|医院|大学|学院|学校|[中小]学|台|社)$/;

/** 校长、教育局党组成员: the second is of a body that no finder has read, and not of the school. */
const ofUnreadBody = /、(?<other>\p{Script=Han}{2,8}[局委办院])(?:党组|党委)(?:副?书记|成员|委员)(?=、|$)/u;
function ofThisBody(post: Post): Post {
  const other = ofUnreadBody.exec(post.title);
  const name = post.body.name ?? post.body.text;
  if (!other || name.includes(other.groups?.["other"] ?? "") || isOffice.test(other[0])) return post;
  return { ...post, title: post.title.slice(0, other.index) };
}
/** 县政府党组成员、办公室主任, 县人大常委会委员、法工委主任: a part of the same body. */
const isOffice = /^、(?:机关|办公|[\p{Script=Han}]{1,4}工委|[\p{Script=Han}]{0,6}(?:专委|委办|党委|党工委|常委|纪委|监委)$)/u;

/** Each post with the body that it is of. */
export function splitPost(said: Post, page: Page): readonly Post[] {
  const post = ofThisBody(said);
  const both = inGroup.exec(post.title)?.groups;
  const whole = post.body.text.replace(partyGroup, "");
  if (!both?.first || !both.second || whole === post.body.text) return [post];
  const body = page.bodyNamed(whole, post.body) ?? (hasGroup.test(whole) ? wholeAround(post.body, whole, page) : undefined);
  if (!body && /委员$|[省市县区州旗]长$/.test(`${both.first}|${both.second}`)) return [post];
  return [{ ...post, title: both.first }, ...(body ? [{ ...post, body, title: both.second }] : [])];
}

/** 县水利局 in 县水利局党组: its own words name the body that the group is one of. */
function wholeAround(group: Mention, text: string, page: Page): Mention | undefined {
  const sentence = page.sentenceOf(group);
  if (!sentence) return undefined;
  const to = group.from + text.length;
  const span = spanIn(sentence, group.from, to);
  const type = isOrganization.test(text) ? "Organization" : "Agency";
  const { name, ...rest } = group;
  return {
    ...{ ...rest, ...span, id: mentionId(group.id.slice(0, group.id.indexOf(":")), span, type), to, text, type },
    ...{ ...(name !== undefined && { name: name.replace(partyGroup, "") }), form: "name", implied: true, extractors: [impliedFinder] },
  };
}

/** The one body of the article that can give a post which the body named with it cannot: its county's government for a 副县长. */
function elsewhere(title: string, { view, typed, before }: Words, page: Page): Mention | undefined {
  if (!saysItsBody.test(title)) return undefined;
  const all = givers(title, view, page);
  const names = new Set(all.map((one) => one.name ?? one.text));
  // 县政府 beside 石屏县人民政府 is the same one, beside two governments either's.
  const [name, second] = [...names].filter((one) => ![...names].some((other) => other !== one && isShortFor(one, other)));
  if (name === undefined) return undefined;
  if (second !== undefined) return hostOf(all, { view, typed, before });
  const here = view.sentence.start + (typed.starts[before - 1] ?? 0);
  const found = all.findLast((one) => one.start <= here) ?? all[0];
  return found && standingFor(found, title, { view, typed, before }, page);
}

/** What somebody does who is not at home. */
const guests = /考察|访|拜会|座谈|接待|学习|邀请|交流|致贺|祝贺|与|和|同|向/u;

/** `甲县政府举行典礼，由县长丙主持` on a page that names 乙县政府 too: of the one that begins the sentence. */
function hostOf(all: readonly Mention[], { view, typed, before }: Words): Mention | undefined {
  const here = typed.starts[before - 1] ?? 0;
  const own = all.filter((one) => one.sentence === view.sentence.id && one.to <= here);
  const [first] = own;
  if (!first || new Set(own.map((one) => one.name ?? one.text)).size > 1) return undefined;
  const { text } = view.sentence;
  const opens = !/\p{Script=Han}$/u.test(text.slice(0, first.from));
  return opens && !guests.test(text.slice(first.to, here)) ? first : undefined;
}

/** Bodies of the article that can give the post. */
const givers = (title: string, { article }: View, page: Page): readonly Mention[] =>
  page.mentionsIn(article).filter((one) => one.type === "Agency" && one.form !== "anaphor" && fits(title, one));

/** 县长, 镇党委书记, 政协主席: of other posts (局长, 校长) a page has many givers, and none is told. */
const saysItsBody =
  /^(?:代|常务)?副?[省市州盟县区旗乡镇]长$|^(?:[省市州盟县区旗乡镇]|街道)(?:委|党委|党工委|人大|政协|政府|纪委|监委)|^(?:政协|人大)/;
const whole = /^(?<level>[省市州盟县区旗乡镇])(?:人民)?政府$/;
const isShortFor = (short: string, long: string): boolean => {
  const level = whole.exec(short)?.groups?.level;
  return level === undefined ? long.endsWith(short) && long.length > short.length : new RegExp(`.${level}(?:人民)?政府$`).test(long);
};

/** 副局长 after the 县水务局党组书记: of the bureau. */
function wholeOf(group: Mention, title: string, page: Page): Mention | undefined {
  const name = group.text.replace(partyGroup, "");
  const found = name === group.text ? undefined : page.bodyNamed(name, group);
  return found && fits(title, found) && isGivenBy(title, found) ? found : undefined;
}

/** 柳河村 for 村主任 beside 柳河村党支部. */
function villageOf(beside: Mention, title: string, page: Page): Mention | undefined {
  const name = beside.name ?? beside.text;
  if (!branch.test(name) || !ofVillagers.test(title)) return undefined;
  const village = page.places.named(name.replace(branch, ""), beside);
  return village?.type === "Village" ? village : undefined;
}

/**
 * How a body is found that is not named beside the post: the page names that of the place; the article one that can give it; the place beside
 * the post, that of the body beside it, or the article's only one implies it.
 */
export type Way = "named" | "elsewhere" | "implied" | "series" | "only" | "unnamed";

export interface FoundBody {
  readonly way: Way;
  readonly body: Mention;
  /** The post in it. */
  readonly title: string;
}

/** Of one post that what is named beside it cannot give, or that stands behind a place. */
export function otherBody(title: string, beside: Mention, words: Words, page: Page): FoundBody | undefined {
  const place = beside.type === "Place" ? beside : placeOfBody(beside, title, page);
  if (place) {
    const body = bodyIn(place, title, words, page);
    return body && { way: !body.implied ? "named" : beside === place ? "implied" : "series", body, title: titleIn(title) };
  }
  if (beside.type === "Place") return undefined;
  const body = wholeOf(beside, title, page);
  if (body) return { way: "elsewhere", body, title };
  const department = departmentOf(beside, title, words, page);
  if (department) return { way: "series", ...department };
  const village = villageOf(beside, title, page);
  if (village) return { way: "elsewhere", body: village, title };
  const own = ownBodyBeside(beside, title, words);
  if (own) return { way: "series", body: own, title };
  const ofArticle = bodyOfArticle(title, words, page);
  if (ofArticle || givers(title, words.view, page).length > 0) return ofArticle;
  const unnamed = unnamedBodyBeside(beside, title, words, page);
  return unnamed && { way: "unnamed", body: unnamed, title };
}

/** 县长 in an article that tells of a visit from county to county. */
function isGuestsOrHosts(title: string, { view: { sentence } }: Words, page: Page): boolean {
  const level = headedLevel(title);
  return level !== undefined && whoseOnVisit(page, { text: sentence.text, from: 0, post: level }) !== undefined;
}

/** Of a post beside which nothing is named that could give it. */
export function bodyOfArticle(title: string, words: Words, page: Page): FoundBody | undefined {
  if (isGuestsOrHosts(title, words, page)) return undefined;
  const named = elsewhere(title, words, page);
  if (named) return { way: "elsewhere", body: named, title };
  const place = onlyPlace(title, words.view.article, page);
  const body = place ? bodyIn(place, title, words, page) : ownGovernment(title, words, page);
  return body && { way: "only", body, title: titleIn(title) };
}
