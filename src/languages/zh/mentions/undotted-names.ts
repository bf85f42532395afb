/**
 * Names of peoples without Chinese surnames where no dot parts them: 局长扎西次仁, 村民斯琴高娃、阿木尔布. They are put together from what such names
 * are made of, or, four characters and more, of what transcriptions are written with; and stand behind a post or before what only people do.
 */
import type { Candidate } from "../../../mention/extractor.ts";
import type { Neighbours } from "./person-evidence.ts";
import { elements } from "./person-rules.ts";
import { isWordStart, type Reading } from "./reading.ts";
import { lastCharacters, longestElement, nameElements } from "./tables/name-elements.ts";
import { actAfter, speechAfter, strongBefore } from "./tables/person-context.ts";
import { compoundSurnames } from "./tables/surnames.ts";
import { transcribes } from "./transcribed.ts";
import { courtesy, isKnownWord } from "./transcription.ts";

const longest = 8;
/** A transcription that is no word of the language, by its length alone. */
const telling = 4;
const han = /\p{Script=Han}/u;
const opens = /(?:^|[、，,。;；:：“(（\s])$/u;
/** What joins or ends names of a list, or gives one a post. */
const joins = /^(?:[和与及等任为兼]|同意)/u;

export function findUndottedNames(reading: Reading, { endingAt, startingAt }: Neighbours): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (from: number, isPosted: boolean): void => {
    const to = nameEnd(reading, from, isPosted, startingAt.get(from) === "Place");
    if (to !== undefined) found.push({ from, to, type: "Person", extractor: elements.id, confidence: elements.confidence });
  };
  for (let at = 0; at < reading.text.length; at++) {
    if (!transcribes(reading.text, at) || !han.test(reading.text.charAt(at))) continue;
    const type = endingAt.get(at);
    const listed = reading.text.charAt(at - 1) === "、" && found.some(({ to }) => to === at - 1);
    const before = reading.text.slice(Math.max(0, at - 12), at);
    if (type === "Title" || type === "Occupation" || listed || strongBefore.test(before)) add(at, true);
    else if (opens.test(before.slice(-1)) || (/[和与及]$/u.test(before) && isWordStart(reading, at - 1))) add(at, false);
  }
  return found;
}

/** `isPosted`: behind a post, where less has to speak for it. `isPlace`: a place that is known begins here. */
function nameEnd(reading: Reading, from: number, isPosted: boolean, isPlace: boolean): number | undefined {
  const { text } = reading;
  const made = madeOf(text, from, 0);
  for (const { to, parts } of made)
    if ((isPosted ? to - from >= 2 : parts > 1 && to - from >= telling) && isEnd(reading, to, isPosted)) return to;
  if (!isPosted || isPlace || compoundSurnames.has(text.slice(from, from + 2))) return undefined;
  let to = from;
  while (to < text.length && to - from < longest && transcribes(text, to) && (to === from || !isKnownWord(reading, to))) to++;
  return to - from >= telling && isEnd(reading, to, true) ? to : undefined;
}

interface Made {
  readonly to: number;
  readonly parts: number;
}

/** Where names made of whole elements end that begin at `from`, the longest first. */
function madeOf(text: string, from: number, parts: number): readonly Made[] {
  if (parts === 3) return [];
  const ends: Made[] = [];
  for (let length = Math.min(longestElement, text.length - from); length >= 2; length--) {
    if (!nameElements.has(text.slice(from, from + length))) continue;
    const to = from + length;
    ends.push(...madeOf(text, to, parts + 1));
    if (lastCharacters.has(text.charAt(to))) ends.push({ to: to + 1, parts: parts + 2 });
    ends.push({ to, parts: parts + 1 });
  }
  return ends.sort((a, b) => b.to - a.to);
}

function isEnd({ text }: Reading, at: number, isPosted: boolean): boolean {
  const after = text.slice(at, at + 14);
  if (speechAfter.test(after) || courtesy.test(after)) return true;
  if (!han.test(text.charAt(at))) return isPosted || after.startsWith("、");
  return actAfter.test(after) || (isPosted && joins.test(after));
}
