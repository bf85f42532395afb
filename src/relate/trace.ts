/** What became of each proposal of a rule: what `explain` tells, and what the tests of rules look at. */
import type { Statement } from "../model.ts";
import type { Draft } from "./draft.ts";

/**
 * `unit`: its ends stand in two cells, items or fields. `standing`: the sentence denies or only wishes it. `schema`: no such relation
 * between two of these kinds, or both ends are one.
 */
export type DraftFate =
  | { readonly outcome: "stated"; readonly statement: Statement }
  | { readonly outcome: "refused"; readonly by: "unit" | "standing" | "schema" };

export interface RelationTrace {
  /** Of two proposals of one statement in one sentence both are stated; the surer is kept. */
  proposed(draft: Draft, fate: DraftFate): void;
}
