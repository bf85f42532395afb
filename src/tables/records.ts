/** Tables → records: the words that name columns or rows are found, and each row is read with them. */
import { Grid, type Cell, type Table } from "./table.ts";
import type { ColumnMeaning, TableRules, Value } from "./table-rules.ts";

const solid = (text: string): string => text.replace(/\s+/gu, "");

interface Heading {
  readonly header: Cell;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** Words over a column are short, in UTF-16 units. */
const longestHeading = 40;
/** So many levels of words stand over a column at most. */
const mostLevels = 3;

/** The values of each record, in the order of the table; none where the table is not understood. */
export function recordsOf(table: Table, rules: TableRules): readonly (readonly Value[])[] {
  const meaningOf = meanings(rules);
  const isHead = (row: readonly Cell[]): boolean => {
    const known = row.filter((cell) => meaningOf(cell) !== undefined).length;
    return row.length > 1 && known >= 2 && known * 2 >= row.length;
  };
  if (isBeside(table, meaningOf)) return recordsBeside(table, meaningOf);
  if (isForm(table, meaningOf)) return formRecord(table, meaningOf);
  const grid = new Grid(table);
  const first = grid.rows.findIndex(isHead);
  return first < 0 ? [] : rowRecords(table, grid, { first, isHead, meaningOf, rules });
}

/** Each cell is asked about in several ways, and its words are looked at once. */
function meanings(rules: TableRules): MeaningOf {
  const known = new Map<Cell, ColumnMeaning | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, cell.text.length <= longestHeading ? rules.column(solid(cell.text)) : undefined);
    return known.get(cell);
  };
}

interface HeadTests {
  /** The row of the first words over columns. */
  readonly first: number;
  readonly isHead: (row: readonly Cell[]) => boolean;
  readonly meaningOf: MeaningOf;
  readonly rules: TableRules;
}

/** Each row below the words over the columns; where those or others come again, they hold from there. */
function rowRecords({ aligned }: Table, grid: Grid, { first, isHead, meaningOf, rules }: HeadTests): Value[][] {
  const records: Value[][] = [];
  const { rows } = grid;
  let headings: ReadonlyMap<number, Heading> = new Map();
  let filled = 0;
  for (let row = first; row < rows.length; row++) {
    const own = rows[row]!;
    if (row === first || (isHead(own) && (isRepeated(own, headings) || own.every((cell) => meaningOf(cell) !== undefined)))) {
      const from = row;
      while (row + 1 < rows.length && row + 1 - from < mostLevels && reachesInto(rows, from, row + 1)) row++;
      headings = columnHeadings(grid, { from, to: row + 1 }, rules);
      filled = own.length;
      continue;
    }
    // Which cell of an aligned row was left empty can't be told.
    if (aligned && own.length !== filled) continue;
    const values = [...headings].flatMap(([column, heading]): Value[] => {
      const cell = grid.at(row, column);
      return cell?.column === column ? [{ cell, ...heading }] : [];
    });
    // One cell alone heads the rows below.
    if (values.length > 1) records.push(values);
  }
  return records;
}

/** On the next page of a long table: a row of data may look like such words, but not like these. */
const isRepeated = (row: readonly Cell[], headings: ReadonlyMap<number, Heading>): boolean =>
  row.some(({ text, column }) => solid(text) === headings.get(column)?.heading);

/** Whether a cell of the words over the columns, or one that its source calls such, reaches into the row. */
const reachesInto = (rows: readonly (readonly Cell[])[], from: number, row: number): boolean =>
  rows[from]!.some(({ row: top, rows: high }) => top + high > row) || rows[row]!.every(({ header }) => header);

/** By column: the lowest words over it, or with those above them where the lowest say nothing alone. */
function columnHeadings(
  grid: Grid,
  { from, to }: { readonly from: number; readonly to: number },
  rules: TableRules,
): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  for (let column = 0; column < grid.width; column++) {
    const levels: Cell[] = [];
    for (let row = from; row < to; row++) {
      const cell = grid.at(row, column);
      if (cell && levels.at(-1) !== cell) levels.push(cell);
    }
    const header = levels.at(-1);
    if (!header) continue;
    const whole = solid(levels.map(({ text }) => text).join(""));
    const heading = [whole, solid(header.text)].find((words) => rules.column(words) !== undefined);
    const meaning = heading === undefined ? undefined : rules.column(heading);
    if (heading !== undefined && meaning) found.set(column, { header, heading, meaning });
  }
  return found;
}

type MeaningOf = (cell: Cell) => ColumnMeaning | undefined;

/** Words and what they name, in turn, on each row: `项目名称 | 饮水工程 | 建设地点 | 天井村`. */
function isForm(table: Table, meaningOf: MeaningOf): boolean {
  const even = table.cells.filter(({ column }) => column % 2 === 0);
  const odd = table.cells.filter(({ column }) => column % 2 === 1);
  const known = (cells: readonly Cell[]): number => cells.filter((cell) => meaningOf(cell) !== undefined).length;
  return even.length > 1 && known(even) >= 0.7 * even.length && known(odd) <= 0.2 * odd.length;
}

function formRecord(table: Table, meaningOf: MeaningOf): Value[][] {
  return [valuesBehind(table, meaningOf, ({ column }) => column % 2 === 0)];
}

/** Words in the first column alone, of what stands beside them. */
function isBeside({ cells }: Table, meaningOf: MeaningOf): boolean {
  const words = cells.filter(({ column }) => column === 0);
  return words.length > 1 && words.length < cells.length && cells.every((cell) => (cell.column === 0) === (meaningOf(cell) !== undefined));
}

/** One for each further column. */
function recordsBeside(table: Table, meaningOf: MeaningOf): Value[][] {
  const records = new Map<number, Value[]>();
  for (const value of valuesBehind(table, meaningOf, ({ column }) => column === 0)) {
    const { column } = value.cell;
    records.set(column, [...(records.get(column) ?? []), value]);
  }
  return [...records.values()];
}

function valuesBehind({ cells }: Table, meaningOf: MeaningOf, isWords: (cell: Cell) => boolean): Value[] {
  let header: Cell | undefined;
  return cells.flatMap((cell) => {
    if (isWords(cell)) header = cell;
    const meaning = header && header !== cell && cell.row < header.row + header.rows ? meaningOf(header) : undefined;
    return header && meaning ? [{ cell, meaning, heading: solid(header.text), header }] : [];
  });
}
