/** The places and villages that a page names, first to last; asked for by each of its sentences, and so looked up. */
import type { Mention } from "../../../model.ts";

export class KnownPlaces {
  private readonly byName = new Map<string, Mention>();
  private readonly byKind = new Map<string, readonly Mention[]>();

  constructor(private readonly all: readonly Mention[]) {
    for (const place of all)
      for (const name of [place.text, place.name]) if (name !== undefined && !this.byName.has(name)) this.byName.set(name, place);
  }

  /** The first of the name. */
  named(name: string): Mention | undefined {
    return this.byName.get(name);
  }

  /** The last before `at` that fits, else the first on the page. `kind` names what fits: it is sought once a page. */
  before(at: number, kind: string, fits: (place: Mention) => boolean): Mention | undefined {
    let fitting = this.byKind.get(kind);
    if (!fitting) this.byKind.set(kind, (fitting = this.all.filter(fits)));
    let low = 0;
    let high = fitting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (fitting[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    return fitting[low - 1] ?? fitting[0];
  }
}
