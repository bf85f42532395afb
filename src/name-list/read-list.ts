/** A file with a list of names → known names, and the rows that could not be used. */
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { KnownName } from "../names/known-name.ts";
import { decode } from "../read/encoding.ts";
import { failureOf, ReadError, type ReadFailure } from "../read/failure.ts";
import { knownNameOf, type RowFault, type RowResult } from "./row.ts";

/** What a file with a list of names holds. */
export interface NameList {
  /** In the order of the file. */
  readonly names: readonly KnownName[];
  /** Rows that were passed over. */
  readonly faults: readonly ReadFailure[];
}

/** In bytes: a million names take a tenth of it. */
const largest = 512 * 1024 * 1024;
const forms = "CSV, TSV, XLSX, JSON or JSON Lines";

/** Throws a ReadError where the file can't be read at all, or holds no name. @param labels that a name's type may be */
export async function readNameList(file: string, labels: readonly string[]): Promise<NameList> {
  const names = new Map<string, KnownName>();
  const faults: ReadFailure[] = [];
  for (const row of await rowsIn(file)) {
    const known = "values" in row ? knownNameOf(row, labels) : row;
    const told = "reason" in known ? known : joined(names.get(known.id), known);
    if ("reason" in told) faults.push({ file: `${file}, ${row.at}`, reason: told.reason, remedy: told.remedy });
    else names.set(told.id, told);
  }
  if (names.size === 0 && faults.length === 0)
    throw new ReadError("holds no name", "write a row of headings (name, type, id, …), and a row for each name");
  return { names: [...names.values()], faults };
}

/** Two rows of one id are one thing under several names. */
function joined(known: KnownName | undefined, more: KnownName): KnownName | RowFault {
  if (!known) return more;
  if (known.type !== more.type)
    return {
      reason: `the id ${JSON.stringify(more.id)} is ${known.type} ${known.name} above, and ${more.type} ${more.name} here`,
      remedy: "give each thing an id of its own",
    };
  const names = new Set([known.name, ...known.aliases, more.name, ...more.aliases]);
  names.delete(known.name);
  return { ...more, ...known, aliases: [...names], attributes: { ...more.attributes, ...known.attributes } };
}

async function rowsIn(file: string): Promise<Iterable<RowResult>> {
  const extension = extname(file).toLowerCase();
  const bytes = await bytesOf(file);
  if (bytes.length === 0) throw new ReadError("is empty", `write the names into it, as ${forms}`);
  if (extension === ".xls" || (bytes[0] === 0xd0 && bytes[1] === 0xcf))
    throw new ReadError("is an old Excel workbook", "save it as XLSX or CSV");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import("./spreadsheet.ts")).spreadsheetRows(bytes);
  const { text } = decode(bytes);
  const isJson = [".json", ".jsonl", ".ndjson", ".ijson"].includes(extension) || /^\s*[[{]/u.test(text);
  return isJson ? (await import("./json-entities.ts")).jsonEntities(text) : (await import("./separated.ts")).separatedRows(text);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > largest)
      throw new ReadError("is larger than a list of names can be", "split it, or take out what is no name");
    return await readFile(file);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const { reason, remedy } = failureOf(file, error);
    throw new ReadError(reason, remedy);
  }
}
