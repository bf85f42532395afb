/**
 * When each node and edge of a graph was, as far as its texts say, for a timeline. An edge is there from its own first day to its last (an
 * event's, a prize's); one without days of its own from the first to the last day of the articles that state it: that it held before or after
 * nobody said. What has no time (where something lies, what belongs to what) has no days. A node is there as long as its own days and
 * its edges' are.
 */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { isCalendarDay, lastDayOf } from "../calendar.ts";
import { mailuoSchema, relationTraits, structure } from "../ontology.ts";
import type { ExportSource } from "./source.ts";

/** Days, `YYYY-MM-DD`, both included. */
export interface Times {
  readonly first: string;
  readonly last: string;
}

export class TimesOfGraph {
  readonly #timeless: ReadonlySet<string>;
  /** Article or document → when it came out. */
  readonly #told = new Map<string, Times>();
  readonly #nodes = new Map<string, Times>();

  private constructor({ schema = mailuoSchema }: ExportSource) {
    this.#timeless = new Set([...relationTraits.timeless].map((type) => schema.own?.relations[type] ?? type));
  }

  /** Reads the graph through: its nodes, then its edges twice. */
  static async of(source: ExportSource): Promise<TimesOfGraph> {
    const times = new TimesOfGraph(source);
    for await (const node of source.nodes()) times.#addNode(node);
    for await (const edge of source.edges()) times.#addArticle(edge);
    for await (const edge of source.edges()) {
      const found = times.ofEdge(edge);
      if (found) for (const end of [edge.source, edge.target]) times.#widen(end, found);
    }
    return times;
  }

  ofNode({ id }: Pick<GraphNode, "id">): Times | undefined {
    return this.#nodes.get(id);
  }

  ofEdge({ type, source, target, properties }: GraphEdge): Times | undefined {
    if (this.#timeless.has(type)) return undefined;
    const own = ownTimes(properties);
    if (own) return own;
    const evidence = properties["evidence"];
    // A sentence's id begins with its article's.
    const articles = Array.isArray(evidence) ? evidence.map((id: string) => id.slice(0, id.lastIndexOf(":"))) : [target, source];
    return hull(articles.flatMap((id) => this.#told.get(id) ?? []));
  }

  #addNode({ id, label, properties }: GraphNode): void {
    const own = ownTimes(properties);
    if (!own) return;
    this.#widen(id, own);
    if (label === structure.article || label === structure.document) this.#told.set(id, own);
  }

  /** An article without a date came out when its document did. */
  #addArticle({ type, source, target }: GraphEdge): void {
    const told = this.#told.get(target);
    if (type !== structure.inDocument || !told || this.#told.has(source)) return;
    this.#told.set(source, told);
    this.#widen(source, told);
  }

  #widen(id: string, times: Times): void {
    this.#nodes.set(id, hull([...(this.#nodes.has(id) ? [this.#nodes.get(id)!] : []), times])!);
  }
}

/** Of an event, a project, a prize, or of what came out. */
function ownTimes({ startDate, date, published, endDate }: Properties): Times | undefined {
  return hull([startDate, date, published, endDate].flatMap((text) => daysOf(text) ?? []));
}

function hull(times: readonly Times[]): Times | undefined {
  const [one, ...others] = times;
  return others.reduce<Times | undefined>(
    (all, { first, last }) => all && { first: first < all.first ? first : all.first, last: last > all.last ? last : all.last },
    one,
  );
}

/** `2022`, `2022-06` or `2022-06-24`: its first and last day; undefined where it is no date (a reader that met a 31st of February would give up). */
function daysOf(text: unknown): Times | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(String(text ?? "")) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const last = day === undefined ? `${year}-${month ?? "12"}-${lastDayOf(Number(year), Number(month ?? 12))}` : first;
  return isCalendarDay(first) && isCalendarDay(last) ? { first, last } : undefined;
}
