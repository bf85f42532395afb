/** Bodies of which a page says that one followed the other: two, however alike their names. */
import type { Mention } from "../../model.ts";
import { plain } from "./name-forms.ts";

/** Ids of two mentions that are two things. */
export type Apart = readonly [one: string, other: string];

export class Successions {
  private readonly byMention = new Map<string, Set<string>>();
  /** By the key that both would have, their names as written: 农业局 and 农业农村局. */
  private readonly byKey = new Map<string, Set<string>>();

  constructor(private readonly pairs: readonly Apart[]) {
    for (const [one, other] of pairs) {
      this.note(one, other);
      this.note(other, one);
    }
  }

  private note(one: string, other: string): void {
    const known = this.byMention.get(one);
    if (known) known.add(other);
    else this.byMention.set(one, new Set([other]));
  }

  /** Before bodies are grouped. `nameOf` and `keyOf`: the full name of a mention, and the key of a name. */
  prepare(mentions: readonly Mention[], nameOf: (mention: Mention) => string, keyOf: (name: string, mention: Mention) => string): void {
    if (this.pairs.length === 0) return;
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    for (const pair of this.pairs) {
      const [one, other] = pair.map((id) => byId.get(id));
      if (!one || !other) continue;
      const names = [nameOf(one), nameOf(other)] as const;
      const key = keyOf(names[0], one);
      if (names[0] !== names[1] && key === keyOf(names[1], other))
        this.byKey.set(key, new Set([...(this.byKey.get(key) ?? []), ...names.map(plain)]));
    }
  }

  /** The key of a name; of one's own for each of those that would share it. */
  keyFor(key: string, name: string): string {
    return this.byKey.get(key)?.has(plain(name)) ? `${key}|${plain(name)}` : key;
  }

  /** Whether one of the first is told apart from one of the others. */
  areApart(one: readonly Mention[], other: readonly Mention[]): boolean {
    if (this.pairs.length === 0) return false;
    const ids = new Set(other.map(({ id }) => id));
    return one.some(({ id }) => [...(this.byMention.get(id) ?? [])].some((against) => ids.has(against)));
  }
}
