/**
 * The ledger: what all pages give to the graph, laid out by what could be one thing, so that a page that comes or goes touches
 * only the blocks that its names are in. It is made of the workspace and can be deleted; its manifest tells what was damaged.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/place.ts";
import { NameKeys } from "../resolve/across/name-keys.ts";
import { appendChecked } from "./checked-file.ts";
import { KeyedLog, type KeyedRecord } from "./keyed-log.ts";
import { checked, LedgerDamagedError, Manifest } from "./manifest.ts";
import { recordsOf, type ClusterRecord, type PageRecords, type RelationRecord } from "./page-records.ts";
import type { Snapshot } from "./snapshot.ts";

/** Changes whenever the same page would give other records: a ledger of another version is made anew. */
const version = 2;
/** Pages are laid out in groups of this many. */
const groupPages = 500;

export class Ledger {
  readonly clusters: KeyedLog;
  readonly relations: KeyedLog;
  readonly #done: Set<string>;

  private constructor(
    readonly folder: string,
    private readonly gazetteer: Gazetteer,
    private readonly manifest: Manifest,
    done: Set<string>,
  ) {
    this.#done = done;
    this.clusters = new KeyedLog(folder, "clusters", manifest);
    this.relations = new KeyedLog(folder, "relations", manifest);
  }

  /** The caller holds the workspace's lock. Where the ledger is another version's, or its list of pages is damaged, it is begun anew. */
  static async open(workspace: string, gazetteer: Gazetteer): Promise<Ledger> {
    const folder = ledgerFolder(workspace);
    const manifest = Manifest.read(manifestFile(folder), version);
    const done = manifest && (await readDone(folder, manifest));
    return manifest && done ? new Ledger(folder, gazetteer, manifest, done) : Ledger.begin(workspace, gazetteer);
  }

  static async begin(workspace: string, gazetteer: Gazetteer): Promise<Ledger> {
    const folder = ledgerFolder(workspace);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const manifest = Manifest.begin(manifestFile(folder), version);
    await manifest.commit();
    return new Ledger(folder, gazetteer, manifest, new Set());
  }

  /** Lays out the pages that are not here yet. */
  async add(snapshot: Snapshot, onProgress: (done: number, total: number) => void): Promise<void> {
    const missing = [...snapshot.generations].filter((entry) => !this.#done.has(entry.join(" ")));
    for (let at = 0; at < missing.length; at += groupPages) {
      onProgress(at, missing.length);
      await this.#addGroup(snapshot, missing.slice(at, at + groupPages));
    }
  }

  async #addGroup(snapshot: Snapshot, pages: readonly (readonly [string, string])[]): Promise<void> {
    const clusters: KeyedRecord[] = [];
    const relations: KeyedRecord[] = [];
    for await (const records of this.records(
      snapshot,
      pages.map(([id]) => id),
    )) {
      for (const { block, record } of records.clusters) clusters.push({ key: block, value: record });
      for (const { pair, record } of records.relations) relations.push({ key: pair, value: record });
    }
    const marks = pages.map((entry) => entry.join(" "));
    await Promise.all([this.clusters.append(clusters), this.relations.append(relations)]);
    await appendChecked(this.folder, pagesFile, marks.map((mark) => `${mark}\n`).join(""), this.manifest);
    await this.manifest.commit();
    for (const mark of marks) this.#done.add(mark);
  }

  /** Records of these pages, made of the workspace. */
  async *records({ workspace, generations, decider }: Snapshot, pages: readonly string[]): AsyncGenerator<PageRecords> {
    const names = new NameKeys(this.gazetteer);
    for await (const page of workspace.extractions(pages)) yield recordsOf(decider.apply(page), generations.get(page.document.id)!, names);
  }
}

/** Those records that hold in one of the snapshots, each once. */
export class Living {
  readonly #seen = new Set<string>();
  constructor(private readonly snapshots: readonly Snapshot[]) {}

  isCluster(record: ClusterRecord): boolean {
    return this.#holds(record, record.profile.id);
  }

  isRelation(record: RelationRecord): boolean {
    const { subject, predicate, object, sentence, extractor, confidence, status, properties } = record.relation;
    return this.#holds(record, JSON.stringify([subject, predicate, object, sentence, extractor, confidence, status, properties]));
  }

  #holds({ page, generation }: { readonly page: string; readonly generation: string }, content: string): boolean {
    if (!this.snapshots.some(({ generations }) => generations.get(page) === generation)) return false;
    const key = `${generation} ${content}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}

export const ledgerFolder = (workspace: string): string => join(workspace, "ledger");
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
    if (error instanceof LedgerDamagedError) return undefined;
    throw error;
  }
}
