/**
 * The words that Chinese text is cut into, with how frequent each is and its part of speech: a trie that is used as it lies in the file, for to
 * lay it out from the dictionary's text takes a seventh of what reading one page takes. `npm run segmentation` makes the file from the
 * dictionary of jieba (MIT).
 */
import { ModelError } from "../../../tagger/bytes.ts";
import { shippedBytes } from "../../../tagger/asset.ts";

export const DICTIONARY_PATH = "src/languages/zh/segmentation/dictionary.bin";

export interface Dictionary {
  /** By node, in the order of their depth and then of their text: the UTF-16 unit that leads to it. Node 0 is the root. */
  readonly units: Uint16Array;
  /** By node: the first of its children; they are in the order of their units and end where those of the next node begin. */
  readonly children: Uint32Array;
  /** By node: 0, or the number of what is said of the word that ends there. */
  readonly entries: Uint16Array;
  /** By entry: the natural logarithm of the word's share of all words. */
  readonly weights: Float64Array;
  /** By entry: its part of speech (`n`, `vn`, `ns`, …). */
  readonly tags: readonly string[];
  /** What a character that is no word weighs. */
  readonly unknown: number;
  /** By UTF-16 unit: the root's child, or 0. */
  readonly firsts: Uint32Array;
}

/** Four numbers (nodes, entries, all words' frequency as two halves), then arrays, all little-endian: frequencies, units, child counts, entries, tag numbers; at the end the tags, parted by spaces. */
export function readDictionary(bytes: Uint8Array): Dictionary {
  const header = 16;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const { buffer, byteOffset } = aligned;
  const [nodes = 0, said = 0, low = 0, high = 0] = bytes.length < header ? [] : new Uint32Array(buffer, byteOffset, 4);
  const frequenciesAt = byteOffset + header;
  const unitsAt = frequenciesAt + 4 * said;
  const tagsAt = unitsAt + 6 * nodes;
  if (nodes === 0 || byteOffset + bytes.length <= tagsAt + said)
    throw new ModelError(`${DICTIONARY_PATH} is damaged: ${bytes.length} bytes. Put it back from the package or the repository.`);
  const frequencies = new Uint32Array(buffer, frequenciesAt, said);
  const units = new Uint16Array(buffer, unitsAt, nodes);
  const children = childrenOf(new Uint16Array(buffer, unitsAt + 2 * nodes, nodes));
  const names = Buffer.from(aligned.subarray(tagsAt + said - byteOffset))
    .toString("latin1")
    .split(" ");
  const all = Math.log(high * 2 ** 32 + low);
  const weights = new Float64Array(said);
  const tags: string[] = [];
  for (let entry = 0; entry < said; entry++) {
    weights[entry] = Math.log(frequencies[entry]!) - all;
    tags.push(names[aligned[tagsAt - byteOffset + entry]!]!);
  }
  return {
    units,
    children,
    entries: new Uint16Array(buffer, unitsAt + 4 * nodes, nodes),
    weights,
    tags,
    unknown: -all,
    firsts: firstsOf(units, children),
  };
}

function childrenOf(counts: Uint16Array): Uint32Array {
  const children = new Uint32Array(counts.length + 1);
  let next = 1;
  for (let node = 0; node < counts.length; node++) {
    children[node] = next;
    next += counts[node]!;
  }
  children[counts.length] = next;
  return children;
}

function firstsOf(units: Uint16Array, children: Uint32Array): Uint32Array {
  const firsts = new Uint32Array(1 << 16);
  for (let node = children[0]!; node < children[1]!; node++) firsts[units[node]!] = node;
  return firsts;
}

let shipped: Dictionary | undefined;

/** Read at the first call. Throws a ModelError where the file is missing or damaged. */
export const shippedDictionary = (): Dictionary => (shipped ??= readDictionary(shippedBytes(DICTIONARY_PATH)));

/** The child of a node that a unit leads to; 0 where there is none. */
export function childOf({ units, children, firsts }: Dictionary, node: number, unit: number): number {
  if (node === 0) return firsts[unit]!;
  let low = children[node]!;
  const end = children[node + 1]!;
  for (let high = end; low < high;) {
    const middle = (low + high) >> 1;
    if (units[middle]! < unit) low = middle + 1;
    else high = middle;
  }
  return low < end && units[low] === unit ? low : 0;
}

/** The number of what is said of a word; 0 where it is none. */
export function entryOf(dictionary: Dictionary, text: string, from: number, to: number): number {
  let node = 0;
  for (let at = from; at < to; at++) {
    node = childOf(dictionary, node, text.charCodeAt(at));
    if (node === 0) return 0;
  }
  return dictionary.entries[node]!;
}
