/**
 * What a graph may hold, as plain data: it is sent to the embedded engine's process and to the viewer as it is. Whatever writes, reads,
 * checks or draws a graph asks one of these; Mailuo's own is in ontology.ts, a workspace's is read by workspace-schema.ts.
 */
export type PropertyValue = string | number | boolean | readonly string[];
export const propertyTypes = ["string", "int", "double", "boolean", "strings", "date"] as const;
export type PropertyType = (typeof propertyTypes)[number];
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

/** One thing in both languages of the viewer. */
export interface InBothLanguages<Text> {
  readonly en: Text;
  readonly zh: Text;
}

export interface LabelSchema {
  readonly name: InBothLanguages<string>;
  /** `#rrggbb`, in exports, the viewer and Neo4j Browser. */
  readonly color: string;
  /** All that a node of the label may carry, `id` included, with their types. */
  readonly properties: PropertyTypes;
}

export interface RelationSchema {
  /** From the subject's side and from the object's: works for, people. */
  readonly name: InBothLanguages<readonly [string, string]>;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** A B and B A are one statement; stored with the smaller id first. */
  readonly symmetric?: true;
  /** A text states it; false of what only tells where a name or an article stands. */
  readonly stated: boolean;
  /** Its own; those that every stated relation has are `statedProperties`. */
  readonly properties: PropertyTypes;
}

export interface GraphSchema {
  /** Labels of entities, which are stored as `:Entity:<label>`, in the order in which they are listed. */
  readonly entities: Readonly<Record<string, LabelSchema>>;
  /** Labels of nodes that hold text, and are no entities. */
  readonly sources: Readonly<Record<string, LabelSchema>>;
  readonly relations: Readonly<Record<string, RelationSchema>>;
  readonly propertyNames: Readonly<Record<string, InBothLanguages<string>>>;
  /** Of a workspace's own schema alone. */
  readonly own?: OwnNames;
}

/** How labels and relations as pages give them are stored; `null`: not at all. What is not here keeps its name. */
export interface OwnNames {
  readonly labels: Readonly<Record<string, string | null>>;
  readonly relations: Readonly<Record<string, string | null>>;
}

export const entityLabelsOf = ({ entities }: GraphSchema): readonly string[] => Object.keys(entities);
/** Entities' labels, then those of what holds text. */
export const nodeLabelsOf = ({ entities, sources }: GraphSchema): readonly string[] => [...Object.keys(entities), ...Object.keys(sources)];
export const relationTypesOf = ({ relations }: GraphSchema): readonly string[] => Object.keys(relations);

export const hasEntity = ({ entities }: GraphSchema, label: string): boolean => Object.hasOwn(entities, label);
export const hasLabel = ({ entities, sources }: GraphSchema, label: string): boolean =>
  Object.hasOwn(entities, label) || Object.hasOwn(sources, label);
export const hasRelation = ({ relations }: GraphSchema, type: string): boolean => Object.hasOwn(relations, type);

/** Undefined where the schema has no such relation. */
export const relationIn = ({ relations }: GraphSchema, type: string): RelationSchema | undefined =>
  Object.hasOwn(relations, type) ? relations[type] : undefined;

/** Undefined where the schema has no such label. */
export const labelIn = ({ entities, sources }: GraphSchema, label: string): LabelSchema | undefined =>
  Object.hasOwn(entities, label) ? entities[label] : Object.hasOwn(sources, label) ? sources[label] : undefined;
