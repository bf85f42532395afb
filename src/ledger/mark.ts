/** What a store was last made to hold, so that only what changed since need be written. */
import { join } from "node:path";
import type { WorkspaceState } from "../workspace/state.ts";
import { readSealed, writeSealed } from "./manifest.ts";

export interface Mark {
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
  /** What its file was like when the store was closed: one that was cut, changed or put back from a copy is another. Absent where there is no file. */
  readonly stamp?: string;
}

type Marks = Readonly<Record<string, Mark>>;

export class MarkFile {
  readonly #path: string;

  /** @param store where the graph is: each store has a mark of its own */
  constructor(
    ledger: string,
    private readonly store: string,
  ) {
    this.#path = join(ledger, "stored.json");
  }

  /** Undefined where a run was cut off before the store was whole. */
  read(): Mark | undefined {
    return this.#marks()[this.store];
  }

  /** Before the first write to a store: until all is written, nothing is known of it. */
  async clear(): Promise<void> {
    const { [this.store]: _, ...others } = this.#marks();
    await this.#write(others);
  }

  async set(mark: Mark): Promise<void> {
    await this.#write({ ...this.#marks(), [this.store]: mark });
  }

  /** Once the store is closed. Nothing where it was not made whole. */
  async stamp(stamp: string): Promise<void> {
    const mark = this.read();
    if (mark && mark.stamp !== stamp) await this.set({ ...mark, stamp });
  }

  #marks(): Marks {
    return (readSealed(this.#path) as Marks | undefined) ?? {};
  }

  #write(marks: Marks): Promise<void> {
    return writeSealed(this.#path, marks, { durable: true });
  }
}
