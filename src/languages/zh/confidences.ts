/**
 * What the finds of each Chinese rule are worth. `confidence` is set by hand: near the precision on real pages where a rule has been seen
 * often, lower where it has not. `right` and `wrong` are counted by `npm run evaluate -- --rules --record` on the annotated pages that the
 * rules were developed on (scripts/evaluate/pages, graph/../README tells which), and say how much that is worth.
 */
import type { Confidence } from "../../rules/rule.ts";

export const confidences: Readonly<Record<string, Confidence>> = {
  "zh/funding/sum": { confidence: 0.88 },
  "zh/funding/granted": { confidence: 0.84 },
  "zh/funding/matched": { confidence: 0.84 },
  "zh/funding/backed": { confidence: 0.9 },
  "zh/funding/grantor": { confidence: 0.9 },
  "zh/funding/sponsor": { confidence: 0.9 },
  "zh/funding/source": { confidence: 0.9 },
  "zh/funding/borne": { confidence: 0.9 },
  "zh/funding/thanks-to": { confidence: 0.9 },
};
