/** Names and aliases of a graph's entities in memory: finds what a person begins to type. */
import type { GraphNode } from "../batch.ts";
import { mailuoSchema } from "../ontology.ts";
import { hasEntity, type GraphSchema } from "../schema/graph-schema.ts";
import { initialsOf, matchPinyin, pinyinQuery } from "./pinyin.ts";
import type { SearchHit } from "./store.ts";

/** An entity as it is searched for. */
export interface Named {
  readonly id: string;
  readonly label: string;
  /** The name, then the aliases. */
  readonly names: readonly string[];
  readonly folded: readonly string[];
  readonly mentions: number;
}

/** Compatibility forms (full-width letters) and case are one. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

const tiers = { exact: 6, prefix: 5, substring: 4, pinyinAll: 3, pinyinStart: 2, pinyinInside: 1 } as const;

export class NameIndex {
  readonly #entries = new Map<string, Named>();
  /** Which names to look at: until it is made, and after a change, all of them. */
  #lists: NameLists | undefined;

  constructor(private readonly schema: GraphSchema = mailuoSchema) {}

  /** Adds an entity or replaces it. Nodes that are no entity are passed over. */
  set(node: GraphNode): void {
    const named = namedOf(node, this.schema);
    if (!named) return;
    this.#lists = undefined;
    this.#entries.set(node.id, named);
  }

  delete(id: string): void {
    this.#lists = undefined;
    this.#entries.delete(id);
  }

  clear(): void {
    this.#lists = undefined;
    this.#entries.clear();
  }

  /** For an index that changes no more and is asked often: makes it look only at names that hold what is asked for. */
  prepare(): void {
    const entries = [...this.#entries.values()];
    this.#lists = { entry: (at) => entries[at]!, ...listNames(entries.map(({ folded }) => folded)) };
  }

  /** Best first: exact, prefix, substring, then pinyin; within each the better covered name, the more often mentioned, the smaller id. */
  search(text: string, limit: number): readonly SearchHit[] {
    const search = this.searching(text, limit);
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
    }
  }

  /** The same in slices, so that others are answered in between: yields how much it has done, in names looked at, times ten. */
  searching(text: string, limit: number): Generator<number, readonly SearchHit[]> {
    const lists = this.#lists;
    return searchNames(lists ? (...asked) => candidates(lists, ...asked) : () => this.#entries.values(), text, limit);
  }
}

/** Undefined of a node that is no entity. */
export function namedOf({ id, label, properties }: GraphNode, schema: GraphSchema): Named | undefined {
  if (!hasEntity(schema, label)) return undefined;
  const { name, aliases, mentionCount } = properties;
  const names = [name, ...(Array.isArray(aliases) ? aliases : [])].filter(
    (text): text is string => typeof text === "string" && text !== "",
  );
  return { id, label, names, folded: names.map(fold), mentions: typeof mentionCount === "number" ? mentionCount : 0 };
}

/** `NameIndex.searching` in lists that are kept elsewhere. */
export const searchLists = (lists: NameLists, text: string, limit: number): Generator<number, readonly SearchHit[]> =>
  searchNames((...asked) => candidates(lists, ...asked), text, limit);

function* searchNames(
  entriesFor: (wanted: string, letters: string | undefined) => Iterable<Named>,
  text: string,
  limit: number,
): Generator<number, readonly SearchHit[]> {
  const wanted = fold(text.trim());
  if (wanted === "" || limit < 1) return [];
  const letters = pinyinQuery(wanted);
  const best: Found[] = [];
  let looked = 0;
  for (const entry of entriesFor(wanted, letters)) {
    looked += entry.folded.length;
    if (looked >= 1_000) {
      yield looked * 10;
      looked = 0;
    }
    const found = bestMatch(entry, wanted, letters);
    if (found === undefined) continue;
    if (best.length >= limit && inOrder(found, best.at(-1)!) >= 0) continue;
    best.splice(insertionPoint(best, found), 0, found);
    if (best.length > limit) best.pop();
  }
  return best.map(({ entry: { id, label, names }, index, score }) => ({ id, label, name: names[0]!, matched: names[index]!, score }));
}

/** Which entries to look at for a text. */
export interface NamePostings {
  /** Positions of the entries in whose names a character (a UTF-16 unit) stands, in order. */
  readonly withCharacter: Pick<ReadonlyMap<number, Int32Array>, "get">;
  /** Positions of those in whose names a character stands that is read with this letter first, in order. */
  readonly withInitial: Pick<ReadonlyMap<string, Int32Array>, "get">;
}

