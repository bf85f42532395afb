/** Entities and statements → the graph. A pure function of the set of pages: their order does not matter. */
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import type { PropertyValue } from "../../graph/ontology.ts";
import type { Article, Cluster, Document, Entity, Mention, Statement } from "../model.ts";
import { directed, EdgeBuilder, edgeId } from "./edges.ts";
import { sentenceText } from "./sentence-text.ts";
import { StatedValues } from "./stated-values.ts";

/** A page as the assembly needs it: `Extraction` without the sentences. */
export interface AssemblyPage {
  readonly document: Document;
  readonly articles: readonly Omit<Article, "sentences">[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly clusters: readonly Cluster[];
}

interface EntityTally {
  readonly values: StatedValues;
  mentions: number;
}

/**
 * @param entityOf the entity's id for a mention or, where a decision has taken a mention out of it, its own; undefined drops it.
 */
export async function assemble(
  pages: AsyncIterable<AssemblyPage>,
  entities: readonly Entity[],
  entityOf: (mention: string, page: AssemblyPage) => string | undefined,
): Promise<GraphBatch> {
  const tallies = new Map(entities.map(({ id }) => [id, { values: new StatedValues(), mentions: 0 } satisfies EntityTally]));
  const nodes: GraphNode[] = [];
  const stated = new Map<string, EdgeBuilder>();
  const plain: GraphEdge[] = [];
  for await (const page of pages) {
    const entityIds = new Map(page.mentions.map((mention) => [mention.id, entityOf(mention.id, page)]));
    nodes.push(documentNode(page.document), ...page.articles.map((article) => articleNode(article, page.document)));
    plain.push(...articleEdges(page), ...mentionEdges(page, entityIds, tallies));
    addStatements(page, entityIds, tallies, stated);
  }
  for (const entity of entities) nodes.push(entityNode(entity, tallies.get(entity.id)!));
  const edges = [...[...stated.values()].map((edge) => edge.build()), ...plain];
  return { nodes: nodes.sort(byId), edges: edges.sort(byId) };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function documentNode({ id, file, title, published, source }: Document): GraphNode {
  const properties = { name: title ?? file, file, ...present({ title, published, source }) };
  return { id, label: "Document", properties };
}

function articleNode(article: AssemblyPage["articles"][number], document: Document): GraphNode {
  const text = document.text.slice(article.start, article.end);
  const { title, kicker, date } = article;
  const byline = article.bylines
    .map(({ role, person }) => `${role} ${document.text.slice(person.start, person.end).replace(/\s+/g, " ")}`)
    .join(" ");
  const name = title ?? text.trim().replace(/\s+/g, " ").slice(0, 30);
  const properties = {
    name,
    file: document.file,
    text,
    language: article.language,
    index: article.index,
    ...present({ title, kicker, date, byline: byline || undefined }),
  };
  return { id: article.id, label: "Article", properties };
}

const present = (values: Record<string, PropertyValue | undefined>): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));

const articleEdges = ({ document, articles }: AssemblyPage): GraphEdge[] =>
  articles.map(({ id }) => ({
    id: edgeId(id, "IN_DOCUMENT", document.id),
    type: "IN_DOCUMENT",
    source: id,
    target: document.id,
    properties: {},
  }));

/** MENTIONED_IN, counted by article. Nested names count only where there is no other mention. */
function mentionEdges(page: AssemblyPage, entityIds: Map<string, string | undefined>, tallies: Map<string, EntityTally>): GraphEdge[] {
  const counts = new Map<string, { source: string; target: string; own: number; nested: number }>();
  for (const mention of page.mentions) {
    const source = entityIds.get(mention.id);
    if (source === undefined || !tallies.has(source)) continue;
    const target = `${page.document.id}.${mention.article}`;
    const key = `${source}\n${target}`;
    const count = counts.get(key) ?? { source, target, own: 0, nested: 0 };
    counts.set(key, count);
    if (mention.form === "nested") count.nested++;
    else count.own++;
  }
  return [...counts.values()].map(({ source, target, own, nested }) => {
    const count = own || nested;
    tallies.get(source)!.mentions += count;
    return { id: edgeId(source, "MENTIONED_IN", target), type: "MENTIONED_IN", source, target, properties: { count } };
  });
}

function addStatements(
  page: AssemblyPage,
  entityIds: Map<string, string | undefined>,
  tallies: Map<string, EntityTally>,
  stated: Map<string, EdgeBuilder>,
): void {
  const articles = new Map(page.articles.map((article) => [article.id, article]));
  for (const statement of page.statements) {
    const subject = entityIds.get(statement.subject);
    if (subject === undefined) continue;
    if (statement.kind === "attribute") {
      tallies.get(subject)?.values.add(statement.property, statement.value, statement.evidence.sentence);
      continue;
    }
    const object = statement.predicate === "WROTE" ? statement.object : entityIds.get(statement.object);
    if (object === undefined || object === subject) continue;
    const [source, target] = directed(subject, statement.predicate, object);
    const key = `${source}\n${statement.predicate}\n${target}`;
    const edge = stated.get(key) ?? new EdgeBuilder(source, statement.predicate, target);
    stated.set(key, edge);
    const { sentence, quote } = statement.evidence;
    const article = articles.get(sentence.slice(0, sentence.lastIndexOf(":")));
    edge.add(statement, article ? sentenceText(sentence, page.document.text.slice(article.start, article.end), article.language) : quote);
  }
}

function entityNode(entity: Entity, { values, mentions }: EntityTally): GraphNode {
  const { id, type, name, aliases, gbCode } = entity;
  const valueEvidence = values.evidence();
  const conflicts = values.conflicts();
  const properties = {
    ...values.shown(),
    name,
    aliases: [...aliases],
    mentionCount: mentions,
    ...(gbCode !== undefined && { gbCode }),
    ...(valueEvidence.length > 0 && { valueEvidence }),
    ...(conflicts.length > 0 && { conflicts }),
  };
  return { id, label: type, properties };
}
