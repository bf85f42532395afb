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

export class Manifest {
  #files: Map<string, FileSum>;

  private constructor(
    private readonly file: string,
    private readonly version: number,
    files: Readonly<Record<string, FileSum>>,
  ) {
    this.#files = new Map(Object.entries(files));
  }

  /** Undefined where there is none of this version that is whole. */
  static read(file: string, version: number): Manifest | undefined {
    const value = readSealed(file) as { readonly version?: number; readonly files?: Readonly<Record<string, FileSum>> } | undefined;
    return value?.version === version && value.files ? new Manifest(file, version, value.files) : undefined;
  }

  static begin(file: string, version: number): Manifest {
    return new Manifest(file, version, {});
  }

  get(name: string): FileSum {
    return this.#files.get(name) ?? none;
  }

  set(name: string, sum: FileSum): void {
    this.#files.set(name, sum);
  }

  /** From now on what was appended counts. */
  async commit(): Promise<void> {
    await writeSealed(this.file, {
      version: this.version,
      files: Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))),
    });
  }
}
