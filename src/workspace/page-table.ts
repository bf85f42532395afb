/** Which pages a workspace holds and where their lines stand, made of the two logs line by line; any prefix of the logs is an earlier state. */
import { sumOfFacts } from "./facts.ts";
import type { Place } from "./json-lines.ts";
import { identitiesOf, type PageIdentities } from "./identities.ts";
import { isCompactLine, type CompactLine } from "./compact/line.ts";
import type { DocumentLine, StatementLine } from "./record.ts";

export interface PageEntry {
  /** The names it was read under → offset in the documents' log of the line that last said so. */
  readonly names: Map<string, number>;
  /** Of all lines of the documents' log that said something of it: another where one more did. */
  readonly said: number;
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
export const filesOf = ({ names }: HasNames): string[] => (names.size === 1 ? [...names.keys()] : [...names.keys()].sort());

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

/** Of the lines before and one more. */
const saidAlso = (said: number, { sum }: Place): number => Math.imul(said ^ sum, 0x9e3779b1) >>> 0;

/** As it was, whatever is said of the page later. */
const copyOf = (page: PageEntry): PageEntry => ({ ...page, names: new Map(page.names) });

/** So many changes are put into a list that is in order; after more it is sorted anew. */
const fewChanges = 64;

export class PageTable {
  readonly #pages: Map<string, PageEntry>;
  /** Of whole pages, in order, but for those that have changed since. */
  #ordered: readonly string[] | undefined;
  readonly #changed = new Set<string>();
  #summaries: readonly PageSummary[] | undefined;
  #versions: ReadonlySet<string> | undefined;
  /** Pages that have changed since `mark`, as they were then; those that were not there have nothing. */
  #former: Map<string, PageEntry | undefined> | undefined;

  constructor(pages: Iterable<readonly [string, PageEntry]> = []) {
    this.#pages = new Map(pages);
  }

  /** From now on it is remembered how pages were. */
  mark(): void {
    this.#former = new Map();
  }

  /** Pages that have changed since. */
  get changed(): Iterable<string> {
    return this.#former?.keys() ?? [];
  }

