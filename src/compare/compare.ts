/** What differs between two states of a graph, in terms a reader knows: entities, relations and their values, not ids. */
import { structure } from "../../graph/ontology.ts";
import type { GraphEdge, GraphNode, Properties } from "../../graph/batch.ts";
import { isSourceLabel, isStated, type PropertyValue } from "../../graph/ontology.ts";
import type { GraphState } from "./graph-state.ts";
import { withIdsOf } from "./same-by-name.ts";

export interface ValueChange {
  readonly property: string;
  readonly before: PropertyValue | undefined;
  readonly after: PropertyValue | undefined;
}

export interface NamedEntity {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}

export interface NamedRelation {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly target: string;
  /** Ids of its ends. */
  readonly ends: readonly [string, string];
  /** The first sentence that states it. */
  readonly quote?: string;
}

export interface GraphDifference {
  readonly documents: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly entities: Sides<NamedEntity>;
  readonly relations: Sides<NamedRelation>;
  /** One entity that became several, and several that became one: by the pages' mentions that they are made of. */
  readonly split: readonly Regrouping[];
  readonly merged: readonly Regrouping[];
}

interface Sides<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  readonly changed: readonly (Item & { readonly changes: readonly ValueChange[] })[];
}

export interface Regrouping {
  readonly before: readonly NamedEntity[];
  readonly after: readonly NamedEntity[];
}

/** Lists of evidence grow with every page: their growth is no news by itself. */
const quiet: ReadonlySet<string> = new Set([
  "evidence",
  "quotes",
  "pages",
  "valueEvidence",
  "extractors",
  "mentionCount",
  "confidence",
  "support",
]);

export function compareGraphs(earlier: GraphState, after: GraphState): GraphDifference {
  const before = withIdsOf(after, earlier);
  const [old, fresh] = [nodesOf(before), nodesOf(after)];
  const names = (nodes: ReadonlyMap<string, GraphNode>) => (edge: GraphEdge) => namedRelation(edge, nodes);
  const isEntity = ({ label }: GraphNode): boolean => !isSourceLabel(label);
  const documents = sides([...old.values()].filter(isDocument), [...fresh.values()].filter(isDocument), fileOf, fileOf);
  return {
    documents: { added: documents.added.sort(), removed: documents.removed.sort() },
    entities: sides([...old.values()].filter(isEntity), [...fresh.values()].filter(isEntity), namedEntity, namedEntity),
    relations: sides(statedIn(before), statedIn(after), names(old), names(fresh)),
    split: regroupings(before.entityOf, after.entityOf, old, fresh),
    merged: regroupings(after.entityOf, before.entityOf, fresh, old).map((found) => ({ before: found.after, after: found.before })),
  };
}

const nodesOf = ({ batch }: GraphState): Map<string, GraphNode> => new Map(batch.nodes.map((node) => [node.id, node]));
const statedIn = ({ batch }: GraphState): GraphEdge[] => batch.edges.filter(({ type }) => isStated(type));
const isDocument = ({ label }: GraphNode): boolean => label === structure.document;
const fileOf = ({ properties }: GraphNode): string => String(properties["file"]);
const nameOf = (node: GraphNode | undefined, id: string): string => String(node?.properties["name"] ?? id);

const namedEntity = (node: GraphNode): NamedEntity => ({ id: node.id, label: node.label, name: nameOf(node, node.id) });

function namedRelation({ id, type, source, target, properties }: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): NamedRelation {
  const [quote] = (properties["quotes"] as readonly string[] | undefined) ?? [];
  const named = { source: nameOf(nodes.get(source), source), type, target: nameOf(nodes.get(target), target) };
  return { id, ...named, ends: [source, target], ...(quote !== undefined && { quote }) };
}

function sides<Item extends GraphNode | GraphEdge, Named>(
  before: readonly Item[],
  after: readonly Item[],
  nameBefore: (item: Item) => Named,
  nameAfter: (item: Item) => Named,
): { added: Named[]; removed: Named[]; changed: (Named & { changes: ValueChange[] })[] } {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = new Map(after.map((item) => [item.id, item]));
  return {
    added: after.filter(({ id }) => !old.has(id)).map(nameAfter),
    removed: before.filter(({ id }) => !fresh.has(id)).map(nameBefore),
    changed: after.flatMap((item) => {
      const changes = valueChanges(old.get(item.id)?.properties, item.properties);
      return changes.length > 0 ? [{ ...nameAfter(item), changes }] : [];
    }),
  };
}

function valueChanges(before: Properties | undefined, after: Properties): ValueChange[] {
  if (!before) return [];
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((property) => !quiet.has(property)).sort();
  return properties.flatMap((property) =>
    JSON.stringify(before[property]) === JSON.stringify(after[property])
      ? []
      : [{ property, before: before[property], after: after[property] }],
  );
}

/** Entities of `from` whose clusters, those that are on both sides, are in more than one entity of `to`. */
function regroupings(
  from: ReadonlyMap<string, string>,
  to: ReadonlyMap<string, string>,
  fromNodes: ReadonlyMap<string, GraphNode>,
  toNodes: ReadonlyMap<string, GraphNode>,
): Regrouping[] {
  const parts = new Map<string, Set<string>>();
  for (const [cluster, entity] of from) {
    const other = to.get(cluster);
    if (other !== undefined) parts.set(entity, (parts.get(entity) ?? new Set()).add(other));
  }
  const named = (ids: Iterable<string>, nodes: ReadonlyMap<string, GraphNode>): NamedEntity[] =>
    [...ids].sort().flatMap((id) => (nodes.has(id) ? [namedEntity(nodes.get(id)!)] : []));
  return [...parts].flatMap(([entity, others]) =>
    others.size > 1 ? [{ before: named([entity], fromNodes), after: named(others, toNodes) }] : [],
  );
}
