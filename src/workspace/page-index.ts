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

/** Lines of the index that hold, in order. */
export interface SealedLines {
  readonly known: readonly TableLine[];
  readonly sealed: Sealed;
}

const nothing: SealedLines = { known: [], sealed: { bytes: 0, sum: 0 } };

/**
 * Lines of the statements' log that are damaged are passed over: their pages can be read again. Where the index does not fit the logs
 * any more, it is still the witness of what was written to them.
 * @param read the index's lines, where somebody has read them already
 */
export async function readIndex(logs: IndexedLogs, read?: SealedLines): Promise<IndexedLines> {
  const found = read ?? (await readSealedLines(logs.index));
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
    documents: documents.concat(fresh.filter(({ log }) => log === "documents")),
    statements: statements.concat(fresh.filter(({ log }) => log === "statements")),
    fresh,
    sealed,
    changed: isWitness ? changed : [],
  };
}

/** Whether the index was made of these logs at all, and not of another workspace's. */
function isOf({ known }: SealedLines, fresh: readonly TableLine[]): boolean {
  const pages = new Set(fresh.map(({ id }) => id));
  return known.some(({ id }) => pages.has(id));
}

/** What the index says was written to a log. */
class Written {
  #sums: ReadonlySet<string> | undefined;
  readonly #end: number;

  constructor(private readonly lines: readonly TableLine[]) {
    this.#end = endOf(lines);
  }

  /** A line that stands where others were written, and is none of them. */
  isOther(place: Place): boolean {
    if (place.offset >= this.#end) return false;
    this.#sums ??= new Set(this.lines.map((line) => sumOf(line.place)));
    return !this.#sums.has(sumOf(place));
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
async function fits({ known }: SealedLines, logs: IndexedLogs): Promise<boolean> {
  for (const log of ["documents", "statements"] as const) {
    const last = known.findLast((line) => line.log === log);
    if (last && !(await stands(last, logs[log]))) return false;
  }
  return true;
}

const newline = 0x0a;

const sealBegins = Buffer.from('{"seal":');

/** The lines before the last seal that is right. */
export async function readSealedLines(file: string): Promise<SealedLines> {
  if (!existsSync(file)) return nothing;
  const bytes = await readFile(file);
  const known: TableLine[] = [];
  let sealed: Sealed = nothing.sealed;
  for (let begin = 0, end = bytes.indexOf(newline); end !== -1; begin = end + 1, end = bytes.indexOf(newline, begin)) {
    if (bytes.compare(sealBegins, 0, sealBegins.length, begin, Math.min(end, begin + sealBegins.length)) !== 0) continue;
    const [{ seal } = {}] = (parsed(bytes.subarray(begin, end)) ?? []) as { readonly seal?: number }[];
    const own = bytes.subarray(sealed.bytes, begin);
    const lines = seal === crc32(own, sealed.sum) ? parsed(own) : undefined;
    if (seal === undefined || !lines) break;
    for (const line of lines) known.push(line as TableLine);
    sealed = { bytes: end + 1, sum: seal };
  }
  return { known, sealed };
}

/** Whole lines at a time: a parser that is called for each of many takes thrice as long. Undefined where one is no JSON object. */
function parsed(lines: Buffer): readonly object[] | undefined {
  try {
    const text = lines.toString("utf8");
    const values = JSON.parse(`[${text.trimEnd().replaceAll("\n", ",")}]`) as unknown[];
    return values.every((value): value is object => typeof value === "object" && value !== null) ? values : undefined;
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
