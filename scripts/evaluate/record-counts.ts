/** Writes into the languages' tables how often each rule was right and wrong: what its confidence rests on. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { RuleCount } from "./rule-counts.ts";

const folder = "src/languages";

/** The rows of `  "zh/funding/sum": { confidence: 0.88 },` with `right` and `wrong` as counted; a rule that found nothing has neither. */
export const withCounts = (table: string, counts: ReadonlyMap<string, RuleCount>): string =>
  table.replace(
    /^(\s*"([^"]+)": \{ confidence: [\d.]+)(?:, right: \d+, wrong: \d+)?( \},?)$/gmu,
    (_, start: string, id: string, end: string) => {
      const count = counts.get(id);
      return count === undefined ? start + end : `${start}, right: ${count.right}, wrong: ${count.wrong}${end}`;
    },
  );

/** Says which tables were written. */
export function recordCounts(counts: ReadonlyMap<string, RuleCount>): string[] {
  const tables = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^\w+[\\/](?:mention-)?confidences(?:\.ts|[\\/][\w-]+\.ts)$/.test(file),
  );
  return tables.map((file) => {
    const path = `${folder}/${file}`;
    writeFileSync(path, withCounts(readFileSync(path, "utf8"), counts));
    return `${path}: counts recorded`;
  });
}
