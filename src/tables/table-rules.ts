/** What a language brings to read tables: what the words over a column mean, and how a row is said in a sentence that its other rules read. */
import type { MentionType } from "../model.ts";
import type { Cell } from "./table.ts";

/** What the words that name a column say of what stands in it. */
export interface ColumnMeaning {
  /** A name of the language's own, `position`; `other` of a column that tables often have and nothing is read of. */
  readonly role: string;
  /** What the words add to the cells: the unit of a sum, the standing of a post. */
  readonly detail?: string | undefined;
}

/** A cell of a row with what names it. */
export interface Value {
  readonly cell: Cell;
  readonly meaning: ColumnMeaning;
  /** The words that name it, without white space. */
  readonly heading: string;
  /** The cell of those words. */
  readonly header: Cell;
}

/** One row (or one column, or one form): what its cells say of one thing. */
export interface TableRecord {
  readonly values: readonly Value[];
  /** What stands right above the table. */
  readonly above: string;
}

/** A stretch of a cell's text as it stands in a saying; all of it where no offsets are given (UTF-16, into `cell.text`). */
export interface CellPiece {
  readonly cell: Cell;
  readonly from?: number;
  readonly to?: number;
  /** What the words over the column say that the piece names. */
  readonly names?: MentionType;
  /** The name, where it is set with white space between its letters. */
  readonly name?: string;
}

/** A row said in words: those that the language puts between, and stretches of cells. */
export type Saying = readonly (string | CellPiece)[];

/** How a language reads tables. */
export interface TableRules {
  /** Between the lines of one cell. */
  readonly joint: string;
  /** Undefined of words that name no column. */
  column(words: string): ColumnMeaning | undefined;
  /** Whether lines with keys of these roles, in one article, are a record that `say` reads; no such lines are where it is not given. */
  fields?(roles: readonly string[]): boolean;
  /** Sentences as this language's rules read them; none where the record says nothing that is understood. */
  say(record: TableRecord): Iterable<Saying>;
}

export const plainTables: TableRules = { joint: ", ", column: () => undefined, say: () => [] };
