/** What `text.matchAll(pattern)` gives, for patterns that are tried on every sentence and match in few. */
import { requiredWords } from "./required-words.ts";
import { mayHoldAll, signsOf, wordSigns, type WordSigns } from "./text-signs.ts";

const known = new WeakMap<RegExp, readonly WordSigns[]>();

/** Whether the text may hold the words that the pattern cannot do without; where not, it has no match, and the pattern need not even be compiled. */
export function mayBeIn(text: string, pattern: RegExp): boolean {
  let words = known.get(pattern);
  if (words === undefined) known.set(pattern, (words = requiredWords(pattern).map(wordSigns)));
  return words.length === 0 || mayHoldAll(signsOf(text), words);
}

const noMatches: readonly RegExpExecArray[] = [];

/**
 * All matches, in text order. `matchAll` makes a new RegExp at each call; this does not, nor does it search a text without the words that the
 * pattern cannot do without. Throws a RangeError where `pattern` is not global.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new RangeError(`the pattern ${String(pattern)} finds only its first match: give it the flag g`);
  if (!mayBeIn(text, pattern)) return noMatches;
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return noMatches;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    if (found[0] === "") pattern.lastIndex += pattern.unicode && text.codePointAt(found.index)! > 0xffff ? 2 : 1;
    all.push(found);
  }
  return all;
}
