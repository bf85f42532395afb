/** The server, as functions. Every failure is an `ApiError` with the server's own words. */
import type {
  Card,
  EdgeEvidence,
  Facets,
  FullArticle,
  LinkAnswer,
  PathAnswer,
  Picture,
  Problem,
  QuoteAnswer,
  Schema,
  SearchAnswer,
  Status,
  Vocabulary,
} from "../../graph/view.ts";
import type { DecisionList, DecisionRequest, ReviewAnswer } from "../../graph/view-review.ts";
import type { BuildList, ChangeAnswer, MomentAnswer, PlaceAnswer, TextSearchAnswer } from "../../graph/view-lists.ts";
import type { NamedQuery } from "../../graph/queries/named-query.ts";
import type { QueryResult } from "../../graph/store/store.ts";
import type { UnknownName } from "../../graph/store/unknown-names.ts";

export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly status: number,
    readonly problem: Problem["error"],
  ) {
    super(problem.message);
  }
}

const base = "api/v1/";

/** A server that many ask tells some to come back: so often that is done without a word. */
const tries = 3;

const pause = (seconds: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(resolve, seconds * 1_000);
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });

async function request(path: string, init?: RequestInit, again = tries): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(base + path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiError(0, { code: "offline", message: "The server does not answer." });
  }
  if (response.ok) return response;
  const wait = response.status === 503 ? Number(response.headers.get("retry-after")) : 0;
  if (wait > 0 && again > 0) {
    await pause(wait, init?.signal);
    return request(path, init, again - 1);
  }
  const problem = (await response.json().catch(() => undefined)) as Problem | undefined;
  throw new ApiError(response.status, problem?.error ?? { code: "http", message: `HTTP ${response.status}` });
}

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

async function get<Answer>(path: string, values: Values = {}, signal?: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, String(value));
  const response = await request(query.size > 0 ? `${path}?${query}` : path, signal ? { signal } : {});
  return (await response.json()) as Answer;
}

const posted = (body: unknown, signal?: AbortSignal): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
  ...(signal ? { signal } : {}),
});

const post = async <Answer>(path: string, body: unknown, signal?: AbortSignal): Promise<Answer> =>
  (await (await request(path, posted(body, signal))).json()) as Answer;

const part = encodeURIComponent;

export interface NeighbourQuestion {
  readonly nodes: readonly string[];
  readonly known: readonly string[];
  readonly limit: number;
  readonly depth?: number;
  readonly articles: boolean;
}

export type QueryAnswer = QueryResult & { readonly milliseconds: number; readonly unknown: readonly UnknownName[] };

export const api = {
  status: () => get<Status>("status"),
  facets: () => get<Facets>("facets"),
  schema: () => get<Schema>("schema"),
  vocabulary: () => get<Vocabulary>("vocabulary"),
  queries: () => get<{ queries: readonly NamedQuery[] }>("queries"),
  overview: (values: { articles: boolean }) => get<Picture>("overview", values),
  search: (q: string, signal: AbortSignal) => get<SearchAnswer>("search", { q, limit: 12 }, signal),
  searchTexts: (q: string, signal: AbortSignal) => get<TextSearchAnswer>("search/texts", { q, limit: 4 }, signal),
  card: (id: string, signal?: AbortSignal) => get<Card>(`nodes/${part(id)}`, {}, signal),
  evidence: (edge: string, offset: number, signal?: AbortSignal) => get<EdgeEvidence>(`edges/${part(edge)}/evidence`, { offset }, signal),
  article: (id: string, values: { evidence?: string | undefined; edge?: string | undefined }) =>
    get<FullArticle>(`articles/${part(id)}`, values),
  /** The file that the document of this id was read from. */
  pdf: async (document: string, signal: AbortSignal): Promise<ArrayBuffer> =>
    (await request(`documents/${part(document)}/pdf`, { signal })).arrayBuffer(),
  neighbours: (question: NeighbourQuestion) => post<Picture>("neighbours", question),
  subgraph: (question: { nodes: readonly string[]; edges?: readonly string[]; known: readonly string[] }) =>
    post<Picture>("subgraph", question),
  paths: (from: string, to: string) => get<PathAnswer>("paths", { from, to }),
  builds: (signal: AbortSignal) => get<BuildList>("builds", {}, signal),
  changes: (from: string, to: string) => get<ChangeAnswer>("changes", { from, to }),
  places: (signal: AbortSignal) => get<PlaceAnswer>("places", {}, signal),
  moments: (nodes: readonly string[] | undefined, signal: AbortSignal) =>
    post<MomentAnswer>("moments", nodes === undefined ? {} : { nodes }, signal),
  quotes: (edges: readonly string[], signal: AbortSignal) => post<QuoteAnswer>("quotes", { edges }, signal),
  links: (nodes: readonly string[]) => post<LinkAnswer>("links", { nodes }),
  cypher: (query: string, parameters: Readonly<Record<string, string | number>>, signal: AbortSignal) =>
    post<QueryAnswer>("cypher", { query, parameters }, signal),
  pairs: (signal: AbortSignal) => get<ReviewAnswer>("review", { limit: 200 }, signal),
  decisions: (signal: AbortSignal) => get<DecisionList>("decisions", {}, signal),
  decide: (request: DecisionRequest) => post<DecisionList>("decisions", request),
  viewFile: async (question: {
    nodes: readonly string[];
    edges: readonly string[];
    places: readonly (readonly [number, number])[];
    language: string;
  }): Promise<Blob> => (await request("view-file", posted(question))).blob(),
  exportPart: async (format: string, nodes: readonly string[], edges: readonly string[]): Promise<Blob> =>
    (await request("export", posted({ format, nodes, edges }))).blob(),
  /** An address that downloads all that is known of a node. */
  dossier: (id: string, format: "html" | "docx" | "md", language: string): string =>
    `${base}nodes/${part(id)}/dossier?format=${format}&language=${language}`,
  /** An address that downloads the whole graph. */
  exportAll: (format: string): string => `${base}export?format=${part(format)}`,
};
