/** Tables of a page: which cells stand in one row, and what names the columns. */
import type { Sentence, Span } from "../model.ts";

/** A cell with something in it. Rows and columns count from 0. */
export interface Cell extends Span {
  readonly row: number;
  readonly column: number;
  /** How many rows and columns it reaches over. */
  readonly rows: number;
  readonly columns: number;
  /** Whether its source calls it one that names others. */
  readonly header: boolean;
  /** What it says, reflowed. */
  readonly text: string;
  /** Those of the page that stand in it, in text order; never empty. */
  readonly sentences: readonly Sentence[];
  /** Where in the text of the first of them the cell begins, if not at its beginning: behind a key. */
  readonly skipped?: number;
}

/** Its cells in text order. */
export interface Table {
  readonly cells: readonly Cell[];
  /** What stands right above it, which may name its unit. */
  readonly above: string;
  /** Whether white space alone parts its columns, so that a cell left empty moves those behind it. */
  readonly aligned: boolean;
}

/** A table by its places: what stands where, found without a look at all of its cells. */
export class Grid {
  /** The cells that begin in each row, in text order; none in a row that is empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns it has. */
  readonly width: number;
  /** By column, the cells that stand in it or reach into it, from above to below. */
  readonly #columns: readonly (readonly Cell[])[];

  constructor({ cells }: Table) {
    const height = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const rows: Cell[][] = Array.from({ length: height }, () => []);
    this.width = cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
    const columns: Cell[][] = Array.from({ length: this.width }, () => []);
    for (const cell of cells) {
      rows[cell.row]!.push(cell);
      for (let column = cell.column; column < cell.column + cell.columns; column++) columns[column]!.push(cell);
    }
    this.rows = rows;
    this.#columns = columns;
  }

  /** The cell of a place, also where it only reaches there. */
  at(row: number, column: number): Cell | undefined {
    const cells = this.#columns[column] ?? [];
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle]!.row <= row) low = middle + 1;
      else high = middle;
    }
    const cell = cells[low - 1];
    return cell && row < cell.row + cell.rows ? cell : undefined;
  }
}
