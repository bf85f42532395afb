/** Names and aliases of a graph's entities in memory: finds what a person begins to type. */
import type { GraphNode } from "../batch.ts";
import { isEntityLabel } from "../ontology.ts";
import { matchPinyin, pinyinQuery } from "./pinyin.ts";
import type { SearchHit } from "./store.ts";

interface Named {
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

  /** Adds an entity or replaces it. Nodes that are no entity are passed over. */
  set({ id, label, properties }: GraphNode): void {
    if (!isEntityLabel(label)) return;
    const { name, aliases, mentionCount } = properties;
    const names = [name, ...(Array.isArray(aliases) ? aliases : [])].filter(
      (text): text is string => typeof text === "string" && text !== "",
    );
    this.#entries.set(id, { id, label, names, folded: names.map(fold), mentions: typeof mentionCount === "number" ? mentionCount : 0 });
  }

  delete(id: string): void {
    this.#entries.delete(id);
  }

  clear(): void {
    this.#entries.clear();
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
  *searching(text: string, limit: number): Generator<number, readonly SearchHit[]> {
    const wanted = fold(text.trim());
    if (wanted === "" || limit < 1) return [];
    const letters = pinyinQuery(wanted);
    const best: Found[] = [];
    let looked = 0;
    for (const entry of this.#entries.values()) {
      looked += entry.names.length;
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
