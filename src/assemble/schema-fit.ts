/** Nodes and edges as a graph's schema has them: under the names that they are stored by, without what does not fit; and a count of that. */
import type { GraphEdge, GraphNode, Properties } from "../../graph/batch.ts";
import { entityProperties, isSourceLabel, metricProperties, statedProperties } from "../../graph/ontology.ts";
import type { GraphSchema, PropertyTypes } from "../../graph/schema/graph-schema.ts";
import { storedLabel, storedRelation } from "../../graph/schema/workspace-schema.ts";

/** Of the workspace's graph, what its schema has no place for. The pages' statements stay in the workspace. */
export interface LeftOut {
  readonly kind: "label" | "relation" | "property";
  /** As pages give it; of a property after that of what has it, as WORKS_FOR.title. */
  readonly name: string;
  readonly reason: string;
  /** Entities, relations, or relations and entities with that property. */
  readonly count: number;
}

export class SchemaFit {
  /** Entity id → its label as stored; `undefined`: left out. Kept only where the workspace has a schema of its own, or something was left out. */
  readonly #labels = new Map<string, string | undefined>();
  readonly #leftOut = new Map<string, { kind: LeftOut["kind"]; name: string; reason: string; count: number }>();

  constructor(private readonly schema: GraphSchema) {}

  /** Takes note of an entity that edges may end at. Idempotent. */
  meet(id: string, label: string): void {
    const stored = storedLabel(this.schema, label);
    if (stored === undefined || this.schema.own) this.#labels.set(id, stored);
  }

  /** Undefined where the schema has no such label. */
  node(node: GraphNode): GraphNode | undefined {
    if (isSourceLabel(node.label)) return node;
    this.meet(node.id, node.label);
    const label = storedLabel(this.schema, node.label);
    if (label === undefined) return void this.#count("label", node.label, this.#why("labels", node.label));
    const { properties } = this.schema.entities[label]!;
    return { ...node, label, properties: this.#known(node.properties, [properties, metricProperties], node.label) };
  }

  /** Undefined where the schema has no such relation, or none between these two labels. Both ends were met before. */
  edge(edge: GraphEdge): GraphEdge | undefined {
    const type = storedRelation(this.schema, edge.type);
    const relation = type === undefined ? undefined : this.schema.relations[type];
    if (type === undefined || !relation) return void this.#count("relation", edge.type, this.#why("relations", edge.type));
    if (this.#labels.size > 0) {
      const [from, to] = [this.#endAt(edge.source), this.#endAt(edge.target)];
      if (from === null || to === null) {
        // That its entity is left out is told of the entity already.
        if (relation.stated) this.#count("relation", edge.type, "one of its ends is left out");
        return undefined;
      }
      const fits = (label: string | undefined, labels: readonly string[]): boolean => label === undefined || labels.includes(label);
      if (!fits(from, relation.from) || !fits(to, relation.to))
        return void this.#count("relation", edge.type, `the schema has it not from ${from} to ${to}`);
    }
    return { ...edge, type, properties: this.#known(edge.properties, [relation.properties, statedProperties], edge.type) };
  }

  /** What was left out, in order of kind and name. */
  leftOut(): readonly LeftOut[] {
    const order = ["label", "relation", "property"];
    return [...this.#leftOut.values()].sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.reason < b.reason ? -1 : 1),
    );
  }

  /** `null`: left out; `undefined`: an article or a document, or nothing to check. */
  #endAt(id: string): string | null | undefined {
    return this.#labels.has(id) ? (this.#labels.get(id) ?? null) : undefined;
  }

  #why(kind: "labels" | "relations", name: string): string {
    return this.schema.own?.[kind][name] === null ? "the schema drops it" : "the schema does not have it";
  }

  /** Only a workspace's own schema takes properties out. */
  #known(properties: Properties, known: readonly PropertyTypes[], of: string): Properties {
    if (!this.schema.own) return properties;
    const gone = Object.keys(properties).filter((name) => ![...known, entityProperties].some((types) => Object.hasOwn(types, name)));
    if (gone.length === 0) return properties;
    for (const name of gone) this.#count("property", `${of}.${name}`, "the schema does not have it");
    return Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => !gone.includes(name))
        .map(([name, value]) => [name, withoutLines(name, value, gone)]),
    );
  }

  #count(kind: LeftOut["kind"], name: string, reason: string): void {
    const key = `${kind} ${name} ${reason}`;
    const known = this.#leftOut.get(key) ?? { kind, name, reason, count: 0 };
    this.#leftOut.set(key, known);
    known.count++;
  }
}

/** Of lists that name properties (`valueEvidence`, `conflicts`, `corrected`) only what is still there. */
function withoutLines(name: string, value: Properties[string], gone: readonly string[]): Properties[string] {
  if (name !== "valueEvidence" && name !== "conflicts" && name !== "corrected") return value;
  return (value as readonly string[]).filter((line) => !gone.includes(line.split("=", 1)[0]!));
}
