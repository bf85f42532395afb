/** How likely is a stretch of characters a person's name? Each feature has a weight; the sum decides. */
import type { Candidate } from "../../../mention/extractor.ts";
import { wordStartingAt, type Reading } from "./reading.ts";
import { actAfter, nameBefore, speechAfter, strongBefore } from "./tables/person-context.ts";
import { courtesies } from "./tables/posts.ts";
import { commonSurnames, givenCharacters, neverGiven, wordySurnames } from "./tables/surnames.ts";

/** Who or what ends and begins where, from the extractors before: posts, occupations, bodies, names just accepted. */
export interface Neighbours {
  readonly endingAt: ReadonlyMap<number, Candidate["type"]>;
  readonly startingAt: ReadonlyMap<number, Candidate["type"]>;
}

const courtesy = new RegExp(`^(?:${[...courtesies].sort((a, b) => b.length - a.length).join("|")})`, "u");
/** One place for what each sign is worth. */
const weight = {
  commonSurname: 1,
  rareSurname: 0.4,
  wordySurname: -0.7,
  compoundSurname: 1.8,
  given: 0.45,
  notGiven: -0.45,
  neverGiven: -3,
  loose: 0.9,
  knownName: 0.9,
  commonWord: -2.6,
  wordInside: -0.4,
  surnameInWord: -2.2,
  cut: -1.6,
  post: 2.6,
  occupation: 2.2,
  body: 0.5,
  person: 1.6,
  place: -1,
  strongBefore: 2,
  before: 0.5,
  edge: 0.5,
  speech: 1.9,
  act: 0.7,
  courtesy: 1.8,
  postAfter: 1.2,
  stop: 0.4,
  twoCharacters: -0.5,
  alone: 0.6,
} as const;

/** Log-odds, roughly: above 2.2 it is one. `surname` is the surname's length. */
export function personScore(reading: Reading, from: number, to: number, surname: number, near: Neighbours): number {
  return (
    (near.startingAt.get(from) === "Place" && !isPost(near.endingAt.get(from)) ? weight.place : 0) +
    ownScore(reading, from, to, surname) +
    (isSaid(reading, from, to, near) ? weight.loose : wordScore(reading, from, to, surname)) +
    leftScore(reading, from, near) +
    rightScore(reading, to, near) +
    (standsAlone(reading, from, to, near) ? weight.alone : 0)
  );
}

const isOfPost = (type: Candidate["type"] | undefined): boolean => type === "Agency" || type === "Organization" || type === "Title";
const isPost = (type: Candidate["type"] | undefined): boolean => type === "Title" || type === "Occupation";

/** 议员容秋豪、: three characters that make no word, and nothing else, between a post and a mark. */
function standsAlone({ text, words, wordAt }: Reading, from: number, to: number, { endingAt }: Neighbours): boolean {
  if (to - from !== 3 || endingAt.get(from) !== "Title" || !/^(?:$|[,、。;)及])/u.test(text.slice(to, to + 1))) return false;
  const [first, last] = [wordAt[from]!, wordAt[to - 1]!];
  return last - first === 2 && words[first]?.from === from && words[last]?.to === to;
}

const behindPost = /^(?:出席|主持|参加|率队|带队|带领|陪同)/u;

/** 局长王海明说: between a post and what is said or led, 明说 is no word. */
function isSaid({ text, words, wordAt }: Reading, from: number, to: number, { endingAt }: Neighbours): boolean {
  if (!isPost(endingAt.get(from)) || words[wordAt[to - 1] ?? 0]?.to === to || words[wordAt[from] ?? 0]?.from !== from) return false;
  const after = text.slice(to, to + 14);
  return speechAfter.test(after) || behindPost.test(after);
}

/** 张伟周一到岗, but 张彦周说. */
const weekday = /^周[一二三四五六日末内初]/u;

/** 林定亿指出, but 投资一亿元. */
const countedIn = /^(?:[元吨斤人户美港欧立千\d]|多元|余)/u;

function ownScore({ text }: Reading, from: number, to: number, surname: number): number {
  const first = text.charAt(from);
  let score = surname > 1 ? weight.compoundSurname : commonSurnames.has(first) ? weight.commonSurname : weight.rareSurname;
  if (surname === 1 && wordySurnames.has(first)) score += weight.wordySurname;
  for (let i = from + surname; i < to; i++) {
    const char = text.charAt(i);
    const never =
      (neverGiven.has(char) && !(char === "周" && !weekday.test(text.slice(i, i + 2)))) ||
      (char === "亿" && countedIn.test(text.slice(i + 1, i + 3)));
    score += never ? weight.neverGiven : givenCharacters.has(char) ? weight.given : weight.notGiven;
  }
  return to - from === 2 ? score + weight.twoCharacters : score;
}

