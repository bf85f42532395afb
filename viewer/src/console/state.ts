/** What the console keeps while it is closed: the query, its parameters and the last answer. */
import { signal } from "@preact/signals";
import type { NamedQuery } from "../../../graph/queries/named-query.ts";
import { api, ApiError, type QueryAnswer } from "../api.ts";
import type { AskedQuery } from "../state/beside.ts";
import { askedQuery } from "../state/store.ts";
import { remember } from "./past-queries.ts";

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
    Object.entries(parameters.value).map(([name, value]) => {
      const isNumber = typeof (known.get(name)?.default ?? ran?.parameters[name]) === "number";
      return [name, isNumber ? Number(value) : value];
    }),
  );
}

/** Runs what stands in the editor. */
export const runQuery = (): Promise<void> => run({ text: queryText.value, parameters: givenParameters() });

/** Runs the query of a link that was opened, once. */
export function runAsked(): void {
  const asked = askedQuery.peek();
  if (!asked || asked === ran) return;
  queryText.value = asked.text;
  parameters.value = Object.fromEntries(Object.entries(asked.parameters).map(([name, value]) => [name, String(value)]));
  void run(asked);
}

let ran: AskedQuery | undefined;

async function run(asked: AskedQuery): Promise<void> {
  stopper.value?.abort();
  const controller = new AbortController();
  stopper.value = controller;
  failure.value = undefined;
  ran = asked;
  askedQuery.value = asked;
  remember(asked.text);
  try {
    const found = await api.cypher(asked.text, asked.parameters, controller.signal);
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

/** An empty editor and no answer. */
export function clearConsole(): void {
  stopQuery();
  choose(undefined);
  queryText.value = "";
  answer.value = undefined;
  failure.value = undefined;
  askedQuery.value = undefined;
  ran = undefined;
}

/** Puts the name that was meant in the place of the one at a line and column (from 1), and asks again. */
export function replaceName(name: string, meant: string, line: number, column: number): void {
  const lines = queryText.value.split("\n");
  const text = lines[line - 1];
  if (text === undefined || !text.startsWith(name, column - 1)) return;
  lines[line - 1] = text.slice(0, column - 1) + meant + text.slice(column - 1 + name.length);
  queryText.value = lines.join("\n");
  void runQuery();
}
