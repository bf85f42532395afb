/** Numbers of lists in an OpenDocument text. */
import { formatBySample, listNumber } from "../list-numbers.ts";
import type { ListLevel } from "./styles.ts";

/** The numbers of one list, by level from 1. */
export type Counts = Map<number, number>;

/** Counts an item on `level`, and gives what is printed before it; `levelAt` tells each level's form. */
export function numberItem(counts: Counts, level: number, levelAt: (level: number) => ListLevel | undefined, given?: number): string {
  const form = levelAt(level);
  counts.set(level, given ?? (counts.get(level) ?? (form?.start ?? 1) - 1) + 1);
  for (const below of [...counts.keys()]) if (below > level) counts.delete(below);
  if (!form || form.sample === "") return form ? form.prefix + form.suffix : "";
  const numbers: string[] = [];
  for (let at = Math.max(1, level - form.shown + 1); at <= level; at++) {
    const own = levelAt(at);
    if (own && own.sample !== "") numbers.push(listNumber(counts.get(at) ?? own.start, formatBySample(own.sample)));
  }
  const label = form.prefix + numbers.join(".") + form.suffix;
  return /[!-~]$/.test(label) ? `${label} ` : label;
}
