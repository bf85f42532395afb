/** How right generated tables are read: `npm run evaluate -- --tables 10000`. */
import { Draw } from "../generate/draw.ts";
import { forms, shapes, statedOf, tables, type Table } from "../generate/tables.ts";
import type { Extraction } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";

const seed = 20261128;
const rowsEach = 8;

interface Count {
  tables: number;
  stated: number;
  found: number;
  /** Said by no row. */
  wrong: number;
  /** Of those, with its ends in two rows. */
  across: number;
}

/** Reads `count` tables, as many of each shape and form, and counts by shape. */
export function countTables(count: number): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const ways = Object.keys(shapes).flatMap((shape) => Object.keys(forms).map((form) => ({ shape, form })));
  for (const [index, { shape, form }] of ways.entries()) {
    const own = counts.get(shape) ?? { tables: 0, stated: 0, found: 0, wrong: 0, across: 0 };
    counts.set(shape, own);
    const share = Math.floor(count / ways.length) + (index < count % ways.length ? 1 : 0);
    for (const table of tables(shape, share, seed + index, rowsEach)) countTable(table, forms[form]!(table, new Draw(seed)), own);
  }
  return counts;
}

function countTable(table: Table, text: string, count: Count): void {
  const page = extractDocument(makeDocument({ file: "table.txt", text, encoding: "utf-8" }));
  const stated = new Map(table.states.flatMap((lines, row) => lines.map((line) => [line, row] as const)));
  const found = factsOf(page);
  count.tables++;
  count.stated += stated.size;
  count.found += [...stated.keys()].filter((line) => found.has(line)).length;
  for (const [line, ends] of found) {
    if (stated.has(line)) continue;
    count.wrong++;
    if (new Set(ends.map((at) => rowAt(text, at))).size > 1) count.across++;
  }
}

/** A row is a line, in HTML too: pages are read to text first. */
const rowAt = (text: string, at: number): number => text.lastIndexOf("\n", at);

/** What is stated of people and projects, as the generator writes it, with where its ends stand. */
function factsOf({ clusters, mentions, statements }: Extraction): ReadonlyMap<string, readonly number[]> {
  const names = new Map(clusters.flatMap(({ name, mentions: ids }) => ids.map((id) => [id, name] as const)));
  const starts = new Map(mentions.map(({ id, start }) => [id, start]));
  const facts = new Map<string, readonly number[]>();
  for (const statement of statements) {
    const { subject } = statement;
    if (statement.kind === "attribute")
      facts.set(`${names.get(subject)} .${statement.property}=${String(statement.value)}`, [starts.get(subject) ?? -1]);
    else if (statedOf.has(statement.predicate)) {
      const { predicate, object, properties, status } = statement;
      const told = Object.entries(properties).map(([name, value]) => ` ${name}=${String(value)}`);
      const line = `${names.get(subject)} ${predicate} ${names.get(object)}${told.join("")}${status === "done" ? "" : ` ${status}`}`;
      facts.set(line, [starts.get(subject) ?? -1, starts.get(object) ?? -1]);
    }
  }
  return facts;
}

export function tableRows(counts: ReadonlyMap<string, Count>): string[] {
  const rows = [...counts].map(([shape, { tables: read, stated, found, wrong, across }]) => {
    const share = ((100 * found) / stated).toFixed(1);
    return `${shape}: ${read} tables, ${found} of ${stated} stated found (${share} %), ${wrong} not stated, ${across} across rows`;
  });
  return ["== generated tables ==", ...rows];
}
