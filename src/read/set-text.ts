/**
 * Blocks of a document → its text and layout, as segmentation reads them (DocumentLayout in model.ts): an empty line between paragraphs, one
 * line a row of a table with a tab between its cells, U+2028 between the lines of one cell, and a line of U+2029 where no sentence goes on.
 */
import type { DocumentLayout, PrintedLine, Span, TableCell } from "../model.ts";
import { lineSeparator, parting } from "../characters/separators.ts";
import { ReadError } from "./failure.ts";
import { inMegabytes, largestText } from "./limits.ts";
import { cleanLines } from "./clean-lines.ts";

export type Marked = "headings" | "captions" | "furniture";

/** What blocks are written to: a document's text, or the lines of one cell. */
export interface BlockSink {
  /** Lines with `\n` between them; blank ones are left out. */
  paragraph(raw: string, as?: Marked): void;
  /** What comes next has nothing to do with what stands above. */
  apart(): void;
  /** Rows with nothing in them are left out. `width` is the number of columns. */
  table(cells: readonly GridCell[], width: number): void;
}

/** A cell with where it stands in its table, from 0. */
export interface GridCell extends Omit<TableCell, "start" | "end"> {
  /** Its lines, with `\n` between. */
  readonly text: string;
}

export class SetText implements BlockSink {
  #text = "";
  #next: keyof typeof parting = "paragraph";
  readonly #spans: Record<Marked, Span[]> = { headings: [], captions: [], furniture: [] };
  readonly #tables: TableCell[][] = [];
  readonly #blocks: Span[] = [];
  /** Where the second page begins, and each after it. */
  readonly #pages: number[] = [];

  get text(): string {
    return this.#text;
  }

  /** How many pages began so far, by the marks in what was written. */
  get pages(): number {
    return this.#pages.length + 1;
  }

  apart(): void {
    this.#next = "apart";
  }

  /** The span that was written, if any. */
  paragraph(raw: string, as?: Marked): Span | undefined {
    const { text, marks } = cleanLines(raw, "\n");
    const span = this.#write(text, marks);
    if (span && as) this.#spans[as].push(span);
    return span;
  }

  table(cells: readonly GridCell[], width: number): void {
    const rows: GridCell[][] = [];
    for (const cell of cells) (rows[cell.row] ??= []).push(cell);
    const placed: TableCell[] = [];
    this.apart();
    for (const row of rows) if (row) placed.push(...this.#row(row, width));
    this.apart();
    if (placed.length > 0) this.#tables.push(placed);
  }

  /** `printed` are lines that the format itself knows the place of; with `paged` each block is told the page it begins on. */
  layout({ printed = [], paged = false }: { readonly printed?: readonly PrintedLine[]; readonly paged?: boolean } = {}): DocumentLayout {
    const lines = paged ? this.#onPages() : printed;
    const lists = { ...this.#spans, tables: this.#tables, lines };
    return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  }

  #row(row: readonly GridCell[], width: number): TableCell[] {
    let line = "";
    const marks: number[] = [];
    const placed: TableCell[] = [];
    const byColumn = new Map(row.map((cell) => [cell.column, cell]));
    for (let column = 0; column < width; column++) {
      if (column > 0) line += "\t";
      const cell = byColumn.get(column);
      if (!cell) continue;
      const { text: raw, ...place } = cell;
      const clean = cleanLines(raw.replaceAll("\t", " "), lineSeparator);
      marks.push(...clean.marks.map((mark) => line.length + mark));
      if (clean.text !== "") placed.push({ ...place, start: line.length, end: line.length + clean.text.length });
      line += clean.text;
    }
    const written = this.#write(line, marks);
    if (!written) return [];
    this.#next = "line";
    return placed.map((cell) => ({ ...cell, start: cell.start + written.start, end: cell.end + written.start }));
  }

  #write(text: string, marks: readonly number[]): Span | undefined {
    const blank = text.trim() === "";
    if (!blank && this.#text !== "") this.#text += parting[this.#next];
    const start = this.#text.length;
    for (const mark of marks) this.#pages.push(blank ? start : start + mark);
    if (blank) return undefined;
    this.#text += text;
    if (this.#text.length > largestText)
      throw new ReadError(
        `has more text than the ${inMegabytes(largestText)} that one document may have`,
        "split it into several documents",
      );
    this.#next = "paragraph";
    const block = { start, end: this.#text.length };
    this.#blocks.push(block);
    return block;
  }

  #onPages(): PrintedLine[] {
    const lines: PrintedLine[] = [];
    let page = 1;
    const turned = (at: number): boolean => (this.#pages[page - 1] ?? Infinity) <= at;
    for (const { start, end } of this.#blocks) {
      while (turned(start)) page++;
      let from = start;
      for (; turned(end - 1); page++) {
        const cut = this.#pages[page - 1]!;
        if (cut > from) lines.push({ start: from, end: cut, page });
        from = Math.max(cut, from);
      }
      lines.push({ start: from, end, page });
    }
    return lines;
  }
}
