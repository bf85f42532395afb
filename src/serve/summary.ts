/** Nodes, edges and articles as the interface shows them. */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { isStanding, structure, type PropertyValue } from "../../graph/ontology.ts";
import type { ArticleHead, ArticleReference, EdgeSummary, NodeSummary } from "../../graph/view.ts";
import { labelAt, type Snapshot } from "./snapshot.ts";

const number = (value: PropertyValue | undefined): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;
const text = (value: PropertyValue | undefined): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
export const textsIn = (value: PropertyValue | undefined): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

export const shownName = ({ id, properties }: GraphNode): string =>
  text(properties.name) ?? text(properties.title) ?? text(properties.file) ?? id;

export const aliasesOf = ({ properties }: GraphNode): readonly string[] => textsIn(properties.aliases);

export const nodeSummary = (snapshot: Snapshot, at: number): NodeSummary => summaryOf(snapshot.nodes.at(at), snapshot.degrees[at]!);

export function summaryOf(node: GraphNode, degree = number(node.properties.degree) ?? 0): NodeSummary {
  const x = number(node.properties.x);
  const y = number(node.properties.y);
  const community = number(node.properties.community);
  return {
    id: node.id,
    label: node.label,
    name: shownName(node),
    degree,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    ...(community === undefined ? {} : { community }),
  };
}

export function edgeSummary({ id, type, source, target, properties }: GraphEdge): EdgeSummary {
  return {
    id,
    type,
    source,
    target,
    confidence: number(properties.confidence) ?? 1,
    support: number(properties.support) ?? 1,
    ...standingOf(properties.status),
  };
}

const standingOf = (status: PropertyValue | undefined): Pick<EdgeSummary, "status"> =>
  isStanding(status) && status !== "done" ? { status } : {};

export const evidenceIds = ({ properties }: GraphEdge): readonly string[] => textsIn(properties.evidence);

/** `<article id>:<start>-<end>` taken apart; undefined where it is no such id. */
export function splitEvidence(id: string): { article: string; start: number; end: number } | undefined {
  const found = /^(.+):(\d+)-(\d+)$/.exec(id);
  return found ? { article: found[1]!, start: Number(found[2]), end: Number(found[3]) } : undefined;
}

/** Positions of the articles that state an edge. */
export function articlesOfEdge(snapshot: Snapshot, at: number): readonly number[] {
  return snapshot.toArticle[snapshot.types[at]!] === 1 ? [snapshot.targets[at]!] : snapshot.evidenceOf(at);
}

/** Positions of the articles that mention or were written by a node; of an article, itself. */
export function articlesOfNode(snapshot: Snapshot, at: number): readonly number[] {
  if (labelAt(snapshot, at) === structure.article) return [at];
  const { adjacency, types, targets, toArticle } = snapshot;
  const found = new Set<number>();
  for (let place = adjacency.offsets[at]!; place < adjacency.offsets[at + 1]!; place++) {
    const edge = adjacency.edges[place]!;
    if (toArticle[types[edge]!] === 1) found.add(targets[edge]!);
  }
  return [...found];
}

export function articleReference(node: GraphNode): ArticleReference {
  const date = text(node.properties.date);
  return { id: node.id, title: shownName(node), ...(date === undefined ? {} : { date }) };
}

export function articleHead(node: GraphNode): ArticleHead {
  const language = text(node.properties.language);
  const kicker = text(node.properties.kicker);
  const byline = text(node.properties.byline);
  const url = text(node.properties.url);
  const file = text(node.properties.file);
  return {
    ...articleReference(node),
    ...(language === undefined ? {} : { language }),
    ...(kicker === undefined ? {} : { kicker }),
    ...(byline === undefined ? {} : { byline }),
    ...(url === undefined ? {} : { url }),
    ...(file === undefined ? {} : { file }),
  };
}

/** What `byDate` compares. */
export function datedReference({ nodes, dateOf }: Snapshot, at: number): Dated {
  const date = dateOf(at);
  return { id: nodes.idAt(at), ...(date !== undefined && date !== "" && { date }) };
}

type Dated = Pick<ArticleReference, "id" | "date">;

/** Newest first, those without a date last; then by id. */
export const byDate = (a: Dated, b: Dated): number => byText(b.date ?? "", a.date ?? "") || byText(a.id, b.id);

/** Dates and ids need no language's order, which takes a hundred times as long. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
