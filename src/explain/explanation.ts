/** Why something was found on a page, or not: what `mailuo explain` prints. Offsets are UTF-16 units into the document's text, end exclusive. */
import type { MentionType, StatementStatus } from "../model.ts";

/**
 * `mention`: it became one. `nested`: one inside a longer name. `refused`: the words around it refuse it. `doubtful`: below the confidence
 * that is asked. `beaten`: what overlaps it weighs more. `merged`: another candidate of the same span and kind is surer.
 */
export type CandidateFate = "mention" | "nested" | "refused" | "doubtful" | "beaten" | "merged";

export interface ExplainedCandidate {
  readonly text: string;
  readonly type: MentionType;
  readonly start: number;
  readonly end: number;
  /** The rule or extractor that proposed it. */
  readonly rule: string;
  /** 0 to 1, after the language's extractors were weighed against each other. */
  readonly confidence: number;
  readonly fate: CandidateFate;
  /** Who beat it, or which check refused it; empty where it became a mention. */
  readonly because: string;
}

export interface PlaceExplanation {
  readonly sentence: string;
  /** `body`, `title`, `byline`, `cell`, … */
  readonly kind: string;
  readonly language: string;
  /** In text order; of one span the surest first. */
  readonly candidates: readonly ExplainedCandidate[];
  /** `Person 王芳 (rule, 0.9)`: what the sentence was found to name. */
  readonly mentions: readonly string[];
}

export interface RelationProposal {
  readonly rule: string;
  readonly sentence: string;
  readonly confidence: number;
  readonly status?: StatementStatus;
  /** Why it states nothing; left out where it does. */
  readonly refused?: string;
}

/** A rule that states the relation, and how far it got in a sentence. */
export interface NearRule {
  readonly rule: string;
  readonly example: string;
  readonly sentence: string;
  /** What of the sentence its pattern read, with names in the place of their signs. */
  readonly read: string;
  /** What it looked for next; empty where the whole pattern fits and a condition in its code refused. */
  readonly wanted: string;
}

export interface RelationExplanation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** What stands in the way before any rule is asked: an end that was not found, kinds that the relation does not join. */
  readonly obstacles: readonly string[];
  readonly proposals: readonly RelationProposal[];
  /** Nearest first. */
  readonly nearest: readonly NearRule[];
}
