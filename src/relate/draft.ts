/** What a rule proposes; relate.ts makes statements of it, once each. */
import type { PropertyValue, RelationType } from "../../graph/ontology.ts";
import type { Article, Mention, Sentence, StatementStatus } from "../model.ts";
import type { Masked } from "./mask.ts";
import type { Page } from "./page.ts";
import type { View } from "./view.ts";

interface Stated {
  readonly subject: Mention;
  readonly sentence: Sentence;
  /** Offsets into `sentence.text`. */
  readonly from: number;
  readonly to: number;
  readonly extractor: string;
  readonly confidence: number;
}

export interface RelationDraft extends Stated {
  readonly predicate: RelationType;
  readonly object: Mention | Article;
  readonly properties?: Readonly<Record<string, PropertyValue | undefined>>;
  readonly status?: StatementStatus;
}

export interface AttributeDraft extends Stated {
  readonly property: string;
  readonly value: PropertyValue;
}

export type Draft = RelationDraft | AttributeDraft;

/** A family of rules on one sentence. */
export type Rule = (view: View, page: Page) => Iterable<Draft>;

/** The evidence between two positions of a masked text, widened to take in these mentions of the same sentence. */
export function evidence(
  view: View,
  masked: Masked,
  from: number,
  to: number,
  ...ends: readonly Mention[]
): Pick<Stated, "sentence" | "from" | "to"> {
  const own = ends.filter((mention) => mention.sentence === view.sentence.id);
  return {
    sentence: view.sentence,
    from: Math.min(masked.starts[from] ?? 0, ...own.map((mention) => mention.from)),
    to: Math.max(masked.ends[to - 1] ?? view.sentence.text.length, ...own.map((mention) => mention.to)),
  };
}
