/** Which rows of a page's tables hold data: many a page is laid out as a table, its article in one cell. */
import { attributeOf, nameOf, type Node } from "./html-node.ts";

/** In UTF-16 units; what is longer is no cell but a part of the page. */
const longestCell = 600;
const cellNames = new Set(["TD", "TH"]);
/** So many paragraphs of so many UTF-16 units are an article, be it a short one. */
const [mostParagraphs, paragraph] = [2, 40];
const breaks = new Set("BR P DIV".split(" "));
/** What pages have in them, and cells do not. */
const ofPages = new Set("TABLE H1 H2 H3 H4 H5 H6 ARTICLE SECTION NAV HEADER FOOTER FORM IFRAME".split(" "));

export const isCell = (node: Node): boolean => cellNames.has(nameOf(node));

/** A page made to break its reader says that a cell reaches over a million rows; no table of data is wider than so many columns. */
const [mostRows, mostColumns] = [10_000, 300];

/** Where a cell stands in its table, from 0, and over how many rows and columns it reaches. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function reachOf(cell: Node): { readonly rows: number; readonly columns: number } {
  const reach = (name: string, most: number): number => {
    const told = Number(attributeOf(cell, name));
    return Number.isInteger(told) && told > 0 ? Math.min(told, most) : 1;
  };
  return { rows: reach("rowspan", mostRows), columns: reach("colspan", mostColumns) };
}

/** Which places of a table are taken by cells of rows above. */
class TableGrid {
  /** Of the row at hand, from 0. */
  #row = -1;
  /** By column, how many rows are still taken, the one at hand included. */
  #taken: number[] = [];

  nextRow(): void {
    this.#row++;
    this.#taken = this.#taken.map((left) => Math.max(0, left - 1));
  }

  /** The first free columns of the row at hand, which the cell takes; undefined where the table has no more. */
  place(cell: Node): CellPlace | undefined {
    let column = 0;
    while ((this.#taken[column] ?? 0) > 0) column++;
    if (column >= mostColumns) return undefined;
    const { rows, columns: told } = reachOf(cell);
    const columns = Math.min(told, mostColumns - column);
    for (let at = column; at < column + columns; at++) this.#taken[at] = rows;
    return { row: this.#row, column, rows, columns };
  }

  /** How many columns of the row at hand are taken from above, before any cell of its own is placed. */
  get takenFromAbove(): number {
    return this.#taken.filter((left) => left > 0).length;
  }
}

/** Of the tables under a node. */
export interface DataTables {
  /** The `<tr>` elements with two filled cells or more, none of which is a page's part. */
  readonly rows: ReadonlySet<Node>;
  /** By cell; none for those in no table, or behind the last column that is read. */
  readonly places: ReadonlyMap<Node, CellPlace>;
}

interface Row {
  readonly node: Node;
  /** Cells with something in them. */
  filled: number;
  /** Length of what the cell at hand holds, and of its line at hand; how many of its lines are paragraphs. */
  length: number;
  line: number;
  paragraphs: number;
  isData: boolean;
}

function endLine(row: Row): void {
  if (row.line >= paragraph) row.paragraphs++;
  row.line = 0;
}

/** One pass, no recursion. */
export function dataTables(root: Node): DataTables {
  const rows = new Set<Node>();
  const places = new Map<Node, CellPlace>();
  const open: Row[] = [];
  const grids: TableGrid[] = [];
  const enter = (node: Node): void => {
    const row = open.at(-1);
    const name = nameOf(node);
    if (row && node.nodeType === 3) {
      const { length } = (node.textContent ?? "").trim();
      row.length += length;
      row.line += length;
    } else if (row && breaks.has(name)) endLine(row);
    if (row && ofPages.has(name)) row.isData = false;
    if (name === "TABLE") grids.push(new TableGrid());
    if (row && isCell(node)) {
      row.length = row.line = row.paragraphs = 0;
      const place = grids.at(-1)?.place(node);
      if (place) places.set(node, place);
    }
    if (name === "TR") {
      grids.at(-1)?.nextRow();
      // A cell that reaches down from above is one of this row too.
      open.push({ node, filled: grids.at(-1)?.takenFromAbove ?? 0, length: 0, line: 0, paragraphs: 0, isData: true });
    }
  };
  const leave = (node: Node): void => {
    if (nameOf(node) === "TABLE") grids.pop();
    const row = open.at(-1);
    if (!row) return;
    if (row.node === node) {
      if (row.isData && row.filled > 1) rows.add(node);
      open.pop();
    } else if (isCell(node)) {
      if (row.length > 0) row.filled++;
      endLine(row);
      if (row.length > longestCell || row.paragraphs > mostParagraphs) row.isData = false;
    }
  };
  let node: Node | null = root;
  while (node) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node);
    }
    node = node === root || node === null ? null : node.nextSibling;
  }
  return { rows, places };
}
