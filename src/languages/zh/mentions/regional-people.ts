/** People on pages of Taiwan, Hong Kong and Macau whom the page's other words make sure: 许县长 beside 县长许文山, 埔里国中陈清文 in a list. */
import type { Candidate } from "../../../mention/extractor.ts";
import { matchesIn } from "../../../rules/matches-in.ts";
import { findIndigenousNames } from "./indigenous-names.ts";
import { surnameAt } from "./surname-at.ts";
import { addressedPerson, listedPerson, schoolPerson } from "./regional-rules.ts";
import type { ScopedPage } from "./scoped-page.ts";
import { givenCharacters, neverGiven, notNames } from "./tables/surnames.ts";
import { foldWidth } from "./width.ts";

const posts = "副?[县市乡镇区村里处局署司议会社院校部馆课所队]长|秘书长|理事长|监事长|董事长|总干事|主委|主席|议员|立委|专员|代表";
const introduced = new RegExp(`(?<post>${posts})(?<name>\\p{Script=Han}{2,3})`, "gu");
/** 代表魏嘉文|市长出席 */
const followed = new RegExp(`(?:^|代表|[,，、。;；])(?<name>\\p{Script=Han}{3})(?<post>${posts})`, "gu");
const addressed = new RegExp(`(?<surname>\\p{Script=Han})(?<post>${posts})(?![会处室团])`, "gu");

const known = new WeakMap<ScopedPage, ReadonlySet<string>>();

/** 许|县长 of a page that has 县长许文山, by surname and post. */
function addressesOf(context: ScopedPage): ReadonlySet<string> {
  let found = known.get(context);
  if (found === undefined) {
    const all = new Set<string>();
    for (const { sentences } of context.articles)
      for (const { text } of sentences)
        for (const { groups } of [introduced, followed].flatMap((form) => [...foldWidth(text).matchAll(form)])) {
          const { post = "", name = "" } = groups ?? {};
          if (surnameAt(name, 0) === 1) all.add(name.charAt(0) + post);
        }
    known.set(context, (found = all));
  }
  return found;
}

/** What stands before a form of address, and is no end of another name: 依许县长指示, 洪秘书长强调. */
const opens = /(?:^|[\s,，。;；:、!?！？“”（(」』…—]|[由与及同请向对和在依受获经让给将把被但也代]|感谢)$/u;

function* addressedIn(text: string, context: ScopedPage): Generator<Candidate> {
  const addresses = addressesOf(context);
  if (addresses.size === 0) return;
  for (const { index, 0: whole, groups } of text.matchAll(addressed)) {
    if (!addresses.has(`${groups?.["surname"]}${groups?.["post"]}`) || !opens.test(text.slice(Math.max(0, index - 2), index))) continue;
    const { id, confidence } = addressedPerson;
    yield { from: index, to: index + whole.length, type: "Person", extractor: id, confidence };
  }
}

/** 区 (Au) is a surname there, and a district everywhere else. */
const isName = (name: string): boolean => {
  const surname = name.startsWith("区") ? 1 : surnameAt(name, 0);
  const given = name.slice(surname);
  return surname > 0 && given.length > 0 && given.length <= 2 && !notNames.has(name) && ![...given].some((one) => neverGiven.has(one));
};

const dottedOnPage = new WeakMap<ScopedPage, ReadonlyMap<string, string>>();
const firstPart = new RegExp(`(?<=^|[\\s,，。;；、])(?<first>\\p{Script=Han}{2,4}?)(?:副?主任委员|副?主委|副?${posts.slice(2)})`, "gu");

/** 谷纵|副主委 of a page that has 副主委谷纵·喀勒芳安, by the first part of the name. */
function* firstPartsIn(text: string, context: ScopedPage): Generator<Candidate> {
  let names = dottedOnPage.get(context);
  if (names === undefined) {
    const all = new Map<string, string>();
    if (/\p{Script=Han}[·‧・．.]\p{Script=Han}/u.test(context.document.text))
      for (const { sentences } of context.articles)
        for (const sentence of sentences)
          for (const { name = "" } of findIndigenousNames(foldWidth(sentence.text)))
            if (name.includes("·")) all.set(name.slice(0, name.indexOf("·")), name);
    dottedOnPage.set(context, (names = all));
  }
  if (names.size === 0) return;
  for (const { index, 0: whole, groups } of matchesIn(text, firstPart)) {
    const name = names.get(groups?.["first"] ?? "");
    if (name === undefined) continue;
    const { id, confidence } = addressedPerson;
    yield { from: index, to: index + whole.length, type: "Person", extractor: id, confidence, name, weight: 1.4 };
  }
}

/** 颜蔡淑惠: her husband's surname before her own. */
const isMarriedName = (name: string): boolean => name.length === 4 && surnameAt(name, 0) === 1 && isName(name.slice(1));

const ofSchool =
  /(?<=\p{Script=Han}{2}(?:国小|国中|高中|高工|高商|国民小学|国民中学)(?:校长)?)(?<name>\p{Script=Han}{2,4})(?=[、,，。;；及等）)]|$)/gu;

