/** What the HTTP interface says of what people judge, and what they tell it: pairs in doubt, decisions. See view.ts. */

/** One side of a pair that could be one thing, by its first mention. */
export interface ReviewSide {
  readonly entity: string;
  readonly name: string;
  /** `document:start-end`, UTF-16 offsets into the document's text. */
  readonly mention: string;
  readonly file: string;
  readonly sentence: string;
}

export interface ReviewFeature {
  readonly kind: string;
  /** The names that it is about. */
  readonly about: readonly string[];
  /** Above nought it speaks for one thing, below for two. */
  readonly score: number;
  readonly reason: string;
}

export interface ReviewPair {
  readonly a: ReviewSide;
  readonly b: ReviewSide;
  readonly score: number;
  /** How many mentions' clusters a wrong answer would misplace. */
  readonly stake: number;
  readonly features: readonly ReviewFeature[];
}

export interface ReviewAnswer {
  /** Most consequential first. */
  readonly pairs: readonly ReviewPair[];
  /** How many there are in all. */
  readonly inDoubt: number;
}

/** What a person says of a pair in doubt. */
export type PairVerdict = "same" | "different" | "unsure";

export type DecisionKind = PairVerdict | "split" | "rename" | "retract" | "confirm" | "correct" | "undo";

export interface DecisionRecord {
  readonly id: string;
  readonly kind: DecisionKind;
  /** ISO 8601. */
  readonly time: string;
  readonly author: string;
  /** `lapsed`: what it speaks of is not here any more. */
  readonly state: "standing" | "undone" | "lapsed";
  /** The words that it is about, as printed. */
  readonly about: readonly string[];
}

export interface DecisionList {
  /** Newest first. */
  readonly decisions: readonly DecisionRecord[];
}

/**
 * What a person decides. A mention is `document:start-end`, or `article:start-end` with offsets into the article's text;
 * where `a` or `b` is a node's id, its first mention stands for all of it.
 */
export type DecisionRequest =
  | { readonly kind: PairVerdict; readonly a: string; readonly b: string }
  | { readonly kind: "split"; readonly a: string }
  | { readonly kind: "rename"; readonly a: string; readonly name: string }
  /** All that states an edge, or what one sentence of its evidence states: that it does not, or does. */
  | { readonly kind: "retract" | "confirm"; readonly edge: string; readonly sentence?: string }
  /** What one sentence says of the edge, or of the entity: another value of the property than was read; "" where it says none. */
  | {
      readonly kind: "correct";
      /** An edge's, a statement's or an entity's id. */
      readonly edge: string;
      readonly sentence?: string;
      readonly property: string;
      /** As a person writes it: 2022-06-21, 3500000, ended; of a list with `|` between its parts. */
      readonly value: string;
    }
  | { readonly kind: "undo"; readonly undoes: string };
