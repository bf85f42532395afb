/** The pages that had come out by a day: what a reader could know then. */
import { isCalendarDay, lastDayOf } from "../../graph/calendar.ts";
import type { AssemblyPage } from "../assemble/page-parts.ts";
import type { PageSource } from "./snapshot.ts";

/** A day, or a month to its end: YYYY-MM-DD, YYYY-MM. */
export const isDayOrMonth = (text: string): boolean => isCalendarDay(/^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text);

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
  for await (const page of source.documents(source.ids())) {
    const came = cameOut(page);
    if (came === undefined) undated++;
    if (came === undefined || lastDay(came) <= lastDay(day)) kept.add(page.document.id);
  }
  const { identities, learned } = source;
  const pages: PageSource = {
    ids: () => source.ids().filter((id) => kept.has(id)),
    revisionOf: (id) => (kept.has(id) ? source.revisionOf(id) : undefined),
    extractions: (ids) => source.extractions(ids),
    documents: (ids) => source.documents(ids),
    decisions: () => source.decisions(),
    ...(identities && { identities: () => [...identities.call(source)].filter(([page]) => kept.has(page)) }),
    ...(learned && { learned: () => learned.call(source) }),
  };
  return { pages, undated };
}

/** Of a year or a month the last day: what came out in June was known for certain when June was over. */
function lastDay(date: string): string {
  const [year = "", month = "12", day] = date.split("/").at(-1)!.slice(0, 10).split("-");
  return `${year}-${month}-${day ?? lastDayOf(Number(year), Number(month))}`;
}

type DatedPage = Pick<AssemblyPage, "document" | "articles">;

function cameOut({ document, articles }: DatedPage): string | undefined {
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  return days.at(-1) ?? document.published;
}
