/** A graph at some time, as it is compared with another. */
import type { GraphBatch } from "../../graph/batch.ts";

export interface GraphState {
  readonly batch: GraphBatch;
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
}
