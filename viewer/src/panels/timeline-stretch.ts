/** Months and years of a timeline, and stretches of it. */
import type { Moment } from "../../../graph/view-lists.ts";

const mostBars = 144;

export interface Stretch {
  /** YYYY-MM or YYYY, inclusive. */
  readonly from: string;
  readonly to: string;
}

export interface Bar {
  readonly when: string;
  readonly count: number;
}

/** By month, or by year where that would be too many; also those in which nothing happened. */
export function barsOf(moments: readonly Pick<Moment, "when">[]): readonly Bar[] {
  if (moments.length === 0) return [];
  const years = moments.map(({ when }) => Number(when.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const byMonth = (last - first + 1) * 12 <= mostBars && moments.some(({ when }) => when.length > 4);
  const counts = new Map<string, number>();
  for (let year = first; year <= last; year++)
    for (let month = 1; month <= (byMonth ? 12 : 1); month++)
      counts.set(byMonth ? `${year}-${String(month).padStart(2, "0")}` : String(year), 0);
  for (const { when } of moments) {
    // A year alone is told in its first month.
    const key = byMonth ? (when.length > 4 ? when.slice(0, 7) : `${when}-01`) : when.slice(0, 4);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const bars = [...counts].map(([when, count]) => ({ when, count }));
  const isEmpty = ({ count }: Bar): boolean => count === 0;
  return bars.slice(
    bars.findIndex((bar) => !isEmpty(bar)),
    bars.findLastIndex((bar) => !isEmpty(bar)) + 1,
  );
}

/** Whether a moment lies in a stretch: a year lies in it if a part of it does. */
export const isWithin = ({ when }: Pick<Moment, "when">, { from, to }: Stretch): boolean =>
  when.slice(0, from.length) >= from.slice(0, when.length) && when.slice(0, to.length) <= to.slice(0, when.length);
