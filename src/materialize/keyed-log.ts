/**
 * Records under keys, spread over files by key: appended to, and read back partition by partition; a file is one. What is appended at a
 * time is a gzip member, so that `zcat` shows the whole: it takes a seventh of the bytes, and less time than they would.
 */
import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { allEnded } from "./all-ended.ts";
import { appendChecked } from "./checked-file.ts";
import { checked, type Manifest } from "./manifest.ts";
import type { RowForm } from "./record-rows.ts";
import type { KeyedRecord } from "./records.ts";

const digits = 12;
const newline = 0x0a;
/** Files that are compressed and written at a time: each is open meanwhile. */
const together = 16;

/** A hash of the key stands before each line: lines of other keys can be passed over without being parsed. */
const prefixOf = (key: string): string => hash("sha256", key, "hex").slice(0, digits);
const fileOf = (prefix: string, spread: number): number => Number.parseInt(prefix.slice(0, 8), 16) % spread;

/** The quickest: what comes again on every page is found by it, too. */
const compressed = (text: string): Promise<Buffer> => promisify(gzip)(Buffer.from(text, "utf8"), { level: 1 });
const expanded: (bytes: Buffer) => Promise<Buffer> = promisify(gunzip);

export class KeyedLog<Value> {
  /** File → lines that are to be written to it. */
  readonly #lines = new Map<number, string[]>();
  readonly #prefixes = new Map<string, string>();
  #characters = 0;

  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly manifest: Manifest,
    private readonly form: RowForm<Value>,
  ) {}

  /** UTF-16 units that wait to be written. */
  get waiting(): number {
    return this.#characters;
  }

  /** Counts once it is written and the manifest is committed. The same record may be added twice; who reads it tells by its content. */
  add(records: readonly KeyedRecord<Value>[]): void {
    for (const { key, value } of records) {
      const prefix = this.#prefixes.get(key) ?? prefixOf(key);
      this.#prefixes.set(key, prefix);
      const line = `${prefix}${JSON.stringify([key, this.form.toRow(value, key)])}\n`;
      const file = fileOf(prefix, this.manifest.spread);
      const known = this.#lines.get(file);
      if (known) known.push(line);
      else this.#lines.set(file, [line]);
      this.#characters += line.length;
    }
  }

  async write(): Promise<void> {
    const lines = [...this.#lines];
    this.#lines.clear();
    this.#prefixes.clear();
    this.#characters = 0;
    const writeOne = async ([file, texts]: [number, string[]]): Promise<void> =>
      appendChecked(this.folder, this.#fileName(file), await compressed(texts.join("")), this.manifest);
    for (let at = 0; at < lines.length; at += together) await allEnded(lines.slice(at, at + together).map(writeOne));
  }

  /**
   * Records of these keys, all unless given: those of one file together, in the order in which they were appended.
   * Throws an IndexDamagedError.
   */
  async *partitions(keys?: ReadonlySet<string>): AsyncGenerator<readonly KeyedRecord<Value>[]> {
    for (const [file, prefixes] of keys ? prefixesByFile(keys, this.manifest.spread) : allFiles(this.manifest.spread)) {
      const records = await this.#readFile(file, keys, prefixes);
      if (records.length > 0) yield records;
    }
  }

  async #readFile(file: number, keys?: ReadonlySet<string>, prefixes?: ReadonlySet<string>): Promise<KeyedRecord<Value>[]> {
    const name = this.#fileName(file);
    const wanted = this.manifest.get(name);
    if (wanted.size === 0) return [];
    const bytes = await expanded(checked(await readFile(join(this.folder, name)).catch(emptyWhereGone), wanted, name));
    const records: KeyedRecord<Value>[] = [];
    for (let begin = 0, end = bytes.indexOf(newline); end !== -1; begin = end + 1, end = bytes.indexOf(newline, begin)) {
      if (prefixes && !prefixes.has(bytes.toString("latin1", begin, begin + digits))) continue;
      const [key, row] = JSON.parse(bytes.toString("utf8", begin + digits, end)) as readonly [string, unknown];
      if (!keys || keys.has(key)) records.push({ key, value: this.form.fromRow(row, key) });
    }
    return records;
  }

  #fileName(file: number): string {
    return `${this.name}-${String(file).padStart(4, "0")}.jsonl.gz`;
  }
}

const allFiles = (spread: number): [number, undefined][] => Array.from({ length: spread }, (_, file) => [file, undefined]);

function prefixesByFile(keys: ReadonlySet<string>, spread: number): Map<number, Set<string>> {
  const wanted = new Map<number, Set<string>>();
  for (const key of keys) {
    const prefix = prefixOf(key);
    const file = fileOf(prefix, spread);
    const prefixes = wanted.get(file) ?? new Set();
    wanted.set(file, prefixes.add(prefix));
  }
  return wanted;
}

function emptyWhereGone(error: NodeJS.ErrnoException): Buffer {
  if (error.code !== "ENOENT") throw error;
  return Buffer.alloc(0);
}
