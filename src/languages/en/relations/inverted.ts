/** What is told the other way round: `Among those who took part in E was P`, `The H went to P`. */
import type { RelationType } from "../../../../graph/ontology.ts";
import type { RelationDraft } from "../../../relate/draft.ts";
import type { TypedSentence } from "./typed-sentence.ts";
import { pattern } from "./patterns.ts";
import { overlappingMatches } from "../../../rules/match.ts";
import { stated } from "./stated.ts";

const rules: readonly (readonly [RelationType, RegExp, number])[] = [
  [
    "PARTICIPATES_IN",
    pattern(
      "\\b[Aa]mong (?:those|the \\p{Ll}+|others) (?:who )?(?<verb>took part in|taking part in|competing in|attending|attended|present at|at|in)(?<mid>)(?<gap>) (?:the )?(?<o>{E}) (?:was|were|is|are) (?<s>{PAOLV+})",
    ),
    0.84,
  ],
  [
    "PARTICIPATES_IN",
    pattern(
      "\\b[Ss]peakers (?:at|for|in) (?:the )?(?<o>{E})(?<mid>) (?<verb>include|included|were|are|will include)(?<gap>) (?:\\p{L}+\\.? )?(?<s>{P+})",
    ),
    0.85,
  ],
  [
    "ORGANIZES",
    pattern(
      "(?<o>{E}),(?<mid>) (?<verb>(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:initiative|event|programme|program|campaign|brainchild|project|collaboration|partnership|joint effort))(?<gap>) (?:of|by|between) (?:the )?(?<s>{AOLVP+})",
    ),
    0.84,
  ],
  [
    "RECEIVED",
    pattern(
      "(?<o>{H})(?<mid>[^.;{PAOLVH}]{0,40}?) (?<verb>went|goes|was (?:presented|awarded|given)|were (?:presented|awarded|given))(?<gap>) to (?:the )?(?<s>{PAOLV+})",
    ),
    0.87,
  ],
  [
    "RECEIVED",
    pattern(
      "\\b(?<mid>)(?<verb>presented|honoured|honored|rewarded|awarded)(?<gap>) (?:the )?(?<s>{PAOLV+}) (?:with )?(?:the |an? |its |their )(?:\\p{Ll}+ )?(?<o>{H})",
    ),
    0.85,
  ],
];

export function* invertedDrafts(view: TypedSentence): Generator<RelationDraft> {
  for (const [predicate, pattern, confidence] of rules)
    for (const match of overlappingMatches(view, pattern))
      yield* stated(view, match, { predicate, extractor: "pattern:inverted", confidence });
}
