/** Which pages a workspace holds and where their lines stand, made of the two logs line by line; any prefix of the logs is an earlier state. */
import type { Place } from "./json-lines.ts";
import type { DocumentLine, StatementLine } from "./record.ts";

export interface PageEntry {
  /** The smallest of the names it was read under, so that the order of reading does not matter. */
  file: string;
  readonly document: Place;
  /** Offset in the documents' log of the line that last said what file it is the text of. */
  namedAt: number;
  statements?: Place & { version: string };
}

/** What the table needs of a line of either log; `place` tells which bytes it takes. */
export type TableLine =
  | { readonly log: "documents"; readonly op: "add" | "also"; readonly id: string; readonly file: string; readonly place: Place }
  | { readonly log: "documents"; readonly op: "remove"; readonly id: string; readonly place: Place }
  | { readonly log: "statements"; readonly id: string; readonly version: string; readonly place: Place };

export class PageTable {
  readonly #pages = new Map<string, PageEntry>();

  /** Lines of the documents' log come in their order, and before those of the statements' log that speak of them. */
  apply(line: TableLine): void {
    const { id } = line;
    const page = this.#pages.get(id);
    if (line.log === "statements") {
      // What was stated before the page was taken out and read again is not its own any more.
      if (page) page.statements = { ...line.place, version: line.version };
    } else if (line.op === "remove") this.#pages.delete(id);
    else if (line.op === "also") {
      if (!page) return;
      if (line.file < page.file) page.file = line.file;
      page.namedAt = line.place.offset;
    } else this.#pages.set(id, { file: line.file, document: line.place, namedAt: line.place.offset });
  }

  get(id: string): PageEntry | undefined {
    return this.#pages.get(id);
  }

  /** Pages of which the text is here and what was found on them is not: a run was cut off, or the file was damaged. In id order. */
  halves(): string[] {
    return [...this.#pages].flatMap(([id, { statements }]) => (statements === undefined ? [id] : [])).sort();
  }

  /** What was found on the page can't be read any more. */
  loseStatements(id: string): void {
    delete this.#pages.get(id)?.statements;
  }

  /** Whole pages, in id order: those of which both lines are there. */
  whole(): [string, Required<PageEntry>][] {
    const whole = [...this.#pages].filter((entry): entry is [string, Required<PageEntry>] => entry[1].statements !== undefined);
    return whole.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

export function tableLineOfDocument(line: DocumentLine, place: Place): TableLine {
  if (line.op === "remove") return { log: "documents", op: "remove", id: line.id, place };
  if (line.op === "also") return { log: "documents", op: "also", id: line.id, file: line.file, place };
  return { log: "documents", op: "add", id: line.document.id, file: line.document.file, place };
}

export const tableLineOfStatements = ({ document, version }: StatementLine, place: Place): TableLine => ({
  log: "statements",
  id: document,
  version,
  place,
});
