/** Statements about the same two entities become one edge, with everything that states it. */
import { hash } from "node:crypto";
import type { GraphEdge } from "../../graph/batch.ts";
import { isSymmetric, structure } from "../../graph/ontology.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { nameInReadSpelling } from "../languages/read-spelling.ts";
import { articleOf, type ClusterRelation } from "./page-parts.ts";
import { edgeStanding, type Witness } from "./standing.ts";
import { sameWords } from "./same-words.ts";
import { StatedValues } from "./stated-values.ts";

const quotesKept = 10;

export const edgeId = (source: string, type: string, target: string): string =>
  `e-${hash("sha256", `${source}\n${type}\n${target}`, "hex").slice(0, 16)}`;

/** The edge that a relation belongs to, once its clusters are entities. */
export interface EdgeEnds {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
}

/** Undefined where an end is no entity, or both are one. A symmetric relation runs from the smaller id. */
export function edgeOf(
  { subject, predicate, object }: Pick<ClusterRelation, "subject" | "predicate" | "object">,
  entityOf: ReadonlyMap<string, string>,
): EdgeEnds | undefined {
  const from = entityOf.get(subject);
  const to = predicate === structure.wrote ? object : entityOf.get(object);
  if (from === undefined || to === undefined || from === to) return undefined;
  const [source, target] = isSymmetric(predicate) && to < from ? [to, from] : [from, to];
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

/** One statement, as its edge remembers it. */
interface Said extends Witness {
  readonly sentence: string;
  readonly confidence: number;
  readonly properties: ClusterRelation["properties"];
  readonly corrected: readonly string[];
}

class EdgeBuilder {
  readonly #said: Said[] = [];
  readonly #quotes = new Map<string, string>();
  /** Sentence → the page that it is printed on, where that is known. */
  readonly #pages = new Map<string, string>();
  readonly #extractors = new Set<string>();

  constructor(private readonly ends: EdgeEnds) {}

  add({ sentence, quote, extractor, others = [], confidence, status, properties, corrected = [], date, pages }: ClusterRelation): void {
    const { title } = properties;
    const named = typeof title === "string" ? nameInReadSpelling(title) : "";
    this.#said.push({ sentence, confidence, properties, corrected, status, date, title: named });
    this.#quotes.set(sentence, quote);
    if (pages !== undefined) this.#pages.set(sentence, pages);
    for (const name of [extractor, ...others]) this.#extractors.add(name);
  }

  build(): GraphEdge {
    const evidence = [...this.#quotes.keys()].sort();
    const { status, shown } = edgeStanding(this.#said);
    const valuesShown = valuesOf(shown);
    const valueEvidence = this.#valueEvidence(status);
    const conflicts = valuesShown.conflicts();
    const corrected = [...new Set(this.#said.flatMap((one) => one.corrected))].sort();
    const witnesses = status === "alleged" ? this.#said : this.#said.filter((one) => one.status !== "alleged");
    const sources = surest(witnesses, (sentence) => sameWords(this.#quotes.get(sentence)!));
    return {
      ...this.ends,
      properties: {
        ...valuesShown.shown(),
        evidence,
        quotes: evidence.slice(0, quotesKept).map((sentence) => this.#quotes.get(sentence)!),
        ...(this.#pages.size > 0 && { pages: evidence.slice(0, quotesKept).map((sentence) => this.#pages.get(sentence) ?? "") }),
        support: sources.length,
        confidence: together(sources),
        extractors: [...this.#extractors].sort(),
        status,
        ...(valueEvidence.length > 0 && { valueEvidence }),
        ...(conflicts.length > 0 && { conflicts }),
        ...(corrected.length > 0 && { corrected }),
      },
    };
  }

  /** Of all statements; the standing of those that say another than the edge shows. */
  #valueEvidence(shown: ClusterRelation["status"]): string[] {
    const values = valuesOf(this.#said);
    for (const { status, sentence } of this.#said) if (status !== shown) values.add("status", status, sentence);
    return values.evidence();
  }
}

function valuesOf(said: readonly Said[]): StatedValues {
  const values = new StatedValues();
  for (const { properties, sentence } of said)
    for (const [property, value] of Object.entries(properties)) values.add(property, value, sentence);
  return values;
}

/**
 * The surest statement of each independent source. A source is an article; articles that state it in the same words (a reprint, with
 * another byline or under another title) are one, and so are those that a third joins in that way.
 */
function surest(said: readonly Said[], wordsOf: (sentence: string) => string): number[] {
  const groups = new DisjointSets();
  for (const { sentence } of said) groups.join(`article ${articleOf(sentence)}`, `words ${wordsOf(sentence)}`);
  const sources = new Map<string, number>();
  for (const { sentence, confidence } of said) {
    const source = groups.rootOf(`article ${articleOf(sentence)}`);
    sources.set(source, Math.max(sources.get(source) ?? 0, confidence));
  }
  return [...sources.values()];
}

/** Sources are independent witnesses; a second sentence of the same one mostly repeats it. */
function together(sources: readonly number[]): number {
  // In order: a product of floats depends on it in its last digits.
  const doubt = [...sources].sort((a, b) => a - b).reduce((left, confidence) => left * (1 - confidence), 1);
  return Number(Math.min(0.999, 1 - doubt).toFixed(3));
}
