/** The lists that the tagger's features look into: clusters of words, names of places, given names. Read once, when the first English page is. */
import { finish, fold } from "../../../tagger/hash.ts";
import { ByteReader, ModelError } from "../../../tagger/bytes.ts";
import type { Tables } from "../../../laid-out.ts";
import { levelOf, lexiconFrom, type Lexicon } from "../../../tagger/lexicon.ts";
import { hashOf, type Tokens } from "./tokens.ts";

export interface Lists {
  /** By the neighbours that words have in the text of the training corpora. */
  readonly clusters: WordClusters;
  /** By word vectors of far more text. */
  readonly vectorClusters: WordClusters;
  /** Names of places of one or more words, and given names. */
  readonly names: Lexicon;
}

/** Of a word's hash in small letters: its clusters, coarse, middle and fine; 0 where it has none. */
export interface WordClusters {
  readonly keys: Int32Array;
  readonly coarse: Uint8Array;
  readonly middle: Uint16Array;
  readonly fine: Uint16Array;
}

/** What a name is listed as; the larger the place, the smaller. Below GIVEN names of places. */
export const LEVEL = { country: 1, region: 2, city: 3, town: 4, village: 5, given: 8 } as const;

const LONGEST = 5;

/** The hash of a name grows by one word at a time. */
export const nameKey = (words: readonly number[]): number => finish(words.reduce(fold, 0));

export const keyOfName = (words: readonly string[]): number => nameKey(words.map((word) => hashOf(word)));

/**
 * Longest matches from left to right over capitalised words. `marks[i]` becomes 0, or level · 4 + place in the match (0 first, 1 inside, 2 last, 3 alone).
 */
export function markNames(names: Lexicon, tokens: Tokens, isCapital: (i: number) => boolean, marks: Uint8Array): void {
  const { count, lower } = tokens;
  marks.fill(0, 0, count);
  for (let from = 0; from < count;) {
    let [hash, end, level] = [0, 0, 0];
    if (isCapital(from))
      for (let to = from; to < Math.min(count, from + LONGEST);) {
        hash = fold(hash, lower[to] as number);
        to += 1;
        const found = isCapital(to - 1) ? levelOf(names, finish(hash)) : 0;
        if (found > 0) [end, level] = [to, found];
      }
    if (end === 0) {
      from += 1;
      continue;
    }
    for (let i = from; i < end; i += 1) marks[i] = level * 4 + (end - from === 1 ? 3 : i === from ? 0 : i === end - 1 ? 2 : 1);
    from = end;
  }
}

/** Slot of a word, or -1. */
export function slotOf({ keys }: WordClusters, lower: number): number {
  const mask = keys.length - 1;
  for (let slot = lower & mask; keys[slot] !== 0; slot = (slot + 1) & mask) if (keys[slot] === lower) return slot;
  return -1;
}

export const LISTS_MAGIC = 0x324c_4c4d;

/**
 * The packed file: "MLL2"; clusters of the corpora's words, those of the vectors' words, then u32 count of names, their hashes as varint
 * differences, and their levels. Throws ModelError where it is none.
 */
export const readLists = (bytes: Uint8Array): Lists => listsOf(listTables(bytes));

/** As `laidOut` keeps them. */
export interface ListTables extends Tables {
  readonly clusterKeys: Int32Array;
  readonly clusterCoarse: Uint8Array;
  readonly clusterMiddle: Uint16Array;
  readonly clusterFine: Uint16Array;
  readonly vectorKeys: Int32Array;
  readonly vectorCoarse: Uint8Array;
  readonly vectorMiddle: Uint16Array;
  readonly vectorFine: Uint16Array;
  readonly names: Int32Array;
  readonly levels: Uint8Array;
}

export const listsOf = (tables: ListTables): Lists => ({
  clusters: {
    keys: tables.clusterKeys,
    coarse: tables.clusterCoarse,
    middle: tables.clusterMiddle,
    fine: tables.clusterFine,
  },
  vectorClusters: {
    keys: tables.vectorKeys,
    coarse: tables.vectorCoarse,
    middle: tables.vectorMiddle,
    fine: tables.vectorFine,
  },
  names: { keys: tables.names, levels: tables.levels },
});

/** As `readLists`. */
export function listTables(bytes: Uint8Array): ListTables {
  const file = new ByteReader(bytes);
  if (file.u32() !== LISTS_MAGIC) throw new ModelError("not the tagger's lists: their first bytes are not MLL2");
  const [clusters, vectorClusters] = [readClusters(file), readClusters(file)];
  const names = file.ascending(file.u32());
  const levels = file.raw(names.length);
  const lexicon = lexiconFrom(names, levels);
  return {
    ...{ clusterKeys: clusters.keys, clusterCoarse: clusters.coarse, clusterMiddle: clusters.middle, clusterFine: clusters.fine },
    ...{ vectorKeys: vectorClusters.keys, vectorCoarse: vectorClusters.coarse },
    ...{ vectorMiddle: vectorClusters.middle, vectorFine: vectorClusters.fine },
    ...{ names: lexicon.keys, levels: lexicon.levels },
  };
}

/** u32 count of words, their hashes as varint differences, then the bytes of their coarse clusters, middle ones less 1, fine ones' lower and upper bytes. */
function readClusters(file: ByteReader): WordClusters {
  const words = file.ascending(file.u32());
  const [coarse, middle, low, high] = [0, 1, 2, 3].map(() => file.raw(words.length)) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  let slots = 2;
  while (slots < words.length * 1.5) slots *= 2;
  const out = { keys: new Int32Array(slots), coarse: new Uint8Array(slots), middle: new Uint16Array(slots), fine: new Uint16Array(slots) };
  for (let i = 0; i < words.length; i += 1) {
    const key = words[i] as number;
    let slot = key & (slots - 1);
    while (out.keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    out.keys[slot] = key;
    out.coarse[slot] = coarse[i] as number;
    out.middle[slot] = (middle[i] as number) + 1;
    out.fine[slot] = (low[i] as number) | ((high[i] as number) << 8);
  }
  return out;
}
