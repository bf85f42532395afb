/**
 * What the tagger looks at around each word, each feature one 32-bit hash, 0 where there is nothing to see. Training reads these very
 * numbers (scripts/train), so whatever changes here makes an older model useless.
 */
import { finish, fold } from "../../../tagger/hash.ts";
import { folded, SHAPE, type Tokens } from "./tokens.ts";
import { isCapital, placeIn, type Runs } from "./runs.ts";
import { LEVEL, markNames, slotOf, type Lists, type WordClusters } from "./lists.ts";
import { writeClusters, writeVectorClusters } from "./cluster-features.ts";
import { Column, EDGE, PAD } from "./columns.ts";
import { f1, f2, f3 } from "./feature-hash.ts";
import type { PageWords } from "./page-words.ts";
import { classOf } from "./word-classes.ts";

/** A sentence of a page, read. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly runs: Runs;
  /** What the rules take each token for: see rule-labels.ts. */
  readonly rules: Uint8Array;
}

export const FEATURES_PER_WORD = 92;

const columns = Array.from({ length: 13 }, () => new Column());
let nameMarks = new Uint8Array(64);

/** Fills `into`, `FEATURES_PER_WORD` numbers a token; `into` must be long enough. Those of `plain` tokens, if given, stay as they were. */
export function writeFeatures(
  { text, tokens, runs, rules }: ReadSentence,
  page: PageWords,
  lists: Lists,
  into: Int32Array,
  plain?: Uint8Array,
): void {
  const { count } = tokens;
  const [L, S, Ca, Cm, Cf, Va, Vm, Vf, N, T3, K, R, P] = columns.map((column) => column.reserve(count)) as unknown as Columns;
  if (nameMarks.length < count) nameMarks = new Uint8Array(2 * count);
  markNames(lists.names, tokens, (i) => isCapital(tokens.shape[i] as number), nameMarks);
  for (let i = 0; i < count; i += 1) {
    const lower = tokens.lower[i] as number;
    L[i + PAD] = lower;
    S[i + PAD] = tokens.shape[i] as number;
    fillClusters(lists.clusters, lower, i + PAD, Ca, Cm, Cf);
    fillClusters(lists.vectorClusters, lower, i + PAD, Va, Vm, Vf);
    N[i + PAD] = nameMarks[i] as number;
    T3[i + PAD] = affix(text, tokens, i, -3);
    K[i + PAD] = classOf(lower);
    R[i + PAD] = rules[i] as number;
    P[i + PAD] = pageBits(page, lower);
  }
  const loud = loudness(tokens);
  for (let i = 0; i < count; i += 1) {
    if (plain !== undefined && plain[i] === 1) continue;
    const p = i + PAD;
    let at = i * FEATURES_PER_WORD;
    at = writeWords(p, tokens.word[i] as number, L, S, into, at);
    at = writeAffixes(text, tokens, i, S[p] as number, T3, into, at);
    at = writeClusters(p, S, Ca, Cm, Cf, into, at);
    at = writeVectorClusters(p, i, runs, S, Va, Vm, Vf, into, at);
    at = writeLists(p, N, S, K, into, at);
    at = writeRun(i, tokens, runs, Cm, K, into, at);
    at = writePage(i, tokens, runs, page, S[p] as number, P, loud, into, at);
    at = writeRules(p, i, tokens, runs, R, L, S, Cm, P, into, at);
  }
}

