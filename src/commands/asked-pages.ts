/** The files and folders that `mailuo build` was given, read page by page. */
import { statSync } from "node:fs";
import type { ReadFailure } from "../read/failure.ts";
import { readSources } from "../read/read.ts";
import type { ReadResult } from "../read/result.ts";

export interface AskedPagesOptions {
  /** The day of pages that do not tell theirs. */
  readonly published?: string | undefined;
  /** Is told of files in folders that are of no kind that is read there. */
  readonly onPassedOver: (file: string) => void;
}

/** The first page is read before there is a workspace: a mistyped path makes none. */
export class AskedPages {
  /** How many bytes of the files are read, of how many. */
  onBytes: (done: number, total: number) => void = () => {};
  readonly #results: AsyncGenerator<ReadResult>;
  #first: ReadResult | undefined;

  constructor(paths: readonly string[], { published, onPassedOver }: AskedPagesOptions) {
    const onBytes = (done: number, total: number): void => this.onBytes(done, total);
    this.#results = readSources(paths, { onBytes, onPassedOver, ...(published !== undefined && { published }) });
  }

  /** Reads up to the first page; `onFailure` is told what can't be read before it. False where there is no page at all. */
  async begin(onFailure: (failure: ReadFailure) => void): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#results.next();
      if (done) return false;
      if ("document" in value) {
        this.#first = value;
        return true;
      }
      onFailure(value.failure);
    }
  }

  async *rest(): AsyncGenerator<ReadResult> {
    if (this.#first) yield this.#first;
    yield* this.#results;
  }
}

/** In bytes. */
const littleBytes = 100_000;

/** Files that are read sooner than a large store is opened: whatever else takes time may be done meanwhile. */
export const isLittle = (paths: readonly string[]): boolean => paths.reduce((sum, path) => sum + sizeOf(path), 0) <= littleBytes;

function sizeOf(path: string): number {
  try {
    const file = statSync(path);
    return file.isFile() ? file.size : Infinity;
  } catch {
    // An address, standard input, or what can't be read: that is told where it is read.
    return Infinity;
  }
}
