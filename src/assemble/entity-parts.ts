/** An entity's node, and its edges to the articles that mention it, from what its clusters' pages give. */
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { structure } from "../../graph/ontology.ts";
import type { Entity, KnownLink } from "../model.ts";
import { edgeId } from "./edges.ts";
import type { ClusterTally } from "./page-parts.ts";
import { StatedValues } from "./stated-values.ts";

export interface EntityParts {
  readonly node: GraphNode;
  readonly mentions: readonly GraphEdge[];
}

/** @param tallies of all clusters of the entity, in any order */
export function entityParts(entity: Entity, tallies: Iterable<ClusterTally>): EntityParts {
  const values = new StatedValues();
  const counts = new Map<string, { own: number; nested: number }>();
  for (const tally of tallies) {
    for (const stated of tally.values) values.add(...stated);
    for (const [article, own, nested] of tally.mentions) {
      const count = counts.get(article) ?? { own: 0, nested: 0 };
      counts.set(article, count);
      count.own += own;
      count.nested += nested;
    }
  }
  // Nested names, and words that imply it, count only where there is no other mention.
  const mentions = [...counts].map(([article, { own, nested }]) => mentionEdge(entity.id, article, own || nested));
  const mentionCount = mentions.reduce((sum, { properties }) => sum + Number(properties["count"]), 0);
  return { node: entityNode(entity, values, mentionCount), mentions };
}

const mentionEdge = (source: string, target: string, count: number): GraphEdge => ({
  id: edgeId(source, structure.mentionedIn, target),
  type: structure.mentionedIn,
  source,
  target,
  properties: { count },
});

function entityNode({ id, type, name, aliases, gbCode, known = [] }: Entity, values: StatedValues, mentionCount: number): GraphNode {
  const valueEvidence = values.evidence();
  const conflicts = values.conflicts();
  const corrected = values.corrected();
  const properties = {
    ...knownProperties(known),
    ...values.shown(),
    name,
    aliases: [...aliases],
    mentionCount,
    ...(gbCode !== undefined && { gbCode }),
    ...(valueEvidence.length > 0 && { valueEvidence }),
    ...(conflicts.length > 0 && { conflicts }),
    ...(corrected.length > 0 && { corrected }),
  };
  return { id, label: type, properties };
}

/** What the user's list of names says of it; what a text states (a code) goes before it. */
function knownProperties(known: readonly KnownLink[]) {
  const [creditCode] = known.flatMap((link) => link.creditCode ?? []);
  const [wikidataId] = known.flatMap((link) => link.wikidataId ?? []);
  const attributes = [...new Set(known.flatMap((link) => link.attributes ?? []))];
  return {
    ...(known.length > 0 && { knownId: known.map(({ id }) => id).join("|") }),
    ...(attributes.length > 0 && { knownAttributes: attributes }),
    ...(creditCode !== undefined && { creditCode }),
    ...(wikidataId !== undefined && { wikidataId }),
  };
}
