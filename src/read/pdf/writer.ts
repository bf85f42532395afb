/** Blocks in the order of reading → the text of a document, with where each line is printed. */
import { onPage, type Box, type PageSize } from "./box.ts";
import type { Block } from "./page.ts";
import type { Piece } from "./pieces.ts";
import { parting } from "../../characters/separators.ts";
import type { DocumentLayout, PrintedLine, PrintedPage, Span, TableCell } from "../../model.ts";
import type { TableBlock } from "./tables.ts";

export type Parting = keyof typeof parting;

export interface PageOfBlock extends PageSize {
  readonly page: number;
}

const strength: Readonly<Record<Parting, number>> = { line: 0, paragraph: 1, apart: 2 };

export class Writer {
  #text = "";
  #parting: Parting | undefined;
  readonly #lines: PrintedLine[] = [];
  readonly #pages = new Map<number, PrintedPage>();
  readonly #tables: (readonly TableCell[])[] = [];
  readonly #marked = { headings: [] as Span[], captions: [] as Span[], furniture: [] as Span[] };
  readonly #articles: number[] = [];

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** What comes next stands so far from what was written, or farther. */
  part(parting: Parting): void {
    if (this.#text !== "" && (!this.#parting || strength[parting] > strength[this.#parting])) this.#parting = parting;
  }

  line(piece: Piece, { turn }: Pick<Block, "turn">, page: PageOfBlock): Span {
    const start = this.#begin();
    this.#text += piece.text;
    return this.#printed(start, piece, turn, page);
  }

  /** Lines one below the other, as one of these. */
  marked(kind: "headings" | "captions" | "furniture", pieces: readonly Piece[], block: Pick<Block, "turn">, page: PageOfBlock): void {
    const spans: Span[] = [];
    for (const piece of pieces) {
      if (spans.length > 0) this.part("line");
      spans.push(this.line(piece, block, page));
    }
    const [first, last] = [spans[0], spans.at(-1)];
    if (first && last) this.#marked[kind].push({ start: first.start, end: last.end });
  }

  table({ rows, turn }: TableBlock, page: PageOfBlock): void {
    const cells: TableCell[] = [];
    for (const [row, pieces] of rows.entries()) {
      if (row > 0) this.part("line");
      this.#begin();
      for (const [column, piece] of pieces.entries()) {
        if (column > 0) this.#text += "\t";
        const start = this.#text.length;
        if (!piece) continue;
        this.#text += piece.text;
        cells.push({ ...this.#span(start), row, column });
        this.#printed(start, piece, turn, page);
      }
    }
    this.#tables.push(cells);
  }

  /** What is written from here on is another article. */
  article(): void {
    this.part("apart");
    this.#articles.push(this.#text.length + (this.#parting ? parting[this.#parting].length : 0));
  }

  /** `end`: of the last article. */
  layout(end: number): DocumentLayout {
    const { headings, captions, furniture } = this.#marked;
    const starts = this.#articles[0] === 0 || this.#articles.length === 0 ? this.#articles : [0, ...this.#articles];
    const articles = starts.map((start, at) => ({ start, end: at + 1 < starts.length ? this.#lastBefore(starts[at + 1]!) : end }));
    return {
      ...(articles.length > 1 && { articles }),
      ...(headings.length > 0 && { headings }),
      ...(captions.length > 0 && { captions }),
      ...(furniture.length > 0 && { furniture }),
      ...(this.#tables.length > 0 && { tables: this.#tables }),
      lines: this.#lines,
      pages: [...this.#pages.values()].sort((a, b) => a.page - b.page),
    };
  }

  #begin(): number {
    if (this.#parting) this.#text += parting[this.#parting];
    this.#parting = undefined;
    return this.#text.length;
  }

  #span(start: number): Span {
    return { start, end: this.#text.length };
  }

  #printed(start: number, piece: Box, turn: Block["turn"], page: PageOfBlock): Span {
    const { left, top, right, bottom } = onPage(piece, turn, page);
    const box = [left, top, right, bottom].map((value) => Math.round(value * 10) / 10) as [number, number, number, number];
    this.#lines.push({ ...this.#span(start), page: page.page, box, ...(turn !== 0 && { turn }) });
    const { width, height } = page;
    if (!this.#pages.has(page.page)) this.#pages.set(page.page, { page: page.page, width, height });
    return this.#span(start);
  }

  #lastBefore(start: number): number {
    let end = start;
    while (end > 0 && /\s/u.test(this.#text[end - 1]!)) end--;
    return end;
  }
}
