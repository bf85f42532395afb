/**
 * The graph in Neo4j. What Mailuo wrote carries `mailuoOwned: true`, and nothing else is ever changed or deleted: other nodes and
 * relationships may live in the same database.
 */
import type { GraphEdge, GraphNode, Properties } from "../batch.ts";
import { hasLabel, hasRelation, relationTypesOf, type GraphSchema } from "../schema/graph-schema.ts";
import { checkedLimits, refuseUnlessReadOnly } from "./guard.ts";
import { idLabels, makeSchema } from "./neo4j-schema.ts";
import { searchNames } from "./neo4j-search.ts";
import type { CypherRunner } from "./cypher-runner.ts";
import { asParameter, mark } from "./neo4j-rows.ts";
import { clear, removeEdges, removeNodes, upsertEdges, upsertNodes } from "./neo4j-write.ts";
import { readsByCypher } from "./cypher-reads.ts";
import { plainParameters } from "./parameters.ts";
import type { GraphStore, QueryNode, QueryResult, QueryValue } from "./store.ts";
import { StoreError } from "./store.ts";

export async function makeNeo4jStore(
  runner: CypherRunner,
  { engine, readOnly, schema }: { readonly engine: string; readonly readOnly: boolean; readonly schema: GraphSchema },
): Promise<GraphStore> {
  const [major = 0, minor = 0] = engine.replace(/^\D+/, "").split(".").map(Number);
  if (major < 5 || (major === 5 && minor < 26)) throw new StoreError("failed", `This is ${engine}; Mailuo needs Neo4j 5.26 or newer.`);
  if (!readOnly) await makeSchema(runner, schema);
  let closed = false;
  const mustBeOpen = (): void => {
    if (closed) throw new StoreError("unavailable", "This store is closed.");
  };
  const mayWrite = (): void => {
    mustBeOpen();
    if (readOnly) throw new StoreError("read-only", "This store was opened to read.");
  };
  // One after the other: two at a time would only wait for each other's locks, and close waits for the last.
  let writing: Promise<unknown> = Promise.resolve();
  const write = (work: () => Promise<void>): Promise<void> => {
    const done = writing.then(() => {
      mayWrite();
      return work();
    });
    writing = done.catch(() => {});
    return done;
  };
  const ask: GraphStore["query"] = async (cypher, parameters = {}, options = {}) => {
    mustBeOpen();
    return query(runner, cypher, parameters, checkedLimits(options));
  };
  const written = { runner, schema, replanned: new Set<string>() };
  return {
    schema,
    upsert: ({ nodes, edges }) =>
      write(async () => {
        await upsertNodes(written, nodes);
        await upsertEdges(written, edges);
      }),
    remove: ({ nodes, edges }) =>
      write(async () => {
        await removeEdges(written, edges);
        await removeNodes(runner, nodes);
      }),
    query: ask,
    ...readsByCypher(ask, schema),
    describe: () => describe(runner, schema, engine),
    search: (text, limit = 20) => searchNames(runner, schema, text, limit),
    nodes: () => nodesInOrder(runner, schema),
    edges: () => edgesInOrder(runner, schema),
    clear: () => write(() => clear(runner)),
    async close() {
      await writing;
      closed = true;
      await runner.close();
    },
  };
}

async function query(
  runner: CypherRunner,
  cypher: string,
  given: Readonly<Record<string, unknown>>,
  limits: { readonly timeoutMs: number; readonly maxRows: number },
): Promise<QueryResult> {
  refuseUnlessReadOnly(cypher);
  const parameters = asParameter(plainParameters(given)) as object;
  const type = await runner.queryType(cypher, parameters, limits.timeoutMs);
  if (type !== "r") throw new StoreError("refused", "This query writes or changes the schema. Queries here only read the graph.");
  const answer = await runner.read({ cypher, parameters, ...limits });
  return { ...answer, rows: answer.rows.map((row) => row.map(withoutMark)) };
}

/** Takes our mark off nodes, edges and paths. */
function withoutMark(value: QueryValue): QueryValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutMark);
  const entries = Object.entries(value).filter(([key]) => key !== mark);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutMark(item as QueryValue)]));
}

async function describe(
  runner: CypherRunner,
  schema: GraphSchema,
  engine: string,
): Promise<{ engine: string; nodes: Record<string, number>; edges: Record<string, number> }> {
  const nodes: Record<string, number> = {};
  const edges: Record<string, number> = {};
  const ofNodes = `MATCH (n) WHERE n.${mark} UNWIND labels(n) AS label WITH label, count(*) AS found RETURN label, found ORDER BY label`;
  for await (const [label, found] of runner.rows(ofNodes, {})) if (hasLabel(schema, String(label))) nodes[String(label)] = Number(found);
  const ofEdges = `MATCH ()-[r]->() WHERE r.${mark} RETURN type(r) AS type, count(*) AS found ORDER BY type`;
  for await (const [type, found] of runner.rows(ofEdges, {})) if (hasRelation(schema, String(type))) edges[String(type)] = Number(found);
  return { engine, nodes, edges };
}

async function* nodesInOrder(runner: CypherRunner, schema: GraphSchema): AsyncGenerator<GraphNode> {
  const streams = idLabels.map((label) => runner.rows(`MATCH (n:${label}) WHERE n.id >= '' AND n.${mark} RETURN n ORDER BY n.id`, {}));
  for await (const [value] of mergeById(streams, ([node]) => (node as QueryNode).id)) {
    const { id, labels, properties } = value as QueryNode;
    const label = labels.find((one) => hasLabel(schema, one));
    if (label) yield { id, label, properties: ownProperties(properties) };
  }
}

async function* edgesInOrder(runner: CypherRunner, schema: GraphSchema): AsyncGenerator<GraphEdge> {
  const streams = relationTypesOf(schema).map((type) =>
    runner.rows(
      `MATCH (a)-[r:${type}]->(b) WHERE r.id >= '' AND r.${mark} RETURN r.id AS id, '${type}' AS type, a.id AS source, b.id AS target, properties(r) AS properties ORDER BY r.id`,
      {},
    ),
  );
  for await (const [id, type, source, target, properties] of mergeById(streams, ([id]) => String(id)))
    yield {
      id: String(id),
      type: String(type),
      source: String(source),
      target: String(target),
      properties: ownProperties(properties as Record<string, QueryValue>),
    };
}

const ownProperties = ({ id: _, [mark]: __, ...properties }: { readonly [key: string]: QueryValue }): Properties =>
  properties as Properties;

/** One sorted stream out of several. */
async function* mergeById<Row>(streams: readonly AsyncIterable<Row>[], idOf: (row: Row) => string): AsyncGenerator<Row> {
  const iterators = streams.map((stream) => stream[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
    for (;;) {
      let least = -1;
      for (const [index, head] of heads.entries())
        if (!head.done && (least === -1 || idOf(head.value) < idOf(heads[least]!.value as Row))) least = index;
      if (least === -1) return;
      yield heads[least]!.value as Row;
      heads[least] = await iterators[least]!.next();
    }
  } finally {
    await Promise.all(iterators.map((iterator) => iterator.return?.()));
  }
}
