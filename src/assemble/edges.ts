/** Statements about the same two entities become one edge, with everything that states it. */
import { createHash } from "node:crypto";
import type { GraphEdge } from "../../graph/batch.ts";
import { relations, type RelationType } from "../../graph/ontology.ts";
import { articleOf, type ClusterRelation } from "./page-parts.ts";
import { StatedValues } from "./stated-values.ts";

const quotesKept = 10;

export const edgeId = (source: string, type: RelationType, target: string): string =>
  `e-${createHash("sha256").update(`${source}\n${type}\n${target}`).digest("hex").slice(0, 16)}`;

/** The edge that a relation belongs to, once its clusters are entities. */
export interface EdgeEnds {
  readonly id: string;
  readonly source: string;
  readonly type: RelationType;
  readonly target: string;
}

/** Undefined where an end is no entity, or both are one. A symmetric relation runs from the smaller id. */
export function edgeOf(
  { subject, predicate, object }: Pick<ClusterRelation, "subject" | "predicate" | "object">,
  entityOf: ReadonlyMap<string, string>,
): EdgeEnds | undefined {
  const from = entityOf.get(subject);
  const to = predicate === "WROTE" ? object : entityOf.get(object);
  if (from === undefined || to === undefined || from === to) return undefined;
  const [source, target] = "symmetric" in relations[predicate] && to < from ? [to, from] : [from, to];
  return { id: edgeId(source, predicate, target), source, type: predicate, target };
}

/** Gathers relations in any order into edges. */
export class RelationEdges {
  readonly #edges = new Map<string, EdgeBuilder>();

  /** `only`: edges of other ids are passed over. */
  add(relation: ClusterRelation, entityOf: ReadonlyMap<string, string>, only?: ReadonlySet<string>): void {
    const ends = edgeOf(relation, entityOf);
    if (!ends || (only && !only.has(ends.id))) return;
    const edge = this.#edges.get(ends.id) ?? new EdgeBuilder(ends);
    this.#edges.set(ends.id, edge);
    edge.add(relation);
  }

  *build(): Generator<GraphEdge> {
    for (const edge of this.#edges.values()) yield edge.build();
  }
}

class EdgeBuilder {
  readonly #values = new StatedValues();
  readonly #quotes = new Map<string, string>();
  /** Article → the surest statement in it. */
  readonly #articles = new Map<string, number>();
  readonly #extractors = new Set<string>();
  #done = false;

  constructor(private readonly ends: EdgeEnds) {}

  add({ sentence, quote, extractor, confidence, status, properties }: ClusterRelation): void {
    const article = articleOf(sentence);
    this.#articles.set(article, Math.max(this.#articles.get(article) ?? 0, confidence));
    this.#quotes.set(sentence, quote);
    this.#extractors.add(extractor);
    this.#done ||= status === "done";
    for (const [property, value] of Object.entries(properties)) this.#values.add(property, value, sentence);
  }

  build(): GraphEdge {
    const evidence = [...this.#quotes.keys()].sort();
    const valueEvidence = this.#values.evidence();
    const conflicts = this.#values.conflicts();
    return {
      ...this.ends,
      properties: {
        ...this.#values.shown(),
        evidence,
        quotes: evidence.slice(0, quotesKept).map((sentence) => this.#quotes.get(sentence)!),
        support: this.#articles.size,
        confidence: this.#confidence(),
        extractors: [...this.#extractors].sort(),
        status: this.#done ? "done" : "planned",
        ...(valueEvidence.length > 0 && { valueEvidence }),
        ...(conflicts.length > 0 && { conflicts }),
      },
    };
  }

  /** Articles are independent witnesses; a second sentence of the same one mostly repeats it. */
  #confidence(): number {
    // In order: a product of floats depends on it in its last digits.
    const doubt = [...this.#articles.values()].sort((a, b) => a - b).reduce((left, confidence) => left * (1 - confidence), 1);
    return Number(Math.min(0.999, 1 - doubt).toFixed(3));
  }
}
