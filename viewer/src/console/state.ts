/** What the console keeps while it is closed: the query, its parameters and the last answer. */
import { signal } from "@preact/signals";
import type { NamedQuery } from "../../../graph/queries/named-query.ts";
import { api, ApiError, type QueryAnswer } from "../api.ts";

export const firstQuery = "MATCH (p:Person)-[r:WORKS_FOR]->(o)\nRETURN p, r, o\nLIMIT 50";

export const queryText = signal(firstQuery);
export const chosenQuery = signal<NamedQuery | undefined>(undefined);
export const parameters = signal<Readonly<Record<string, string>>>({});
export const answer = signal<QueryAnswer | undefined>(undefined);
export const failure = signal<ApiError["problem"] | undefined>(undefined);
export const stopper = signal<AbortController | undefined>(undefined);

export function choose(query: NamedQuery | undefined): void {
  chosenQuery.value = query;
  parameters.value = Object.fromEntries(
    (query?.parameters ?? []).map(({ name, default: value }) => [name, value === undefined ? "" : String(value)]),
  );
}

/** Numbers stay numbers where the query's own default is one. */
function givenParameters(): Readonly<Record<string, string | number>> {
  const known = new Map(chosenQuery.value?.parameters.map((parameter) => [parameter.name, parameter]));
  return Object.fromEntries(
    Object.entries(parameters.value).map(([name, value]) => [name, typeof known.get(name)?.default === "number" ? Number(value) : value]),
  );
}

export async function runQuery(): Promise<void> {
  stopper.value?.abort();
  const controller = new AbortController();
  stopper.value = controller;
  failure.value = undefined;
  try {
    const found = await api.cypher(queryText.value, givenParameters(), controller.signal);
    if (stopper.value === controller) answer.value = found;
  } catch (error) {
    if (stopper.value === controller && error instanceof ApiError) {
      answer.value = undefined;
      failure.value = error.problem;
    }
  } finally {
    if (stopper.value === controller) stopper.value = undefined;
  }
}

export function stopQuery(): void {
  stopper.value?.abort();
  stopper.value = undefined;
}
