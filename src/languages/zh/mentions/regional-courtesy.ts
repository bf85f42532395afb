/** People of Taiwan as minutes and councils write them, the post inside or behind the name: 杨县长镇浯, 南港村|洪永镇|村长. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import { postsWithin } from "../vocabulary/posts-within-names.ts";
import { surnameAt } from "./surname-at.ts";
import { wordStartingAt, type Reading } from "./reading.ts";
import { courteousName, nameBeforePost } from "./regional-rules.ts";
import { compoundSurnames, neverGiven, notNames } from "./tables/surnames.ts";

const inside = new RegExp(
  `(?<surname>${[...compoundSurnames].join("|")}|\\p{Script=Han})(?<post>${postsWithin})(?<given>\\p{Script=Han}{2})(?=[:、,，。;；)）\\s]|$|等|与|及|和|代表|表示|指出|说|主持|致|出席|到场|也|均|率|请)`,
  "gu",
);
/** What may stand before such a name: a mark, another's post, whoever gives the floor. */
const opens = /(?:^|[\s、,，。;；:：(（“]|主席|记录|邀请|感谢|由|请|及|与|和)$/u;
/** 消防局|徐副局长文耀: a body right before; the name ends there, or goes on to do something. */
const bodyBefore = /\p{Script=Han}[局处署会所队府馆院站校司]$/u;
const endsThere = /^(?:[、,，。;；)）]|$|等|代表|及|与|和)/u;
const noGiven = /任内|会[中后]|席间|之[后前]|接[著着]|致[词辞]|率[队先]/u;

const isGiven = (reading: Reading, from: number, given: string): boolean => {
  if (notNames.has(given) || [...given].some((one) => neverGiven.has(one))) return false;
  const word = wordStartingAt(reading, from);
  return word === undefined || word.to !== from + given.length || word.tag.startsWith("nr");
};

/** So many in a row are a roll, in which whatever stands behind the post is the name: 倪代表于媃、郭代表永隆. */
const roll = 4;
const inNoRoll = /[的了在是等们这那表示]/u;

/** 杨县长镇浯 is 杨镇浯. */
function* courteous(reading: Reading): Generator<Candidate> {
  const { text } = reading;
  const isRoll = matchesIn(text, inside).length >= roll;
  for (const { index, 0: whole, groups } of matchesIn(text, inside)) {
    const { surname = "", given = "" } = groups ?? {};
    const before = text.slice(Math.max(0, index - 2), index);
    const isOpened =
      opens.test(before) || (bodyBefore.test(before) && endsThere.test(text.slice(index + whole.length)) && !noGiven.test(given));
    if (surnameAt(surname, 0) !== surname.length || !isOpened) continue;
    const from = index + whole.length - given.length;
    if (isRoll ? notNames.has(given) || inNoRoll.test(given) : !isGiven(reading, from, given)) continue;
    const { id, confidence } = courteousName;
    yield { from: index, to: index + whole.length, type: "Person", extractor: id, confidence, name: surname + given, weight: 1.4 };
  }
}

const behindVillage = /(?<=[村里])(?<name>\p{Script=Han}{3})(?=村长|里长)/gu;

/** 南港村|洪永镇|村长: between a village and what only its head is called. */
function* headsOfVillages({ text }: Reading): Generator<Candidate> {
  for (const { index, 0: name } of matchesIn(text, behindVillage)) {
    const [surname, given] = [surnameAt(name, 0), name.slice(1)];
    if (surname === 0 || /[村里]/u.test(given) || [...given].some((one) => one !== "镇" && neverGiven.has(one))) continue;
    const { id, confidence } = nameBeforePost;
    yield { from: index, to: index + name.length, type: "Person", extractor: id, confidence, weight: 1.6 };
  }
}

const anyPost = /长|议员|立委|委员|代表|主任|主委|主席|秘书|总干事|专员/u;

export const findCourteousNames = (reading: Reading): readonly Candidate[] =>
  anyPost.test(reading.text) ? [...courteous(reading), ...headsOfVillages(reading)] : [];