/** 埔里国中陈清文、信义国中王文山: who heads which school. */
function* schoolPeople(text: string): Generator<Candidate> {
  for (const { index, groups } of text.matchAll(ofSchool)) {
    const { name = "" } = groups ?? {};
    if (!isName(name)) continue;
    const { id, confidence } = schoolPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence };
  }
}

const courteous =
  /(?<=^|[,，。;；:、！!”」\s]|楷模|模范|母亲|父亲|志工|代表|会员|民众|乡亲|人士|农友|负责人|地主|医师|老师|里民|村民)(?<name>\p{Script=Han}{3})(?=先生|女士|小姐)/gu;

/** 孝行楷模萧两全先生: a name of words, which the courtesy behind it tells. */
function* courteousPeople(text: string, people: readonly Candidate[]): Generator<Candidate> {
  for (const { index, groups } of matchesIn(text, courteous)) {
    const { name = "" } = groups ?? {};
    if (
      surnameAt(name, 0) !== 1 ||
      notNames.has(name) ||
      /[长员任席部局处家位名级]|^.[老小大]/u.test(name.slice(1)) ||
      people.some(({ from, to }) => from < index + 3 && index < to)
    )
      continue;
    const { id, confidence } = listedPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence };
  }
}

const relieved = /(?<=(?:休假|退休|离任|卸任|调任)的)(?<name>\p{Script=Han}{2,4})(?=[,，。;；、]|$)/gu;

/** 接替退休的钟文杰: whom somebody follows. */
function* relievedPeople(text: string): Generator<Candidate> {
  for (const { index, groups } of text.matchAll(relieved)) {
    const { name = "" } = groups ?? {};
    if (!isName(name) || name.length < 3) continue;
    const { id, confidence } = listedPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence };
  }
}

const takingOver =
  /(?<=由(?:\p{Script=Han}{0,12}(?:秘书|主任|副?[处局会课科所队组室]长|专员|股长|参议|专委|技正)|现任\p{Script=Han}{2,4})?)(?<name>\p{Script=Han}{3})(?=当选|接任|连任|蝉联|暂代|代理|接掌|递补|续任|获聘|(?:出任|升任|陞任|调任|担任)(?:[,，。;；、]|$))/gu;

/** 由许万得当选: of whatever characters. */
function* successors(text: string): Generator<Candidate> {
  for (const { index, groups } of text.matchAll(takingOver)) {
    const { name = "" } = groups ?? {};
    if (surnameAt(name, 0) !== 1 || notNames.has(name) || /[长员任席部局处]/u.test(name.slice(1))) continue;
    const { id, confidence } = listedPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence };
  }
}

const moved =
  /(?<=[,，、;；](?:原\p{Script=Han}{2,8})?|核派)(?<name>\p{Script=Han}{2,3})(?=(?:升任|陞任|调任|荣升|荣陞|代理)\p{Script=Han}{2,8}(?:长|主任|秘书|专员|干事)(?:职务|一职)?(?:[,，、;；。]|$))/gu;

