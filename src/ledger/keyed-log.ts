/** Records under keys, spread over files by key: appended to, and read back key by key or file by file. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { appendChecked } from "./checked-file.ts";
import { checked, type Manifest } from "./manifest.ts";

export interface KeyedRecord {
  readonly key: string;
  readonly value: unknown;
}

const files = 64;
const digits = 12;
const newline = 0x0a;

/** What stands before each line: lines of other keys can be passed over without being parsed. */
const markOf = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, digits);
const fileOf = (mark: string): number => Number.parseInt(mark.slice(0, 2), 16) % files;

export class KeyedLog {
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly manifest: Manifest,
  ) {}

  /** Counts once the manifest is committed. The same record may be appended twice; who reads it tells by its content. */
  async append(records: readonly KeyedRecord[]): Promise<void> {
    const lines = new Map<number, string[]>();
    for (const { key, value } of records) {
      const mark = markOf(key);
      const known = lines.get(fileOf(mark)) ?? [];
      lines.set(fileOf(mark), known);
      known.push(`${mark}${JSON.stringify({ key, value })}\n`);
    }
    await Promise.all([...lines].map(([file, texts]) => appendChecked(this.folder, this.#fileName(file), texts.join(""), this.manifest)));
  }

  /** Records of these keys, in the order in which each key's were appended. Throws a LedgerDamagedError. */
  async *read(keys: ReadonlySet<string>): AsyncGenerator<KeyedRecord> {
    const wanted = new Map<number, Set<string>>();
    for (const key of keys) {
      const mark = markOf(key);
      const marks = wanted.get(fileOf(mark)) ?? new Set();
      wanted.set(fileOf(mark), marks.add(mark));
    }
    for (const [file, marks] of wanted) for (const record of await this.#readFile(file, marks)) if (keys.has(record.key)) yield record;
  }

  /** All records, those of one file together; all of one key are in one file. Throws a LedgerDamagedError. */
  async *byFile(): AsyncGenerator<readonly KeyedRecord[]> {
    for (let file = 0; file < files; file++) {
      const records = await this.#readFile(file);
      if (records.length > 0) yield records;
    }
  }

  async #readFile(file: number, marks?: ReadonlySet<string>): Promise<KeyedRecord[]> {
    const name = this.#fileName(file);
    const wanted = this.manifest.get(name);
    if (wanted.size === 0) return [];
    const bytes = checked(await readFile(join(this.folder, name)).catch(emptyWhereGone), wanted, name);
    const records: KeyedRecord[] = [];
    for (let begin = 0, end = bytes.indexOf(newline); end !== -1; begin = end + 1, end = bytes.indexOf(newline, begin)) {
      if (marks && !marks.has(bytes.toString("latin1", begin, begin + digits))) continue;
      records.push(JSON.parse(bytes.toString("utf8", begin + digits, end)) as KeyedRecord);
    }
    return records;
  }

  #fileName(file: number): string {
    return `${this.name}-${String(file).padStart(2, "0")}.jsonl`;
  }
}

function emptyWhereGone(error: NodeJS.ErrnoException): Buffer {
  if (error.code !== "ENOENT") throw error;
  return Buffer.alloc(0);
}
