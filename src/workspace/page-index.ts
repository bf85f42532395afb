/**
 * `pages.jsonl` of a workspace: where each line of the two logs stands, so that opening ten thousand pages need not read them all.
 * It is made of the logs and can be deleted; what it does not cover yet is read from them, and where it does not fit them it is made anew.
 */
import { existsSync, statSync } from "node:fs";
import { open, rm, type FileHandle } from "node:fs/promises";
import { dropTornLine, readLine, readLines } from "./json-lines.ts";
import { tableLineOfDocument, tableLineOfStatements, type TableLine } from "./page-table.ts";
import type { DocumentLine, StatementLine } from "./record.ts";

export interface IndexedLogs {
  /** `pages.jsonl` itself. */
  readonly index: string;
  readonly documents: string;
  readonly statements: string;
}

export interface IndexedLines {
  readonly documents: readonly TableLine[];
  readonly statements: readonly TableLine[];
  /** Those that the index did not hold yet, in order. */
  readonly fresh: readonly TableLine[];
}

export async function readIndex(logs: IndexedLogs): Promise<IndexedLines> {
  const known = (await readKnown(logs)) ?? [];
  const documents = known.filter(({ log }) => log === "documents");
  const statements = known.filter(({ log }) => log === "statements");
  const fresh: TableLine[] = [];
  for await (const { value, ...place } of readLines(logs.documents, endOf(documents), documents.length))
    fresh.push(tableLineOfDocument(value as DocumentLine, place));
  for await (const { value, ...place } of readLines(logs.statements, endOf(statements), statements.length))
    fresh.push(tableLineOfStatements(value as StatementLine, place));
  return {
    documents: [...documents, ...fresh.filter(({ log }) => log === "documents")],
    statements: [...statements, ...fresh.filter(({ log }) => log === "statements")],
    fresh,
  };
}

/** Makes the index fit to be appended to: takes out a torn last line, or the whole where it does not fit the logs. */
export async function mendIndex(logs: IndexedLogs): Promise<void> {
  await dropTornLine(logs.index);
  if ((await readKnown(logs)) === undefined) await rm(logs.index, { force: true });
}

/** Lines are followed by a line break of one byte. */
const endOf = (lines: readonly TableLine[]): number => {
  const last = lines.at(-1);
  return last ? last.place.offset + last.place.length + 1 : 0;
};

/** Undefined where the index can't be read, or was made of other logs than these. */
async function readKnown(logs: IndexedLogs): Promise<TableLine[] | undefined> {
  const known: TableLine[] = [];
  try {
    for await (const { value } of readLines(logs.index)) known.push(value as TableLine);
    for (const log of ["documents", "statements"] as const) {
      const last = known.findLast((line) => line.log === log);
      if (last && !(await stands(last, logs[log]))) return undefined;
    }
    return known;
  } catch {
    return undefined;
  }
}

/** Whether the line is still where the index says: not after a person has edited the log. */
async function stands(line: TableLine, file: string): Promise<boolean> {
  const { offset, length } = line.place;
  if (!existsSync(file) || statSync(file).size < offset + length + 1) return false;
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const value = (await readLine(handle, line.place)) as DocumentLine | StatementLine;
    const id = "op" in value ? (value.op === "add" ? value.document.id : value.id) : value.document;
    return id === line.id;
  } finally {
    await handle?.close();
  }
}