/** 、许万得调任图书馆馆长: whom a list moves to another post. */
function* movedPeople(text: string): Generator<Candidate> {
  for (const { index, groups } of matchesIn(text, moved)) {
    const { name = "" } = groups ?? {};
    if (!isName(name) || /[长员任席部局处]/u.test(name.slice(1))) continue;
    const { id, confidence } = listedPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence };
  }
}

/** 林玉芬、锺素政、|詹金富、富里乡长: behind two names in a row a third is one, of whatever characters; so is one between two. */
function* listedPeople(text: string, people: readonly Candidate[], context: ScopedPage): Generator<Candidate> {
  const starts = new Set(people.map(({ from }) => from));
  const ends = new Map(people.map(({ from, to }) => [to, from]));
  for (const { to } of people) {
    const name =
      /^[、和及与](?<name>\p{Script=Han}{2,4})(?=[、,，。;；)）]|等(?:人|\p{Script=Han}?[位名])|[及和与]\p{Script=Han}{2})/u.exec(
        text.slice(to, to + 9),
      )?.groups?.["name"];
    if (name === undefined || starts.has(to + 1) || name.length < 3 || !(isName(name) || isMarriedName(name))) continue;
    const start = ends.get(to) ?? to;
    const isBetween = starts.has(to + 2 + name.length) && text.charAt(to + 1 + name.length) === "、";
    const isThird = text.charAt(start - 1) === "、" && ends.has(start - 1);
    // 吴文明、区天瑞, on a page of Hong Kong or Macau: a surname there.
    const isThere = name.startsWith("区") && name.length === 3 && context.area !== undefined && /^8[12]/u.test(context.area);
    if (!isBetween && !isThird && !isThere) continue;
    const { id, confidence } = listedPerson;
    const weight = name.length === 4 ? { weight: 1.3 } : {};
    yield { from: to + 1, to: to + 1 + name.length, type: "Person", extractor: id, confidence, ...weight };
  }
}

const behindPost =
  /(?<=(?:[县市乡镇村里处局署会院校馆课所队]长|召集人|总干事|主委|主席|主任|秘书|议员|委员|[乡镇市]代))(?<name>\p{Script=Han}{3})(?=[、,，。;；]|等人|服务处|自民国|应到|升任|陞任|接任|调任|转任|荣升|荣陞|代理|暂代|出任)/gu;
/** 周年庆, 高中部: begins as a name does, and is none. */
const noName =
  /^(?:周[年岁末]|高[中工商职雄级]|安[全置]|平安|方[案式]|成[果立员]|时[间段]|文[化史艺]|金[门山额]|花[莲卉]|[台东西南北]|单位|任[内期]|全[国体]|石头|水[利电])|[会处局署部院所校站馆组团队]$/u;

/** 副召集人|高岸峰、: between a post and a mark, whatever two of its characters are elsewhere. */
function* peopleBehindPosts(text: string, people: readonly Candidate[]): Generator<Candidate> {
  for (const { index, groups } of matchesIn(text, behindPost)) {
    const { name = "" } = groups ?? {};
    if (!isName(name) || noName.test(name) || !givenCharacters.has(name.charAt(2))) continue;
    // 林文|和升任 is cut where a word begins.
    const isCut = ({ from, to }: Candidate): boolean => from === index && to < index + name.length && text.charAt(to) === "和";
    if (people.some((one) => one.from < index + name.length && index < one.to && !isCut(one))) continue;
    const { id } = listedPerson;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence: sureByPost };
  }
}
const sureByPost = 0.75;

export const findRegionalPeople = (text: string, context: ScopedPage, people: readonly Candidate[]): readonly Candidate[] => [
  ...addressedIn(text, context),
  ...firstPartsIn(text, context),
  ...schoolPeople(text),
  ...relievedPeople(text),
  ...courteousPeople(text, people),
  ...successors(text),
  ...movedPeople(text),
  ...listedPeople(text, people, context),
  ...findIndigenousNames(text),
  ...peopleBehindPosts(text, people),
];
