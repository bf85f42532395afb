/** Runs of capitalised words, joined by the small words that names hold: `Ministry of Water and Sanitation`. */
import { joinedEnd } from "./joins.ts";
import { isListedPlace } from "./lexicon.ts";
import { isNameWord, lower, type Word } from "./tokens.ts";
import { standings, starters, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";
import { isRegion } from "../vocabulary/regions.ts";

export interface Chunk {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export function chunksOf(text: string, words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const begins =
      (isNameWord(words[at]) || isNamesake(text, words, at) || isSundayPaper(text, words, at)) &&
      !(!isInitial(text, words, at) && (starters.has(lower(words[at])) || isStanding(text, words[at]!)) && !startsName(text, words, at));
    if (!begins || isAdverb(text, words[at]!)) {
      at++;
      continue;
    }
    const end = chunkEnd(text, words, at);
    chunks.push(chunkOf(text, words.slice(at, end)));
    at = end;
  }
  return chunks;
}

/** `Expelled Holm Bank chairman P`, where the sentence gives the capital. */
const isStanding = (text: string, word: Word): boolean => standings.has(lower(word)) && !insideSentence(text, word);

/** `Similarly, the board said`. */
const isAdverb = (text: string, { text: word, from, to }: Word): boolean =>
  from === 0 && /^\p{Lu}\p{Ll}{3,}ly$/u.test(word) && text[to] === "," && !isListedPlace(word);

/** `RDO A Ravindra Rao`. */
const isInitial = (text: string, words: readonly Word[], at: number): boolean =>
  words[at]!.text === "A" &&
  isPostWord(words[at - 1]?.text ?? "") &&
  isNameWord(words[at + 1]) &&
  /^\.? $/.test(text.slice(words[at - 1]!.to, words[at]!.from));

/** `one Monday Okoh`, `Sir Sunday Okoh`: of whom only one can be spoken so. */
const isDaysNamesake = (words: readonly Word[], at: number): boolean =>
  /^(?:Monday|Friday|Sunday)$/.test(words[at]?.text ?? "") &&
  isNameWord(words[at + 1]) &&
  typeOfHead(words[at + 1]!.text) === undefined &&
  (lower(words[at - 1]) === "one" ||
    /^(?:mr|sir|chief|dr|hon|engr|comrade|pastor|evangelist|deacon|prof|rev|barr)$/.test(lower(words[at - 1])));

/** `the Sunday Independent`. */
const isSundayPaper = (text: string, words: readonly Word[], at: number): boolean =>
  words[at]?.text === "Sunday" &&
  /^(?:Independent|World|Times|Mail|Post|Express|Telegraph|Standard|Nation|News|Mirror|Tribune|Observer|Sun|Business|Vision|Monitor|Punch|Guardian|Gleaner|Herald)$/.test(
    words[at + 1]?.text ?? "",
  ) &&
  /\b[Tt]he $/.test(text.slice(Math.max(0, words[at]!.from - 4), words[at]!.from));

/** `president Jan Wallis`: a month's name before a surname, where no month can stand. */
const isNamesake = (text: string, words: readonly Word[], at: number): boolean =>
  isDaysNamesake(words, at) ||
  (/^(?:Jan|Jun|April|May|June|August)$/.test(words[at]?.text ?? "") &&
    isNameWord(words[at + 1]) &&
    /^\s+$/u.test(text.slice(words[at]!.to, words[at + 1]!.from)) &&
    typeOfHead(words[at + 1]!.text) === undefined &&
    (/^(?:Jan|Jun)$/.test(words[at]!.text) ||
      !/^(?:in|since|until|by|from|of|last|this|next|on|early|late|mid|and|to|\d+|\d+(?:st|nd|rd|th)|the)?$/.test(lower(words[at - 1]))));

export const chunkOf = (text: string, words: readonly Word[]): Chunk => {
  const from = words[0]?.from ?? 0;
  const to = words.at(-1)?.to ?? from;
  return { words, from, to, text: text.slice(from, to) };
};

/** `New Market Bridge` may begin a sentence or a name with a word that sentences begin with too. */
const alsoNames = new Set("new old local police two three women children people farmers teachers residents".split(" "));
/** These begin no name, even inside a sentence. */
const never = new Set(
  "the a an i it he she we they you his her its their our my your in on at for from by to as of but and if when who what this that these those with is was are were has have had do does did can will would there here not no yes".split(
    " ",
  ),
);

const startsName = (text: string, words: readonly Word[], at: number): boolean =>
  (alsoNames.has(lower(words[at])) || (!never.has(lower(words[at])) && insideSentence(text, words[at]!))) &&
  isNameWord(words[at + 1]) &&
  /^(?:[’']s?)?\s+$/u.test(text.slice(words[at]!.to, words[at + 1]!.from));

/** Ten Mile Point, the Just Transition Fund: a capital in the middle of a sentence is a name's. */
const insideSentence = (text: string, { from }: Word): boolean => /\p{Ll}\s$/u.test(text.slice(Math.max(0, from - 2), from));

function chunkEnd(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  for (;;) {
    const [previous, next] = [words[end - 1], words[end]];
    if (previous === undefined || next === undefined) return end;
    if (
      (isNameWord(next) || isSurname(next)) &&
      (nicknamed(text, previous, next) || bridges(text.slice(previous.to, next.from), words[end - 2], previous, next))
    )
      end++;
    else {
      const joined = joinedEnd(text, words, from, end);
      if (joined === undefined) return end;
      end = joined;
    }
  }
}

/** `Nurul Islam`: behind a name the faith is one. */
const isSurname = ({ text }: Word): boolean => text === "Islam";

/** `Evelyn "Evie" Skelton`, `Peter ‘Chap’ Cleary`. */
const nicknamed = (text: string, previous: Word, next: Word): boolean =>
  (/^ ["“‘']$/.test(text.slice(previous.to, next.from)) && /^["”’'] \p{Lu}/u.test(text.slice(next.to))) ||
  (/^["”’'] $/.test(text.slice(previous.to, next.from)) && /\p{Lu}\p{Ll}+ ["“‘']$/u.test(text.slice(0, previous.from)));

/** Whether what stands between two capitalised words leaves them one name. A possessive ends a name, unless it is of those that names hold. */
function bridges(gap: string, before: Word | undefined, previous: Word, next: Word): boolean {
  // K.R. Nandini, U.S. Department, St. Mary; but a sentence may end in such letters.
  if (/^\.\s+$/u.test(gap))
    return /^(?:(?:\p{Lu}\.)*\p{Lu}|St|Mt|Sta|Sto|Ma)$/u.test(previous.text) && (!starters.has(lower(next)) || next.text.length === 1);
  return (
    /^[’']?\s+$/u.test(gap) || (/^[’']s\s+$/u.test(gap) && (ownsInName(before, previous) || isRegion(`${previous.text}'s ${next.text}`)))
  );
}

/** `Women’s Institute`, `St Mary’s Hospital`: the possessive is part of the name. */
const ownsInName = (before: Word | undefined, owner: Word | undefined): boolean =>
  /^(?:\p{Ll}*(?:wo)?men|magistrates?|coroner|cathaoirleach|chairman|chair|premier|principal|commissioner|children|people|sheriff|workers?|king|queen|ambassador|chief|farmers?|veterans?|mothers?|girls?|boys?|ladies|fishermen|teachers?|students?|citizens?|growers?|traders?|prince|bishop|governor|governor-general|mayor|president|minister)$/u.test(
    lower(owner),
  ) || /^(?:st|saint)\.?$/.test(lower(before));