type Columns = readonly [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** Clusters of a word into its place of three columns; 0 where it has none. */
function fillClusters(clusters: WordClusters, lower: number, at: number, coarse: Int32Array, middle: Int32Array, fine: Int32Array): void {
  const slot = slotOf(clusters, lower);
  coarse[at] = slot < 0 ? 0 : (clusters.coarse[slot] as number);
  middle[at] = slot < 0 ? 0 : (clusters.middle[slot] as number);
  fine[at] = slot < 0 ? 0 : (clusters.fine[slot] as number);
}

/** The first (`size` above 0) or last letters, in small. 0 where the word is shorter. */
function affix(text: string, { from, to }: Tokens, i: number, size: number): number {
  const [begin, end] = [from[i] as number, to[i] as number];
  const length = Math.abs(size);
  if (end - begin < length) return 0;
  const start = size > 0 ? begin : end - length;
  let hash = size;
  for (let at = start; at < start + length; at += 1) hash = fold(hash, folded(text.charCodeAt(at)));
  return finish(hash);
}

function writeWords(p: number, word: number, L: Int32Array, S: Int32Array, into: Int32Array, at: number): number {
  const [a, b, c, d, e] = [L[p - 2] as number, L[p - 1] as number, L[p] as number, L[p + 1] as number, L[p + 2] as number];
  const [sb, sc, sd] = [S[p - 1] as number, S[p] as number, S[p + 1] as number];
  into[at++] = f1(1, word);
  into[at++] = f1(2, c);
  into[at++] = f1(3, b);
  into[at++] = f1(4, d);
  into[at++] = f1(5, a);
  into[at++] = f1(6, e);
  into[at++] = f2(7, b, c);
  into[at++] = f2(8, c, d);
  into[at++] = f2(9, b, d);
  into[at++] = f2(10, a, b);
  into[at++] = f2(11, d, e);
  into[at++] = f1(12, sc);
  into[at++] = f2(13, sb, sc);
  into[at++] = f2(14, sc, sd);
  into[at++] = f3(15, sb, sc, sd);
  into[at++] = f2(16, b, sc);
  into[at++] = f2(17, sc, d);
  into[at++] = f2(18, ((S[p - 2] as number) << 12) | (sb << 8) | (sc << 4) | sd, S[p + 2] as number);
  into[at++] = f3(19, a, b, sc);
  into[at++] = f3(20, sc, d, e);
  return at;
}

function writeAffixes(text: string, tokens: Tokens, i: number, shape: number, T3: Int32Array, into: Int32Array, at: number): number {
  const lettered = shape === SHAPE.mark || shape === SHAPE.opening || shape === SHAPE.number ? 0 : 1;
  for (const [template, size] of AFFIXES) {
    const hash = lettered === 0 ? 0 : affix(text, tokens, i, size);
    into[at++] = hash === 0 ? 0 : f1(template, hash);
  }
  const own = T3[i + PAD] as number;
  into[at++] = own === 0 || lettered === 0 ? 0 : f2(27, own, shape);
  into[at++] = f2(28, T3[i + PAD - 1] as number, shape);
  into[at++] = f2(29, T3[i + PAD + 1] as number, shape);
  return at;
}

const AFFIXES = [
  [21, 2],
  [22, 3],
  [23, 4],
  [24, -2],
  [25, -3],
  [26, -4],
] as const;

function writeLists(p: number, N: Int32Array, S: Int32Array, K: Int32Array, into: Int32Array, at: number): number {
  const [before, mark, next] = [N[p - 1] as number, N[p] as number, N[p + 1] as number];
  const kind = K[p] as number;
  into[at++] = f2(45, mark, S[p] as number);
  into[at++] = f3(46, before, mark, next);
  into[at++] = f3(47, mark, S[p + 1] as number, S[p - 1] as number);
  into[at++] = f2(48, kind, S[p] as number);
  into[at++] = f2(49, K[p - 1] as number, S[p] as number);
  into[at++] = f2(50, K[p + 1] as number, S[p] as number);
  into[at++] = f3(51, K[p - 1] as number, mark >> 2 === LEVEL.given ? 1 : 0, kind);
  into[at++] = f2(52, mark, K[p + 1] as number);
  return at;
}

function writeRun(i: number, { lower, count }: Tokens, runs: Runs, Cm: Int32Array, K: Int32Array, into: Int32Array, at: number): number {
  const r = runs.of[i] as number;
  if (r < 0) return writeBetween(i, runs, lower, K, into, at);
  const [from, to] = [runs.from[r] as number, runs.to[r] as number];
  const head = lower[to - 1] as number;
  const size = to - from;
  const place = placeIn(from, to, i);
  const before = from > 0 ? (lower[from - 1] as number) : EDGE;
  const after = to < count ? (lower[to] as number) : EDGE;
  const headClass = K[to - 1 + PAD] as number;
  const [left, right] = [runs.before[r] as number, runs.after[r] as number];
  into[at++] = f2(54, head, place);
  into[at++] = f2(55, headClass, place);
  into[at++] = f2(56, Cm[to - 1 + PAD] as number, place);
  into[at++] = f2(57, lower[from] as number, place);
  into[at++] = f2(58, Math.min(size, 6), place);
  into[at++] = f2(59, before, place);
  into[at++] = f2(60, after, place);
  into[at++] = f3(61, before, after, place);
  into[at++] = f3(62, before, headClass, place);
  into[at++] = f3(63, Cm[from - 1 + PAD] as number, Cm[to + PAD] as number, place);
  into[at++] =
    left < 0 ? 0 : f3(64, lower[(runs.to[left] as number) - 1] as number, classOf(lower[(runs.to[left] as number) - 1] as number), place);
  into[at++] = right < 0 ? 0 : f3(65, head, K[(runs.to[right] as number) - 1 + PAD] as number, place);
  into[at++] = f3(66, K[from - 1 + PAD] as number, place, Math.min(size, 4));
  return at;
}

/** Of a small word between two runs: what it ties. */
function writeBetween(i: number, runs: Runs, lower: Int32Array, K: Int32Array, into: Int32Array, at: number): number {
  let left = -1;
  for (let back = 1; back <= 2 && left < 0 && i - back >= 0; back += 1) left = runs.of[i - back] as number;
  const right = left < 0 ? -1 : (runs.after[left] as number);
  into.fill(0, at, at + RUN_FEATURES);
  if (right < 0 || i >= (runs.from[right] as number)) return at + RUN_FEATURES;
  const head = (runs.to[left] as number) - 1;
  const next = (runs.to[right] as number) - 1;
  into[at] = f2(67, lower[head] as number, lower[i] as number);
  into[at + 1] = f3(68, K[head + PAD] as number, lower[i] as number, K[next + PAD] as number);
  into[at + 2] = f3(69, lower[head] as number, lower[i] as number, lower[runs.from[right] as number] as number);
  return at + RUN_FEATURES;
}

const RUN_FEATURES = 13;

/** 1: all of the line in capitals; 2: nearly every word with one; 0 otherwise. */
function loudness({ count, shape }: Tokens): number {
  let [words, capitals, all] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const is = shape[i] as number;
    if (is === SHAPE.small || is === SHAPE.capital || is === SHAPE.capitals || is === SHAPE.mixed) words += 1;
    if (is === SHAPE.capital || is === SHAPE.capitals) capitals += 1;
    if (is === SHAPE.capitals) all += 1;
  }
  if (words > 1 && all > 0.8 * words) return 1;
  return words > 2 && capitals > 0.6 * words ? 2 : 0;
}

