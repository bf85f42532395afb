/** The pages that had come out by a day: what a reader could know then. */
import { isCalendarDay } from "../../graph/calendar.ts";
import type { AssemblyPage } from "../assemble/page-parts.ts";
import type { PageSource } from "./snapshot.ts";

/** A day, or a month to its end: YYYY-MM-DD, YYYY-MM. */
export const isDay = (text: string): boolean => isCalendarDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);

export interface PagesUntil {
  readonly pages: PageSource;
  /** How many of them are there because nobody knows their day. */
  readonly undated: number;
}

/**
 * A page with several articles has come out when its last one has. Pages of which nobody knows the day are in it, whatever the day:
 * so they are in both of two such sets, and make no difference between them. What people decided holds as it does today.
 */
export async function pagesUntil(source: PageSource, day: string): Promise<PagesUntil> {
  const kept = new Set<string>();
  let undated = 0;
  for await (const page of source.documents([...source.revisions().keys()])) {
    const came = cameOut(page);
    if (came === undefined) undated++;
    // `2022-06` ends with its last day, whatever that is called.
    if (came === undefined || came.slice(0, day.length) <= day) kept.add(page.document.id);
  }
  const { identities, learned } = source;
  const pages: PageSource = {
    revisions: () => new Map([...source.revisions()].filter(([id]) => kept.has(id))),
    extractions: (ids) => source.extractions(ids),
    documents: (ids) => source.documents(ids),
    decisions: () => source.decisions(),
    ...(identities && { identities: () => [...identities.call(source)].filter(([page]) => kept.has(page)) }),
    ...(learned && { learned: () => learned.call(source) }),
  };
  return { pages, undated };
}

type DatedPage = Pick<AssemblyPage, "document" | "articles">;

function cameOut({ document, articles }: DatedPage): string | undefined {
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  return days.at(-1) ?? document.published;
}
