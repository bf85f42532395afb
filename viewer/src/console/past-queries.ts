/** The queries of earlier times, kept in the browser: newest first. */
import { signal } from "@preact/signals";

const place = "mailuo.queries";
const mostKept = 50;
const longestKept = 20_000;

export const pastQueries = signal<readonly string[]>(kept());

function kept(): readonly string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(known) ? known.filter((one) => typeof one === "string").slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

export function remember(text: string): void {
  const query = text.trim();
  if (query !== "" && query.length <= longestKept) keep([query, ...pastQueries.value.filter((one) => one !== query)].slice(0, mostKept));
}

export const forgetQueries = (): void => keep([]);

function keep(queries: readonly string[]): void {
  pastQueries.value = queries;
  try {
    localStorage.setItem(place, JSON.stringify(queries));
  } catch {
    // A browser that keeps nothing still has them until the page is closed.
  }
}
