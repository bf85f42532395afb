/** Cells of an article → tables: by the layout that a reader knew, else by the lines of the text. */
import type { Article, Document, Sentence, Span, TableCell } from "../model.ts";
import type { Cell, Table } from "./table.ts";

/** A run of cells with nothing else between. */
interface Run {
  readonly cells: readonly (readonly Sentence[])[];
  readonly above: string;
}

/** The tables of an article in text order; `document` is that of the article's offsets. Linear in the number of sentences, but for sorting. */
export function tablesOf(document: Document, article: Article): Table[] {
  if (!article.sentences.some(({ kind }) => kind === "cell")) return [];
  const known = (document.layout?.tables ?? []).filter((table) => table.length > 0).sort((a, b) => a[0]!.start - b[0]!.start);
  return runsOf(document.text, article, known).map(({ cells, above }) => {
    const placed = fromLayout(cells, known);
    return placed ? { above, cells: placed, aligned: false } : { above, ...fromLines(document.text, cells) };
  });
}

/** Sentences by cell, a run for each stretch that neither prose nor the end of a table breaks. */
function runsOf(text: string, { sentences }: Article, known: readonly (readonly TableCell[])[]): Run[] {
  const runs: { cells: Sentence[][]; above: string }[] = [];
  let open: { cells: Sentence[][]; above: string } | undefined;
  let last: Sentence | undefined;
  let above = "";
  for (const sentence of sentences) {
    if (sentence.kind === "rule") continue;
    if (sentence.kind !== "cell") {
      open = undefined;
      above = sentence.text;
    } else {
      const before = open?.cells.at(-1);
      if (before && last && last.paragraph === sentence.paragraph) before.push(sentence);
      else if (open && last && (!partsTables(text.slice(last.end, sentence.start)) || isOneTable(known, last, sentence)))
        open.cells.push([sentence]);
      else runs.push((open = { cells: [[sentence]], above }));
    }
    last = sentence;
  }
  return runs;
}

/** The reader's own mark, or white space of a page's width. */
const partsTables = (between: string): boolean => between.includes("\u2029") || (between.match(/\n/g)?.length ?? 0) > 3;

/** Whether the reader has both in one table, with a row left empty between them. `known`: in text order. */
function isOneTable(known: readonly (readonly TableCell[])[], before: Span, after: Span): boolean {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]![0]?.start ?? 0) <= before.start) low = middle + 1;
    else high = middle;
  }
  return (known[low - 1]?.at(-1)?.end ?? 0) >= after.end;
}

function cellOf(sentences: readonly Sentence[], place: Omit<TableCell, "start" | "end">): Cell {
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  return {
    ...{ start: first.start, end: last.end, row: place.row, column: place.column, sentences },
    ...{ rows: place.rows ?? 1, columns: place.columns ?? 1, header: place.header === true },
    text: sentences.map((sentence) => sentence.text).join(""),
  };
}

/** By the reader's table that holds them all; undefined where none does. */
function fromLayout(cells: readonly (readonly Sentence[])[], known: readonly (readonly TableCell[])[]): Cell[] | undefined {
  const [start, end] = [cells[0]![0]!.start, cells.at(-1)!.at(-1)!.end];
  const table = known.find((one) => one[0]!.start <= start && one.at(-1)!.end >= end);
  if (!table) return undefined;
  const placed: Cell[] = [];
  let at = 0;
  for (const place of table) {
    const own: Sentence[] = [];
    while (at < cells.length && cells[at]![0]!.start < place.end) {
      if (cells[at]![0]!.start >= place.start) own.push(...cells[at]!);
      at++;
    }
    if (own.length > 0) placed.push(cellOf(own, place));
  }
  return placed;
}

/** A row is a line; a cell's column is how many tabs, bars or commas stand before it, else how many cells. */
function fromLines(text: string, cells: readonly (readonly Sentence[])[]): Pick<Table, "cells" | "aligned"> {
  const placed: { sentences: Sentence[]; row: number; column: number }[] = [];
  let row = 0;
  let drawn = false;
  let lineStart = beginOfLine(text, cells[0]![0]!.start);
  for (const sentences of cells) {
    const { start } = sentences[0]!;
    const before = placed.at(-1);
    const between = before ? text.slice(before.sentences.at(-1)!.end, start) : "";
    if (before && between.includes("\n")) {
      row++;
      lineStart = beginOfLine(text, start);
    }
    const first = before?.row !== row;
    const separators = separatorsIn(first ? text.slice(lineStart, start) : between, first);
    drawn ||= separators > 0;
    const column = first ? separators : before.column + (separators > 0 ? separators : /[\u2028]/u.test(between) ? 0 : 1);
    // Two stretches of one cell, with wide white space between.
    if (before && !first && column === before.column) before.sentences.push(...sentences);
    else placed.push({ sentences: [...sentences], row, column });
  }
  return { cells: placed.map(({ sentences, ...place }) => cellOf(sentences, place)), aligned: !drawn };
}

function beginOfLine(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** A bar at the very beginning draws the table's side. */
function separatorsIn(between: string, opening: boolean): number {
  const marks = between.match(/[\t|｜│┃¦,，;；]/gu) ?? [];
  return opening && marks.length > 0 && !"\t,，;；".includes(marks[0]!) ? marks.length - 1 : marks.length;
}
