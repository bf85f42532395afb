/** Which pages a workspace holds and where their lines stand, made of the two logs line by line; any prefix of the logs is an earlier state. */
import { sumOfFacts } from "./facts.ts";
import type { Place } from "./json-lines.ts";
import { identitiesOf, type PageIdentities } from "./identities.ts";
import { isCompactLine, type CompactLine } from "./compact/line.ts";
import type { DocumentLine, StatementLine } from "./record.ts";

export interface PageEntry {
  /** The names it was read under → offset in the documents' log of the line that last said so. */
  readonly names: Map<string, number>;
  readonly document: Place;
  /** How often what is known of it was written anew. */
  readonly edition: number;
  /** Sum of what is known of it (facts.ts); absent where an index of before does not tell. */
  readonly facts?: number | undefined;
  readonly url?: string | undefined;
  statements?: Place & { version: string; identities?: PageIdentities };
}

export type WholePage = PageEntry & Required<Pick<PageEntry, "statements">>;

/** The smallest of its names, so that the order of reading does not matter. */
interface HasNames {
  readonly names: ReadonlyMap<string, number>;
}
export const fileOf = ({ names }: HasNames): string => filesOf({ names })[0]!;
export const filesOf = ({ names }: HasNames): string[] => [...names.keys()].sort();

/** What the table needs of a line of either log; `place` tells which bytes it takes. */
export type TableLine =
  | (Named & { readonly op: "add"; readonly edition?: number; readonly facts?: number; readonly url?: string })
  | (Named & { readonly op: "also" })
  | (Named & { readonly op: "gone" })
  | { readonly log: "documents"; readonly op: "remove"; readonly id: string; readonly place: Place }
  | {
      readonly log: "statements";
      readonly id: string;
      readonly version: string;
      readonly edition?: number;
      readonly place: Place;
      readonly identities?: PageIdentities;
    };

interface Named {
  readonly log: "documents";
  readonly id: string;
  readonly file: string;
  readonly place: Place;
}

export class PageTable {
  readonly #pages = new Map<string, PageEntry>();
  /** Also of pages that were taken out: what was found on them then is not found on them when they come back. */
  readonly #editions = new Map<string, number>();

  /** Lines of the documents' log come in their order, and before those of the statements' log that speak of them. */
  apply(line: TableLine): void {
    const { id } = line;
    const page = this.#pages.get(id);
    if (line.log === "statements") {
      // What was stated before the page was taken out and read again, or before more was known of it, is not its own any more.
      if (page && page.edition === (line.edition ?? 0))
        page.statements = { ...line.place, version: line.version, ...(line.identities && { identities: line.identities }) };
    } else if (line.op === "remove") this.#pages.delete(id);
    else if (line.op === "also") page?.names.set(line.file, line.place.offset);
    else if (line.op === "gone") {
      if (page && page.names.size > 1) page.names.delete(line.file);
    } else this.#add(line);
  }

  #add({ id, file, place: document, edition = 0, facts, url }: Extract<TableLine, { readonly op: "add" }>): void {
    const names = this.#pages.get(id)?.names ?? new Map<string, number>();
    if (!names.has(file)) names.set(file, document.offset);
    this.#pages.set(id, { names, document, edition, facts, url });
    this.#editions.set(id, edition);
  }

  /** Of the line that says next what is known of the page. */
  nextEdition(id: string): number {
    return (this.#editions.get(id) ?? -1) + 1;
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
  whole(): [string, WholePage][] {
    const whole = [...this.#pages].filter((entry): entry is [string, WholePage] => entry[1].statements !== undefined);
    return whole.sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** As a document and a summary say it. */
export function namesIn(names: ReadonlyMap<string, number>): { readonly file: string; readonly files?: readonly string[] } {
  const files = filesOf({ names });
  return { file: files[0]!, ...(files.length > 1 && { files }) };
}

export function tableLineOfDocument(line: DocumentLine, place: Place): TableLine {
  if (line.op === "remove") return { log: "documents", op: "remove", id: line.id, place };
  if (line.op !== "add") return { log: "documents", op: line.op, id: line.id, file: line.file, place };
  const { edition, document } = line;
  const { id, file, url } = document;
  const facts = sumOfFacts(document);
  return { log: "documents", op: "add", id, file, ...(edition && { edition }), facts, ...(url !== undefined && { url }), place };
}

/** What the table needs of a compact line. */
export type CompactHead = Pick<CompactLine, "page" | "version" | "edition" | "identities">;

export const tableLineOfStatements = (line: StatementLine | CompactLine, place: Place): TableLine =>
  tableLineOfHead(isCompactLine(line) ? line : { ...line, page: line.document, ...identitiesIn(line) }, place);

export function tableLineOfHead({ page, version, edition, identities }: CompactHead, place: Place): TableLine {
  return { log: "statements", id: page, version, ...(edition && { edition }), place, ...(identities && { identities }) };
}

function identitiesIn(line: StatementLine): Pick<CompactHead, "identities"> {
  const identities = identitiesOf(line);
  return identities ? { identities } : {};
}
