/**
 * Writing to the embedded engine what it does not hold yet: its own calls for that take a third of the time of MERGE, which looks for each
 * row. What they can't be given goes by MERGE: values that would become whole numbers, and edges between nodes that came otherwise.
 */
import type { GraphEdge, GraphNode } from "../batch.ts";
import { entityLabel } from "../ontology.ts";
import { hasEntity, labelIn, type GraphSchema, type PropertyType } from "../schema/graph-schema.ts";
import { doublesAmong, edgeProperties, upsertEdges, upsertNodes, type Opened } from "./embedded-write.ts";
import { groupBy } from "./group-by.ts";

export class BulkWriter {
  /** Node id → the engine's number of it, of the nodes that were written here. */
  readonly #numbers = new Map<string, number>();

  constructor(private readonly opened: Opened) {}

  /** Nodes of one label are one transaction; in which all is written again where it was written before. */
  async addNodes(nodes: readonly GraphNode[]): Promise<void> {
    const { database, schema } = this.opened;
    const others: GraphNode[] = [];
    for (const [label, group] of groupBy(nodes, (node) => node.label)) {
      const known = labelIn(schema, label);
      const isForBulk = (node: GraphNode): boolean => known !== undefined && !hasWholeDouble(node.properties, known.properties);
      const [plain, rest] = parted(group, isForBulk);
      others.push(...rest);
      if (plain.length === 0) continue;
      try {
        const numbers = await database.batchCreateNodesWithProps(labelsOf(schema, label), plain.map(rowOf));
        for (const [at, { id }] of plain.entries()) this.#numbers.set(id, numbers[at]!);
      } catch {
        // One of them is there, as after a process that ended while it wrote: whatever else was wrong is told by this, too.
        others.push(...plain);
      }
    }
    if (others.length > 0) await upsertNodes(this.opened, others);
  }

  async addEdges(edges: readonly GraphEdge[]): Promise<void> {
    const { database, schema } = this.opened;
    const isForBulk = ({ type, source, target, properties }: GraphEdge): boolean => {
      const known = edgeProperties(schema, type);
      return known !== undefined && this.#numbers.has(source) && this.#numbers.has(target) && !hasWholeDouble(properties, known);
    };
    const [plain, others] = parted(edges, isForBulk);
    const rows = plain.map((edge) => ({
      src: this.#numbers.get(edge.source)!,
      dst: this.#numbers.get(edge.target)!,
      type: edge.type,
      properties: rowOf(edge),
    }));
    if (rows.length > 0) await database.batchCreateEdges(rows);
    if (others.length > 0) await upsertEdges(this.opened, others);
  }
}

const rowOf = ({ id, properties }: GraphNode | GraphEdge): object => ({ ...properties, id });

const labelsOf = (schema: GraphSchema, label: string): string[] => (hasEntity(schema, label) ? [entityLabel, label] : [label]);

/** The engine takes 2 for an integer, and integers divide without a rest. */
const hasWholeDouble = (properties: GraphNode["properties"], known: Readonly<Record<string, PropertyType>>): boolean =>
  doublesAmong(known).some((name) => Number.isInteger(properties[name]));

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  const [first, others]: [Item[], Item[]] = [[], []];
  for (const item of items) (isFirst(item) ? first : others).push(item);
  return [first, others];
}
