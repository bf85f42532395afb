/** Who keeps people's decisions for the server, which itself only reads. */
import type { DecisionList, DecisionRecord, DecisionRequest, ReviewAnswer } from "../../graph/view-review.ts";

/** Entity id → ids of the articles that the graph shows it in, of some of the entities that a request names: where they are looked for first. */
export type SeenOn = ReadonlyMap<string, readonly string[]>;

export interface ReviewService {
  /** Pairs in doubt, most consequential first. */
  pairs(limit: number): Promise<ReviewAnswer>;
  decisions(): Promise<DecisionList>;
  /** Written down when it resolves; the graph follows a little later. Rejects with an `HttpError`. */
  decide(request: DecisionRequest, seenOn: SeenOn): Promise<readonly DecisionRecord[]>;
  /** Whether there are decisions that the graph does not show yet. */
  readonly updating: boolean;
}
