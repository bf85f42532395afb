/** Where the verb of a rule's match stands, for standing/. */
import type { Match } from "../../../rules/match.ts";
import type { Basis } from "../../../relate/standing/basis.ts";
import type { StatementStatus } from "../../../model.ts";
import type { TypedSentence } from "./typed-sentence.ts";

/** Between two positions of the masked text. */
export const groupIn = (view: TypedSentence, from: number, to: number, means?: StatementStatus): Basis => ({
  from: view.starts[from] ?? 0,
  to: Math.max(view.ends[to - 1] ?? view.sentence.text.length, (view.starts[from] ?? 0) + 1),
  ...(means && { means }),
});

/** The rule's `verb`, with what stands between it and its doer in `mid`; a rule without a verb tells it by a phrase. */
export function groupOfMatch(view: TypedSentence, match: Match, means?: StatementStatus): Basis {
  const verb = match.at("verb");
  if (verb < 0) return "phrase";
  const [from, to] = [match.at("mid"), match.end("mid")];
  return groupIn(view, to > from && to <= verb + 1 ? from : verb, match.end("verb"), means);
}
