/** The names, rules and schema of a build's workspace go with it: workers need no copy of their own. */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { OwnReading } from "../extraction/own-reading.ts";
import { namesFile } from "../workspace/names-file.ts";
import { rulesFile } from "../workspace/rules-file.ts";
import { schemaFile } from "../workspace/schema-file.ts";
import { pack, unpack } from "./packing.ts";

type ReadingFiles = Readonly<Record<string, string>>;

export async function packedReading(workspace: string): Promise<Buffer> {
  const files = [namesFile, rulesFile, schemaFile].map((file) => file(workspace)).filter((file) => existsSync(file));
  return pack(Object.fromEntries(await Promise.all(files.map(async (file) => [basename(file), await readFile(file, "utf8")]))));
}

/** A folder of this machine that stands for the build's workspace, and the version that pages are read by with it. */
export interface UnpackedReading {
  readonly folder: string;
  readonly version: string;
  remove(): Promise<void>;
}

/** Throws a WorkspaceError or a SchemaError where what the build sent can't be used here. */
export async function unpackReading(bytes: Buffer): Promise<UnpackedReading> {
  const files = await unpack<ReadingFiles>(bytes);
  const folder = await mkdtemp(join(tmpdir(), "mailuo-worker-"));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    for (const file of [namesFile, rulesFile, schemaFile]) {
      const text = files[basename(file(folder))];
      if (text !== undefined) await writeFile(file(folder), text, { mode: 0o600 });
    }
    const own = await OwnReading.of(folder);
    await own.options();
    return { folder, version: own.version, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
