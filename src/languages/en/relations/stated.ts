/** The statements that one match of a rule makes: each subject of its `s` with each object. */
import type { Match } from "../../../rules/match.ts";
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention, StatementStatus } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { allows } from "../../../relate/statement.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { evidence } from "../../../relate/evidence.ts";
import { propertiesNear } from "./properties.ts";
import { groupOfMatch } from "./verb-group.ts";

export interface Told {
  readonly predicate: RelationType;
  readonly extractor: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Instead of what the match's `o` holds. */
  readonly objects?: readonly Mention[];
  /** What the match's own words say: `was awarded the contract`. */
  readonly means?: StatementStatus;
}

export function* stated(view: TypedSentence, match: Match, told: Told): Generator<RelationDraft> {
  const { predicate, extractor, confidence } = told;
  const [from, to] = [match.from, match.to];
  const objects = told.objects ?? match.mentions("o");
  const subjects = match.mentions("s");
  const properties = propertiesNear(view, predicate, from, to, match.mentions("m")[0]);
  for (const subject of subjects)
    for (const object of objects)
      if (allows(predicate, subject, object))
        yield {
          ...{ subject, predicate, object, extractor, confidence, by: groupOfMatch(view, match, told.means) },
          ...evidence(view, view, from, to),
          // What several give together is not what each gives.
          properties: predicate === "FUNDS" && subjects.length > 1 ? {} : properties,
        };
}
