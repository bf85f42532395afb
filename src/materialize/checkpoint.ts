/** What a store was last made to hold, so that only what changed since need be written. */
import { join } from "node:path";
import type { WorkspaceState } from "../workspace/state.ts";
import { readSealed, writeSealed } from "./manifest.ts";

export interface StoreCheckpoint {
  readonly state: WorkspaceState;
  /** Of the pages and decisions at that state. */
  readonly digest: string;
  /** Of the schema that it was written by; absent where that is Mailuo's own. */
  readonly schema?: string;
  /** Counts by label and type: a store that has others was changed by somebody else. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
  /** How many pages have changed since rank, community and position were computed. */
  readonly unmeasured: number;
  /** True where positions are those that a layout begins with. */
  readonly withoutLayout?: boolean;
  /** What its file was like when the store was closed: one that was cut, changed or put back from a copy is another. Absent where there is no file. */
  readonly stamp?: string;
}

type Checkpoints = Readonly<Record<string, StoreCheckpoint>>;

export class CheckpointFile {
  readonly #path: string;

  /** @param store where the graph is: each store has a checkpoint of its own */
  constructor(
    folder: string,
    private readonly store: string,
  ) {
    this.#path = join(folder, "stored.json");
  }

  /** Undefined where a run was cut off before the store was whole. */
  read(): StoreCheckpoint | undefined {
    return this.#checkpoints()[this.store];
  }

  /** Before the first write to a store: until all is written, nothing is known of it. */
  async clear(): Promise<void> {
    const { [this.store]: _, ...others } = this.#checkpoints();
    await this.#write(others);
  }

  async set(checkpoint: StoreCheckpoint): Promise<void> {
    await this.#write({ ...this.#checkpoints(), [this.store]: checkpoint });
  }

  /** Once the store is closed. Nothing where it was not made whole. */
  async stamp(stamp: string): Promise<void> {
    const checkpoint = this.read();
    if (checkpoint && checkpoint.stamp !== stamp) await this.set({ ...checkpoint, stamp });
  }

  /** Once the store was opened and closed again with nothing written: its file is another all the same. */
  async restamp(before: string, now: string): Promise<void> {
    if (this.read()?.stamp === before) await this.stamp(now);
  }

  #checkpoints(): Checkpoints {
    return (readSealed(this.#path) as Checkpoints | undefined) ?? {};
  }

  #write(checkpoints: Checkpoints): Promise<void> {
    return writeSealed(this.#path, checkpoints, { durable: true });
  }
}

/** How many nodes and edges the store held. */
export const itemCount = ({ nodes, edges }: StoreCheckpoint): number => totalOf(nodes) + totalOf(edges);
export const totalOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
