/**
 * How long each file of the index is and what its bytes sum up to (CRC-32), sealed with a sum of its own. It is the one place that says
 * what counts: what stands behind it in a file was left by a run that was cut off, and a file that does not sum up was damaged.
 */
import { existsSync, readFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { naming } from "../workspace/name-file.ts";

export interface FileSum {
  readonly size: number;
  readonly sum: number;
}

/** What is derived does not hold any more, and is to be made again. */
export class IndexDamagedError extends Error {
  override readonly name = "IndexDamagedError";
}

export const none: FileSum = { size: 0, sum: 0 };

/** The sum of a file's beginning, which is all that counts; throws where it is not what was written. */
export function checked(bytes: Buffer, { size, sum }: FileSum, file: string): Buffer {
  const own = bytes.subarray(0, size);
  if (own.length < size || crc32(own) !== sum) throw new IndexDamagedError(`${file} does not hold what was written to it.`);
  return own;
}

export const extended = ({ size, sum }: FileSum, more: Buffer): FileSum => ({ size: size + more.length, sum: crc32(more, sum) });

/** JSON with its sum before it, written beside the file and put in its place. Unless `durable`, nobody waits until it is on disk: what a power cut leaves is told by its sum. */
export async function writeSealed(file: string, value: unknown, { durable = false } = {}): Promise<void> {
  const text = JSON.stringify(value);
  const handle = await open(`${file}.new`, "w");
  try {
    await naming(file, handle.writeFile(`${crc32(text)}\n${text}\n`));
    if (durable) await naming(file, handle.datasync());
  } finally {
    await handle.close();
  }
  await rename(`${file}.new`, file);
}

/** Undefined where there is none, or it is not whole. */
export function readSealed(file: string): unknown {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  const [sum, json, rest] = text.split("\n");
  if (json === undefined || rest !== "" || sum !== String(crc32(json))) return undefined;
  return JSON.parse(json);
}

interface ManifestLine {
  readonly version: number;
  readonly spread: number;
  readonly files: Readonly<Record<string, FileSum>>;
}

export class Manifest {
  readonly #files: Map<string, FileSum>;
  #spread: number;

  private constructor(
    private readonly file: string,
    private readonly version: number,
    spread: number,
    files: Readonly<Record<string, FileSum>> = {},
  ) {
    this.#spread = spread;
    this.#files = new Map(Object.entries(files));
  }

  /** Over how many files the records of one kind are spread. */
  get spread(): number {
    return this.#spread;
  }

  /** Nothing counts any more. */
  beginAnew(spread: number): void {
    this.#files.clear();
    this.#spread = spread;
  }

  /** Undefined where there is none of this version that is whole. */
  static read(file: string, version: number): Manifest | undefined {
    const { version: its, spread, files } = (readSealed(file) ?? {}) as Partial<ManifestLine>;
    return its === version && spread !== undefined && files ? new Manifest(file, version, spread, files) : undefined;
  }

  static begin(file: string, version: number, spread: number): Manifest {
    return new Manifest(file, version, spread);
  }

  get(name: string): FileSum {
    return this.#files.get(name) ?? none;
  }

  set(name: string, sum: FileSum): void {
    this.#files.set(name, sum);
  }

  /** From now on what was appended counts. */
  async commit(): Promise<void> {
    const line: ManifestLine = {
      version: this.version,
      spread: this.#spread,
      files: Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    await writeSealed(this.file, line);
  }
}
