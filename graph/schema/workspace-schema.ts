/** A workspace's own schema: Mailuo's, with what the workspace's file drops, renames and adds. The form is in docs/schema.md. */
import { entityLabel, isRelationType, mailuoSchema, sourceLabels, statedProperties, structure } from "../ontology.ts";
import { Checked, SchemaError } from "./checked.ts";
import {
  hasEntity,
  hasRelation,
  type GraphSchema,
  type LabelSchema,
  type OwnNames,
  type PropertyTypes,
  type RelationSchema,
} from "./graph-schema.ts";

export { SchemaError } from "./checked.ts";

const labelForm = /^[A-Z][A-Za-z0-9]{0,49}$/;
const relationForm = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;

const top = ["labels", "relations", "propertyNames", "comment"] as const;
const ofLabel = ["drop", "as", "name", "color", "properties", "comment"] as const;
const ofRelation = ["drop", "as", "name", "from", "to", "properties", "comment"] as const;
const fixedRelations: readonly string[] = [structure.wrote, structure.mentionedIn, structure.inDocument];
const fixedLabels: readonly string[] = sourceLabels;

interface Reading {
  /** The whole file. */
  readonly file: Checked;
  readonly labels: Record<string, string | null>;
  readonly relations: Record<string, string | null>;
  readonly entities: Record<string, LabelSchema>;
  readonly sources: Record<string, LabelSchema>;
  readonly defined: Record<string, RelationSchema>;
}

/**
 * Reads the text of a schema file.
 * @param file how errors name it
 * @throws {SchemaError} with the file, the place in it (as `labels.Village.color`) and what to write there
 */
export function readWorkspaceSchema(text: string, file: string): GraphSchema {
  const given = Checked.parse(text, file);
  given.only(top);
  const reading: Reading = { file: given, labels: {}, relations: {}, entities: {}, sources: { ...mailuoSchema.sources }, defined: {} };
  const labels = given.optional("labels")?.entries() ?? [];
  const relations = given.optional("relations")?.entries() ?? [];
  readLabels(new Map(labels), reading, given);
  readRelations(new Map(relations), reading);
  const names = given.optional("propertyNames")?.entries() ?? [];
  const propertyNames = Object.fromEntries(names.map(([name, value]) => [name, value.words()]));
  const { entities, sources, defined } = reading;
  const own: OwnNames = { labels: reading.labels, relations: reading.relations };
  const schema = { entities, sources, relations: defined, propertyNames: { ...mailuoSchema.propertyNames, ...propertyNames }, own };
  checkTypes(schema, given);
  return schema;
}

function readLabels(given: ReadonlyMap<string, Checked>, reading: Reading, whole: Checked): void {
  for (const [label, base] of Object.entries(mailuoSchema.entities)) addLabel(label, given.get(label), base, reading);
  for (const [label, place] of given) {
    if (fixedLabels.includes(label)) reading.sources[label] = relabelled(place, mailuoSchema.sources[label]!);
    else if (!hasEntity(mailuoSchema, label)) addLabel(label, place, undefined, reading);
  }
  if (Object.keys(reading.entities).length === 0) throw whole.at("labels").wrong("drops every label: keep one at least");
}

/** A label of what holds text keeps its name in the store: everything asks for it. */
function relabelled(place: Checked, base: LabelSchema): LabelSchema {
  place.only(["name", "color", "comment"], "every graph needs it as it is: only its `name` and `color` may be other");
  return { ...base, name: place.optional("name")?.words() ?? base.name, color: place.optional("color")?.color() ?? base.color };
}

function addLabel(label: string, place: Checked | undefined, base: LabelSchema | undefined, reading: Reading): void {
  place?.only(ofLabel);
  if (place?.optional("drop")?.flag()) {
    if (!base) throw place.wrong(`Mailuo has no label ${label} to drop: take this entry out`);
    reading.labels[label] = null;
    return;
  }
  const stored = place?.optional("as")?.matching(labelForm, "a label: a capital, then letters and digits, as `Settlement`") ?? label;
  place?.named(label, labelForm, "a label is a capital, then letters and digits, as `Product`");
  if (stored === entityLabel || fixedLabels.includes(stored)) throw place!.wrong(`the label ${stored} has another use: choose another`);
  if (Object.hasOwn(reading.entities, stored))
    throw (place ?? reading.file).wrong(`two labels would be stored as ${stored}: name one of them otherwise`);
  reading.labels[label] = stored;
  const color = place?.optional("color")?.color() ?? base?.color;
  if (color === undefined) throw place!.wrong('a new label needs a colour: "color": "#2e86ab"');
  const name = place?.optional("name")?.words() ?? (base && stored === label ? base.name : { en: stored, zh: stored });
  const properties = { ...(base?.properties ?? everyEntity()) };
  reading.entities[stored] = { name, color, properties: changed(properties, place?.optional("properties")) };
}

/** What every entity may carry: what a label without properties of its own has. */
const everyEntity = (): PropertyTypes => {
  const all = Object.values(mailuoSchema.entities).map(({ properties }) => properties);
  return Object.fromEntries(Object.entries(all[0]!).filter(([name]) => all.every((properties) => Object.hasOwn(properties, name))));
};

