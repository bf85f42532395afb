/** A node in detail: its properties, its relations grouped by type, its articles by date. */
import { structure } from "../../graph/ontology.ts";
import type { Card, CardGroup, CardRelation } from "../../graph/view.ts";
import { answersOf, inferredOfNode } from "../answers/answers.ts";
import { edgesAt } from "./adjacency.ts";
import { conflicts } from "./conflicts.ts";
import { ownProperties, without } from "./own-properties.ts";
import { isStatedAt, typeAt, type Snapshot } from "./snapshot.ts";
import { aliasesOf, articleReference, byDate, edgeSummary, evidenceIds, nodeSummary } from "./summary.ts";

/** Shown elsewhere on the card, or of use to a layout only. */
const apart = new Set([
  "valueEvidence",
  "conflicts",
  "name",
  "aliases",
  "title",
  "text",
  "x",
  "y",
  "degree",
  "pageRank",
  "community",
  "size",
  "color",
]);

/** Of each question, how many answers bring a sentence: as many as a card shows before it is asked for more. */
const quotedAnswers = 5;

export function nodeDetail(snapshot: Snapshot, at: number, perGroup: number, articleLimit: number): Card {
  const node = snapshot.nodes.at(at);
  const properties = without(node.properties, apart);
  const inferred = inferredOfNode(snapshot, at, properties);
  return {
    node: nodeSummary(snapshot, at),
    aliases: aliasesOf(node),
    properties,
    ...(inferred.length > 0 && { inferred }),
    conflicts: conflicts(snapshot, node),
    groups: groups(snapshot, at, perGroup),
    answers: answersOf(snapshot, at, { entries: perGroup, quotes: quotedAnswers }),
    articles: articles(snapshot, at, articleLimit),
  };
}

function groups(snapshot: Snapshot, at: number, perGroup: number): readonly CardGroup[] {
  const byKind = new Map<string, { type: string; direction: "out" | "in"; edges: number[] }>();
  for (const edge of new Set(edgesAt(snapshot.adjacency, at))) {
    if (!isStatedAt(snapshot, edge)) continue;
    const direction = snapshot.sources[edge] === at ? "out" : "in";
    const type = typeAt(snapshot, edge);
    const key = `${type} ${direction}`;
    const group = byKind.get(key) ?? { type, direction, edges: [] };
    byKind.set(key, group);
    group.edges.push(edge);
  }
  return [...byKind.values()]
    .sort((a, b) => b.edges.length - a.edges.length || a.type.localeCompare(b.type))
    .map(({ type, direction, edges }) => ({
      type,
      direction,
      total: edges.length,
      relations: edges
        .sort((a, b) => snapshot.weights[b]! - snapshot.weights[a]! || a - b)
        .slice(0, perGroup)
        .map((edge) => relationAt(snapshot, edge, at)),
    }));
}

function relationAt(snapshot: Snapshot, edge: number, at: number): CardRelation {
  const stored = snapshot.edges.at(edge);
  const other = snapshot.sources[edge] === at ? snapshot.targets[edge]! : snapshot.sources[edge]!;
  return {
    edge: edgeSummary(stored),
    node: nodeSummary(snapshot, other),
    properties: ownProperties(stored.properties),
    evidence: evidenceIds(stored).length,
  };
}

function articles(snapshot: Snapshot, at: number, limit: number): Card["articles"] {
  const items = [];
  for (const edge of edgesAt(snapshot.adjacency, at)) {
    if (typeAt(snapshot, edge) !== structure.mentionedIn || snapshot.sources[edge] !== at) continue;
    const { properties } = snapshot.edges.at(edge);
    const count = typeof properties.count === "number" ? properties.count : 1;
    items.push({ ...articleReference(snapshot.nodes.at(snapshot.targets[edge]!)), count });
  }
  return { total: items.length, items: items.sort(byDate).slice(0, limit) };
}
