/** Where sentences end in reflowed text. */
import { isUnspaced } from "../languages/letters.ts";
import { isCloser, isDigit, isSpace } from "./characters.ts";
import { endsSentence } from "./segmentations.ts";

/** No sentence is longer: what has no full stop in so many characters is no prose, and costs every later stage. */
const longest = 2000;

/** Ends of the sentences of `text`, in order, the last being its length. White space between two belongs to the first. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  const cut = (to: number): void => {
    while (to - start > longest) ends.push((start = softCut(text, start)));
    if (to > start) ends.push((start = to));
  };
  for (let at = 0; at < text.length; at++) {
    const end = endAt(text, at);
    if (end === undefined) continue;
    cut(end);
    at = end - 1;
  }
  cut(text.length);
  return ends;
}

/** The end of the sentence whose stop is at `at`, if there is one. */
function endAt(text: string, at: number): number | undefined {
  const mark = text[at] ?? "";
  if (mark === ".") return stopEnd(text, at);
  if (!"。！？!?".includes(mark)) return undefined;
  let after = at + 1;
  while (after < text.length && "。！？!?".includes(text[after] ?? "")) after++;
  const closed = afterClosers(text, after);
  if (mark === "。") return closed;
  // A question inside quotation marks or a title's marks is part of what is said about it: “去不去?”他问.
  const next = text[closed] ?? "";
  if (isSpace(next.charCodeAt(0))) return startsSentence(text, closed) ? closed : undefined;
  if (closed > after && next !== "" && !'“‘「『《(（"'.includes(next)) return undefined;
  return isUnspaced(next.charCodeAt(0)) || !/[a-z0-9&=/]/i.test(next) ? closed : undefined;
}

function stopEnd(text: string, at: number): number | undefined {
  const closed = afterClosers(text, at + 1);
  if (closed >= text.length) return closed;
  const next = text.charCodeAt(closed);
  const before = text.charCodeAt(at - 1);
  if (isUnspaced(before)) return (isUnspaced(next) && endsSentence(text, at)) || isSpace(next) ? closed : undefined;
  if (!isSpace(next) || !startsSentence(text, closed)) return undefined;
  return endsSentence(text, at) ? closed : undefined;
}

function afterClosers(text: string, at: number): number {
  let after = at;
  while (after < text.length && isCloser(text[after] ?? "")) after++;
  // A straight quotation mark with a word right behind it opens the next sentence.
  if (after > at && (text[after - 1] === '"' || text[after - 1] === "'") && after - 1 === at && /[\p{L}\p{N}]/u.test(text[after] ?? "")) {
    return openQuotes(text, at) ? after : after - 1;
  }
  return after;
}

/** Whether a straight quotation mark is open at `at`, looking back a short way. */
function openQuotes(text: string, at: number): boolean {
  let count = 0;
  for (let i = Math.max(0, at - 400); i < at; i++) if (text[i] === text[at]) count++;
  return count % 2 === 1;
}

/** Whether what follows the white space at `at` can begin a sentence: no small letter does. */
function startsSentence(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || "“‘\"'([（".includes(text[next] ?? ""))) next++;
  const first = text[next] ?? "";
  return first === "" || isDigit(first.charCodeAt(0)) || first === first.toUpperCase();
}

/** Where to cut a run that has no stop: after the last clause or space that it holds, else at the limit. */
function softCut(text: string, start: number): number {
  const limit = start + longest;
  for (const marks of ["；;", "，,、", " \u3000"]) {
    for (let at = limit; at > start + longest / 2; at--) if (marks.includes(text[at - 1] ?? "")) return at;
  }
  const unit = text.charCodeAt(limit - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? limit - 1 : limit;
}
