/** The pages that had come out by a day: what a reader could know then. */
import type { AssemblyPage } from "../assemble/page-parts.ts";
import type { PageSource } from "./snapshot.ts";

/** A day, or a month to its end: YYYY-MM-DD, YYYY-MM. */
export const isDay = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(text);

/**
 * A page with several articles has come out when its last one has. Pages of which nobody knows the day are in it, whatever the day:
 * so they are in both of two such sets, and make no difference between them. What people decided holds as it does today.
 */
export async function pagesUntil(source: PageSource, day: string): Promise<PageSource> {
  const kept = new Set<string>();
  for await (const page of source.documents([...source.revisions().keys()])) if (cameBy(page, day)) kept.add(page.document.id);
  const { identities, learned } = source;
  return {
    revisions: () => new Map([...source.revisions()].filter(([id]) => kept.has(id))),
    extractions: (ids) => source.extractions(ids),
    documents: (ids) => source.documents(ids),
    decisions: () => source.decisions(),
    ...(identities && { identities: () => [...identities.call(source)].filter(([page]) => kept.has(page)) }),
    ...(learned && { learned: () => learned.call(source) }),
  };
}

type DatedPage = Pick<AssemblyPage, "document" | "articles">;

/** `2022-06` ends with its last day, whatever that is called. */
const cameBy = (page: DatedPage, day: string): boolean => {
  const came = cameOut(page);
  return came === undefined || came.slice(0, day.length) <= day;
};

function cameOut({ document, articles }: DatedPage): string | undefined {
  const days = articles.flatMap(({ date }) => date ?? []).sort();
  return days.at(-1) ?? document.published;
}
