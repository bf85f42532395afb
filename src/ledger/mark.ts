/** What a store was last made to hold, so that only what changed since need be written. */
import { existsSync, readFileSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { WorkspaceState } from "../workspace/workspace.ts";

export interface Mark {
  readonly state: WorkspaceState;
  /** Counts by label and type: a store that has others was changed by somebody else. */
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
  /** How many pages have changed since rank, community and position were computed. */
  readonly unmeasured: number;
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

  #marks(): Marks {
    if (!existsSync(this.#path)) return {};
    try {
      return JSON.parse(readFileSync(this.#path, "utf8")) as Marks;
    } catch {
      return {};
    }
  }

  async #write(marks: Marks): Promise<void> {
    const handle = await open(`${this.#path}.new`, "w");
    try {
      await handle.writeFile(`${JSON.stringify(marks)}\n`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(`${this.#path}.new`, this.#path);
  }
}
