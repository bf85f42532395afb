/**
 * What the tagger looks at around each character, each feature one 32-bit hash. Training reads these very numbers (scripts/train), so
 * whatever changes here makes an older model useless.
 */
import type { Characters } from "./characters.ts";
import { finish, fold, hashCodes } from "../../../tagger/hash.ts";
import type { Lexicon } from "../../../tagger/lexicon.ts";
import { markPlaces } from "./places.ts";
import { DOUBLE_SURNAMES, SURNAMES } from "./surnames.ts";
import type { Words } from "./words.ts";

export const FEATURES_PER_CHARACTER = 31;

const PAD = 2;
const EDGE = 2;
let room = 0;
let code = new Int32Array(0);
let shape = new Int32Array(0);
let marks = new Uint8Array(0);
let wordAt = new Int32Array(0);
let wordHash = new Int32Array(0);
let wordEnd = new Int32Array(0);
let tag = new Int32Array(0);

function reserve(count: number): void {
  if (count <= room) return;
  room = count * 2;
  const size = room + 2 * PAD + 2;
  code = new Int32Array(size);
  shape = new Int32Array(size);
  marks = new Uint8Array(size);
  wordAt = new Int32Array(size);
  wordHash = new Int32Array(size);
  wordEnd = new Int32Array(size);
  tag = new Int32Array(size);
}

const SHAPES = new Uint8Array(0x10000).map((_, c) => {
  if (c === 0x30) return 1;
  if (c >= 0x61 && c <= 0x7a) return 2;
  if (c === 0x20) return 3;
  if (SURNAMES.has(c)) return 5;
  if ("一二三四五六七八九十百千万亿两零○〇".includes(String.fromCharCode(c))) return 6;
  if (c >= 0x3400 && c <= 0x9fff) return 4;
  return c < 0x80 || (c >= 0x2000 && c < 0x3400) || c >= 0xff00 ? 7 : 8;
});

const DOUBLE_SURNAME_STARTS = new Uint8Array(0x10000);
for (const name of DOUBLE_SURNAMES) DOUBLE_SURNAME_STARTS[name.charCodeAt(0)] = 1;

/** Characters from PAD on, words from PAD on, with marks for "beyond the edge" on both sides. */
function lay(characters: Characters, words: Words, lexicon: Lexicon): void {
  const { codes, text } = characters;
  const count = codes.length;
  reserve(count);
  markPlaces(lexicon, codes, marks);
  for (let i = -PAD; i < count + PAD; i += 1) {
    const inside = i >= 0 && i < count;
    code[i + PAD] = inside ? (codes[i] as number) : EDGE;
    shape[i + PAD] = inside ? (SHAPES[codes[i] as number] as number) : 9;
  }
  for (let i = 0; i + 1 < count; i += 1)
    if (DOUBLE_SURNAME_STARTS[codes[i] as number] === 1 && DOUBLE_SURNAMES.has(text.slice(i, i + 2))) shape[i + PAD] = 10;
  for (let w = -PAD; w < words.count + PAD; w += 1) {
    const inside = w >= 0 && w < words.count;
    const from = inside ? (words.starts[w] as number) : 0;
    const to = inside ? (words.starts[w + 1] as number) : 0;
    wordHash[w + PAD] = inside ? hashCodes(codes, from, to) : EDGE;
    wordEnd[w + PAD] = inside ? (codes[to - 1] as number) : EDGE;
    tag[w + PAD] = inside ? (words.tags[w] as number) : EDGE;
    for (let i = from; i < to; i += 1) wordAt[i] = w;
  }
}

/** Fills `into`, `FEATURES_PER_CHARACTER` numbers a character; `into` must be long enough. */
export function writeFeatures(characters: Characters, words: Words, lexicon: Lexicon, into: Int32Array): void {
  lay(characters, words, lexicon);
  const count = characters.codes.length;
  for (let i = 0, at = 0; i < count; i += 1) {
    at = writeCharacters(i + PAD, into, at);
    at = writeWords(i, words, into, at);
    at = writeMarks(i, count, words, into, at);
  }
}

const f1 = (template: number, a: number): number => finish(fold(template, a));
const f2 = (template: number, a: number, b: number): number => finish(fold(fold(template, a), b));
const f3 = (template: number, a: number, b: number, c: number): number => finish(fold(fold(fold(template, a), b), c));

function writeCharacters(p: number, into: Int32Array, at: number): number {
  const a = code[p - 2] as number;
  const b = code[p - 1] as number;
  const c = code[p] as number;
  const d = code[p + 1] as number;
  const e = code[p + 2] as number;
  into[at++] = f1(101, c);
  into[at++] = f1(102, a);
  into[at++] = f1(103, b);
  into[at++] = f1(104, d);
  into[at++] = f1(105, e);
  into[at++] = f2(106, a, b);
  into[at++] = f2(107, b, c);
  into[at++] = f2(108, c, d);
  into[at++] = f2(109, d, e);
  into[at++] = f2(110, b, d);
  into[at++] = f3(111, a, b, c);
  into[at++] = f3(112, b, c, d);
  into[at++] = f3(113, c, d, e);
  const classes = ((shape[p - 1] as number) << 8) | ((shape[p] as number) << 4) | (shape[p + 1] as number);
  into[at++] = f1(116, classes);
  into[at++] = f2(118, shape[p - 1] as number, c);
  return at;
}

function writeWords(i: number, words: Words, into: Int32Array, at: number): number {
  const w = (wordAt[i] as number) + PAD;
  const from = words.starts[w - PAD] as number;
  const size = (words.starts[w - PAD + 1] as number) - from;
  const place = size === 1 ? 3 : i === from ? 0 : i === from + size - 1 ? 2 : 1;
  const spot = (place << 4) | Math.min(size, 6);
  const here = tag[w] as number;
  const before = tag[w - 1] as number;
  const after = tag[w + 1] as number;
  into[at++] = f2(131, wordHash[w] as number, place);
  into[at++] = f2(132, here, spot);
  into[at++] = f2(133, wordHash[w - 1] as number, place);
  into[at++] = f2(134, wordHash[w + 1] as number, place);
  into[at++] = f3(135, wordHash[w - 1] as number, wordHash[w] as number, place);
  into[at++] = f3(136, wordHash[w] as number, wordHash[w + 1] as number, place);
  into[at++] = f3(137, before, here, place);
  into[at++] = f3(138, here, after, place);
  into[at++] = finish(fold(fold(fold(fold(139, before), here), after), place));
  into[at++] = f3(140, wordEnd[w] as number, here, place);
  into[at++] = f3(141, wordEnd[w + 1] as number, after, place);
  into[at++] = f2(142, wordHash[w - 2] as number, place);
  into[at++] = f2(143, wordHash[w + 2] as number, place);
  return at;
}

function writeMarks(i: number, count: number, words: Words, into: Int32Array, at: number): number {
  const mark = marks[i] as number;
  const next = i + 1 < count ? (marks[i + 1] as number) : 0;
  const before = i > 0 ? (marks[i - 1] as number) : 0;
  const w = wordAt[i] as number;
  const place = (words.starts[w] === i ? 1 : 0) | (words.starts[w + 1] === i + 1 ? 2 : 0);
  into[at++] = f2(161, mark, place);
  into[at++] = f3(162, before, mark, next);
  into[at++] = f3(163, mark, next, code[i + PAD + 1] as number);
  return at;
}
