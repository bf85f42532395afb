/** An index of a set of pages that stays in memory: for graphs that are looked at and not stored. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Partition, RecordIndex } from "./record-index.ts";
import type { ClusterRecord, KeyedRecord, RelationRecord } from "./records.ts";
import { recordsOfPages, type SourceSnapshot } from "./snapshot.ts";

type Partitions<Value> = Map<string, KeyedRecord<Value>[]>;

export class MemoryIndex implements RecordIndex {
  readonly #clusters: Partitions<ClusterRecord> = new Map();
  readonly #relations: Partitions<RelationRecord> = new Map();

  /** Adds all pages of the snapshot. */
  async add(snapshot: SourceSnapshot, gazetteer: Gazetteer): Promise<void> {
    for await (const { clusters, relations } of recordsOfPages(snapshot, [...snapshot.pageVersions.keys()], gazetteer)) {
      for (const record of clusters) put(this.#clusters, record);
      for (const record of relations) put(this.#relations, record);
    }
  }

  clusters(keys?: ReadonlySet<string>): AsyncIterable<Partition<ClusterRecord>> {
    return partitionsOf(this.#clusters, keys);
  }

  relations(keys?: ReadonlySet<string>): AsyncIterable<Partition<RelationRecord>> {
    return partitionsOf(this.#relations, keys);
  }
}

function put<Value>(partitions: Partitions<Value>, record: KeyedRecord<Value>): void {
  const known = partitions.get(record.key);
  if (known) known.push(record);
  else partitions.set(record.key, [record]);
}

async function* partitionsOf<Value>(partitions: Partitions<Value>, keys?: ReadonlySet<string>): AsyncGenerator<Partition<Value>> {
  for (const [key, records] of partitions) if (!keys || keys.has(key)) yield records;
}
