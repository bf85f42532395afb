/** The nodes of a page itself: its document and articles, and the edges between them. */
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { structure, type PropertyValue } from "../../graph/ontology.ts";
import type { Document } from "../model.ts";
import { edgeId } from "./edges.ts";
import type { AssemblyPage } from "./page-parts.ts";

export function sourceParts({ document, articles }: Pick<AssemblyPage, "document" | "articles">): GraphBatch {
  return {
    nodes: [documentNode(document), ...articles.map((article) => articleNode(article, document))],
    edges: articles.map(({ id }): GraphEdge => ({
      id: edgeId(id, structure.inDocument, document.id),
      type: structure.inDocument,
      source: id,
      target: document.id,
      properties: {},
    })),
  };
}

function documentNode({ id, file, files, title, published, source, url, record }: Document): GraphNode {
  const properties = { name: title ?? file, file, ...present({ files, title, published, source, url, record }) };
  return { id, label: structure.document, properties };
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
    ...present({ title, kicker, date, byline: byline || undefined, url: document.url }),
  };
  return { id: article.id, label: structure.article, properties };
}

const present = (values: Record<string, PropertyValue | undefined>): Record<string, PropertyValue> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined));