/** 尤大春 | 种下, 严贵生 | 来到: the dictionary reads 春种 and 生来, and what follows needs the verb. */
const verbBehind =
  /^(?:作(?=表态|报告|讲话|交流|发言|动员|总结|汇报|点评|主旨|专题|致辞|说明|部署)|种(?:[了下着植上出过]|(?=\p{Script=Han})(?![忙期时夏秋春前后子类业地田群族]))|来(?:[到自了过]|(?=[县市村镇乡城这我]))|养(?:[了着殖]|(?=[鸡猪牛羊蜂鱼鸭兔]))|说|带着|带领|看到|看着|看见|拿着|拿出|拿起|领着|领到|回到|回乡|到了|去了|买了|卖了)/u;
/** 前来, 播种, 听说: words whose first character ends no name. */
const opensVerb = new Set(
  "出起过下上回进带原本从后未将历近前到迎传由看想说用送拿引招播耕栽接品一各这多良改抢补育复点撒饲放喂散圈保休疗收培赡抚营听据没新",
);
const endsBeforeVerb = (text: string, to: number): boolean =>
  givenCharacters.has(text.charAt(to - 1)) && !opensVerb.has(text.charAt(to - 1)) && verbBehind.test(text.slice(to, to + 4));

/** Characters that the segmenter leaves alone are a name's; a word of the language is not. */
function wordScore({ text, words, wordAt }: Reading, from: number, to: number, surname: number): number {
  const first = words[wordAt[from] ?? 0];
  const last = words[wordAt[to - 1] ?? 0];
  if (first === undefined || last === undefined || first.from !== from) return weight.cut;
  if (last.to === to + 1 && last.from === to - 1 && first !== last && endsBeforeVerb(text, to)) return weight.loose;
  if (last.to !== to) return weight.cut * (last.from < from + surname || last.to - to > 1 ? 1.6 : 1);
  if (first === last)
    return first.tag.startsWith("nr") ? weight.knownName : first.tag === "ns" ? weight.commonWord / 1.5 : weight.commonWord;
  const inside = wordAt[to - 1]! - wordAt[from]! + 1;
  if (inside === to - from) return weight.loose;
  const longest = first.to - first.from > 1 ? first : last;
  if (longest.tag.startsWith("nr")) return weight.knownName;
  if (longest === first && first.to > from + surname) return weight.surnameInWord;
  return /^(?:v|a|d|p|c|u|r|m|t|i|l)/u.test(longest.tag) ? weight.wordInside * 2 : weight.wordInside;
}

function leftScore({ text }: Reading, from: number, { endingAt }: Neighbours): number {
  const before = text.slice(Math.max(0, from - 12), from);
  if (before === "") return weight.edge;
  const type = endingAt.get(from) ?? (/[ (“)]$/u.test(before) ? endingAt.get(from - 1) : undefined);
  if (type === "Title") return weight.post;
  if (type === "Occupation") return weight.occupation;
  // 县长:路明远
  if (before.endsWith(":") && endingAt.get(from - 1) === "Title") return weight.strongBefore;
  if (type === "Person" || (before.endsWith("、") && endingAt.get(from - 1) === "Person")) return weight.person;
  if (strongBefore.test(before)) return weight.strongBefore;
  if (type === "Agency" || type === "Organization" || type === "Village") return weight.body;
  if (/[,。;:!?(”]$/u.test(before)) return weight.edge;
  return nameBefore.test(before) ? weight.before : 0;
}

function rightScore(reading: Reading, to: number, { startingAt }: Neighbours): number {
  const after = reading.text.slice(to, to + 14);
  if (after === "") return weight.stop;
  if (courtesy.test(after)) return weight.courtesy;
  const next = startingAt.get(to);
  if (next === "Title") return weight.postAfter;
  // 夏家怡，青阳县司法局副局长
  if (/^[,，]/.test(after) && isOfPost(startingAt.get(to + 1))) return weight.postAfter;
  if (speechAfter.test(after)) return weight.speech;
  if (actAfter.test(after)) return weight.act;
  if (/^[,、。;:()”!? ]/u.test(after)) return weight.stop;
  if (next === "Agency" || next === "Organization") return weight.stop;
  const word = wordStartingAt(reading, to);
  return word !== undefined && /^[vdp]/u.test(word.tag) ? weight.stop : 0;
}
