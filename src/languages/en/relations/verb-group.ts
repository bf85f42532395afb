/** Where the verb of a rule's match stands, for standing/. */
import type { Basis } from "../../../relate/standing/basis.ts";
import type { StatementStatus } from "../../../model.ts";
import type { MaskedSentence } from "./mask.ts";

/** Between two positions of the masked text. */
export const groupIn = (view: MaskedSentence, from: number, to: number, means?: StatementStatus): Basis => ({
  from: view.starts[from] ?? 0,
  to: Math.max(view.ends[to - 1] ?? view.sentence.text.length, (view.starts[from] ?? 0) + 1),
  ...(means && { means }),
});

/** The rule's `verb`, with what stands between it and its doer in `mid`; a rule without a verb tells it by a phrase. */
export function groupOfMatch(view: MaskedSentence, match: RegExpExecArray, means?: StatementStatus): Basis {
  const groups = match.indices?.groups ?? {};
  const [verb, between] = [groups["verb"], groups["mid"]];
  if (!verb) return "phrase";
  const from = between && between[1] > between[0] && between[1] <= verb[0] + 1 ? between[0] : verb[0];
  return groupIn(view, from, verb[1], means);
}