function pageBits(page: PageWords, lower: number): number {
  const word = page.get(lower);
  if (word === undefined) return 0;
  const often = word.capital > 3 ? 3 : word.capital;
  return (
    (word.small > 0 ? 1 : 0) |
    (word.small > word.capital ? 2 : 0) |
    (often << 2) |
    (word.titled > 0 ? 16 : 0) |
    (word.within > 0 ? 32 : 0) |
    (word.speaks > 0 ? 64 : 0)
  );
}

function writePage(
  i: number,
  { lower }: Tokens,
  runs: Runs,
  page: PageWords,
  shape: number,
  P: Int32Array,
  loud: number,
  into: Int32Array,
  at: number,
): number {
  const r = runs.of[i] as number;
  const word = r < 0 ? undefined : page.get(lower[i] as number);
  const size = r < 0 ? 0 : (runs.to[r] as number) - (runs.from[r] as number);
  const longer = word !== undefined && word.longest > size ? 1 : 0;
  into[at++] = f2(71, P[i + PAD] as number, shape);
  into[at++] = f3(72, loud, shape, (P[i + PAD] as number) & 3);
  into[at++] = f2(73, i === 0 ? 1 : 0, (shape << 8) | (P[i + PAD] as number));
  into[at++] = word === undefined ? 0 : f3(74, word.head, longer, word.last ? 1 : 0);
  into[at++] = word === undefined ? 0 : f3(75, word.headClass, (longer << 1) | (word.last ? 1 : 0), Math.min(word.longest, 5));
  into[at++] = word === undefined ? 0 : f3(76, longer, size, (P[i + PAD] as number) & (16 | 32 | 64));
  return at;
}

function writeRules(
  p: number,
  i: number,
  { lower }: Tokens,
  runs: Runs,
  R: Int32Array,
  L: Int32Array,
  S: Int32Array,
  Cm: Int32Array,
  P: Int32Array,
  into: Int32Array,
  at: number,
): number {
  const [before, here, next] = [R[p - 1] as number, R[p] as number, R[p + 1] as number];
  const r = runs.of[i] as number;
  const ofRun = r < 0 ? 0 : (R[(runs.to[r] as number) - 1 + PAD] as number);
  into[at++] = f1(81, here);
  into[at++] = f3(82, before, here, next);
  into[at++] = f2(83, here, S[p] as number);
  into[at++] = f2(84, here, L[p] as number);
  into[at++] = f2(85, here, Cm[p] as number);
  into[at++] = f2(86, here, L[p - 1] as number);
  into[at++] = f2(87, here, L[p + 1] as number);
  into[at++] = f3(88, here, P[p] as number, S[p] as number);
  into[at++] = r < 0 ? 0 : f3(89, here, ofRun, lower[(runs.to[r] as number) - 1] as number);
  into[at++] = f2(90, before, S[p] as number);
  into[at++] = f2(91, next, S[p] as number);
  into[at++] = f2(92, here >> 2, Math.min(r < 0 ? 0 : (runs.to[r] as number) - (runs.from[r] as number), 6));
  into[at++] = f2(93, here, ((R[p - 2] as number) << 8) | (R[p + 2] as number));
  return at;
}
