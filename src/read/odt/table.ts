/** A table of an OpenDocument text → its grid. */
import type { GridCell } from "../set-text.ts";
import { childrenOf } from "../xml/node.ts";
import type { XmlElement } from "../xml/tree.ts";

/** A cell's place, and what stands in it. */
export interface PlacedCell extends Omit<GridCell, "text"> {
  readonly cell: XmlElement;
}

/** More columns than any table that is read. */
const widest = 200;
const mostRows = 100_000;

function* rowsOf(table: XmlElement, header = false): Generator<{ readonly row: XmlElement; readonly header: boolean }> {
  for (const child of childrenOf(table)) {
    if (child.name === "table:table-row") yield { row: child, header };
    else if (child.name === "table:table-header-rows") yield* rowsOf(child, true);
    else if (child.name === "table:table-rows" || child.name === "table:table-row-group") yield* rowsOf(child, header);
  }
}

const count = (element: XmlElement, name: string, most: number): number => {
  const value = Number(element.attributes[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, most) : 1;
};

/** The cells in text order. One column where it is wider than any table that is read. */
export function placedCells(table: XmlElement): { readonly cells: readonly PlacedCell[]; readonly width: number } {
  const cells: PlacedCell[] = [];
  let width = 0;
  let at = 0;
  for (const { row, header } of rowsOf(table)) {
    let column = 0;
    for (const cell of childrenOf(row)) {
      if (cell.name === "table:table-cell") {
        const [rows, columns] = [count(cell, "table:number-rows-spanned", mostRows), count(cell, "table:number-columns-spanned", widest)];
        const place = { cell, row: at, column, ...(rows > 1 && { rows }), ...(columns > 1 && { columns }) };
        cells.push(header ? { ...place, header: true } : place);
      } else if (cell.name !== "table:covered-table-cell") continue;
      column += count(cell, "table:number-columns-repeated", widest);
    }
    width = Math.max(width, column);
    at++;
  }
  return width > widest ? { cells: cells.map(({ cell, row }) => ({ cell, row, column: 0 })), width: 1 } : { cells, width };
}
