/** The statements that one match of a rule makes: each subject of its `s` with each object. */
import type { RelationType } from "../../../../graph/ontology.ts";
import type { Mention, StatementStatus } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import { allows } from "../../../relate/statement.ts";
import type { MaskedSentence } from "./mask.ts";
import { evidenceOf, mentionAt, mentionsOf } from "./match.ts";
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

export function* stated(view: MaskedSentence, match: RegExpExecArray, told: Told): Generator<RelationDraft> {
  const { predicate, extractor, confidence } = told;
  const [from, to] = [match.index, match.index + match[0].length];
  const objects = told.objects ?? mentionsOf(view, match, "o");
  const subjects = mentionsOf(view, match, "s");
  const properties = propertiesNear(view, predicate, from, to, mentionAt(view, match, "m"));
  for (const subject of subjects)
    for (const object of objects)
      if (allows(predicate, subject, object))
        yield {
          ...{ subject, predicate, object, extractor, confidence, by: groupOfMatch(view, match, told.means) },
          ...evidenceOf(view, from, to),
          // What several give together is not what each gives.
          properties: predicate === "FUNDS" && subjects.length > 1 ? {} : properties,
        };
}
