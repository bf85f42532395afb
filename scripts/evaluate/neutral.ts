import type { GoldPage, GoldRelation } from "../annotate/gold.ts";
import { relations, relationTraits, type RelationType } from "../../graph/ontology.ts";

/** One key for A B and B A where the ontology calls the relation symmetric. */
export function relationKey(source: string, type: RelationType, target: string): string {
  const swapped = relations[type].symmetric && source > target;
  return swapped ? `${target}\t${type}\t${source}` : `${source}\t${type}\t${target}`;
}

const { nesting, placing, whereabouts } = relationTraits;

/** Entity → what it lies in, all the way up. */
function containers(relations: readonly GoldRelation[]): (id: string) => ReadonlySet<string> {
  const direct = new Map<string, string[]>();
  for (const { source, type, target } of relations) if (nesting.has(type)) direct.set(source, [...(direct.get(source) ?? []), target]);
  return (id) => {
    const found = new Set<string>();
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (const larger of direct.get(next) ?? []) {
        if (found.has(larger)) continue;
        found.add(larger);
        waiting.push(larger);
      }
    return found;
  };
}

/** Relations that count neither way: those annotated as optional, and those that follow up the chain of places (in a village, so in its county). */
export function neutralRelations(gold: GoldPage): ReadonlySet<string> {
  const neutral = new Set(gold.optionalRelations.map(({ source, type, target }) => relationKey(source, type, target)));
  const above = containers([...gold.relations, ...gold.optionalRelations]);
  for (const { source, type, target } of gold.relations) {
    if (!placing.has(type)) continue;
    for (const larger of above(target)) {
      neutral.add(relationKey(source, type, larger));
      for (const located of whereabouts) neutral.add(relationKey(source, located, larger));
    }
  }
  return neutral;
}
