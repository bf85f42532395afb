/** Cells, items and fields stand by themselves: nothing is stated across two of them, whichever rule reads it. */
import { unitOf, type Article, type Mention } from "../model.ts";

/** What is asked of a draft of a statement; draft.ts has the whole. An attribute has no object and no predicate. */
interface Proposed {
  readonly sentence: { readonly id: string };
  readonly subject: Mention;
  readonly object?: Mention | Article;
  readonly predicate?: string;
  readonly ofOneRecord?: true;
}

/** What lies in what is known without the page, and may join a name in a cell with one in its headline. */
const ofPlaces: ReadonlySet<string> = new Set(["PART_OF", "HAS_JURISDICTION", "LOCATED_IN"]);

export class Units {
  private readonly bySentence = new Map<string, string>();
  private readonly cells = new Set<string>();
  private readonly byMention = new Map<string, string>();

  constructor(articles: readonly Article[], mentions: readonly Mention[]) {
    for (const article of articles)
      for (const sentence of article.sentences) {
        const unit = unitOf(sentence);
        if (unit === undefined) continue;
        this.bySentence.set(sentence.id, unit);
        if (sentence.kind === "cell") this.cells.add(unit);
      }
    if (this.bySentence.size === 0) return;
    for (const { id, sentence } of mentions) {
      const unit = this.bySentence.get(sentence);
      if (unit !== undefined) this.byMention.set(id, unit);
    }
  }

  /** Where the mention is printed, wherever a rule has put it for a word that stands for it; undefined in prose. */
  of(mention: Mention): string | undefined {
    return this.byMention.get(mention.id) ?? (mention.implied && this.bySentence.get(mention.sentence));
  }

  /** Whether what one says may be read of the other: in prose, in one unit, or of the prose around a list. */
  meet(here: string | undefined, there: string | undefined): boolean {
    return here === there || (there === undefined && here !== undefined && !this.cells.has(here));
  }

  /** Whether a statement keeps within one cell, one item, one field, or prose. */
  allow({ sentence, subject, object, predicate, ofOneRecord }: Proposed): boolean {
    if (this.bySentence.size === 0 || ofOneRecord) return true;
    const ends = [subject, ...(object && !("sentences" in object) ? [object] : [])];
    const units = [this.bySentence.get(sentence.id), ...ends.map((end) => this.of(end))];
    const stood = new Set(units.filter((unit) => unit !== undefined));
    const [unit] = stood;
    if (stood.size > 1) return false;
    if (unit === undefined || units.every((one) => one === unit)) return true;
    return !this.cells.has(unit) || (predicate !== undefined && ofPlaces.has(predicate));
  }
}
