/**
 * The index on disk, in the workspace's folder `ledger`: what all pages give to the graph, partitioned by blocking key, so that a page
 * that comes or goes touches only the blocks that its names are in. It is made of the workspace and can be deleted; its manifest tells
 * what was damaged.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/place.ts";
import { allEnded } from "./all-ended.ts";
import { appendChecked } from "./checked-file.ts";
import { KeyedLog } from "./keyed-log.ts";
import { checked, IndexDamagedError, Manifest } from "./manifest.ts";
import type { Partition, RecordIndex } from "./record-index.ts";
import type { ClusterRecord, RelationRecord } from "./records.ts";
import { clusterRows, relationRows } from "./record-rows.ts";
import { recordsOfPages, type SourceSnapshot } from "./snapshot.ts";

/** Changes whenever the same page would give other records: an index of another version is made anew. */
const version = 6;
/** UTF-16 units of records that are held before they are written. */
const heldCharacters = 10_000_000;
/** Pages between two signs of progress. */
const progressPages = 100;
/** Over how many files records are spread. */
interface Spreading {
  readonly leastFiles: number;
  readonly mostFiles: number;
  readonly pagesPerFile: number;
}
/** A change reads the files that its keys are in, and a build writes to all: they are to stay small, and not too many. */
const defaultSpreading: Spreading = { leastFiles: 64, mostFiles: 1024, pagesPerFile: 64 };
/** All is spread anew once there are this many times as many pages as it was spread for. */
const growth = 4;

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
    private readonly spreading: Spreading,
  ) {
    this.#done = done;
    this.#clusters = new KeyedLog(folder, "clusters", manifest, clusterRows);
    this.#relations = new KeyedLog(folder, "relations", manifest, relationRows);
  }

  /** The caller holds the workspace's lock. Where the index is another version's, or its list of pages is damaged, it is begun anew. */
  static async open(workspace: string, gazetteer: Gazetteer, spreading = defaultSpreading): Promise<PartitionedIndex> {
    const folder = indexFolder(workspace);
    const manifest = Manifest.read(manifestFile(folder), version);
    const done = manifest && (await readDone(folder, manifest));
    return manifest && done
      ? new PartitionedIndex(folder, gazetteer, manifest, done, spreading)
      : PartitionedIndex.begin(workspace, gazetteer, spreading);
  }

  static async begin(workspace: string, gazetteer: Gazetteer, spreading = defaultSpreading): Promise<PartitionedIndex> {
    const folder = indexFolder(workspace);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const manifest = Manifest.begin(manifestFile(folder), version, spreading.leastFiles);
    await manifest.commit();
    return new PartitionedIndex(folder, gazetteer, manifest, new Set(), spreading);
  }

  /** Lays out the pages that are not here yet. */
  async add(snapshot: SourceSnapshot, onProgress: (done: number, total: number) => void): Promise<void> {
    let missing = this.#missing(snapshot);
    const spread = spreadFor(this.#done.size + missing.length, this.spreading);
    if (this.#done.size === 0 || spread >= growth * this.manifest.spread) {
      await this.#spreadAnew(spread);
      missing = this.#missing(snapshot);
    }
    const written: string[] = [];
    for await (const { page, clusters, relations } of recordsOfPages(snapshot, missing, this.gazetteer)) {
      if (written.length % progressPages === 0) onProgress(written.length, missing.length);
      this.#clusters.add(clusters);
      this.#relations.add(relations);
      written.push(entryOf(page, snapshot.pageVersions.get(page)));
      if (this.#clusters.waiting + this.#relations.waiting >= heldCharacters) await this.#write(written);
    }
    await this.#write(written);
  }

  #missing(snapshot: SourceSnapshot): string[] {
    const missing: string[] = [];
    for (const [page, version] of snapshot.pageVersions) if (!this.#done.has(entryOf(page, version))) missing.push(page);
    return missing;
  }

  /** Of all pages of this run. */
  async #write(pages: readonly string[]): Promise<void> {
    const fresh = pages.filter((page) => !this.#done.has(page));
    if (fresh.length === 0) return;
    await allEnded([this.#clusters.write(), this.#relations.write()]);
    await appendChecked(this.folder, pagesFile, Buffer.from(fresh.map((line) => `${line}\n`).join("")), this.manifest);
    await this.manifest.commit();
    for (const line of fresh) this.#done.add(line);
  }

  /** What is there is laid out again. */
  async #spreadAnew(spread: number): Promise<void> {
    if (spread === this.manifest.spread) return;
    this.#done.clear();
    this.manifest.beginAnew(spread);
    await this.manifest.commit();
    for (const name of await readdir(this.folder)) if (isOfRecords(name)) await rm(join(this.folder, name), { force: true });
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
const isOfRecords = (name: string): boolean => /^(?:clusters|relations)-/.test(name);

function spreadFor(pages: number, { leastFiles, mostFiles, pagesPerFile }: Spreading): number {
  let files = leastFiles;
  while (files < mostFiles && files * pagesPerFile < pages) files *= 2;
  return files;
}

const entryOf = (page: string, version: string | undefined): string => `${page} ${version}`;

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
