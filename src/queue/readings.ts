/** The threads of a worker, by what pages are read with: builds of the same names and rules share them. */
import { ExtractionPool } from "../extraction/pool.ts";
import type { UnpackedReading } from "./reading-files.ts";

interface Shared {
  readonly pool: ExtractionPool;
  readonly reading: UnpackedReading;
  users: number;
}

export class ReadingPools {
  readonly #byVersion = new Map<string, Shared>();

  constructor(private readonly threads: number) {}

  /** Takes over the reading, also to remove it. */
  async take(reading: UnpackedReading): Promise<ExtractionPool> {
    let shared = this.#byVersion.get(reading.version);
    if (shared) await reading.remove();
    else {
      shared = { reading, users: 0, pool: new ExtractionPool({ jobs: this.threads, workspace: reading.folder }) };
      this.#byVersion.set(reading.version, shared);
    }
    shared.users++;
    return shared.pool;
  }

  async giveBack(version: string): Promise<void> {
    const shared = this.#byVersion.get(version);
    if (!shared || --shared.users > 0) return;
    this.#byVersion.delete(version);
    await shared.pool.close();
    await shared.reading.remove();
  }
}
