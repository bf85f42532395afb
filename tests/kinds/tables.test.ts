/** Tables of forty rows in many shapes and forms: what each row states is found, and nothing across two rows. */
import { describe, expect, it } from "vitest";
import type { Extraction, Mention, Statement } from "../../src/model.ts";
import { forms, shapes, statedOf, tables } from "../../scripts/generate/tables.ts";
import { facts, read } from "./reading.ts";

/** Statements whose ends, or whose evidence, stand in two rows, as lines. */
function across(found: Extraction, rows: readonly (readonly string[])[]): string[] {
  const mentions = new Map(found.mentions.map((mention) => [mention.id, mention]));
  const cells = cellSpans(found.document.text, rows);
  const width = rows[0]!.length;
  const rowAt = (at: number): number => {
    const cell = cells.findIndex(({ start, end }) => start <= at && at < end);
    return cell < 0 ? -1 : Math.floor(cell / width);
  };
  const rowsOf = (statement: Statement): number[] => {
    const ends = [statement.subject, ...(statement.kind === "relation" ? [statement.object] : [])].flatMap((id) => mentions.get(id) ?? []);
    return [...ends.map(({ start }: Mention) => rowAt(start)), rowAt(statement.evidence.start), rowAt(statement.evidence.end - 1)];
  };
  return found.statements
    .filter((statement) => new Set(rowsOf(statement).filter((row) => row >= 0)).size > 1)
    .map((statement) => JSON.stringify(statement));
}

function cellSpans(text: string, rows: readonly (readonly string[])[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (const cell of rows.flat()) {
    const pattern = [...cell].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[\\s\\u00a0]*");
    const match = new RegExp(pattern, "g");
    match.lastIndex = from;
    const at = match.exec(text);
    if (!at) throw new Error(`no ${cell} behind ${from}`);
    spans.push({ start: at.index, end: (from = at.index + at[0].length) });
  }
  return spans;
}

describe.each(Object.keys(forms))("%s", (form) => {
  it.each(Object.keys(shapes))("%s", (shape) => {
    for (const table of tables(shape, 1, 31)) {
      const page = read(forms[form]!(table, undefined as never));
      expect(across(page, [table.head, ...table.rows])).toEqual([]);
      const found = new Set([...facts(page, ...statedOf), ...facts(page).filter((fact) => fact.includes(" ."))]);
      const stated = new Set(table.states.flat());
      expect([...found].filter((fact) => !stated.has(fact))).toEqual([]);
      const missed = [...stated].filter((fact) => !found.has(fact));
      expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(0.1 * stated.size);
    }
  });
});
