/** What the files of a workspace have lost since they were written: they only ever grow, so that a shorter one was cut. */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readBuilds } from "./builds.ts";
import { withoutIt } from "./failure.ts";
import { tornLine } from "./json-lines.ts";
import { readSealed } from "./page-index.ts";

export interface Losses {
  /** What must not be written over: sentences for a person. */
  readonly grave: readonly string[];
  /** What a person may have done with an editor. */
  readonly possible: readonly string[];
}

/** So many pages are named of those that are gone. */
const mostNamed = 5;

export async function lossesOf(folder: string): Promise<Losses> {
  const last = (await readBuilds(folder)).at(-1)?.state;
  const grave: string[] = [];
  const possible: string[] = [];
  const documents = join(folder, "documents.jsonl");
  const indexed = (await readSealed(join(folder, "pages.jsonl"))).known.filter(({ log }) => log === "documents");
  const end = indexed.at(-1)?.place;
  const had = Math.max(last?.documents ?? 0, end ? end.offset + end.length + 1 : 0);
  const size = sizeOf(documents);
  if (size < had) {
    const gone = indexed.flatMap((line) =>
      line.log === "documents" && line.op === "add" && line.place.offset + line.place.length >= size ? [line.file] : [],
    );
    grave.push(`${cut(documents, size, had)}${named(gone)} Put it back from a copy. ${withoutIt(folder)}`);
  }
  const decisions = join(folder, "decisions.jsonl");
  const [decided, hadDecided] = [sizeOf(decisions), last?.decisions ?? 0];
  if (decided < hadDecided) {
    // Who edits it leaves whole lines.
    const isTorn = (await tornLine(decisions)) !== undefined || decided === 0;
    const text = `${cut(decisions, decided, hadDecided)} People's decisions may be gone with it.`;
    if (isTorn) grave.push(`${text} Put it back from a copy. ${withoutIt(folder)}`);
    else possible.push(`${text} If nobody took lines out of it, put it back from a copy.`);
  }
  return { grave, possible };
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

const cut = (file: string, size: number, had: number): string => `${file} is shorter than it was: ${size} bytes, and there were ${had}.`;

function named(files: readonly string[]): string {
  if (files.length === 0) return "";
  const some = files.slice(0, mostNamed).join(", ");
  return ` ${files.length} pages are gone with it: ${some}${files.length > mostNamed ? ", …" : ""}.`;
}
