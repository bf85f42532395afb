/** A table of a Word document → its grid. */
import type { GridCell } from "../set-text.ts";
import { childOf, childrenOf, descend } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";
import { numberOf, switchOf, valueOf } from "./properties.ts";

/** A cell's place, and what stands in it. */
export interface PlacedCell extends Omit<GridCell, "text"> {
  readonly cell: XmlElement;
}
interface Placing {
  readonly cell: XmlElement;
  readonly row: number;
  readonly from: number;
  readonly header: boolean;
  to: number;
  rows: number;
}

/** As many columns a table of Word can have; other programs may make some more. */
const mostColumns = 63;
const widest = 200;

/** What only wraps rows or cells. */
const wrappers = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag"]);

function* wrapped(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of childrenOf(element)) {
    if (child.name === name) yield child;
    else if (wrappers.has(child.name)) yield* wrapped(child, name);
  }
}

/**
 * The cells in text order; those that only go on in another are not among them. Deleted and hidden rows are left out. One column where it
 * is wider than any table that is read.
 */
export function placedCells(table: XmlElement): { readonly cells: readonly PlacedCell[]; readonly width: number } {
  const placed: Placing[] = [];
  /** The cell above, by its first column. */
  let above = new Map<number, Placing>();
  let row = 0;
  for (const element of wrapped(table, "w:tr")) {
    const properties = childOf(element, "w:trPr");
    if (childOf(properties, "w:del") || switchOf(properties, "w:hidden")) continue;
    const header = switchOf(properties, "w:tblHeader") ?? false;
    const own = placeRow(element, { row, header, from: numberOf(properties, "w:gridBefore") ?? 0, above });
    for (const cell of own.values()) if (cell.row === row) placed.push(cell);
    above = own;
    row++;
  }
  return inColumnsUsed(placed);
}

interface RowFrame {
  readonly row: number;
  readonly header: boolean;
  readonly from: number;
  readonly above: ReadonlyMap<number, Placing>;
}

function placeRow(element: XmlElement, { row, header, from, above }: RowFrame): Map<number, Placing> {
  const own = new Map<number, Placing>();
  let column = Math.min(Math.max(from, 0), mostColumns);
  let last: Placing | undefined;
  for (const cell of wrapped(element, "w:tc")) {
    const properties = childOf(cell, "w:tcPr");
    if (childOf(properties, "w:cellDel")) continue;
    const to = column + Math.min(Math.max(numberOf(properties, "w:gridSpan") ?? 1, 1), mostColumns);
    const upper = goesOn(properties, "w:vMerge") ? above.get(column) : undefined;
    if (goesOn(properties, "w:hMerge") && last) last.to = to;
    else if (upper) {
      upper.rows = row - upper.row + 1;
      own.set(column, upper);
    } else {
      last = { cell, row, from: column, to, rows: 1, header };
      own.set(column, last);
    }
    column = to;
  }
  return own;
}

const goesOn = (properties: XmlElement | undefined, name: string): boolean =>
  descend(properties, name) !== undefined && valueOf(properties, name) !== "restart";

/** Word's grid has a line wherever any cell ends, be it off by a hair: columns in which no cell begins are none. */
function inColumnsUsed(placed: readonly Placing[]): { cells: PlacedCell[]; width: number } {
  const begins = [...new Set(placed.map(({ from }) => from))].sort((a, b) => a - b);
  if (begins.length > widest) return { cells: placed.map(({ cell, row }) => ({ cell, row, column: 0 })), width: 1 };
  const column = new Map(begins.map((from, index) => [from, index]));
  const cells = placed.map(({ cell, row, rows, from, to, header }) => {
    const columns = begins.filter((begin) => begin >= from && begin < to).length;
    return {
      ...{ cell, row, column: column.get(from)! },
      ...(rows > 1 && { rows }),
      ...(columns > 1 && { columns }),
      ...(header && { header: true as const }),
    };
  });
  return { cells, width: begins.length };
}
