/** Where a statement is told: from positions in a typed text to offsets in the sentence. */
import type { Mention, Sentence, StatementStatus } from "../model.ts";
import type { Match } from "../rules/match.ts";
import type { TypedText } from "../rules/typed-text.ts";
import type { Verb } from "./standing/basis.ts";

/** Offsets into `sentence.text`, `to` exclusive. */
export interface Stretch {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** The evidence between two positions of a typed text, widened to take in these mentions of the same sentence. */
export function evidence(
  { sentence }: { readonly sentence: Sentence },
  typed: TypedText,
  from: number,
  to: number,
  ...ends: readonly Mention[]
): Stretch {
  const own = ends.filter((mention) => mention.sentence === sentence.id);
  return {
    sentence,
    from: Math.min(typed.starts[from] ?? 0, ...own.map((mention) => mention.from)),
    to: Math.max(typed.ends[to - 1] ?? sentence.text.length, ...own.map((mention) => mention.to)),
  };
}

/** The verb between two positions of a typed text. */
export const verbIn = (typed: TypedText, from: number, to: number, means?: StatementStatus): Verb => ({
  from: typed.starts[from] ?? 0,
  to: typed.ends[Math.max(from, to - 1)] ?? (typed.starts[from] ?? 0) + 1,
  ...(means && { means }),
});

/** The `verb` of a rule's match; of a rule that has none all from the match's beginning on. */
export const verbOf = (typed: TypedText, match: Match, means?: StatementStatus): Verb =>
  match.at("verb") >= 0 ? verbIn(typed, match.at("verb"), match.end("verb"), means) : verbIn(typed, match.from, match.from + 1, means);
