/** The names of a packed graph's entities, as search looks at them: text by units, lists of positions by character. */
import type { GraphNode } from "../../../graph/batch.ts";
import type { GraphSchema } from "../../../graph/schema/graph-schema.ts";
import { listNames, namedOf, type Named, type NameLists } from "../../../graph/store/name-index.ts";
import type { Rows } from "../rows.ts";
import { growingInts, growingNumbers, growingUnits } from "../../../graph/growing.ts";

/** Entries are nodes that are entities, as they came. */
export interface NameColumns {
  /** Position of each entry's node. */
  readonly nodes: Int32Array;
  readonly mentions: Float64Array;
  /** Names of entry n, folded: `firsts[n]` up to, not with, `firsts[n + 1]`. */
  readonly firsts: Int32Array;
  /** Name n: `units` from `ends[n]` to `ends[n + 1]`. */
  readonly ends: Int32Array;
  readonly units: Uint16Array;
}

/** Lists by key, one after the other: list n is `positions` from `ends[n]` to `ends[n + 1]`. */
export interface PostingColumns {
  /** UTF-16 units. */
  readonly keys: Int32Array;
  readonly ends: Int32Array;
  readonly positions: Int32Array;
}

/** Takes the names of nodes as they come. */
export class NamesInColumns {
  readonly #nodes = growingInts();
  readonly #mentions = growingNumbers();
  readonly #firsts = growingInts();
  readonly #ends = growingInts();
  readonly #units = growingUnits();

  constructor(private readonly schema: GraphSchema) {
    this.#firsts.push(0);
    this.#ends.push(0);
  }

  add(node: GraphNode, position: number): void {
    const named = namedOf(node, this.schema);
    if (!named) return;
    for (const name of named.folded) {
      for (let at = 0; at < name.length; at++) this.#units.push(name.charCodeAt(at));
      this.#ends.push(this.#units.length);
    }
    this.#nodes.push(position);
    this.#mentions.push(named.mentions);
    this.#firsts.push(this.#ends.length - 1);
  }

  /** @param places where each node stands, where that is not where it came */
  columns(places: Int32Array | undefined): NameColumns {
    const given = this.#nodes.values;
    const nodes = places ? given.map((at) => places[at]!) : given;
    const [mentions, firsts] = [this.#mentions.values, this.#firsts.values];
    return { nodes, mentions, firsts, ends: this.#ends.values, units: this.#units.values };
  }
}

export interface NamePostingColumns {
  readonly withCharacter: PostingColumns;
  readonly withInitial: PostingColumns;
}

export function postingsFor(columns: NameColumns): NamePostingColumns {
  const text = textOf(columns);
  const names = function* (): Generator<readonly string[]> {
    for (let entry = 0; entry < columns.nodes.length; entry++) yield foldedNames(columns, text, entry);
  };
  const { withCharacter, withInitial } = listNames(names());
  const byLetter = [...withInitial].filter(([letter]) => /^[a-z]$/.test(letter));
  return {
    withCharacter: inColumns(withCharacter),
    // Only letters are looked for.
    withInitial: inColumns(new Map(byLetter.map(([letter, list]) => [letter.charCodeAt(0), list]))),
  };
}

function inColumns(lists: ReadonlyMap<number, Int32Array>): PostingColumns {
  const ends = new Int32Array(lists.size + 1);
  let at = 0;
  for (const list of lists.values()) {
    ends[at + 1] = ends[at]! + list.length;
    at += 1;
  }
  const positions = new Int32Array(ends[at]!);
  at = 0;
  for (const list of lists.values()) positions.set(list, ends[at++]!);
  return { keys: Int32Array.from(lists.keys()), ends, positions };
}

function listsIn({ keys, ends, positions }: PostingColumns): (key: number) => Int32Array | undefined {
  const places = new Map(Array.from(keys, (key, at) => [key, at]));
  return (key) => {
    const at = places.get(key);
    return at === undefined ? undefined : positions.subarray(ends[at]!, ends[at + 1]!);
  };
}

const textOf = ({ units }: NameColumns): Buffer => Buffer.from(units.buffer, units.byteOffset, units.byteLength);

function foldedNames({ firsts, ends }: NameColumns, text: Buffer, entry: number): readonly string[] {
  const names: string[] = [];
  for (let at = firsts[entry]!; at < firsts[entry + 1]!; at++) names.push(text.toString("utf16le", ends[at]! * 2, ends[at + 1]! * 2));
  return names;
}

/** Of a name that is looked at no more is read than its text; the rest of one that is found. */
class PackedName implements Named {
  constructor(
    readonly folded: readonly string[],
    readonly mentions: number,
    private readonly node: number,
    private readonly nodes: Rows<GraphNode>,
    private readonly schema: GraphSchema,
  ) {}

  get id(): string {
    return this.nodes.idAt(this.node);
  }
  get label(): string {
    return this.nodes.at(this.node).label;
  }
  get names(): readonly string[] {
    return namedOf(this.nodes.at(this.node), this.schema)!.names;
  }
}

export function nameLists(columns: NameColumns, postings: NamePostingColumns, nodes: Rows<GraphNode>, schema: GraphSchema): NameLists {
  const text = textOf(columns);
  const [byUnit, byLetter] = [listsIn(postings.withCharacter), listsIn(postings.withInitial)];
  return {
    entry: (at) => new PackedName(foldedNames(columns, text, at), columns.mentions[at]!, columns.nodes[at]!, nodes, schema),
    withCharacter: { get: byUnit },
    withInitial: { get: (letter) => byLetter(letter.charCodeAt(0)) },
  };
}
