/** Records of all pages, in partitions by key: on disk (partitioned-index.ts) or in memory (memory-index.ts). */
import type { ClusterRecord, KeyedRecord, RelationRecord } from "./records.ts";

/** Records of some keys; all of one key are in one partition. */
export type Partition<Value> = readonly KeyedRecord<Value>[];

export interface RecordIndex {
  /** @param keys blocking keys; all unless given */
  clusters(keys?: ReadonlySet<string>): AsyncIterable<Partition<ClusterRecord>>;
  /** @param keys pairs of blocking keys (`pairOf`); all unless given */
  relations(keys?: ReadonlySet<string>): AsyncIterable<Partition<RelationRecord>>;
}
