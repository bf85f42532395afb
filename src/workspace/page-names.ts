/** The names that pages were read under: a file, a line of a JSON Lines file (`news.jsonl:3`), or standard input. */
import { resolve } from "node:path";

/** The same for every way to write a path, seen from the current folder. */
export const nameKey = (file: string): string => resolve(file);

/** A line of a file, or standard input: what was counted as the third is another text as soon as a line comes in before it. */
export const isCounted = (file: string): boolean => /^standard input(?::\d+)?$|\.(?:jsonl|ndjson):\d+$/i.test(file);

/** The file of a line's name; the name itself where it is no line's. */
export const fileOfLine = (file: string): string => (isCounted(file) ? file.replace(/:\d+$/, "") : file);

/** Groups things by what their file is. */
export function byName<Item extends { readonly file: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = nameKey(item.file);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
