/**
 * The ledger: what all pages give to the graph, laid out by what could be one thing, so that a page that comes or goes touches
 * only the blocks that its names are in. It is made of the workspace and can be deleted.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gazetteer } from "../gazetteer/place.ts";
import { appendLines, dropTornLine, readLines } from "../workspace/json-lines.ts";
import { NameKeys } from "../resolve/across/name-keys.ts";
import { KeyedLog, type KeyedRecord } from "./keyed-log.ts";
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
    done: Set<string>,
  ) {
    this.#done = done;
    this.clusters = new KeyedLog(folder, "clusters");
    this.relations = new KeyedLog(folder, "relations");
  }

  /** The caller holds the workspace's lock. */
  static async open(workspace: string, gazetteer: Gazetteer): Promise<Ledger> {
    const folder = join(workspace, "ledger");
    if (!isOurs(folder)) await begin(folder);
    const pages = pagesFile(folder);
    await dropTornLine(pages);
    const done = new Set<string>();
    for await (const { value } of readLines(pages)) done.add(value as string);
    return new Ledger(folder, gazetteer, done);
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
    await Promise.all([this.clusters.append(clusters), this.relations.append(relations)]);
    // Noted last: what a kill leaves half done is laid out again, and who reads passes over what stands twice.
    const marks = pages.map((entry) => entry.join(" "));
    await appendLines(pagesFile(this.folder), marks);
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

const pagesFile = (folder: string): string => join(folder, "pages.jsonl");
const aboutFile = (folder: string): string => join(folder, "ledger.json");

function isOurs(folder: string): boolean {
  if (!existsSync(aboutFile(folder))) return false;
  try {
    return (JSON.parse(readFileSync(aboutFile(folder), "utf8")) as { version?: unknown }).version === version;
  } catch {
    return false;
  }
}

async function begin(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(aboutFile(folder), `${JSON.stringify({ version })}\n`);
}
