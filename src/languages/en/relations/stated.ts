/** The statements that one match of a rule makes: each subject of its `s` with each object. */
import { type Match, overlappingMatches } from "../../../rules/match.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention, StatementStatus } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { allows } from "../../../relate/statement.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { evidence } from "../../../relate/evidence.ts";
import { propertiesNear } from "./properties.ts";
import { groupOfMatch } from "./verb-group.ts";

export interface Told {
  /** Instead of what the match's `o` holds. */
  readonly objects?: readonly Mention[];
  /** Off the rule's confidence, 0 to 1. */
  readonly less?: number;
  /** What the match's own words say: `was awarded the contract`. */
  readonly means?: StatementStatus;
}

/** An English relation rule states one type of relation. */
export const predicateOf = ({ states }: Rule): RelationType => states[0] as RelationType;

export function* stated(view: TypedSentence, match: Match, rule: Rule, told: Told = {}): Generator<RelationDraft> {
  const predicate = predicateOf(rule);
  const [from, to] = [match.from, match.to];
  const objects = told.objects ?? match.mentions("o");
  const subjects = match.mentions("s");
  const properties = propertiesNear(view, predicate, from, to, match.mentions("m")[0]);
  const confidence = rule.confidence - (told.less ?? 0);
  for (const subject of subjects)
    for (const object of objects)
      if (allows(predicate, subject, object))
        yield {
          ...{ subject, predicate, object, extractor: rule.id, confidence, by: groupOfMatch(view, match, told.means) },
          ...evidence(view, view, from, to),
          // What several give together is not what each gives.
          properties: predicate === "FUNDS" && subjects.length > 1 ? {} : properties,
        };
}

/** All that the matches of these rules state. */
export function* statedBy(view: TypedSentence, rules: readonly Rule[]): Generator<RelationDraft> {
  for (const rule of rules) for (const match of overlappingMatches(view, rule)) yield* stated(view, match, rule);
}
