/** What a rule proposes; relate.ts makes statements of it, once each, with the standing that standing/ decides. */
import type { PropertyValue, RelationType } from "../../graph/ontology.ts";
import type { Article, Mention, Sentence, StatementStatus } from "../model.ts";
import type { Masked, Match } from "../languages/zh/relations/mask.ts";
import type { Page } from "../languages/zh/relations/page.ts";
import type { Basis, Verb } from "./standing/basis.ts";
import type { View } from "../languages/zh/relations/view.ts";

interface Stated {
  readonly subject: Mention;
  readonly sentence: Sentence;
  /** Offsets into `sentence.text`. */
  readonly from: number;
  readonly to: number;
  /** How it is told. No rule decides whether it holds: what bears on that is found from here. */
  readonly by: Basis;
  readonly extractor: string;
  readonly confidence: number;
}

export interface RelationDraft extends Stated {
  readonly predicate: RelationType;
  readonly object: Mention | Article;
  readonly properties?: Readonly<Record<string, PropertyValue | undefined>>;
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

/** The verb between two positions of a masked text. */
export const verbIn = (masked: Masked, from: number, to: number, means?: StatementStatus): Verb => ({
  from: masked.starts[from] ?? 0,
  to: masked.ends[Math.max(from, to - 1)] ?? (masked.starts[from] ?? 0) + 1,
  ...(means && { means }),
});

/** The `verb` of a rule's match; of a rule that has none all from the match's beginning on. */
export const verbOf = (masked: Masked, match: Match, means?: StatementStatus): Verb =>
  match.at("verb") >= 0 ? verbIn(masked, match.at("verb"), match.end("verb"), means) : verbIn(masked, match.from, match.from + 1, means);
