/** What a rule proposes: of a match, or of a name by itself. */
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention, Sentence } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { evidence, verbOf } from "../../../relate/evidence.ts";
import { type Match, matches } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { TypedText } from "../../../rules/typed-text.ts";
import type { Actors } from "./subject.ts";
import { named, sureness } from "./sureness.ts";
import type { View } from "./view.ts";

/** What is stated of whom. */
export interface Relation {
  readonly subject: Mention;
  readonly predicate: RelationType;
  readonly object: Mention;
  readonly properties?: NonNullable<RelationDraft["properties"]>;
}

export interface Circumstances {
  /** Who acts, where that may be carried over. */
  readonly actors?: Pick<Actors, "carried">;
  /** Mentions of the same sentence that the evidence takes in besides the match. */
  readonly around?: readonly Mention[];
}

/** Told by the match's `verb`, or by the whole phrase where it has none. */
export const proposal = (
  rule: Rule,
  view: View,
  match: Match,
  relation: Relation,
  { actors = named, around = [] }: Circumstances = {},
): RelationDraft => ({
  ...relation,
  ...evidence(view, match.typed, match.from, match.to, ...around),
  by: match.at("verb") < 0 ? "phrase" : verbOf(match.typed, match),
  extractor: rule.id,
  confidence: sureness(rule, actors),
});

/** Each of the match's group `from` with each of its group `to`. */
export function paired(
  rule: Rule,
  view: View,
  typed: TypedText,
  predicate: RelationType,
  [from, to]: readonly [from: string, to: string],
): readonly RelationDraft[] {
  return matches(typed, rule).flatMap((match) =>
    match
      .mentions(from)
      .flatMap((subject) => match.mentions(to).map((object) => proposal(rule, view, match, { subject, predicate, object }))),
  );
}

/** What a name says by itself; the evidence is the name, from `from` on. */
export const nameProposal = (rule: Rule, sentence: Sentence, relation: Relation, from = relation.subject.from): RelationDraft => ({
  ...relation,
  sentence,
  from,
  to: relation.subject.to,
  by: "name",
  extractor: rule.id,
  confidence: rule.confidence,
});

/** Where the match begins, as an offset into the document. */
export const positionOf = ({ sentence }: View, match: Match): number =>
  sentence.offsets[match.typed.starts[match.from] ?? 0] ?? sentence.start;
