/**
 * The index on disk, in the workspace's folder `ledger`: what all pages give to the graph, partitioned by blocking key, so that a page
 * that comes or goes touches only the blocks that its names are in. It is made of the workspace and can be deleted; its manifest tells
 * what was damaged.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/place.ts";
import { appendChecked } from "./checked-file.ts";
import { KeyedLog } from "./keyed-log.ts";
import { checked, IndexDamagedError, Manifest } from "./manifest.ts";
import type { Partition, RecordIndex } from "./record-index.ts";
import type { ClusterRecord, KeyedRecord, RelationRecord } from "./records.ts";
import { clusterRows, relationRows } from "./record-rows.ts";
import { recordsOfPages, type SourceSnapshot } from "./snapshot.ts";

/** Changes whenever the same page would give other records: an index of another version is made anew. */
const version = 4;
/** Pages are laid out in groups of this many. */
const groupPages = 500;

export class PartitionedIndex implements RecordIndex {
  readonly #clusters: KeyedLog<ClusterRecord>;
  readonly #relations: KeyedLog<RelationRecord>;
  /** `page version` of those whose records are here. */
  readonly #done: Set<string>;

  private constructor(
    readonly folder: string,
    private readonly gazetteer: Gazetteer,
    private readonly manifest: Manifest,
    done: Set<string>,
  ) {
    this.#done = done;
    this.#clusters = new KeyedLog(folder, "clusters", manifest, clusterRows);
    this.#relations = new KeyedLog(folder, "relations", manifest, relationRows);
  }

  /** The caller holds the workspace's lock. Where the index is another version's, or its list of pages is damaged, it is begun anew. */
  static async open(workspace: string, gazetteer: Gazetteer): Promise<PartitionedIndex> {
    const folder = indexFolder(workspace);
    const manifest = Manifest.read(manifestFile(folder), version);
    const done = manifest && (await readDone(folder, manifest));
    return manifest && done ? new PartitionedIndex(folder, gazetteer, manifest, done) : PartitionedIndex.begin(workspace, gazetteer);
  }

  static async begin(workspace: string, gazetteer: Gazetteer): Promise<PartitionedIndex> {
    const folder = indexFolder(workspace);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const manifest = Manifest.begin(manifestFile(folder), version);
    await manifest.commit();
    return new PartitionedIndex(folder, gazetteer, manifest, new Set());
  }

  /** Lays out the pages that are not here yet. */
  async add(snapshot: SourceSnapshot, onProgress: (done: number, total: number) => void): Promise<void> {
    const missing = [...snapshot.pageVersions].filter((entry) => !this.#done.has(entry.join(" ")));
    for (let at = 0; at < missing.length; at += groupPages) {
      onProgress(at, missing.length);
      await this.#addGroup(snapshot, missing.slice(at, at + groupPages));
    }
  }

  async #addGroup(snapshot: SourceSnapshot, pages: readonly (readonly [string, string])[]): Promise<void> {
    const ids = pages.map(([id]) => id);
    const clusters: KeyedRecord<ClusterRecord>[] = [];
    const relations: KeyedRecord<RelationRecord>[] = [];
    for await (const records of recordsOfPages(snapshot, ids, this.gazetteer)) {
      for (const record of records.clusters) clusters.push(record);
      for (const record of records.relations) relations.push(record);
    }
    const done = pages.map((entry) => entry.join(" "));
    await Promise.all([this.#clusters.append(clusters), this.#relations.append(relations)]);
    await appendChecked(this.folder, pagesFile, Buffer.from(done.map((line) => `${line}\n`).join("")), this.manifest);
    await this.manifest.commit();
    for (const line of done) this.#done.add(line);
  }

  /** Throws an IndexDamagedError, as `relations` does. */
  clusters(keys?: ReadonlySet<string>): AsyncIterable<Partition<ClusterRecord>> {
    return this.#clusters.partitions(keys);
  }

  relations(keys?: ReadonlySet<string>): AsyncIterable<Partition<RelationRecord>> {
    return this.#relations.partitions(keys);
  }
}

export const indexFolder = (workspace: string): string => join(workspace, "ledger");
const manifestFile = (folder: string): string => join(folder, "ledger.json");
const pagesFile = "pages.txt";

/** Undefined where the list is damaged. */
async function readDone(folder: string, manifest: Manifest): Promise<Set<string> | undefined> {
  const wanted = manifest.get(pagesFile);
  if (wanted.size === 0) return new Set();
  const path = join(folder, pagesFile);
  if (!existsSync(path)) return undefined;
  try {
    return new Set(
      checked(await readFile(path), wanted, pagesFile)
        .toString("utf8")
        .split("\n")
        .slice(0, -1),
    );
  } catch (error) {
    if (error instanceof IndexDamagedError) return undefined;
    throw error;
  }
}
