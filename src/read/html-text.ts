/**
 * The text of an element as a reader sees it: an empty line between blocks, a line break for `<br>`, one line a row of a table with
 * a tab between its cells. Where a list's item, a cell or a table ends, a paragraph separator (U+2029) stands on the empty line: no
 * sentence goes on over it. A line within a cell ends with a line separator (U+2028).
 */
import { dataTables, isCell, type DataTables } from "./html-tables.ts";
import { isHidden } from "./html-hidden.ts";
import { furnitureOf } from "./html-furniture.ts";
import { isText, nameOf, type Node } from "./html-node.ts";
import { lineSeparator, parting } from "../characters/separators.ts";
import type { Span, TableCell } from "../model.ts";

const blocks = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV NOFRAMES OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
/** What has nothing in common with what is around it, be it without a stop. */
const apart = new Set("LI DT DD TD TH CAPTION TABLE UL OL DL".split(" "));
const silent = new Set(
  "SCRIPT STYLE NOSCRIPT NOFRAMES TEMPLATE HEAD TITLE IFRAME FRAMESET OBJECT AUDIO VIDEO CANVAS SVG BUTTON SELECT DATALIST TEXTAREA INPUT".split(
    " ",
  ),
);
const headingNames = new Set("H1 H2 H3 H4 H5 H6".split(" "));
/** In UTF-16 units. Some pages set whole paragraphs as headings, for their size. */
const longestHeading = 120;
type Parting = keyof typeof parting;

/** Whether nothing in the element is for readers to see. */
export const isSilent = (node: Node): boolean => silent.has(nameOf(node)) || isHidden(node);

/** What a page's text is, and which of its lines are headings or stand around it. */
export interface BlockText {
  readonly text: string;
  readonly headings: readonly Span[];
  readonly furniture: readonly Span[];
  readonly tables: readonly (readonly TableCell[])[];
}

/** A cell of the row that is being written, and a table that is. */
interface WrittenCell {
  readonly text: string;
  /** Undefined where its table has no such column. */
  readonly place: Omit<TableCell, "start" | "end"> | undefined;
}

/** No recursion: pages nest as deep as they like. */
export function blockText(root: Node): BlockText {
  const writer = new Writer(dataTables(root), furnitureOf(root));
  let node: Node | null = root;
  while (node) {
    if (isText(node)) writer.text(node.textContent ?? "");
    else writer.enter(node);
    if (node.firstChild && !isSilent(node)) {
      node = node.firstChild;
      continue;
    }
    if (!isText(node)) writer.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) writer.leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return writer.done();
}

class Writer {
  private written = "";
  private current = "";
  private next: Parting = "paragraph";
  /** The cells so far of the row that is being written. */
  private row: WrittenCell[] | undefined;
  /** Those that are open, the innermost last. */
  private readonly open: TableCell[][] = [];
  private readonly tables: (readonly TableCell[])[] = [];
  private preformatted = 0;
  /** How many elements are open that make what is in them a heading, or furniture. */
  private inHeading = 0;
  private inFurniture = 0;
  private readonly headings: Span[] = [];
  private readonly furniture: Span[] = [];

  constructor(
    private readonly data: DataTables,
    private readonly around: ReadonlySet<Node>,
  ) {}

  text(text: string): void {
    // As browsers do: an ideographic or a no-break space was meant.
    this.current += this.preformatted > 0 ? text : text.replace(/[ \t\n\f\r]+/g, " ");
  }

  enter(node: Node): void {
    const name = nameOf(node);
    if (name === "BR") this.current += "\n";
    if (!blocks.has(name)) return;
    if (this.row) this.current += "\n";
    else this.close(apart.has(name) ? "apart" : "paragraph");
    if (name === "PRE") this.preformatted++;
    if (headingNames.has(name)) this.inHeading++;
    if (this.around.has(node)) this.inFurniture++;
    if (name === "TABLE") this.open.push([]);
    if (this.data.rows.has(node)) this.row = [];
  }

  leave(node: Node): void {
    const name = nameOf(node);
    if (!blocks.has(name)) return;
    if (this.data.rows.has(node)) this.endRow();
    else if (this.row && isCell(node)) {
      this.endCell(this.row, node);
    } else if (this.row) this.current += "\n";
    else this.close(apart.has(name) ? "apart" : "paragraph");
    if (name === "PRE") this.preformatted--;
    if (headingNames.has(name)) this.inHeading--;
    if (this.around.has(node)) this.inFurniture--;
    if (name === "TABLE") this.endTable();
  }

  done(): BlockText {
    this.close("paragraph");
    return { text: this.written, headings: this.headings, furniture: this.furniture, tables: this.tables };
  }

  /** Ends the block at hand; `before` parts it from the next, unless something stronger does. */
  private close(before: Parting): void {
    this.write(this.lines().join("\n"));
    this.current = "";
    if (before === "apart") this.next = before;
  }

  private endCell(row: WrittenCell[], node: Node): void {
    const text = this.lines().join(lineSeparator).replaceAll("\t", " ");
    this.current = "";
    const placed = this.data.places.get(node);
    const header = nameOf(node) === "TH" || (node.parentNode?.parentNode && nameOf(node.parentNode.parentNode) === "THEAD");
    if (!placed) return void row.push({ text, place: undefined });
    const { rows, columns, ...from } = placed;
    const place = { ...from, ...(rows > 1 && { rows }), ...(columns > 1 && { columns }), ...(header && { header: true as const }) };
    row.push({ text, place });
  }

  private endTable(): void {
    const table = this.open.pop();
    if (table && table.length > 1) this.tables.push(table);
  }

  /** One line, with a tab for each column that a cell of this row or of those above takes. */
  private endRow(): void {
    const row = this.row ?? [];
    const stray = this.lines().join(lineSeparator);
    this.row = undefined;
    this.current = "";
    let line = "";
    let column = 0;
    const cells = row.map(({ text, place }, at) => {
      const tabs = place ? Math.max(0, place.column - column) : Math.min(at, 1);
      line += "\t".repeat(tabs);
      column += tabs;
      const start = line.length;
      line += text;
      return { start, end: line.length, place };
    });
    const kept = (line + (stray === "" ? "" : `\t${stray}`)).replace(/\t+$/, "");
    const start = this.write(kept);
    if (start !== undefined)
      for (const cell of cells)
        if (cell.place && cell.end > cell.start)
          this.open.at(-1)?.push({ ...cell.place, start: start + cell.start, end: start + cell.end });
    if (this.next !== "apart") this.next = "line";
  }

  /** Where it stands; undefined where there is nothing to write. */
  private write(text: string): number | undefined {
    if (text.trim() === "") return undefined;
    if (this.written !== "") this.written += parting[this.next];
    const span = { start: this.written.length, end: this.written.length + text.length };
    this.written += text;
    if (this.inFurniture > 0) this.furniture.push(span);
    else if (this.inHeading > 0 && text.length <= longestHeading && !/[。；;]|\.\s/u.test(text)) this.headings.push(span);
    this.next = "paragraph";
    return span.start;
  }

  /** Of the block at hand, without the white space at their ends. */
  private lines(): string[] {
    const lines = this.current.split("\n");
    return (this.preformatted > 0 ? lines.map((line) => line.trimEnd()) : lines.map((line) => line.replace(/ {2,}/g, " ").trim())).filter(
      (line) => line.trim() !== "",
    );
  }
}
