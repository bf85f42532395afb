/** `mailuo export`: the graph, or the part of it that a query returns, in a format of other tools. */
import { createWriteStream } from "node:fs";
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import {
  binaryFormats,
  exportFiles,
  exportText,
  fileEnding,
  fileFormats,
  folderFormats,
  parquetFiles,
  type FileFormat,
  type FolderFormat,
} from "../../graph/export/export.ts";
import { afterImportCommand, importCommand } from "../../graph/export/neo4j-csv.ts";
import { queriedPart } from "../../graph/export/queried-part.ts";
import type { ExportSource } from "../../graph/export/source.ts";
import { packageVersion } from "../package-root.ts";
import { makeFolder } from "../workspace/make-folder.ts";
import { naming } from "../workspace/name-file.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { openStore } from "./open-store.ts";
import { checkOutputFile, checkOutputFolder } from "./output-path.ts";
import { writeWhole } from "./whole-file.ts";

export interface ExportOptions {
  readonly workspace: string;
  readonly format: string;
  readonly output?: string;
  readonly query?: string;
  readonly dynamic?: boolean;
}

export async function exportCommand(options: ExportOptions): Promise<number> {
  const { format, output } = options;
  const isBinary = (binaryFormats as readonly string[]).includes(format);
  const isFolder = isBinary || (folderFormats as readonly string[]).includes(format);
  if (!isFolder && !(fileFormats as readonly string[]).includes(format))
    throw new CommandError(`--format ${format}: choose one of ${[...fileFormats, ...folderFormats, ...binaryFormats].join(", ")}.`);
  if (isFolder && output === undefined) throw new CommandError(`--format ${format} writes several files: name a folder with -o FOLDER.`);
  if (options.dynamic === true && format !== "gexf")
    throw new CommandError(`--dynamic is for Gephi's timeline, and ${format} has none: leave it out, or take --format gexf.`);
  if (output !== undefined)
    await (isFolder ? checkOutputFolder(output) : checkOutputFile(output, `graph.${fileEnding(format as FileFormat)}`));
  const store = await openStore(options.workspace);
  try {
    const part: ExportSource = options.query === undefined ? store : await queriedPart(store, options.query);
    const source: ExportSource = {
      ...(part.schema && { schema: part.schema }),
      nodes: () => part.nodes(),
      edges: () => part.edges(),
      made: { version: packageVersion() },
    };
    if (isBinary) await writeTables(source, output!);
    else if (isFolder) await writeFolder(format as FolderFormat, source, output!);
    else await writeFile(format as FileFormat, source, options);
  } finally {
    await store.close();
  }
  if (output !== undefined) console.error(`Wrote ${output}.`);
  if (format === "neo4j-csv")
    console.error(
      `\nWith the server stopped, load it with:\n\n${importCommand(output!, { schema: store.schema })}\n\nand, once it is started:\n\n${afterImportCommand(output!)}\n`,
    );
  return exitCodes.ok;
}

/** Into a new file that takes its place when whole, so that a failure leaves no half of one. */
async function writeFile(format: FileFormat, source: ExportSource, { output, dynamic = false }: ExportOptions): Promise<void> {
  const chunks = Readable.from(exportText(format, source, { dynamic }));
  if (output === undefined) return pipeline(chunks, process.stdout, { end: false });
  await writeWhole(output, (part) => pipeline(chunks, createWriteStream(part)));
}

/** Rows are gathered to this many characters before they are written. */
const writeCharacters = 1 << 18;

async function writeFolder(format: FolderFormat, source: ExportSource, folder: string): Promise<void> {
  await makeFolder(folder);
  const files = new Map<string, { handle: FileHandle; pending: string[]; characters: number }>();
  try {
    for await (const { file, text } of exportFiles(format, source)) {
      const target = files.get(file) ?? { handle: await open(join(folder, file), "w"), pending: [], characters: 0 };
      files.set(file, target);
      target.pending.push(text);
      target.characters += text.length;
      if (target.characters < writeCharacters) continue;
      await naming(join(folder, file), target.handle.appendFile(target.pending.join("")));
      target.pending = [];
      target.characters = 0;
    }
    for (const [file, { handle, pending }] of files) await naming(join(folder, file), handle.appendFile(pending.join("")));
  } finally {
    for (const { handle } of files.values()) await handle.close();
  }
}

/** The writer of Parquet is loaded for it alone. */
async function writeTables(source: ExportSource, folder: string): Promise<void> {
  const [{ writeParquet }, { fileWriter }] = await Promise.all([import("../../graph/export/parquet.ts"), import("hyparquet-writer")]);
  await makeFolder(folder);
  const part = (file: string): string => join(folder, `${file}.part`);
  try {
    await naming(
      folder,
      writeParquet(source, (file) => fileWriter(part(file))),
    );
    for (const file of parquetFiles) await rename(part(file), join(folder, file));
  } catch (error) {
    for (const file of parquetFiles) await rm(part(file), { force: true });
    throw error;
  }
}
