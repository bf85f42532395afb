/** Statements about the same two entities become one edge, with everything that states it. */
import { createHash } from "node:crypto";
import type { GraphEdge } from "../../graph/batch.ts";
import { relations, type RelationType } from "../../graph/ontology.ts";
import type { RelationStatement } from "../model.ts";
import { StatedValues } from "./stated-values.ts";

const quotesKept = 10;

export const edgeId = (source: string, type: RelationType, target: string): string =>
  `e-${createHash("sha256").update(`${source}\n${type}\n${target}`).digest("hex").slice(0, 16)}`;

export class EdgeBuilder {
  readonly id: string;
  readonly #values = new StatedValues();
  readonly #quotes = new Map<string, string>();
  readonly #articles = new Set<string>();
  readonly #extractors = new Set<string>();
  #doubt = 1;
  #done = false;

  constructor(
    readonly source: string,
    readonly type: RelationType,
    readonly target: string,
  ) {
    this.id = edgeId(source, type, target);
  }

  add(statement: RelationStatement, quote: string): void {
    const { sentence } = statement.evidence;
    // Articles are independent witnesses; a second sentence of the same one mostly repeats it.
    const article = sentence.slice(0, sentence.lastIndexOf(":"));
    if (this.#articles.has(article)) this.#doubt = Math.min(this.#doubt, 1 - statement.confidence);
    else this.#doubt *= 1 - statement.confidence;
    this.#articles.add(article);
    this.#quotes.set(sentence, quote);
    this.#extractors.add(statement.extractor);
    this.#done ||= statement.status === "done";
    for (const [property, value] of Object.entries(statement.properties)) this.#values.add(property, value, sentence);
  }

  build(): GraphEdge {
    const evidence = [...this.#quotes.keys()].sort();
    const valueEvidence = this.#values.evidence();
    const conflicts = this.#values.conflicts();
    return {
      id: this.id,
      type: this.type,
      source: this.source,
      target: this.target,
      properties: {
        ...this.#values.shown(),
        evidence,
        quotes: evidence.slice(0, quotesKept).map((sentence) => this.#quotes.get(sentence)!),
        support: this.#articles.size,
        confidence: Number(Math.min(0.999, 1 - this.#doubt).toFixed(3)),
        extractors: [...this.#extractors].sort(),
        status: this.#done ? "done" : "planned",
        ...(valueEvidence.length > 0 && { valueEvidence }),
        ...(conflicts.length > 0 && { conflicts }),
      },
    };
  }
}

/** Source and target as the graph keeps them: a symmetric relation runs from the smaller id. */
export function directed(source: string, type: RelationType, target: string): [string, string] {
  const symmetric = "symmetric" in relations[type];
  return symmetric && target < source ? [target, source] : [source, target];
}
