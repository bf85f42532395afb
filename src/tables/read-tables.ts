/**
 * Articles with tables, as the rules of their language read them: each row that is understood stands as items of a list, said in words,
 * in the place of its cells; what is found there is put back into the cells (found-in-tables.ts). A table that is not understood stays
 * as it is: cells, of which nothing is stated together.
 */
import { packOf } from "../languages/registry.ts";
import type { Article, Document, Evidence, Sentence } from "../model.ts";
import { sentenceId } from "../segment/flow.ts";
import { fieldTables } from "./field-table.ts";
import { tablesOf } from "./grid.ts";
import { recordsOf } from "./records.ts";
import { sayRow, type SaidRow } from "./said-row.ts";
import type { Cell } from "./table.ts";
import { plainTables, type TableRecord, type TableRules, type Value } from "./table-rules.ts";

/** A row as it was said, and what it rests on. */
export interface ReadRow extends SaidRow {
  /** Its own line of the table, as if it were a sentence; quoted with the words that name its cells: `姓名: 丁文浩 | 职务: 庐江县水利局局长`. */
  readonly evidence: Evidence;
}

export interface ReadTables {
  /** The same articles, in their order. */
  readonly articles: readonly Article[];
  /** By the id of the sentence that says it; empty where there is no table that is understood. */
  readonly rows: ReadonlyMap<string, ReadRow>;
}

export function readTables(document: Document, articles: readonly Article[]): ReadTables {
  const rows = new Map<string, ReadRow>();
  return { articles: articles.map((article) => readArticle(document, article, rows)), rows };
}

function readArticle(document: Document, article: Article, all: Map<string, ReadRow>): Article {
  const { tables: own } = packOf(article.language);
  if (!own) return article;
  const rules = { ...plainTables, ...own };
  const byParagraph = new Map<number, ReadRow[]>();
  const heard = new Set<Sentence>();
  for (const table of [...tablesOf(document, article), ...fieldTables(article, rules)])
    for (const values of recordsOf(table, rules)) {
      const paragraph = ownCell(values)?.sentences[0]?.paragraph;
      if (paragraph === undefined) continue;
      const record = { values, above: table.above };
      const rows = sayings(record, rules, { article, paragraph });
      if (rows.length === 0) continue;
      byParagraph.set(paragraph, rows);
      for (const row of rows) {
        all.set(row.sentence.id, row);
        for (const { sentence } of row.pieces) heard.add(sentence);
      }
      // Words over a column name what stands below them, and nothing else; a key stands in one sentence with what it names.
      for (const { header, cell } of values)
        for (const sentence of header.sentences) if (!cell.sentences.includes(sentence)) heard.add(sentence);
    }
  return byParagraph.size === 0 ? article : { ...article, sentences: replaced(article.sentences, byParagraph, heard) };
}

/** The first cell that is of this record alone: one that reaches over several rows is of others too. */
function ownCell(values: readonly Value[]): Cell | undefined {
  const last = Math.max(...values.map(({ cell }) => cell.row));
  return values.find(({ cell }) => cell.row === last)?.cell;
}

function sayings(
  record: TableRecord,
  rules: TableRules,
  { article, paragraph }: { readonly article: Article; readonly paragraph: number },
): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const saying of rules.say(record)) {
    const frame = { id: `${article.id}:row-${paragraph}-${rows.length}`, article: article.index, paragraph, joint: rules.joint };
    const row = sayRow(saying, frame);
    if (row) rows.push(withEvidence(row, record.values, article));
  }
  return rows;
}

/** Cells that reach over several rows are quoted, and stand in another line. */
function withEvidence(said: SaidRow, values: readonly Value[], article: Article): ReadRow {
  const last = Math.max(...said.cells.map(({ row }) => row));
  const own = said.cells.filter(({ row }) => row === last);
  const quote = said.cells.map((cell) => {
    const named = values.find((value) => value.cell === cell);
    return named ? `${named.heading}: ${cell.text}` : cell.text;
  });
  const line = { start: own[0]!.start, end: own.at(-1)!.end };
  return { ...said, evidence: { ...line, sentence: sentenceId(article, line), quote: quote.join(" | ") } };
}

/** Each row in the place of its first cell; cells that are said in no row stay. */
function replaced(sentences: readonly Sentence[], rows: ReadonlyMap<number, readonly ReadRow[]>, heard: ReadonlySet<Sentence>): Sentence[] {
  const placed = new Set<number>();
  return sentences.flatMap((sentence) => {
    const own = placed.has(sentence.paragraph) ? undefined : rows.get(sentence.paragraph);
    if (own) placed.add(sentence.paragraph);
    const kept = heard.has(sentence) ? [] : [sentence];
    return own ? [...own.map((row) => row.sentence), ...kept] : kept;
  });
}
