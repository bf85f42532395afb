/** What one page gives to the graph, told by cluster: everything an entity's node and edges are made of once clusters are entities. */
import { structure, type PropertyValue, type RelationType } from "../../graph/ontology.ts";
import type { Article, Cluster, Document, DocumentLayout, Mention, Statement, StatementStatus } from "../model.ts";
import { pagesOf } from "../printed/places.ts";
import { sentenceText, spanInArticle } from "./sentence-text.ts";

/** A page as the assembly needs it: `Extraction` without the sentences. */
export interface AssemblyPage {
  readonly document: Document;
  readonly articles: readonly Omit<Article, "sentences">[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

/** `corrected`: a person put it right. */
export type StatedValue = readonly [property: string, value: PropertyValue, sentence: string, corrected?: true];

export interface ClusterTally {
  /** Mentions by article id; names inside longer ones, and words that imply it, are counted apart. */
  readonly mentions: readonly (readonly [article: string, own: number, nested: number])[];
  readonly values: readonly StatedValue[];
}

/** A relation between two clusters; for WROTE the object is the article's id. */
export interface ClusterRelation {
  readonly subject: string;
  readonly predicate: RelationType;
  readonly object: string;
  readonly sentence: string;
  /** The whole sentence, reflowed. */
  readonly quote: string;
  readonly extractor: string;
  /** Who else states it there. */
  readonly others?: readonly string[];
  readonly confidence: number;
  readonly status: StatementStatus;
  /** YYYY-MM-DD of the article. */
  readonly date?: string;
  /** That its words are printed on: `3`, or `3-4` where they go on over the page. */
  readonly pages?: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Names of those that a person put right, `status` among them. */
  readonly corrected?: readonly string[];
}

export interface PageParts {
  /** By cluster id, one for each of the page's clusters. */
  readonly tallies: ReadonlyMap<string, ClusterTally>;
  readonly relations: readonly ClusterRelation[];
}

export function partsOf(page: AssemblyPage): PageParts {
  const clusterOf = new Map(page.clusters.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  const values = new Map<string, StatedValue[]>(page.clusters.map(({ id }) => [id, []]));
  const articles = new Map(page.articles.map((article) => [article.id, article]));
  const relations: ClusterRelation[] = [];
  for (const statement of page.statements) {
    const subject = clusterOf.get(statement.subject);
    if (subject === undefined) continue;
    const { sentence, quote } = statement.evidence;
    if (statement.kind === "attribute") {
      const { property, value, corrected } = statement;
      values.get(subject)!.push(corrected ? [property, value, sentence, true] : [property, value, sentence]);
      continue;
    }
    const { predicate, extractor, others, confidence, status, properties, corrected } = statement;
    const object = predicate === structure.wrote ? statement.object : clusterOf.get(statement.object);
    if (object === undefined || object === subject) continue;
    const article = articles.get(articleOf(sentence));
    const whole = article ? sentenceText(sentence, page.document.text.slice(article.start, article.end), article.language) : quote;
    const date = article?.date;
    const pages = article && printedPages(sentence, article.start, page.document.layout);
    relations.push({
      ...{ subject, predicate, object, sentence, quote: whole, extractor, confidence, status, properties },
      ...(others !== undefined && { others }),
      ...(corrected !== undefined && { corrected }),
      ...(date !== undefined && { date }),
      ...(pages !== undefined && { pages }),
    });
  }
  const counts = mentionCounts(page, clusterOf);
  const tallies = new Map(page.clusters.map(({ id }) => [id, { mentions: counts.get(id) ?? [], values: values.get(id)! }] as const));
  return { tallies, relations };
}

/** `3`, or `3-4`; undefined where the layout tells no page. */
function printedPages(sentence: string, articleStart: number, layout: DocumentLayout | undefined): string | undefined {
  const { start, end } = spanInArticle(sentence);
  const pages = layout && pagesOf(layout, { start: articleStart + start, end: articleStart + end });
  return pages && (pages.lastPage === undefined ? `${pages.page}` : `${pages.page}-${pages.lastPage}`);
}

export const articleOf = (sentence: string): string => sentence.slice(0, sentence.lastIndexOf(":"));

function mentionCounts(page: AssemblyPage, clusterOf: ReadonlyMap<string, string>): Map<string, [string, number, number][]> {
  const counts = new Map<string, [string, number, number][]>();
  for (const { id, article: index, form, implied } of page.mentions) {
    const cluster = clusterOf.get(id);
    if (cluster === undefined) continue;
    const article = `${page.document.id}.${index}`;
    const known = counts.get(cluster) ?? [];
    counts.set(cluster, known);
    let count = known.find(([of]) => of === article);
    if (!count) known.push((count = [article, 0, 0]));
    count[form === "nested" || implied ? 2 : 1]++;
  }
  return counts;
}
