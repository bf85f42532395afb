/**
 * `pages.jsonl` of a workspace: where each line of the two logs stands, so that opening ten thousand pages need not read them all.
 * It is made of the logs and can be deleted. What is appended at a time ends with a seal, the sum of all bytes before it: what is cut,
 * changed or missing leaves a beginning that holds, and the rest is read from the logs. Where it does not fit them it is made anew.
 */
import { existsSync, statSync } from "node:fs";
import { open, readFile, truncate } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { isCompactLine } from "./compact/line.ts";
import { notJson, readLine, readLines, type Place } from "./json-lines.ts";
import { naming } from "./name-file.ts";
import { tableLineOfDocument, tableLineOfStatements, type TableLine } from "./page-table.ts";
import { isDocumentLine, isStatementLine } from "./record.ts";

export interface IndexedLogs {
  /** `pages.jsonl` itself. */
  readonly index: string;
  readonly documents: string;
  readonly statements: string;
}

/** How much of the index holds: its bytes, and their sum. */
export interface Sealed {
  readonly bytes: number;
  readonly sum: number;
}

export interface IndexedLines {
  readonly documents: readonly TableLine[];
  readonly statements: readonly TableLine[];
  /** Those that the index did not hold yet, in order. */
  readonly fresh: readonly TableLine[];
  readonly sealed: Sealed;
  /** Numbers, from 1, of lines of the documents' log that were written whole and hold other bytes now. */
  readonly changed: readonly number[];
}

const nothing = { known: [] as TableLine[], sealed: { bytes: 0, sum: 0 } };
type Known = typeof nothing;

/**
 * Lines of the statements' log that are damaged are passed over: their pages can be read again. Where the index does not fit the logs
 * any more, it is still the witness of what was written to them.
 */
export async function readIndex(logs: IndexedLogs): Promise<IndexedLines> {
  const found = await readSealedLines(logs.index);
  const { known, sealed } = (await fits(found, logs)) ? found : nothing;
  const written = (log: TableLine["log"]): Written => new Written(found.known.filter((line) => line.log === log));
  const [documents, statements] = [known.filter(({ log }) => log === "documents"), known.filter(({ log }) => log === "statements")];
  const [texts, findings] = [written("documents"), written("statements")];
  const fresh: TableLine[] = [];
  const changed: number[] = [];
  let number = documents.length;
  for await (const { value, ...place } of readLines(logs.documents, { from: endOf(documents), linesBefore: number })) {
    number++;
    if (!isDocumentLine(value)) throw notJson(logs.documents, number);
    if (texts.isOther(place)) changed.push(number);
    fresh.push(tableLineOfDocument(value, place));
  }
  const isWitness = isOf(found, fresh);
  for await (const { value, ...place } of readLines(logs.statements, { from: endOf(statements), keepDamaged: true }))
    if ((isCompactLine(value) || isStatementLine(value)) && !(isWitness && findings.isOther(place)))
      fresh.push(tableLineOfStatements(value, place));
  return {
    documents: [...documents, ...fresh.filter(({ log }) => log === "documents")],
    statements: [...statements, ...fresh.filter(({ log }) => log === "statements")],
    fresh,
    sealed,
    changed: isWitness ? changed : [],
  };
}

/** Whether the index was made of these logs at all, and not of another workspace's. */
function isOf({ known }: Known, fresh: readonly TableLine[]): boolean {
  const pages = new Set(fresh.map(({ id }) => id));
  return known.some(({ id }) => pages.has(id));
}

/** What the index says was written to a log. */
class Written {
  readonly #sums: ReadonlySet<string>;
  readonly #end: number;

  constructor(lines: readonly TableLine[]) {
    this.#sums = new Set(lines.map(({ place }) => sumOf(place)));
    this.#end = endOf(lines);
  }

  /** A line that stands where others were written, and is none of them. */
  isOther(place: Place): boolean {
    return place.offset < this.#end && !this.#sums.has(sumOf(place));
  }
}

const sumOf = ({ length, sum }: Place): string => `${length} ${sum}`;

/** Puts lines behind what holds of the index. It can be made again, so that nobody waits until it is on disk. */
export async function appendIndex(file: string, lines: readonly TableLine[], { bytes, sum }: Sealed): Promise<Sealed> {
  const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), "utf8");
  const seal = crc32(text, sum);
  const sealLine = Buffer.from(`${JSON.stringify({ seal })}\n`);
  if (existsSync(file) && statSync(file).size > bytes) await truncate(file, bytes);
  const handle = await open(file, "a");
  try {
    await naming(file, handle.appendFile(Buffer.concat([text, sealLine])));
  } finally {
    await handle.close();
  }
  return { bytes: bytes + text.length + sealLine.length, sum: seal };
}

/** Lines are followed by a line break of one byte. */
const endOf = (lines: readonly TableLine[]): number => {
  const last = lines.at(-1);
  return last ? last.place.offset + last.place.length + 1 : 0;
};

/** Whether the last lines that the index names are still where it says. */
async function fits({ known }: Known, logs: IndexedLogs): Promise<boolean> {
  for (const log of ["documents", "statements"] as const) {
    const last = known.findLast((line) => line.log === log);
    if (last && !(await stands(last, logs[log]))) return false;
  }
  return true;
}

const newline = 0x0a;

/** The lines before the last seal that is right. */
export async function readSealedLines(file: string): Promise<Known> {
  if (!existsSync(file)) return nothing;
  const bytes = await readFile(file);
  const known: TableLine[] = [];
  let sealed: Sealed = nothing.sealed;
  let pending: TableLine[] = [];
  for (let begin = 0, end = bytes.indexOf(newline); end !== -1; begin = end + 1, end = bytes.indexOf(newline, begin)) {
    const line = parse(bytes.toString("utf8", begin, end));
    if (line === undefined) break;
    if (!("seal" in line)) pending.push(line);
    else if (line.seal !== crc32(bytes.subarray(sealed.bytes, begin), sealed.sum)) break;
    else {
      for (const one of pending) known.push(one);
      pending = [];
      sealed = { bytes: end + 1, sum: line.seal };
    }
  }
  return { known, sealed };
}

function parse(text: string): TableLine | { readonly seal: number } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as TableLine) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the line is still where the index says: not after a person has edited the log. */
async function stands({ place }: TableLine, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const handle = await open(file, "r");
  try {
    return readLine(handle, place) !== undefined;
  } finally {
    await handle.close();
  }
}
