/** What the files of a workspace have lost since they were written: they only ever grow, so that one that is shorter, or begins otherwise, was damaged or edited. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { isDecision } from "../decisions/decision.ts";
import { isAsStamped } from "../decisions/stamp.ts";
import { readBuilds, type Build } from "./builds.ts";
import { withoutIt, WorkspaceError, workspaceOption } from "./failure.ts";
import { readLines } from "./json-lines.ts";
import { readSealedLines, type SealedLines } from "./page-index.ts";
import { ownCommand } from "../own-command.ts";

/** So many pages are named of those that are gone. */
const mostNamed = 5;

/** What must not be written over: sentences for a person. @param read lines of the index of pages, where somebody has read them already */
export async function lossesOf(folder: string, read?: SealedLines): Promise<readonly string[]> {
  const last = (await readBuilds(folder)).at(-1);
  const index = read ?? (await readSealedLines(join(folder, "pages.jsonl")));
  const losses = [lostTexts(folder, last, index), await lostDecisions(folder, last)];
  return losses.filter((loss) => loss !== undefined);
}

function lostTexts(folder: string, last: Build | undefined, { known }: SealedLines): string | undefined {
  const documents = join(folder, "documents.jsonl");
  const indexed = known.filter(({ log }) => log === "documents");
  const end = indexed.at(-1)?.place;
  const had = Math.max(last?.state.documents ?? 0, end ? end.offset + end.length + 1 : 0);
  const size = sizeOf(documents);
  if (size >= had) return undefined;
  const gone = indexed.flatMap((line) =>
    line.log === "documents" && line.op === "add" && line.place.offset + line.place.length >= size ? [line.file] : [],
  );
  return `${cut(documents, size, had)}${named(gone)} Put it back from a copy. ${withoutIt(folder)}`;
}

async function lostDecisions(folder: string, last: Build | undefined): Promise<string | undefined> {
  const file = join(folder, "decisions.jsonl");
  const [had, sum] = [last?.state.decisions ?? 0, last?.decisionsSum];
  const size = sizeOf(file);
  if (had === 0 || (size >= had && sum === undefined)) return undefined;
  const bytes = existsSync(file) ? readFileSync(file).subarray(0, had) : Buffer.alloc(0);
  // A line break that is missing is put there again.
  if (sum === crc32(bytes) || (size === had - 1 && sum === crc32("\n", crc32(bytes)))) return undefined;
  const remedy = `Put it back from a copy. If that was done on purpose, or there is no copy: ${ownCommand()} rebuild --accept-loss${workspaceOption(folder)}`;
  if (size < had) return `${cut(file, size, had)} People's decisions may be gone with it. ${remedy}`;
  return `${file} is not what it was at the last build${await changedLines(file)}. ${remedy}`;
}

/** Those that are not as they were signed, and that nobody can read; what was taken out or put in can't be named. */
async function changedLines(file: string): Promise<string> {
  const numbers: number[] = [];
  let number = 0;
  for await (const { value } of readLines(file, { keepDamaged: true })) {
    number++;
    if (!isDecision(value) || !isAsStamped(value)) numbers.push(number);
  }
  return numbers.length === 0 ? "" : `: ${lines(numbers)} changed`;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

const cut = (file: string, size: number, had: number): string => `${file} is shorter than it was: ${size} bytes, and there were ${had}.`;

function named(files: readonly string[]): string {
  if (files.length === 0) return "";
  const some = files.slice(0, mostNamed).join(", ");
  return ` ${files.length} pages are gone with it: ${some}${files.length > mostNamed ? ", …" : ""}.`;
}

/** Lines that were written whole and hold other bytes now. */
export function changedTexts(folder: string, numbers: readonly number[]): WorkspaceError {
  const option = workspaceOption(folder);
  return new WorkspaceError(
    `${join(folder, "documents.jsonl")} is not what was written: ${lines(numbers)} changed. Put it back from a copy. If that was done on purpose, or there is no copy: ${ownCommand()} rebuild --accept-loss${option}`,
  );
}

/** Of numbers of which there is one at least. */
const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "line" : "lines"} ${numbers.slice(0, mostNamed).join(", ")}${numbers.length > mostNamed ? ", …" : ""}`;
