/** Mentions by name, to be found nearest to another mention. */
import type { Mention } from "../../../model.ts";

/** Mentions sorted by their start: the nearest one before `near`, unless only the next one is in the same article. */
function nearest(mentions: readonly Mention[], near: Mention): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start <= near.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [mentions[low - 1], mentions[low]];
  return before?.article !== near.article && after?.article === near.article ? after : (before ?? after);
}

type Key = (mention: Mention) => readonly (string | undefined)[];
const names: Key = (mention) => (mention.form === "anaphor" ? [mention.name] : [mention.text, mention.name]);

export class NameIndex {
  private readonly lists = new Map<string, Mention[]>();

  constructor(mentions: readonly Mention[], keys: Key = names) {
    for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
      for (const key of new Set(keys(mention))) {
        if (key === undefined) continue;
        const list = this.lists.get(key);
        if (list) list.push(mention);
        else this.lists.set(key, [mention]);
      }
    }
  }

  /** Smallest first. */
  keys(): string[] {
    return [...this.lists.keys()].sort();
  }

  /** In text order. */
  all(key: string): readonly Mention[] {
    return this.lists.get(key) ?? [];
  }

  first(key: string): Mention | undefined {
    return this.lists.get(key)?.[0];
  }

  named(key: string, near: Mention): Mention | undefined {
    const found = this.lists.get(key);
    return found && nearest(found, near);
  }
}
