/**
 * A text cut into words as jieba cuts it without its hidden Markov model: of all ways to cut a run of characters into words of the dictionary,
 * the one whose words are together the most frequent. Method: jieba (https://github.com/fxsj/jieba, https://github.com/messense/jieba-rs), whose
 * words these are to the letter; the tagger was trained on them.
 */
import { childOf, entryOf, type Dictionary } from "./dictionary.ts";

/** Where the words of a text begin (one more at the end, its length), in UTF-16 units, and their parts of speech (`x` if unknown). */
export interface Cut {
  readonly starts: Int32Array;
  readonly tags: readonly string[];
}

/** Characters of which words consist: what stands between them is a word of its own, character by character. Halves of pairs are told apart later. */
const isOfWords = new Uint8Array(1 << 16);
for (const [from, to] of [
  ["a", "z"],
  ["A", "Z"],
  ["0", "9"],
  ["\u3400", "\u4dbf"],
  ["\u4e00", "\u9fff"],
  ["\uf900", "\ufaff"],
] as const)
  isOfWords.fill(1, from.charCodeAt(0), to.charCodeAt(0) + 1);
for (const sign of "+#&._%-") isOfWords[sign.charCodeAt(0)] = 1;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** How many units the character at a place takes. */
const width = (text: string, at: number): number =>
  isHigh(text.charCodeAt(at)) && at + 1 < text.length && isLow(text.charCodeAt(at + 1)) ? 2 : 1;

/** Ideographs beyond the first plane. */
const isRare = (character: number): boolean =>
  (character >= 0x20000 && character <= 0x2a6df) ||
  (character >= 0x2a700 && character <= 0x2ebef) ||
  (character >= 0x2f800 && character <= 0x2fa1f);

const isWordCharacter = (text: string, at: number): boolean =>
  isOfWords[text.charCodeAt(at)] === 1 || (isHigh(text.charCodeAt(at)) && isRare(text.codePointAt(at)!));

export class Cutter {
  /** For a run at a time, by place in it: how much the best words from here on weigh, where the first of them ends, and its entry. */
  #weights = new Float64Array(0);
  #ends = new Int32Array(0);
  #entries = new Int32Array(0);

  constructor(private readonly dictionary: Dictionary) {}

  cut(text: string): Cut {
    const words = new Words(this.dictionary, text);
    for (let at = 0; at < text.length;) {
      const run = runEnd(text, at);
      const end = run > at ? run : at + (text.startsWith("\r\n", at) ? 2 : width(text, at));
      if (run > at) this.#cutRun(text, at, end, words);
      else words.add(at, end);
      at = end;
    }
    return words.cut();
  }

  #cutRun(text: string, from: number, to: number, words: Words): void {
    this.#weigh(text, from, to);
    for (let at = from; at < to;) {
      const end = this.#ends[at - from]!;
      // Letters and digits that are no words together are one all the same.
      if (end === at + 1 && text.charCodeAt(at) < 128 && isAlphanumeric(text.charCodeAt(at))) words.join(at, end);
      else words.add(at, end, this.#entries[at - from]);
      at = end;
    }
    words.close();
  }

  /** From the end to the beginning. Of ways that weigh the same the one with the longer first word counts. */
  #weigh(text: string, from: number, to: number): void {
    const length = to - from;
    if (this.#ends.length <= length) {
      this.#weights = new Float64Array(2 * length + 1);
      this.#ends = new Int32Array(2 * length + 1);
      this.#entries = new Int32Array(2 * length + 1);
    }
    const [weights, ends, entries, dictionary] = [this.#weights, this.#ends, this.#entries, this.dictionary];
    weights[length] = 0;
    for (let at = to - 1, next = to; at >= from; at--) {
      if (isLow(text.charCodeAt(at)) && at > from && width(text, at - 1) === 2) continue;
      let [weight, end, entry] = [Number.NEGATIVE_INFINITY, 0, 0];
      for (let node = 0, after = at; after < to;) {
        node = childOf(dictionary, node, text.charCodeAt(after++));
        if (node === 0) break;
        const said = dictionary.entries[node]!;
        if (said === 0) continue;
        const whole = dictionary.weights[said - 1]! + weights[after - from]!;
        if (whole >= weight) [weight, end, entry] = [whole, after, said];
      }
      if (entry === 0) [weight, end] = [dictionary.unknown + weights[next - from]!, next];
      weights[at - from] = weight;
      ends[at - from] = end;
      entries[at - from] = entry;
      next = at;
    }
  }
}

/** Where a run of characters of which words consist ends; where none begins here, here. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCharacter(text, at)) at += width(text, at);
  return at;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isAlphanumeric = (unit: number): boolean => isDigit(unit) || ((unit | 32) >= 97 && (unit | 32) <= 122);

/** The words of a text as they are found, from its beginning on. */
class Words {
  readonly #starts: number[] = [];
  readonly #tags: string[] = [];
  /** Where letters and digits begin that stand together. */
  #open = -1;
  #at = 0;

  constructor(
    private readonly dictionary: Dictionary,
    private readonly text: string,
  ) {}

  /** @param entry of the dictionary; looked up unless given */
  add(from: number, to: number, entry = entryOf(this.dictionary, this.text, from, to)): void {
    this.close();
    this.#starts.push(from);
    this.#tags.push(entry > 0 ? this.dictionary.tags[entry - 1]! : this.#guessedTag(from, to));
    this.#at = to;
  }

  join(from: number, to: number): void {
    if (this.#open === -1) this.#open = from;
    this.#at = to;
  }

  close(): void {
    const from = this.#open;
    if (from === -1) return;
    this.#open = -1;
    this.add(from, this.#at);
  }

  #guessedTag(from: number, to: number): string {
    let [letters, digits] = [0, 0];
    for (let at = from; at < to; at++) {
      const unit = this.text.charCodeAt(at);
      if (isDigit(unit)) digits++;
      else if (isAlphanumeric(unit)) letters++;
    }
    return letters > 0 ? "eng" : digits > 0 ? "m" : "x";
  }

  cut(): Cut {
    return { starts: Int32Array.from([...this.#starts, this.text.length]), tags: this.#tags };
  }
}
