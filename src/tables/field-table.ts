/** Lines with a key and its value, 项目名称：…, 中标单位：…, as a table of one record: words in the first column, what they name beside them. */
import { packOf } from "../languages/registry.ts";
import type { Article, Sentence } from "../model.ts";
import type { Cell, Table } from "./table.ts";
import type { TableRules } from "./table-rules.ts";

interface Field {
  readonly key: string;
  readonly role: string;
  readonly cells: readonly [header: Cell, value: Cell];
}

/** The records of an article that its language reads; where a key comes again, another one begins. Linear in the number of sentences. */
export function fieldTables(article: Article, rules: TableRules): Table[] {
  const { fields } = rules;
  if (!fields || !article.sentences.some(isLine)) return [];
  return recordsIn(article, rules)
    .filter((record) => fields(record.map(({ role }) => role)))
    .map((record) => ({ cells: record.flatMap(({ cells }) => cells), above: "", aligned: false }));
}

/** `二、项目名称：…` is an item of a list. */
const isLine = ({ kind }: Sentence): boolean => kind === "field" || kind === "item";
/** An item of a list may end in a mark. */
const closing = /[;；。]\s*$/u;
const number = /^\p{N}{1,3}[.．、)）]\s*/u;

function recordsIn(article: Article, rules: TableRules): Field[][] {
  const line = packOf(article.language).segmentation?.fields?.line;
  const records: Field[][] = [];
  let open: Field[] = [];
  for (const sentence of line ? article.sentences : []) {
    if (!isLine(sentence)) continue;
    const field = fieldOf(sentence, open.length, line as RegExp, rules);
    if (!field) continue;
    if (open.some(({ key }) => key === field.key)) {
      records.push(open);
      open = [];
    }
    open.push(field);
  }
  return [...records, open];
}

function fieldOf(sentence: Sentence, row: number, line: RegExp, rules: TableRules): Field | undefined {
  const { key = "", value: told = "" } = line.exec(sentence.text.replace(number, ""))?.groups ?? {};
  const value = told.replace(closing, "");
  const words = key.replace(/\s+/gu, "");
  const meaning = rules.column(words);
  if (!meaning || value === "") return undefined;
  const at = sentence.text.indexOf(key);
  const from = sentence.text.length - told.length;
  const header = cellOf(sentence, row, 0, at, at + key.length);
  return { key: words, role: meaning.role, cells: [header, cellOf(sentence, row, 1, from, from + value.length)] };
}

const cellOf = (sentence: Sentence, row: number, column: number, from: number, to: number): Cell => ({
  ...{ start: sentence.offsets[from]!, end: sentence.offsets[to - 1]! + 1, row, column, rows: 1, columns: 1, header: column === 0 },
  ...{ text: sentence.text.slice(from, to), skipped: from, sentences: [sentence] },
});
