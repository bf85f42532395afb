/** What became of each candidate: what `explain` tells. */
import type { Mention, Sentence } from "../model.ts";
import type { Candidate } from "./extractor.ts";

export interface MentionTrace {
  /** `accepted`: as the language's rules let it stand; undefined where they refuse it. */
  proposed(sentence: Sentence, candidate: Candidate, accepted: Candidate | undefined): void;
  /** All that was weighed in a sentence at last, with what the page established elsewhere, and the mentions that it became. */
  decided(sentence: Sentence, candidates: readonly Candidate[], mentions: readonly Mention[]): void;
}
