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
}

/** Its cells in text order. */
export interface Table {
  readonly cells: readonly Cell[];
  /** What stands right above it, which may name its unit. */
  readonly above: string;
  /** Whether white space alone parts its columns, so that a cell left empty moves those behind it. */
  readonly aligned: boolean;
}

/** The cell of a place in the grid, also where it only reaches there. */
export const cellAt = ({ cells }: Table, row: number, column: number): Cell | undefined =>
  cells.find((cell) => row >= cell.row && row < cell.row + cell.rows && column >= cell.column && column < cell.column + cell.columns);

/** How many columns its grid has. */
export const widthOf = ({ cells }: Table): number => cells.reduce((most, { column, columns }) => Math.max(most, column + columns), 0);
