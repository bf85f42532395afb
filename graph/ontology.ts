/** Mailuo's own labels, relation types and properties, typed: a reading of schema/mailuo.schema.json, which says what each is. */
import type { GraphSchema, InBothLanguages, LabelSchema, PropertyTypes, RelationSchema } from "./schema/graph-schema.ts";
import data from "./schema/mailuo.schema.json" with { type: "json" };

export type { PropertyType, PropertyValue } from "./schema/graph-schema.ts";

/** A label of an entity, one of `entityLabels`. */
export type EntityLabel = keyof typeof data.labels;
/** Labels of nodes that hold text; they are not `:Entity`. */
export type SourceLabel = keyof typeof data.sources;
/** A label of any node: of an entity, `Article` or `Document`. */
export type NodeLabel = EntityLabel | SourceLabel;
/** A type of relation, one of `relationTypes`. */
export type RelationType = keyof typeof data.relations;
/** Kinds of mention that are no entity of their own. */
export type ValueType = keyof typeof data.values;

const keysOf = <Key extends string>(object: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(object) as Key[];

/** The labels of entities; docs/schema.md says what each means. */
export const entityLabels: readonly EntityLabel[] = keysOf(data.labels);
export const sourceLabels: readonly SourceLabel[] = keysOf(data.sources);
/** The types of relations, those that only hold articles together too. */
export const relationTypes: readonly RelationType[] = keysOf(data.relations);
export const valueTypes: readonly ValueType[] = keysOf(data.values);

/**
 * What holds every graph together, whatever it is of: articles and the pages they stand in, who is mentioned in them and who signs them.
 * A workspace's schema may show them by another name, and leaves them as they are.
 */
export const structure = data.structure as {
  readonly article: SourceLabel;
  readonly document: SourceLabel;
  readonly mentionedIn: RelationType;
  readonly inDocument: RelationType;
  readonly wrote: RelationType;
};

/** The label that all entities have beside their own. */
export const entityLabel = "Entity";

/**
 * Whether what a text states holds, told of each statement and of each edge: the one list. What a text denies (没有, 拒绝, did not) is not
 * stated at all. An edge's is decided from its statements, by title and by the dates of their articles, in src/assemble/standing.ts.
 *
 * - `planned`: 将, 拟, 计划, 征求意见稿; will, plans to.
 * - `ended`: 原, 时任, 曾任, 免去, 已故; former, then-, late, resigned as. Of what lasts (a post, a home), never of a deed.
 * - `alleged`: 据传, 疑似, 可能, 候选人, 冒充, a question; reportedly, candidate for, "Did …?": somebody says, asks or claims it; nobody reports it.
 */
export type Standing = keyof typeof data.standings;
export const standings: Readonly<Record<Standing, { readonly name: InBothLanguages<string>; readonly meaning: string }>> = data.standings;
export const standingNames: readonly Standing[] = keysOf(standings);
export const isStanding = (value: unknown): value is Standing => typeof value === "string" && Object.hasOwn(standings, value);

const shared = data.sharedProperties as { readonly [Group in keyof typeof data.sharedProperties]: PropertyTypes };

/** On every relation that a text states. */
export const statedProperties: PropertyTypes = { ...shared.stated, ...shared.values };

/** Computed from the whole graph by property-graph.ts, and stored with each node that is `measured`. */
export type MetricName = keyof typeof data.sharedProperties.metrics;
export const metricProperties: Readonly<Record<MetricName, PropertyTypes[string]>> = data.sharedProperties.metrics as never;

/** What a node of any entity may carry beside its label's own properties. */
export const entityProperties: PropertyTypes = { ...shared.entity, ...shared.values, ...shared.metrics };

interface Labelled {
  readonly name: InBothLanguages<string>;
  readonly color: string;
  readonly properties?: object;
  readonly measured?: boolean;
}

const mapValues = <Key extends string, From, To>(from: Readonly<Record<Key, From>>, to: (value: From) => To): Readonly<Record<Key, To>> =>
  Object.fromEntries(keysOf(from).map((key) => [key, to(from[key])])) as Record<Key, To>;

const entities = mapValues<EntityLabel, Labelled, LabelSchema>(data.labels, ({ name, color, properties = {} }) => ({
  ...{ name, color },
  properties: { ...entityProperties, ...(properties as PropertyTypes) },
}));
const sources = mapValues<SourceLabel, Labelled, LabelSchema>(data.sources, ({ name, color, properties = {}, measured }) => ({
  ...{ name, color },
  properties: { ...(properties as PropertyTypes), ...(measured && shared.metrics) },
}));

interface Related {
  readonly name: InBothLanguages<readonly string[]>;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly symmetric?: boolean;
  readonly stated?: boolean;
  readonly properties?: object;
}

const endsOf = (labels: readonly string[]): readonly NodeLabel[] =>
  (labels.includes(entityLabel) ? entityLabels : labels) as readonly NodeLabel[];

export interface RelationDefinition extends RelationSchema {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
}

export const relations = mapValues<RelationType, Related, RelationDefinition>(data.relations, (given) => ({
  name: given.name as RelationSchema["name"],
  from: endsOf(given.from),
  to: endsOf(given.to),
  ...(given.symmetric && { symmetric: true as const }),
  stated: given.stated ?? true,
  properties: (given.properties ?? {}) as PropertyTypes,
}));

/** What a graph may hold where the workspace has no schema of its own. */
export const mailuoSchema: GraphSchema = { entities, sources, relations, propertyNames: data.propertyNames };

/** Properties a node of each label may carry, with their types. */
export const nodeProperties: Readonly<Record<NodeLabel, PropertyTypes>> = mapValues(
  { ...entities, ...sources },
  ({ properties }: LabelSchema) => properties,
);

type Trait = "person" | "place" | "citedShort" | "placing" | "nesting" | "whereabouts" | "timeless" | "succession";
const withTrait = <Key extends string>(
  from: Readonly<Record<Key, { readonly meaning: string; readonly traits?: readonly string[] }>>,
  trait: Trait,
): ReadonlySet<Key> => new Set(keysOf(from).filter((key) => from[key].traits?.includes(trait)));

const traited = (trait: Trait): ReadonlySet<string> => withTrait<EntityLabel>(data.labels, trait);
/** What code needs to know of a label beside its name. */
export const labelTraits = {
  /** People: their names have no parts, and hold again wherever the page says them. */
  person: traited("person"),
  place: traited("place"),
  /** Cited without the last word of their names: 广大城 for 广大城小区. */
  citedShort: traited("citedShort"),
} as const;
/** What code needs to know of a relation. */
export const relationTraits = {
  /** Its object is a place where its subject is. */
  placing: withTrait<RelationType>(data.relations, "placing"),
  /** What lies in the subject lies in the object too. */
  nesting: withTrait<RelationType>(data.relations, "nesting"),
  /** Said of anything that is somewhere. */
  whereabouts: withTrait<RelationType>(data.relations, "whereabouts"),
  /** A place lies where it lies, whatever day an article says so. */
  timeless: withTrait<RelationType>(data.relations, "timeless"),
  /** What followed is another thing, however alike the names are. */
  succession: withTrait<RelationType>(data.relations, "succession"),
} as const;

/** The letter by which rules, and the tests' markup, name each kind of mention. */
export const kindLetters = data.letters as Readonly<Record<keyof typeof data.letters, EntityLabel | ValueType>>;

export const isValueType = (type: string): type is ValueType => Object.hasOwn(data.values, type);
export const isEntityLabel = (label: string): label is EntityLabel => Object.hasOwn(entities, label);
export const isNodeLabel = (label: string): label is NodeLabel => Object.hasOwn(nodeProperties, label);
export const isRelationType = (type: string): type is RelationType => Object.hasOwn(relations, type);
/** What a label of an entity or a relation means, in a sentence; undefined where it is none of Mailuo's own. */
export function meaningOf(name: string): string | undefined {
  if (isEntityLabel(name)) return data.labels[name].meaning;
  return isRelationType(name) ? data.relations[name].meaning : undefined;
}
/** Whether a text states it, or it only says where something stands. */
export const isStated = (type: string): boolean => type !== structure.mentionedIn && type !== structure.inDocument;
/** Whether A B and B A are one. False of what a workspace adds. */
export const isSymmetric = (type: string): boolean => isRelationType(type) && relations[type].symmetric === true;
/** Whether it leads to the article that mentions its subject, or that its subject signed. */
export const leadsToArticle = (type: string): boolean => type === structure.mentionedIn || type === structure.wrote;
/** Whether it is a label of what holds text. */
export const isSourceLabel = (label: string): label is SourceLabel => Object.hasOwn(sources, label);
/** Whether nodes of the label have metrics: all but documents. */
export const isMeasured = (label: string): boolean => label !== structure.document;
