/** What `text.matchAll(pattern)` gives, for patterns that are tried on every sentence and match in few. */
import { requiredWords } from "./required-words.ts";
import { mayHoldAll, signsOf, wordSigns, type WordSigns } from "./text-signs.ts";

const known = new WeakMap<RegExp, readonly WordSigns[]>();

const noMatches: readonly RegExpExecArray[] = [];

/**
 * All matches, in text order. `matchAll` makes a new RegExp at each call; this does not, nor does it search a text without the words that the
 * pattern cannot do without. Throws a RangeError where `pattern` is not global.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  let words = known.get(pattern);
  if (words === undefined) {
    if (!pattern.global) throw new RangeError(`the pattern ${String(pattern)} finds only its first match: give it the flag g`);
    words = requiredWords(pattern).map(wordSigns);
    known.set(pattern, words);
  }
  if (words.length > 0 && !mayHoldAll(signsOf(text), words)) return noMatches;
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
