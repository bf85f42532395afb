/** What a match of a rule in a masked sentence holds. */
import { mentionsBetween, type MaskedSentence } from "./mask.ts";
import type { Mention } from "../../../model.ts";
import type { RelationDraft } from "../../../relate/draft.ts";

export const groupOf = (match: RegExpMatchArray, name: string): string | undefined => match.groups?.[name];

export function mentionsOf(view: MaskedSentence, match: RegExpExecArray, name: string): Mention[] {
  const span = match.indices?.groups?.[name];
  return span ? mentionsBetween(view, span[0], span[1]) : [];
}

export const mentionAt = (view: MaskedSentence, match: RegExpExecArray, name: string): Mention | undefined =>
  mentionsOf(view, match, name)[0];

/** The stretch of the sentence between two positions of its masked text. */
export const evidenceOf = (view: MaskedSentence, from: number, to: number): Pick<RelationDraft, "sentence" | "from" | "to"> => ({
  sentence: view.sentence,
  from: view.starts[from] ?? 0,
  to: view.ends[to - 1] ?? view.sentence.text.length,
});

/** Every match, those that overlap included: a list's end may begin another. */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    yield match;
    pattern.lastIndex = Math.max(match.index + 1, match.indices?.groups?.["verb"]?.[1] ?? match.index);
  }
}
