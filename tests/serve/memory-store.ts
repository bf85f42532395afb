/** A store in memory, for the server's tests: search and Cypher are whatever the test says. */
import type { GraphBatch } from "../../graph/batch.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { StoreError, type GraphStore, type QueryOptions, type QueryResult } from "../../graph/store/store.ts";

export type Answer = (cypher: string, parameters: Readonly<Record<string, unknown>>, options: QueryOptions) => Promise<QueryResult>;

const readOnly = (): Promise<never> => Promise.reject(new StoreError("read-only", "This store is for reading."));

export function memoryStore(batch: GraphBatch, answer?: Answer, schema: GraphSchema = mailuoSchema): GraphStore {
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  const [nodes, edges] = [[...batch.nodes].sort(byId), [...batch.edges].sort(byId)];
  return {
    schema,
    upsert: readOnly,
    remove: readOnly,
    clear: readOnly,
    query: (cypher, parameters = {}, options = {}) =>
      answer ? answer(cypher, parameters, options) : Promise.resolve({ columns: [], rows: [], truncated: false }),
    nodesById: async (ids) => nodes.filter(({ id }) => ids.includes(id)),
    nodesOf: async (label) => nodes.filter((node) => node.label === label),
    mostConnected: async (count) => nodes.slice(0, count),
    edgesAmong: async (ids) => edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target)),
    communitySizes: () => Promise.resolve(new Map()),
    describe: () => Promise.resolve({ engine: "memory", nodes: {}, edges: {} }),
    search: () => Promise.resolve([]),
    async *nodes() {
      yield* nodes;
    },
    async *edges() {
      yield* edges;
    },
    close: () => Promise.resolve(),
  };
}
