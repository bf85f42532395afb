/** Items on their way through a file, as a database spills what would not fit in memory. */
import { createReadStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { naming } from "../workspace/name-file.ts";

const flushCharacters = 1 << 20;

export class SpillFile<Item> {
  #pending: string[] = [];
  #characters = 0;
  #count = 0;

  private constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  static async create<Item>(path: string): Promise<SpillFile<Item>> {
    return new SpillFile<Item>(path, await open(path, "w"));
  }

  get count(): number {
    return this.#count;
  }

  /** To be waited for where it gives something to wait for. */
  add(item: Item): void | Promise<void> {
    const line = JSON.stringify(item);
    this.#pending.push(line);
    this.#characters += line.length;
    this.#count++;
    if (this.#characters >= flushCharacters) return this.#flush();
  }

  /** Everything that was added, in order. Nothing can be added any more. */
  async *read(): AsyncGenerator<Item> {
    await this.close();
    let rest = "";
    for await (const chunk of createReadStream(this.path, { encoding: "utf8", highWaterMark: flushCharacters }) as AsyncIterable<string>) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line) as Item;
    }
  }

  async close(): Promise<void> {
    await this.#flush().finally(() => this.handle.close().catch(() => undefined));
  }

  async #flush(): Promise<void> {
    if (this.#pending.length === 0) return;
    await naming(this.path, this.handle.appendFile(`${this.#pending.join("\n")}\n`));
    this.#pending = [];
    this.#characters = 0;
  }
}
