/**
 * Gephi guesses the type of a CSV column from its first rows and drops, without stopping, what later does not fit: a column that opens
 * with codes of counties is one of 32-bit numbers, and every village's longer code is lost. So the rows that tell most of a column go first.
 */

/** How many rows Gephi looks at (0.10). */
const guessedFrom = 25;

type Cell = string | number | bigint | undefined;

/** What a column must be to hold a value; each holds what is below it: 32 bits, 64 bits, more digits, decimal, date, text. */
function demand(cell: Cell): number {
  if (cell === undefined || cell === "") return 0;
  const text = String(cell);
  if (/^[+-]?\d+$/.test(text)) return Math.abs(Number(text)) < 2 ** 31 ? 1 : Math.abs(Number(text)) < 2 ** 63 ? 2 : 3;
  if (typeof cell === "number" || /^[+-]?\d*\.?\d+(?:e[+-]?\d+)?$/i.test(text)) return 4;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(text) ? 5 : 6;
}

/** The rows that are to stand first, by their number: for each column the first of those that demand most. None where Gephi sees all rows. */
export async function tellingRows(rows: AsyncIterable<readonly Cell[]>): Promise<ReadonlyMap<number, readonly Cell[]>> {
  const most: { demand: number; number: number; row: readonly Cell[] }[] = [];
  let number = 0;
  for await (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const needed = demand(cell);
      if (needed > (most[column]?.demand ?? 0)) most[column] = { demand: needed, number, row };
    }
    number++;
  }
  const telling = most.filter((found) => found !== undefined).sort((left, right) => left.number - right.number);
  return new Map(number > guessedFrom ? telling.map((found) => [found.number, found.row]) : []);
}