/** With those that are added; `null` takes one out. */
function changed(properties: PropertyTypes, place: Checked | undefined): PropertyTypes {
  const all: Record<string, PropertyTypes[string]> = { ...properties };
  const always = everyEntity();
  for (const [name, value] of place?.entries() ?? []) {
    value.named(name, /^[a-z][A-Za-z0-9]*$/, "a property begins with a small letter, then letters and digits, as `brand`");
    if (Object.hasOwn(always, name) || Object.hasOwn(statedProperties, name))
      throw value.wrong(`${name} is on everything and stays as it is: take it out here`);
    if (value.isNull) delete all[name];
    else all[name] = value.propertyType();
  }
  return all;
}

function readRelations(given: ReadonlyMap<string, Checked>, reading: Reading): void {
  for (const [type, base] of Object.entries(mailuoSchema.relations)) {
    const place = given.get(type);
    if (fixedRelations.includes(type)) reading.defined[type] = fixedRelation(place, base, reading);
    else addRelation(type, place, base, reading);
  }
  for (const [type, place] of given) if (!isRelationType(type)) addRelation(type, place, undefined, reading);
}

function fixedRelation(place: Checked | undefined, base: RelationSchema, reading: Reading): RelationSchema {
  place?.only(["name", "comment"], "every graph needs it as it is: only its `name` may be other");
  // A name of any label may stand in an article; only a person signs one, where there are people.
  const kept = base.from.flatMap((label) => (fixedLabels.includes(label) ? [label] : storedEnd(label, undefined, reading)));
  const from = base.from.length > 1 ? Object.keys(reading.entities) : kept;
  return { ...base, from: from.length > 0 ? from : Object.keys(reading.entities), name: place?.optional("name")?.bothWords() ?? base.name };
}

function addRelation(type: string, place: Checked | undefined, base: RelationSchema | undefined, reading: Reading): void {
  place?.only(ofRelation);
  if (place?.optional("drop")?.flag()) {
    if (!base) throw place.wrong(`Mailuo has no relation ${type} to drop: take this entry out`);
    reading.relations[type] = null;
    return;
  }
  const form = "capitals and digits, words joined by _, as `MAKES`";
  const stored = place?.optional("as")?.matching(relationForm, `a relation: ${form}`) ?? type;
  place?.named(type, relationForm, `a relation is written in ${form}`);
  if (fixedRelations.includes(stored) || Object.hasOwn(reading.defined, stored))
    throw (place ?? reading.file).wrong(`two relations would be stored as ${stored}: name one of them otherwise`);
  const ends = (end: "from" | "to"): readonly string[] => {
    const written = place?.optional(end)?.list();
    if (!written && !base) throw place!.wrong(`a new relation needs "from" and "to": lists of labels, as ["Product"]`);
    return (written ?? base![end]).flatMap((label) => storedEnd(label, written ? place!.at(end) : undefined, reading));
  };
  const [from, to] = [ends("from"), ends("to")];
  if (from.length === 0 || to.length === 0) {
    if (place) throw place.wrong("no label is left for one of its ends: drop it, or give it others");
    // All that it could join was dropped: so is it.
    reading.relations[type] = null;
    return;
  }
  reading.relations[type] = stored;
  const name =
    place?.optional("name")?.bothWords() ?? (base && stored === type ? base.name : { en: [stored, stored], zh: [stored, stored] });
  const properties = changed(base?.properties ?? {}, place?.optional("properties"));
  const { symmetric, stated = true } = base ?? {};
  reading.defined[stored] = { name, from, to, ...(symmetric && { symmetric }), stated, properties };
}

/** Ends are written as pages give them, and kept as they are stored; what is dropped is none. */
function storedEnd(label: string, place: Checked | undefined, { labels }: Reading): string[] {
  if (label === entityLabel) return Object.values(labels).filter((stored) => stored !== null);
  const stored = Object.hasOwn(labels, label) ? labels[label] : undefined;
  if (stored !== undefined) return stored === null ? [] : [stored];
  if (!place) return [];
  const known = Object.keys(labels).filter((name) => labels[name] !== null);
  throw place.wrong(`there is no label ${JSON.stringify(label)}; there are ${known.join(", ")}`);
}

/** Exports have one column for each name: it has one type, wherever it stands. */
function checkTypes(schema: GraphSchema, whole: Checked): void {
  const types = new Map<string, string>(Object.entries(statedProperties));
  const tables = [
    ...Object.values(mailuoSchema.entities),
    ...Object.values(mailuoSchema.sources),
    ...Object.values(mailuoSchema.relations),
  ];
  for (const { properties } of [...tables, ...Object.values(schema.entities), ...Object.values(schema.relations)])
    for (const [name, type] of Object.entries(properties)) {
      if ((types.get(name) ?? type) !== type)
        throw new SchemaError(
          whole.file,
          "",
          `the property ${name} is ${types.get(name)} in one place and ${type} in another: give it one type, or another name`,
        );
      types.set(name, type);
    }
}

/** How a relation of a page is stored; undefined where the schema has none. */
export function storedRelation(schema: GraphSchema, type: string): string | undefined {
  const { own } = schema;
  const stored = own && Object.hasOwn(own.relations, type) ? own.relations[type] : type;
  return typeof stored === "string" && hasRelation(schema, stored) ? stored : undefined;
}

/** How the label of an entity of a page is stored; undefined where the schema has none. */
export function storedLabel(schema: GraphSchema, label: string): string | undefined {
  const { own } = schema;
  const stored = own && Object.hasOwn(own.labels, label) ? own.labels[label] : label;
  return typeof stored === "string" && hasEntity(schema, stored) ? stored : undefined;
}
