/** Everything in the embedded engine, page by page in id order, without holding more than the ids. */
import type { GrafeoDB } from "@grafeo-db/js";
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { hasLabel, hasRelation, type GraphSchema, type PropertyValue } from "../schema/graph-schema.ts";
import type { PageArguments } from "./embedded-protocol.ts";
import { type NodeIdOf, nodeIds } from "./embedded-values.ts";

const everyNode = "MATCH (n) RETURN n.id, id(n)";
const everyEdge = "MATCH ()-[r]->() RETURN r.id, id(r)";

interface Sorted {
  readonly epoch: bigint;
  /** In order. */
  readonly ids: readonly string[];
  /** The engine's own numbers, in the same order. */
  readonly internals: Float64Array;
  readonly idOf: NodeIdOf;
}

/** The ids are sorted once and kept until the last page is taken or the graph changes: an edge's id has no index in the engine. */
export class Pages {
  readonly #database: GrafeoDB;
  readonly #schema: GraphSchema;
  readonly #sorted = new Map<string, Sorted>();

  constructor(database: GrafeoDB, schema: GraphSchema) {
    this.#database = database;
    this.#schema = schema;
  }

  nodes(page: PageArguments): Promise<readonly GraphNode[]> {
    return this.#page(everyNode, page, (id, internal) => this.#node(id, internal));
  }

  edges(page: PageArguments): Promise<readonly GraphEdge[]> {
    return this.#page(everyEdge, page, (id, internal, idOf) => this.#edge(id, internal, idOf));
  }

  async #page<Item>(
    listing: string,
    { after, limit }: PageArguments,
    read: (id: string, internal: number, idOf: NodeIdOf) => Item | undefined,
  ): Promise<readonly Item[]> {
    const sorted = await this.#sort(listing);
    const items: Item[] = [];
    let at = after === undefined ? 0 : firstAfter(sorted.ids, after);
    for (; at < sorted.ids.length && items.length < limit; at += 1) {
      const item = read(sorted.ids[at]!, sorted.internals[at]!, sorted.idOf);
      if (item !== undefined) items.push(item);
    }
    if (at >= sorted.ids.length) this.#sorted.delete(listing);
    return items;
  }

  async #sort(listing: string): Promise<Sorted> {
    const epoch = this.#database.currentEpoch();
    const kept = this.#sorted.get(listing);
    if (kept?.epoch === epoch) return kept;
    const rows = await this.#listed(listing);
    rows.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
    const sorted: Sorted = {
      epoch,
      ids: rows.map(([id]) => id),
      internals: Float64Array.from(rows, ([, internal]) => internal),
      // Each node is at an end of some edge: listed at once they take a tenth of what they take one by one.
      idOf: nodeIds(this.#database, listing === everyEdge ? await this.#listed(everyNode) : []),
    };
    this.#sorted.set(listing, sorted);
    return sorted;
  }

  async #listed(listing: string): Promise<[id: string, internal: number][]> {
    const listed = (await this.#database.executeCypher(listing)).rows() as [string | null, number][];
    return listed.filter((row): row is [string, number] => row[0] !== null);
  }

  #node(id: string, internal: number): GraphNode | undefined {
    const node = this.#database.getNode(internal);
    const label = node?.labels.find((one) => hasLabel(this.#schema, one));
    return node && label ? { id, label, properties: withoutId(node.properties()) } : undefined;
  }

  #edge(id: string, internal: number, idOf: NodeIdOf): GraphEdge | undefined {
    const edge = this.#database.getEdge(internal);
    if (!edge || !hasRelation(this.#schema, edge.edgeType)) return undefined;
    return { id, type: edge.edgeType, source: idOf(edge.sourceId), target: idOf(edge.targetId), properties: withoutId(edge.properties()) };
  }
}

/** Properties in the order of their names, so that two stores with the same content give the same bytes. */
function withoutId(properties: object): Properties {
  const given = properties as Record<string, PropertyValue>;
  const ordered: Record<string, PropertyValue> = {};
  for (const name of Object.keys(given).sort()) if (name !== "id") ordered[name] = given[name]!;
  return ordered;
}

function firstAfter(ids: readonly string[], after: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ids[middle]! <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