export interface NameLists extends NamePostings {
  entry(position: number): Named;
}

interface ListedNames extends NamePostings {
  readonly withCharacter: ReadonlyMap<number, Int32Array>;
  readonly withInitial: ReadonlyMap<string, Int32Array>;
}

/** @param folded the names of each entry, folded */
export function listNames(folded: Iterable<readonly string[]>): ListedNames {
  const withCharacter = new Map<number, number[]>();
  const withInitial = new Map<string, number[]>();
  const add = <Key>(lists: Map<Key, number[]>, key: Key, at: number): void => {
    const list = lists.get(key);
    if (!list) lists.set(key, [at]);
    else if (list.at(-1) !== at) list.push(at);
  };
  let at = -1;
  for (const names of folded) {
    at += 1;
    for (const name of names)
      for (let place = 0; place < name.length; place++) {
        const unit = name.charCodeAt(place);
        add(withCharacter, unit, at);
        for (const letter of initialsOf(unit)) add(withInitial, letter, at);
      }
  }
  return { withCharacter: packed(withCharacter), withInitial: packed(withInitial) };
}

const packed = <Key>(lists: ReadonlyMap<Key, readonly number[]>): ReadonlyMap<Key, Int32Array> =>
  new Map([...lists].map(([key, list]) => [key, Int32Array.from(list)]));

/** All entries that can match: those with the query's rarest character, and where it may be pinyin those read with its first letter. */
function* candidates({ entry, withCharacter, withInitial }: NameLists, wanted: string, letters: string | undefined): Generator<Named> {
  const none = new Int32Array();
  let rarest: Int32Array | undefined;
  for (let place = 0; place < wanted.length; place++) {
    const list = withCharacter.get(wanted.charCodeAt(place)) ?? none;
    if (rarest === undefined || list.length < rarest.length) rarest = list;
  }
  const spelled = letters === undefined ? none : (withInitial.get(letters[0]!) ?? none);
  for (const at of merged(rarest ?? none, spelled)) yield entry(at);
}

/** What is in either of two lists in order, in order, each once. */
function merged(some: Int32Array, others: Int32Array): Int32Array {
  if (some.length === 0) return others;
  if (others.length === 0) return some;
  const all = new Int32Array(some.length + others.length);
  let [one, other, size] = [0, 0, 0];
  while (one < some.length && other < others.length) {
    const [left, right] = [some[one]!, others[other]!];
    all[size++] = Math.min(left, right);
    if (left <= right) one += 1;
    if (right <= left) other += 1;
  }
  const rest = one < some.length ? some.subarray(one) : others.subarray(other);
  all.set(rest, size);
  return all.subarray(0, size + rest.length);
}

interface Found {
  readonly entry: Named;
  /** Which of its names matched. */
  readonly index: number;
  readonly score: number;
}

function bestMatch(entry: Named, wanted: string, letters: string | undefined): Found | undefined {
  let best = 0;
  let bestIndex = 0;
  for (let index = 0; index < entry.folded.length; index += 1) {
    const folded = entry.folded[index]!;
    const tier = tierOf(folded, wanted, letters);
    // Covering more of the name counts, an alias a little less than the name itself.
    const score = tier === 0 ? 0 : tier + Math.min(1, wanted.length / folded.length) * 0.9 - (index > 0 ? 0.05 : 0);
    if (score <= best) continue;
    best = score;
    bestIndex = index;
  }
  return best === 0 ? undefined : { entry, index: bestIndex, score: best };
}

function tierOf(folded: string, wanted: string, letters: string | undefined): number {
  const at = folded.indexOf(wanted);
  if (at === 0) return folded.length === wanted.length ? tiers.exact : tiers.prefix;
  if (at > 0) return tiers.substring;
  const spelled = letters === undefined ? undefined : matchPinyin(folded, letters);
  if (spelled === undefined) return 0;
  return spelled === "all" ? tiers.pinyinAll : spelled === "start" ? tiers.pinyinStart : tiers.pinyinInside;
}

const inOrder = (left: Found, right: Found): number =>
  right.score - left.score || right.entry.mentions - left.entry.mentions || (left.entry.id < right.entry.id ? -1 : 1);

function insertionPoint(best: readonly Found[], found: Found): number {
  let at = best.length;
  while (at > 0 && inOrder(found, best[at - 1]!) < 0) at -= 1;
  return at;
}
