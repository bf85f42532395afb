/** Which labels and relations a model is asked for: Mailuo's own, as the workspace's schema leaves them, and those that it adds. */
import { isStated, mailuoSchema, meaningOf, standingNames, structure } from "../../graph/ontology.ts";
import type { GraphSchema, PropertyTypes } from "../../graph/schema/graph-schema.ts";

export interface AskedRelation {
  /** As pages give it, whatever the workspace stores it as. */
  readonly type: string;
  readonly meaning: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Those that words of the sentence give. */
  readonly properties: PropertyTypes;
}

export interface AskedSchema {
  /** Label → what it means. */
  readonly labels: ReadonlyMap<string, string>;
  readonly relations: ReadonlyMap<string, AskedRelation>;
}

export function askedSchema({ entities, relations, own }: GraphSchema = mailuoSchema): AskedSchema {
  const ofPages = (
    names: Readonly<Record<string, string | null>> | undefined,
    all: readonly string[],
  ): (readonly [page: string, stored: string])[] =>
    names === undefined
      ? all.map((name) => [name, name])
      : Object.entries(names).flatMap(([page, stored]) => (stored === null ? [] : [[page, stored]]));
  const labels = ofPages(own?.labels, Object.keys(entities));
  const pageName = new Map(labels.map(([page, stored]) => [stored, page]));
  const ends = (stored: readonly string[]): string[] => stored.flatMap((label) => pageName.get(label) ?? []);
  const asked = ofPages(own?.relations, Object.keys(relations)).flatMap(([type, stored]): AskedRelation[] => {
    const relation = relations[stored];
    if (!relation || !isStated(type) || type === structure.wrote) return [];
    const { name, from, to, properties } = relation;
    const given = Object.entries(properties).filter(([property, kind]) => kind !== "strings" && !property.endsWith("Foreign"));
    return [{ type, meaning: meaningOf(type) ?? name.en[0], from: ends(from), to: ends(to), properties: Object.fromEntries(given) }];
  });
  return {
    labels: new Map(labels.map(([page, stored]) => [page, meaningOf(page) ?? entities[stored]!.name.en])),
    relations: new Map(asked.map((relation) => [relation.type, relation])),
  };
}

/** The form of an answer, as a JSON schema that is strict in the sense of the servers: all there is is required. */
export function answerSchema({ labels, relations }: AskedSchema): object {
  const text = { type: "string" };
  const properties = [...new Set([...relations.values()].flatMap((relation) => Object.keys(relation.properties)))];
  const name = strict({ text, type: { type: "string", enum: [...labels.keys()] } });
  const value = strict({ property: { type: "string", enum: properties }, text });
  const relation = strict({
    subject: text,
    type: { type: "string", enum: [...relations.keys()] },
    object: text,
    quote: text,
    status: { type: "string", enum: standingNames },
    values: { type: "array", items: value },
  });
  const sentence = strict({ n: { type: "integer" }, names: { type: "array", items: name }, relations: { type: "array", items: relation } });
  return strict({ sentences: { type: "array", items: sentence } });
}

const strict = (properties: Readonly<Record<string, object>>): object => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
