/** A sentence as the tagger sees it: words, possessive endings, numbers and single marks. Hyphens stand apart, letters with stops (U.S.) stay one. */
import { finish, fold } from "../../../tagger/hash.ts";

/** What a token looks like. */
export const SHAPE = {
  mark: 1,
  number: 2,
  small: 3,
  capital: 4,
  capitals: 5,
  letter: 6,
  mixed: 7,
  stopped: 8,
  clitic: 9,
  opening: 10,
} as const;

export interface Tokens {
  readonly count: number;
  /** UTF-16 offsets into the sentence. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hash of the word as it stands, digits all the same, and in small letters. */
  readonly word: Int32Array;
  readonly lower: Int32Array;
  readonly shape: Uint8Array;
  /** 1 where white space stands before. */
  readonly apart: Uint8Array;
}

const OTHER = 0;
const SPACE = 1;
const DIGIT = 2;
const SMALL = 3;
const CAPITAL = 4;
const APOSTROPHE = 5;
const STOP = 6;
const COMMA = 7;

/** Characters up to here are looked at one by one; beyond are ideographs and syllables, which are letters. */
const TABLED = 0x3000;

/** Until the character is first met: a page in another language meets none. */
const UNKNOWN = 0xff;
const CLASSES = new Uint8Array(0x10000).fill(SMALL).fill(UNKNOWN, 0, TABLED);
CLASSES[TABLED] = SPACE;

/** Of no character (NaN) there is none. */
function classAt(code: number): number | undefined {
  const known = CLASSES[code];
  return known === UNKNOWN ? (CLASSES[code] = classOf(String.fromCharCode(code))) : known;
}

function classOf(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/[\p{L}\p{M}]/u.test(character)) return SMALL;
  return character === "'" || character === "’" ? APOSTROPHE : character === "." ? STOP : character === "," ? COMMA : OTHER;
}

/** 0 until the character is first met. */
const LOWER = new Uint16Array(TABLED);

function lowerOf(code: number): number {
  if (classAt(code) === DIGIT) return 0x30;
  const small = String.fromCharCode(code).toLowerCase();
  return code === 0x2019 ? 0x27 : small.length === 1 ? small.charCodeAt(0) : code;
}

/** In small letters, digits as 0, apostrophes straight. */
export const folded = (code: number): number => (code < TABLED ? LOWER[code] || (LOWER[code] = lowerOf(code)) : code);

const isLetter = (code: number): boolean => classAt(code) === SMALL || classAt(code) === CAPITAL;

/** Where the token that begins at `at`, which is no white space, ends. */
function endOfToken(text: string, at: number): number {
  const first = classAt(text.charCodeAt(at));
  let end = at + 1;
  if (first === DIGIT) return endOfNumber(text, end);
  if (first === APOSTROPHE) return /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3)) ? at + 2 : end;
  if (first !== SMALL && first !== CAPITAL) return end;
  if (first === CAPITAL && text.charCodeAt(end) === 0x2e && isLetter(text.charCodeAt(end + 1)) && text.charCodeAt(end + 2) === 0x2e) {
    while (isLetter(text.charCodeAt(end - 1)) && text.charCodeAt(end) === 0x2e && classAt(text.charCodeAt(end - 1)) === CAPITAL) {
      end += 1;
      if (isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e) end += 1;
    }
    return end;
  }
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || classAt(code) === DIGIT) end += 1;
    // O'Brien, and not the government's.
    else if (classAt(code) === APOSTROPHE && isLetter(text.charCodeAt(end + 1)) && !isPossessive(text, end)) end += 1;
    else return end;
  }
}

const isPossessive = (text: string, apostrophe: number): boolean => {
  const after = text.charCodeAt(apostrophe + 2);
  return (text.charCodeAt(apostrophe + 1) | 32) === 0x73 && !isLetter(after) && classAt(after) !== DIGIT;
};

function endOfNumber(text: string, from: number): number {
  let end = from;
  for (;;) {
    const is = classAt(text.charCodeAt(end));
    if (is === DIGIT || is === SMALL) end += 1;
    else if ((is === STOP || is === COMMA) && classAt(text.charCodeAt(end + 1)) === DIGIT) end += 1;
    else return end;
  }
}

function shapeOf(text: string, from: number, to: number): number {
  const first = classAt(text.charCodeAt(from));
  if (first === DIGIT) return SHAPE.number;
  if (first === APOSTROPHE) return to - from > 1 ? SHAPE.clitic : SHAPE.mark;
  if (first !== SMALL && first !== CAPITAL) return '(["“‘'.includes(text[from] as string) ? SHAPE.opening : SHAPE.mark;
  if (to - from === 1) return first === CAPITAL ? SHAPE.letter : SHAPE.small;
  if (text.charCodeAt(from + 1) === 0x2e) return SHAPE.stopped;
  let [small, capitals] = [0, 0];
  for (let i = from; i < to; i += 1) {
    const is = classAt(text.charCodeAt(i));
    if (is === SMALL) small += 1;
    else if (is === CAPITAL) capitals += 1;
  }
  if (capitals === 0) return SHAPE.small;
  if (small === 0) return SHAPE.capitals;
  return first === CAPITAL ? (capitals === 1 ? SHAPE.capital : SHAPE.mixed) : SHAPE.mixed;
}

export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = to - from;
  for (let i = from; i < to; i += 1) hash = fold(hash, folded(text.charCodeAt(i)));
  return finish(hash);
}

function exactHash(text: string, from: number, to: number): number {
  let hash = from - to;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    hash = fold(hash, classAt(code) === CAPITAL ? code : folded(code));
  }
  return finish(hash);
}

export function tokensOf(text: string): Tokens {
  const room = text.length;
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  const apart = new Uint8Array(room);
  let count = 0;
  let space = 1;
  for (let at = 0; at < text.length;) {
    if (classAt(text.charCodeAt(at)) === SPACE) {
      space = 1;
      at += 1;
      continue;
    }
    const end = endOfToken(text, at);
    from[count] = at;
    to[count] = end;
    apart[count] = space;
    count += 1;
    space = 0;
    at = end;
  }
  const word = new Int32Array(count);
  const lower = new Int32Array(count);
  const shape = new Uint8Array(count);
  for (let i = 0; i < count; i += 1) {
    const [begin, end] = [from[i] as number, to[i] as number];
    word[i] = exactHash(text, begin, end);
    lower[i] = hashOf(text, begin, end);
    shape[i] = shapeOf(text, begin, end);
  }
  return { count, from: from.subarray(0, count), to: to.subarray(0, count), word, lower, shape, apart: apart.subarray(0, count) };
}
