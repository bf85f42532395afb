/** Which of a partition's records hold at a snapshot. */
import type { Partition } from "./record-index.ts";
import type { ClusterRecord, OfPage, RelationRecord } from "./records.ts";
import type { SourceSnapshot } from "./snapshot.ts";

/** Passes each record once: a run that was cut off may have appended it twice. For one partition, as all of one key are in one. */
export class LiveRecordFilter {
  readonly #seen = new Set<string>();
  constructor(private readonly snapshot: SourceSnapshot) {}

  isLiveCluster(record: ClusterRecord): boolean {
    return this.#isLive(record, () => record.profile.id);
  }

  isLiveRelation(record: RelationRecord): boolean {
    return this.#isLive(record, () => {
      const { subject, predicate, object, sentence, extractor, confidence, status, properties } = record.relation;
      const said = `${subject} ${predicate} ${object} ${sentence} ${extractor} ${confidence} ${status}`;
      return isEmpty(properties) ? said : `${said} ${JSON.stringify(properties)}`;
    });
  }

  #isLive({ page, pageVersion }: OfPage, content: () => string): boolean {
    if (this.snapshot.pageVersions.get(page) !== pageVersion) return false;
    const key = `${pageVersion} ${content()}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

/** Blocking key → those of a partition's clusters that hold at the snapshot. */
export function liveBlocks(partition: Partition<ClusterRecord>, snapshot: SourceSnapshot): Map<string, ClusterRecord[]> {
  const filter = new LiveRecordFilter(snapshot);
  const blocks = new Map<string, ClusterRecord[]>();
  for (const { key, value } of partition) {
    if (!filter.isLiveCluster(value)) continue;
    const known = blocks.get(key);
    if (known) known.push(value);
    else blocks.set(key, [value]);
  }
  return blocks;
}

function isEmpty(properties: object): boolean {
  for (const _ in properties) return false;
  return true;
}