  /** The table as it was when it was marked; undefined where it was not. */
  former(): PageTable | undefined {
    if (!this.#former) return undefined;
    const table = new PageTable(this.#pages);
    table.#ordered = this.#order();
    for (const [id, page] of this.#former) {
      table.#changed.add(id);
      if (page) table.#pages.set(id, page);
      else table.#pages.delete(id);
    }
    return table;
  }

  #noteChange(id: string): void {
    if (this.#ordered) this.#changed.add(id);
    this.#summaries = undefined;
    this.#versions = undefined;
    if (!this.#former || this.#former.has(id)) return;
    const page = this.#pages.get(id);
    this.#former.set(id, page && copyOf(page));
  }

  /** Also of pages that were taken out: what was found on them then is not found on them when they come back. */
  readonly #editions = new Map<string, number>();

  /** Lines of the documents' log come in their order, and before those of the statements' log that speak of them. */
  apply(line: TableLine): void {
    const { id } = line;
    this.#noteChange(id);
    const page = this.#pages.get(id);
    if (line.log === "statements") {
      // What was stated before the page was taken out and read again, or before more was known of it, is not its own any more.
      if (page && page.edition === (line.edition ?? 0))
        page.statements = { ...line.place, version: line.version, ...(line.identities && { identities: line.identities }) };
    } else if (line.op === "remove") this.#pages.delete(id);
    else if (line.op === "add") this.#add(line);
    else if (page) this.#rename(page, line);
  }

  #add({ id, file, place: document, edition = 0, facts, url }: Extract<TableLine, { readonly op: "add" }>): void {
    const { names = new Map<string, number>(), said = 0 } = this.#pages.get(id) ?? {};
    if (!names.has(file)) names.set(file, document.offset);
    this.#pages.set(id, { names, said: saidAlso(said, document), document, edition, facts, url });
    this.#editions.set(id, edition);
  }

  #rename(page: PageEntry, { op, id, file, place }: Extract<TableLine, { readonly op: "also" | "gone" }>): void {
    if (op === "also") page.names.set(file, place.offset);
    else if (page.names.size > 1) page.names.delete(file);
    this.#pages.set(id, { ...page, said: saidAlso(page.said, place) });
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
    this.#noteChange(id);
    delete this.#pages.get(id)?.statements;
  }

  /** Ids of whole pages, those of which both lines are there, in order. */
  #order(): readonly string[] {
    const isWhole = (id: string): boolean => this.#pages.get(id)?.statements !== undefined;
    if (this.#ordered && this.#changed.size === 0) return this.#ordered;
    if (this.#ordered && this.#changed.size <= fewChanges) {
      const order = this.#ordered.filter((id) => !this.#changed.has(id));
      for (const id of this.#changed) if (isWhole(id)) order.splice(placeIn(order, id), 0, id);
      this.#ordered = order;
    } else this.#ordered = [...this.#pages.keys()].filter(isWhole).sort();
    this.#changed.clear();
    return this.#ordered;
  }

  /** Of whole pages, in id order; kept until something changes. */
  summaries(): readonly PageSummary[] {
    return (this.#summaries ??= this.whole().map((page) => summaryOf(page)));
  }

  /** Undefined where the page is not here, or not whole. */
  summaryOf(id: string): PageSummary | undefined {
    const page = this.#pages.get(id);
    return page?.statements && summaryOf([id, page as WholePage]);
  }

  /** Of whole pages, in id order, without what a summary says besides. */
  *versions(): Generator<readonly [id: string, version: string]> {
    for (const id of this.#order()) yield [id, this.#pages.get(id)!.statements!.version];
  }

  /** Those that pages were read by, each once; kept until something changes. */
  distinctVersions(): ReadonlySet<string> {
    if (this.#versions) return this.#versions;
    const found = new Set<string>();
    for (const { statements } of this.#pages.values()) if (statements) found.add(statements.version);
    return (this.#versions = found);
  }

  /** What tells one reading of a page from another: the page under other names, or read again, has another. */
  revisionOf(id: string): string | undefined {
    const { statements, said } = this.#pages.get(id) ?? {};
    return statements && [statements.sum, statements.length, said!].map((number) => number.toString(36)).join("-");
  }

  /** Of whole pages, in order. */
  ids(): readonly string[] {
    return this.#order();
  }

  /** Of whole pages that have any, in order. */
  identities(): (readonly [id: string, identities: PageIdentities])[] {
    const found: [string, PageIdentities][] = [];
    for (const [id, { statements }] of this.#pages) if (statements?.identities) found.push([id, statements.identities]);
    return found.sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Whole pages in any order: with a name of which this holds. */
  idsWithName(holds: (name: string) => boolean): string[] {
    const found: string[] = [];
    for (const [id, { names, statements }] of this.#pages) {
      if (statements === undefined) continue;
      for (const name of names.keys())
        if (holds(name)) {
          found.push(id);
          break;
        }
    }
    return found;
  }

  get wholeCount(): number {
    return this.#order().length;
  }

  /** Whole pages, in id order. */
  whole(): [string, WholePage][] {
    return this.#order().map((id) => [id, this.#pages.get(id) as WholePage]);
  }
}

/** Where it would stand in a list that is in order. */
function placeIn(order: readonly string[], id: string): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (order[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As a document and a summary say it. */
export function namesIn(names: ReadonlyMap<string, number>): { readonly file: string; readonly files?: readonly string[] } {
  const files = filesOf({ names });
  return { file: files[0]!, ...(files.length > 1 && { files }) };
}

/** What is told of a page without reading it back. */
export interface PageSummary {
  readonly id: string;
  readonly file: string;
  /** All names that it was met under, in order, where there are several; `file` is the first. */
  readonly files?: readonly string[];
  /** Its address on the web, where that is known. */
  readonly url?: string;
  readonly version: string;
}

const summaryOf = ([id, { names, url, statements }]: [string, WholePage]): PageSummary => ({
  ...{ id, ...namesIn(names) },
  ...(url !== undefined && { url }),
  version: statements.version,
});

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
