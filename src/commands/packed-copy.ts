/**
 * The packed graph beside a store's file: what `mailuo serve` answers from. It is named by what the store was when it was packed, so
 * that one of before is never read; whatever is wrong with it, it is made again.
 */
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import type { GraphCopy, ReadGraph } from "../serve/graph-source.ts";
import { packageVersion } from "../package-root.ts";
import { openPacked } from "../serve/packed/read.ts";
import { packGraph, type GraphToPack } from "../serve/packed/write.ts";
import type { Search } from "../serve/search.ts";

/** What is packed, as it is at one moment. */
export interface PackedFrom {
  /** The packed graph's own file. */
  readonly path: string;
  readonly schema: GraphSchema;
  /** What the store is now; undefined where it is gone. */
  stamp(): string | undefined;
  /** Lets the store be read, of which the stamp is told. */
  reading<Value>(read: (graph: GraphToPack, stamp: string) => Promise<Value>): Promise<Value>;
}

export class PackedCopy implements GraphCopy {
  /** Where the folder of the store can't be written to. */
  readonly #own: string[] = [];

  constructor(private readonly from: () => PackedFrom) {}

  known(): Promise<ReadGraph | undefined> {
    const { path, schema, stamp } = this.from();
    const now = stamp();
    return Promise.resolve(now === undefined ? undefined : openPacked(path, { key: keyOf(now, schema), schema }));
  }

  async make(onSearch: (search: Search) => void): Promise<ReadGraph> {
    const { path, schema, reading } = this.from();
    return reading(async (graph, stamp) => {
      const key = keyOf(stamp, schema);
      const packed = (await this.#packBeside(path, graph, { key, onSearch })) ?? (await this.#packApart(graph, { key, onSearch }));
      const read = openPacked(packed, { key, schema });
      if (!read) throw new Error(`What was written to ${packed} can't be read again: check the disk.`);
      return read;
    });
  }

  /** Undefined where it can't be written there. */
  async #packBeside(
    path: string,
    graph: GraphToPack,
    options: { key: string; onSearch: (search: Search) => void },
  ): Promise<string | undefined> {
    const part = `${path}.${process.pid}-${randomBytes(4).toString("hex")}.part`;
    try {
      await removeLeft(path);
      await packGraph(part, graph, options);
      await rename(part, path);
      return path;
    } catch (error) {
      if (!isOfSystem(error)) throw error;
      return undefined;
    } finally {
      await rm(part, { force: true });
    }
  }

  async #packApart(graph: GraphToPack, options: { key: string; onSearch: (search: Search) => void }): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "mailuo-packed-"));
    this.#own.push(folder);
    const path = join(folder, "graph.packed");
    await packGraph(path, graph, options);
    return path;
  }

  async end(): Promise<void> {
    for (const folder of this.#own) await rm(folder, { recursive: true, force: true });
  }
}

const isOfSystem = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** The properties of a row and the numbers of labels and types are the schema's. */
const keyOf = (stamp: string, schema: GraphSchema): string =>
  `${packageVersion()} ${createHash("sha256").update(JSON.stringify(schema)).digest("base64url").slice(0, 16)} ${stamp}`;

/** Of a process that was killed. */
async function removeLeft(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const [, pid] = name.startsWith(`${basename(path)}.`) ? (/\.(\d+)-[0-9a-f]+\.part$/.exec(name) ?? []) : [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
