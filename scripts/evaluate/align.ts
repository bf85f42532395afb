import type { GoldPage } from "../annotate/gold.ts";
import type { Standoff } from "../../src/standoff.ts";
import type { SpanKey } from "./positions.ts";

type Page = Pick<GoldPage | Standoff, "entities" | "mentions">;

/** Mentions of entities whose type the annotation uses; the others are not scored. */
export function scoredMentions(page: Page, types: ReadonlySet<string>) {
  const typeOf = new Map(page.entities.map(({ id, type }) => [id, type]));
  return page.mentions.flatMap((mention) => {
    const type = typeOf.get(mention.entity);
    return type !== undefined && types.has(type) ? [{ ...mention, type }] : [];
  });
}

/** Predicted entity id → annotated entity id, one to one: pairs of one type, most shared spans first. */
export function alignEntities(gold: GoldPage, predicted: Standoff, spanKey: SpanKey): ReadonlyMap<string, string> {
  const typeOf = new Map(gold.entities.map(({ id, type }) => [id, type as string]));
  const annotated = new Map(gold.mentions.map((mention) => [spanKey(mention), mention.entity]));
  const shared = new Map<string, { readonly gold: string; readonly predicted: string; count: number }>();
  for (const mention of scoredMentions(predicted, new Set(typeOf.values()))) {
    const entity = annotated.get(spanKey(mention));
    if (entity === undefined || typeOf.get(entity) !== mention.type) continue;
    const key = `${entity} ${mention.entity}`;
    const pair = shared.get(key) ?? { gold: entity, predicted: mention.entity, count: 0 };
    pair.count++;
    shared.set(key, pair);
  }
  const aligned = new Map<string, string>();
  const taken = new Set<string>();
  for (const pair of [...shared.values()].sort((a, b) => b.count - a.count)) {
    if (aligned.has(pair.predicted) || taken.has(pair.gold)) continue;
    aligned.set(pair.predicted, pair.gold);
    taken.add(pair.gold);
  }
  return aligned;
}
