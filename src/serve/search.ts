/** Search by name, alias and pinyin: exact, then prefix, then anywhere, then pinyin; among equals the most connected. */
import type { SearchResult } from "../../graph/view.ts";
import { initialsMask, spells } from "./pinyin.ts";
import type { Snapshot } from "./snapshot.ts";
import { aliasesOf, nameOf, nodeSummary } from "./summary.ts";

interface Names {
  /** As written, and folded for comparison; one entry a name or alias. */
  readonly written: readonly string[];
  readonly folded: readonly string[];
  /** Position of the node each belongs to. */
  readonly nodes: Int32Array;
  /** Initials of each name's characters: `masks[offsets[i]]` up to, not with, `masks[offsets[i + 1]]`. */
  readonly masks: Int32Array;
  readonly offsets: Int32Array;
}

export interface SearchIndex {
  find(text: string, limit: number): { readonly results: readonly SearchResult[]; readonly total: number };
}

const ways = ["exact", "prefix", "substring", "pinyin"] as const;

/** Full-width letters and case make no difference. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

export function buildSearch(snapshot: Snapshot): SearchIndex {
  const names = collect(snapshot);
  return {
    find(text, limit) {
      const typed = fold(text.trim());
      if (typed === "") return { results: [], total: 0 };
      const best = new Map<number, { rank: number; entry: number }>();
      for (const { entry, rank } of matches(names, typed)) {
        const node = names.nodes[entry]!;
        const known = best.get(node);
        if (!known || rank < known.rank) best.set(node, { rank, entry });
      }
      const order = [...best].sort(
        ([a, x], [b, y]) =>
          Math.floor(x.rank) - Math.floor(y.rank) || snapshot.degrees[b]! - snapshot.degrees[a]! || x.rank - y.rank || a - b,
      );
      const results = order.slice(0, limit).map(([node, { rank, entry }]) => ({
        node: nodeSummary(snapshot, node),
        matched: names.written[entry]!,
        how: ways[Math.min(3, Math.floor(rank))]!,
      }));
      return { results, total: order.length };
    },
  };
}

function collect(snapshot: Snapshot): Names {
  const written: string[] = [];
  const nodes: number[] = [];
  for (const [at, node] of snapshot.nodes.entries())
    for (const name of new Set([nameOf(node), ...aliasesOf(node)])) {
      written.push(name);
      nodes.push(at);
    }
  const folded = written.map(fold);
  const offsets = new Int32Array(written.length + 1);
  for (const [at, name] of folded.entries()) offsets[at + 1] = offsets[at]! + [...name].length;
  const masks = new Int32Array(offsets.at(-1) ?? 0);
  const known = new Map<string, number>();
  let next = 0;
  for (const name of folded)
    for (const character of name) {
      let mask = known.get(character);
      if (mask === undefined) known.set(character, (mask = initialsMask(character)));
      masks[next++] = mask;
    }
  return { written, folded, nodes: Int32Array.from(nodes), masks, offsets };
}

/** Entries that match, with a rank whose whole part is the way (0 exact … 3 pinyin from the start, 4 pinyin within). */
function* matches(names: Names, typed: string): Iterable<{ readonly entry: number; readonly rank: number }> {
  const letters = typed.replaceAll(" ", "");
  const spelled = /^[a-z]+[a-z0-9]*$/.test(letters) ? letters : undefined;
  for (const [entry, name] of names.folded.entries()) {
    const at = name.indexOf(typed);
    if (at === 0) yield { entry, rank: name.length === typed.length ? 0 : 1 };
    else if (at > 0) yield { entry, rank: 2 + at / 1000 };
    else if (spelled !== undefined) {
      const start = spelledAt(names, entry, spelled);
      if (start !== undefined) yield { entry, rank: start === 0 ? 3 : 4 };
    }
  }
}

/** Where in an entry the letters begin to spell it; initials first by their masks, which costs no string at all. */
function spelledAt({ masks, offsets, folded }: Names, entry: number, letters: string): number | undefined {
  const [from, to] = [offsets[entry]!, offsets[entry + 1]!];
  const first = 1 << (letters.charCodeAt(0) - 97);
  let characters: readonly string[] | undefined;
  for (let at = from; at < to; at++) {
    if ((masks[at]! & first) === 0) continue;
    characters ??= [...folded[entry]!];
    if (spells(letters, characters, at - from)) return at - from;
  }
  return undefined;
}
