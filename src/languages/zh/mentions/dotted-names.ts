/**
 * Names with a dot between their parts, 买买提·艾力, 玉素甫.喀迪尔, 沙吾列 · 居马 and 乔治·布什. A part goes on as long as its characters are
 * those of transcriptions; one that holds another character goes on to the post before it, or to what speaks or acts behind it.
 */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Neighbours } from "./person-evidence.ts";
import { dotted, dottedShort } from "./person-rules.ts";
import { isWordStart, type Reading } from "./reading.ts";
import { actAfter, speechAfter, strongBefore } from "./tables/person-context.ts";
import { commonSurnames } from "./tables/surnames.ts";
import { transcribes } from "./transcribed.ts";
import { isKnownWord } from "./transcription.ts";

const longestPart = 8;
/** Of both parts together; where the dot may also be a full stop, or stand between two names of a list. */
const sureLength = 5;
/** What such a name may follow without a break. */
const bounds: ReadonlySet<Candidate["type"] | undefined> = new Set(["Title", "Occupation", "Agency", "Organization"]);
const posts: ReadonlySet<Candidate["type"] | undefined> = new Set(["Title", "Occupation"]);
const han = /\p{Script=Han}/u;
/** Of a dot that is written for `·`: both neighbours are Han, so that it is no point of a number, an address or initials. */
const dot = /·|(?<=\p{Script=Han}) ?[·.⋅･] ?(?=\p{Script=Han})/gu;
/** Words of one character that end a name, whatever else they may be. */
const apart = /[的了是在和与及由让向给把被请叫为即从跟同找对等说称家户某省市县区乡镇村州国族]/u;
const behindAnd = new RegExp(`^(?:$|[^\\p{Script=Han}]|今年|主持|出席|参加|来到|在)|${speechAfter.source}`, "u");
/** 维吾尔族干部|赵德提·…: words that are no post and stand before a name. */
const introduces = /(?:族|干部|同胞|青年|姑娘|艺人|歌手|学员)$/u;
/** 哈布都拉, 阿不都热: 都 of a name is no word. */
const syllables = /^都[拉热力沙外瓦克吾]/u;
const people = /^\p{Script=Han}{2,3}$/u;

interface Dot {
  readonly from: number;
  readonly to: number;
}

export function* findDottedNames(reading: Reading, near: Neighbours): Generator<Candidate> {
  const dots = matchesIn(reading.text, dot).map(({ index, 0: text }) => ({ from: index, to: index + text.length }));
  for (let i = 0; i < dots.length;) {
    const first = dots[i]!;
    const from = partStart(reading, first.from, near);
    let last = i;
    let to = partEnd(reading, first.to);
    while (to > dots[last]!.to && dots[last + 1]?.from === to) to = partEnd(reading, dots[++last]!.to);
    const joints = dots.slice(i, last + 1);
    i = last + 1;
    if (from < first.from && to > joints.at(-1)!.to && isName(reading, from, to, joints, near)) yield candidate(reading.text, from, to);
  }
}

function candidate(text: string, from: number, to: number): Candidate {
  const rule = to - from >= sureLength ? dotted : dottedShort;
  const person = { from, to, type: "Person", extractor: rule.id, confidence: rule.confidence } as const;
  const printed = text.slice(from, to);
  return /[A-Za-z]/.test(printed) ? person : { ...person, name: printed.replace(/ ?[·.⋅･] ?/gu, "·") };
}

/** 乡村振兴·文化自信: one character each of two words. */
function cutsWords(reading: Reading, from: number, to: number, joints: readonly Dot[]): boolean {
  const endsInside = to - joints.at(-1)!.to === 1 && to < reading.text.length && !isWordStart(reading, to);
  return (joints[0]!.from - from === 1 && !isWordStart(reading, from)) || endsInside;
}

/** A full stop, or a dot between blanks, may part two names or two words. */
function isName(reading: Reading, from: number, to: number, joints: readonly Dot[], { endingAt }: Neighbours): boolean {
  const { text } = reading;
  if (cutsWords(reading, from, to, joints)) return false;
  if (joints.every((joint) => text.slice(joint.from, joint.to) === "·")) return true;
  if (posts.has(endingAt.get(from)) || strongBefore.test(text.slice(Math.max(0, from - 12), from))) return true;
  const parts = text.slice(from, to).split(/ ?[·.⋅･] ?/u);
  const twoPeople = parts.every((part) => people.test(part) && commonSurnames.has(part.charAt(0)));
  return !twoPeople && parts.join("").length >= sureLength && parts.every((part) => [...part].every((_, at) => transcribes(part, at)));
}

/** Where a name begins whose first part ends at `end`. */
function partStart(reading: Reading, end: number, { endingAt }: Neighbours): number {
  const { text } = reading;
  let at = end;
  const opens = (): boolean =>
    bounds.has(endingAt.get(at)) || (end - at > 1 && strongBefore.test(text.slice(Math.max(0, at - 4), at)) && !isKin(reading, at));
  const goesOn = (): boolean =>
    syllables.test(text.slice(at - 1, at + 1)) || (transcribes(text, at - 1) && (at === end || !isKnownWord(reading, at - 1)));
  while (at > 0 && end - at < longestPart && goesOn() && !opens()) at--;
  if (at === 0 || opens() || !isInside(reading, at - 1)) return at;
  for (let from = at - 1; from >= 0 && end - from <= longestPart; from--) {
    if (posts.has(endingAt.get(from)) || (from > 0 ? !han.test(text.charAt(from - 1)) : true)) return from;
    if (introduces.test(text.slice(Math.max(0, from - 2), from))) return from;
    if (!isInside(reading, from - 1)) break;
  }
  return at;
}

/** 师傅 and 弟弟 are words, and what a name begins behind; but not where the name goes on over their end. */
const isKin = ({ words, wordAt }: Reading, at: number): boolean => words[wordAt[at - 1] ?? 0]?.to !== at;

/** Whether the character is one of a name that is no word of the language: alone to the dictionary, and nothing that stands beside names. */
function isInside({ text, words, wordAt }: Reading, at: number): boolean {
  const word = words[wordAt[at] ?? 0];
  return (
    word !== undefined &&
    word.to - word.from === 1 &&
    han.test(text.charAt(at)) &&
    !apart.test(text.charAt(at)) &&
    !/^[dpcruvm]/u.test(word.tag)
  );
}

/** Where the part of a name ends that begins at `start`. */
function partEnd(reading: Reading, start: number): number {
  const { text } = reading;
  let at = start;
  const goesOn = (): boolean =>
    (at > start && syllables.test(text.slice(at, at + 2))) || (transcribes(text, at) && (at === start || !isKnownWord(reading, at)));
  while (at < text.length && at - start < longestPart && goesOn()) at++;
  // 孟和说 is 孟和, 孟和李强 are two; a part of one character alone is hardly one.
  if (at > start && text.charAt(at) === "和" && (at - start === 1 || behindAnd.test(text.slice(at + 1, at + 15)))) return at + 1;
  if (at > start && !isInside(reading, at)) return at;
  for (let to = at + 1; to <= start + longestPart && to <= text.length && isInside(reading, to - 1); to++) if (isEnd(text, to)) return to;
  return at;
}

const isEnd = (text: string, at: number): boolean => {
  const after = text.slice(at, at + 14);
  return !han.test(text.charAt(at)) || speechAfter.test(after) || actAfter.test(after);
};
