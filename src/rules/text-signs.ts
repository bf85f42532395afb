/** Which words a text may hold, by the one to three characters they are made of: a small set of bits that is asked instead of the text. */
import { remembering } from "../remembering.ts";

const bits = 13;

/** One bit for each hash of up to three neighbours in the text. */
export type TextSigns = Uint32Array;

const hashOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> (32 - bits);

/** A sentence is searched for many patterns, one after the other. */
export const signsOf = remembering(signs);

function signs(text: string): TextSigns {
  const found = new Uint32Array(2 ** (bits - 5));
  let [a, b] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    set(found, hashOf(0, 0, c));
    if (at > 0) set(found, hashOf(0, b, c));
    if (at > 1) set(found, hashOf(a, b, c));
    [a, b] = [b, c];
  }
  return found;
}

function set(signs: TextSigns, bit: number): void {
  signs[bit >>> 5]! |= 1 << (bit & 31);
}

/** For each word, one after the other: how many bits a text with it has, and which; the most telling first. */
export type WordSigns = Uint16Array;

export function wordSigns(words: readonly string[]): WordSigns {
  const signs: number[] = [];
  for (const word of words) {
    const own = signsOfWord(word);
    signs.push(own.length, ...own);
  }
  return Uint16Array.from(signs);
}

/** Of a short word its parts too: among some hundred words of two characters one has the bit of what stands in the text by chance. */
function signsOfWord(word: string): readonly number[] {
  const code = (at: number): number => word.charCodeAt(at);
  const own: number[] = [];
  for (let at = 2; at < word.length; at++) own.push(hashOf(code(at - 2), code(at - 1), code(at)));
  if (word.length < 4) for (let at = 1; at < word.length; at++) own.push(hashOf(0, code(at - 1), code(at)));
  if (word.length < 3) for (let at = 0; at < word.length; at++) own.push(hashOf(0, 0, code(at)));
  return own;
}

/** Whether the text may hold one of the words; where not, it does not. */
export function mayHold(signs: TextSigns, words: WordSigns): boolean {
  for (let at = 0; at < words.length;) {
    const end = at + 1 + words[at]!;
    do at++;
    while (at < end && ((signs[words[at]! >>> 5]! >>> (words[at]! & 31)) & 1) === 1);
    if (at === end) return true;
    at = end;
  }
  return false;
}

/** Whether it may hold one of each. */
export function mayHoldAll(signs: TextSigns, sets: readonly WordSigns[]): boolean {
  for (const words of sets) if (!mayHold(signs, words)) return false;
  return true;
}
