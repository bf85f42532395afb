/** Records under keys, spread over files by key: appended to, and read back partition by partition; a file is one. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appendChecked } from "./checked-file.ts";
import { checked, type Manifest } from "./manifest.ts";
import type { KeyedRecord } from "./records.ts";

const files = 64;
const digits = 12;
const newline = 0x0a;

/** A hash of the key stands before each line: lines of other keys can be passed over without being parsed. */
const prefixOf = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, digits);
const fileOf = (prefix: string): number => Number.parseInt(prefix.slice(0, 2), 16) % files;

export class KeyedLog<Value> {
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly manifest: Manifest,
  ) {}

  /** Counts once the manifest is committed. The same record may be appended twice; who reads it tells by its content. */
  async append(records: readonly KeyedRecord<Value>[]): Promise<void> {
    const lines = new Map<number, string[]>();
    for (const { key, value } of records) {
      const prefix = prefixOf(key);
      const known = lines.get(fileOf(prefix)) ?? [];
      lines.set(fileOf(prefix), known);
      known.push(`${prefix}${JSON.stringify({ key, value })}\n`);
    }
    await Promise.all([...lines].map(([file, texts]) => appendChecked(this.folder, this.#fileName(file), texts.join(""), this.manifest)));
  }

  /**
   * Records of these keys, all unless given: those of one file together, in the order in which they were appended.
   * Throws an IndexDamagedError.
   */
  async *partitions(keys?: ReadonlySet<string>): AsyncGenerator<readonly KeyedRecord<Value>[]> {
    for (const [file, prefixes] of keys ? prefixesByFile(keys) : allFiles()) {
      const records = await this.#readFile(file, prefixes);
      const wanted = keys ? records.filter(({ key }) => keys.has(key)) : records;
      if (wanted.length > 0) yield wanted;
    }
  }

  async #readFile(file: number, prefixes?: ReadonlySet<string>): Promise<KeyedRecord<Value>[]> {
    const name = this.#fileName(file);
    const wanted = this.manifest.get(name);
    if (wanted.size === 0) return [];
    const bytes = checked(await readFile(join(this.folder, name)).catch(emptyWhereGone), wanted, name);
    const records: KeyedRecord<Value>[] = [];
    for (let begin = 0, end = bytes.indexOf(newline); end !== -1; begin = end + 1, end = bytes.indexOf(newline, begin)) {
      if (prefixes && !prefixes.has(bytes.toString("latin1", begin, begin + digits))) continue;
      records.push(JSON.parse(bytes.toString("utf8", begin + digits, end)) as KeyedRecord<Value>);
    }
    return records;
  }

  #fileName(file: number): string {
    return `${this.name}-${String(file).padStart(2, "0")}.jsonl`;
  }
}

const allFiles = (): [number, undefined][] => Array.from({ length: files }, (_, file) => [file, undefined]);

function prefixesByFile(keys: ReadonlySet<string>): Map<number, Set<string>> {
  const wanted = new Map<number, Set<string>>();
  for (const key of keys) {
    const prefix = prefixOf(key);
    const prefixes = wanted.get(fileOf(prefix)) ?? new Set();
    wanted.set(fileOf(prefix), prefixes.add(prefix));
  }
  return wanted;
}

function emptyWhereGone(error: NodeJS.ErrnoException): Buffer {
  if (error.code !== "ENOENT") throw error;
  return Buffer.alloc(0);
}
