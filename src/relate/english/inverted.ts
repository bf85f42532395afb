/** What is told the other way round: `Among those who took part in E was P`, `The H went to P`. */
import type { RelationType } from "../../../graph/ontology.ts";
import type { RelationDraft } from "../draft.ts";
import { allows } from "../statement.ts";
import { rule, type MaskedSentence } from "./mask.ts";
import { evidenceOf, matchesOf, mentionsOf, statusFor } from "./match.ts";
import { propertiesNear } from "./properties.ts";

const rules: readonly (readonly [RelationType, RegExp, number])[] = [
  [
    "PARTICIPATES_IN",
    rule(
      "\\b[Aa]mong (?:those|the \\p{Ll}+|others) (?:who )?(?<verb>took part in|taking part in|competing in|attending|attended|present at|at|in)(?<mid>)(?<gap>) (?:the )?(?<o>{E}) (?:was|were|is|are) (?<s>{PAOLV+})",
    ),
    0.84,
  ],
  [
    "RECEIVED",
    rule(
      "(?<o>{H})(?<mid>[^.;{PAOLVH}]{0,40}?) (?<verb>went|goes|was (?:presented|awarded|given)|were (?:presented|awarded|given))(?<gap>) to (?:the )?(?<s>{PAOLV+})",
    ),
    0.87,
  ],
];

export function* invertedDrafts(view: MaskedSentence): Generator<RelationDraft> {
  for (const [predicate, pattern, confidence] of rules)
    for (const match of matchesOf(view.text, pattern)) {
      const status = statusFor(view, match);
      const [from, to] = [match.index, match.index + match[0].length];
      if (!status) continue;
      for (const subject of mentionsOf(view, match, "s"))
        for (const object of mentionsOf(view, match, "o"))
          if (allows(predicate, subject, object))
            yield {
              ...{ subject, predicate, object, status, confidence, extractor: "pattern:inverted" },
              ...evidenceOf(view, from, to),
              properties: propertiesNear(view, predicate, from, to),
            };
    }
}
