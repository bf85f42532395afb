/**
 * Workspaces of before hold what was found on pages in full (format 1). The first command that writes to one writes statements.jsonl anew,
 * compact (format 2), beside the old file, and puts it in its place once it is whole on disk. `migration.json` says that it is: a run that is
 * cut off before begins again, one that is cut off after is made whole by the next. Until then the old file is read as it is.
 */
import { existsSync } from "node:fs";
import { open, readFile, rename, rm, writeFile, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { buildsWithStatements } from "../builds.ts";
import { WorkspaceError } from "../failure.ts";
import { readLine, readLines, type LogLine, type Place } from "../json-lines.ts";
import { naming } from "../name-file.ts";
import { isDocumentLine, isStatementLine, readMentions, type DocumentLine, type StoredDocument } from "../record.ts";
import { compactLine } from "./encode.ts";
import { isCompactLine } from "./line.ts";

const format = 2;
const flushBytes = 1 << 20;

/** Written anew and put in the place of those of the same name without `.migrated`. */
const rewritten = ["statements.jsonl", "builds.jsonl"] as const;
/** Made of the logs: their places are other ones now. */
const derived = ["pages.jsonl", "ledger"] as const;

const fresh = (folder: string, name: string): string => join(folder, `${name}.migrated`);
const journalOf = (folder: string): string => join(folder, "migration.json");

/** Before anything is read to be written to. The caller holds the workspace's lock. */
export async function finishMigration(folder: string): Promise<void> {
  if (existsSync(journalOf(folder))) await putInPlace(folder);
  for (const name of rewritten) await rm(fresh(folder, name), { force: true });
}

/** Whether `migrate` has something to do. */
export async function isOfBefore(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, "workspace.json"))) return existsSync(join(folder, "statements.jsonl"));
  return (await formatIn(folder)) !== format;
}

/** Throws where a later version has written the workspace: this one would read it wrongly, and write what that one can't read. */
export async function refuseNewer(folder: string): Promise<void> {
  const found = await formatIn(folder);
  if (typeof found === "number" && found > format)
    throw new WorkspaceError(
      `The workspace ${folder} was written by a newer version of Mailuo: its form is ${found}, and this one reads forms up to ${format}. Use that version; nothing was changed.`,
    );
}

/** Undefined where nothing says it. */
async function formatIn(folder: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(join(folder, "workspace.json"), "utf8")) as { readonly format?: unknown } | null)?.format;
  } catch {
    return undefined;
  }
}

/** The logs end with whole lines. The caller holds the workspace's lock. */
export async function migrate(folder: string): Promise<void> {
  const sizes = await writeStatements(folder);
  await writeDurably(fresh(folder, "builds.jsonl"), buildsWithStatements(folder, sizes));
  await writeDurably(`${journalOf(folder)}.new`, `${JSON.stringify({ format })}\n`);
  await rename(`${journalOf(folder)}.new`, journalOf(folder));
  await putInPlace(folder);
}

/** The index goes first: without it the logs are read from their beginning, whichever of them is in its place by then. */
async function putInPlace(folder: string): Promise<void> {
  for (const name of derived) await rm(join(folder, name), { recursive: true, force: true });
  for (const name of rewritten) if (existsSync(fresh(folder, name))) await rename(fresh(folder, name), join(folder, name));
  await noteFormat(folder);
  await rm(journalOf(folder), { force: true });
}

export async function noteFormatOnce(folder: string): Promise<void> {
  if (!existsSync(join(folder, "workspace.json"))) await noteFormat(folder);
}

/** Says that all in the folder is of today's form. */
async function noteFormat(folder: string): Promise<void> {
  const about = join(folder, "workspace.json");
  await writeFile(`${about}.new`, `${JSON.stringify({ mailuo: "workspace", format })}\n`);
  await rename(`${about}.new`, about).catch((error: NodeJS.ErrnoException) => {
    // Another who opens the folder just now has put the same in its place; which of the two may write is settled later.
    if (error.code !== "ENOENT" || !existsSync(about)) throw error;
  });
}

/** Gives how long the statements' log is by now at each of its lines' ends: the old length → the new. */
async function writeStatements(folder: string): Promise<ReadonlyMap<number, number>> {
  const [documents, statements] = [join(folder, "documents.jsonl"), join(folder, "statements.jsonl")];
  const sizes = new Map([[0, 0]]);
  const texts = await placesOfTexts(documents);
  const [readFrom, old, to] = [await open(documents, "r"), await open(statements, "r"), await open(fresh(folder, "statements.jsonl"), "w")];
  try {
    let [size, pending, bytes] = [0, [] as Buffer[], 0];
    const flush = async (): Promise<void> => {
      await naming(fresh(folder, "statements.jsonl"), to.appendFile(Buffer.concat(pending)));
      [pending, bytes] = [[], 0];
    };
    for await (const line of readLines(statements, { keepDamaged: true })) {
      const written = compacted(line, texts, readFrom);
      const own = written ? Buffer.from(`${written}\n`, "utf8") : await bytesOf(line, old);
      pending.push(own);
      bytes += own.length;
      size += own.length;
      sizes.set(line.offset + line.length + 1, size);
      if (bytes >= flushBytes) await flush();
    }
    await flush();
    await naming(fresh(folder, "statements.jsonl"), to.datasync());
  } finally {
    await Promise.all([readFrom.close(), old.close(), to.close()]);
  }
  return sizes;
}

const nameOf = (document: string, edition = 0): string => `${edition} ${document}`;

/** Of each edition of a page, where it stands. */
async function placesOfTexts(documents: string): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  for await (const { value, offset, length, sum } of readLines(documents, { keepDamaged: true }))
    if (isDocumentLine(value) && value.op === "add") places.set(nameOf(value.document.id, value.edition), { offset, length, sum });
  return places;
}

/** Undefined where the line stays as it is: it is compact already, or nobody can read it. */
function compacted({ value }: LogLine, texts: ReadonlyMap<string, Place>, documents: FileHandle): string | undefined {
  if (isCompactLine(value) || !isStatementLine(value)) return undefined;
  const place = texts.get(nameOf(value.document, value.edition));
  const text = place && (readLine(documents, place) as Extract<DocumentLine, { op: "add" }> | undefined);
  // What was found on a text that is gone is never read; the states of earlier builds count its line.
  const page: StoredDocument = text ?? { document: { id: value.document, file: "", text: "", encoding: "" }, articles: [] };
  return JSON.stringify(compactLine({ ...value, mentions: readMentions(value.mentions) }, page));
}

/** With its line break. */
async function bytesOf({ offset, length }: Place, file: FileHandle): Promise<Buffer> {
  const bytes = Buffer.alloc(length + 1);
  await file.read(bytes, 0, bytes.length, offset);
  return bytes;
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    await naming(file, handle.writeFile(text));
    await naming(file, handle.datasync());
  } finally {
    await handle.close();
  }
}
