/** Which words a text may hold, by the one to three characters they are made of: a small set of bits that is asked instead of the text. */

const bits = 13;

/** One bit for each hash of up to three neighbours in the text. */
export type TextSigns = Uint32Array;

const hashOf = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35) >>> (32 - bits);

export function signsOf(text: string): TextSigns {
  const signs = new Uint32Array(2 ** (bits - 5));
  let [a, b] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    set(signs, hashOf(0, 0, c));
    if (at > 0) set(signs, hashOf(0, b, c));
    if (at > 1) set(signs, hashOf(a, b, c));
    [a, b] = [b, c];
  }
  return signs;
}

function set(signs: TextSigns, bit: number): void {
  signs[bit >>> 5]! |= 1 << (bit & 31);
}

/** Of each word the bits that a text with it has. */
export type WordSigns = readonly Uint16Array[];

export function wordSigns(words: readonly string[]): WordSigns {
  return words.map((word) => {
    const [size, codes] = [Math.min(3, word.length), [0, 0, ...Array.from(word, (_, at) => word.charCodeAt(at))]];
    return Uint16Array.from({ length: word.length - size + 1 }, (_, at) => {
      const end = at + size + 1;
      return hashOf(size > 2 ? codes[end - 2]! : 0, size > 1 ? codes[end - 1]! : 0, codes[end]!);
    });
  });
}

/** Whether the text may hold one of the words; where not, it does not. */
export function mayHold(signs: TextSigns, words: WordSigns): boolean {
  for (const word of words) {
    let at = 0;
    while (at < word.length && ((signs[word[at]! >>> 5]! >>> (word[at]! & 31)) & 1) === 1) at++;
    if (at === word.length) return true;
  }
  return false;
}
