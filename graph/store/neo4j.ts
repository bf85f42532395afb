/** Neo4j 5.26 or newer through neo4j-driver: connection, sessions, values and errors. What is stored, and how, is in neo4j-store.ts. */
import { entityLabel, mailuoSchema } from "../ontology.ts";
import type { GraphSchema } from "../schema/graph-schema.ts";
import neo4j, {
  type Driver,
  type Node,
  type Path,
  type Record as DriverRecord,
  type Relationship,
  type Session,
  type Transaction,
} from "neo4j-driver";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { explainNeo4jError, isOutOfTransactionMemory, unanswered } from "./neo4j-errors.ts";
import type { CypherRunner, ReadAnswer, ReadRequest } from "./cypher-runner.ts";
import { makeNeo4jStore } from "./neo4j-store.ts";
import { steadily, within } from "./patience.ts";
import type { GraphStore, QueryEdge, QueryNode, QueryValue } from "./store.ts";
import { StoreError } from "./store.ts";

export interface Neo4jOptions {
  /** Leaves the schema as it is and refuses to write. */
  readonly readOnly?: boolean;
  /** How long a write is tried again while the server is away, e.g. restarting. */
  readonly retryMs?: number;
  /** Default Mailuo's own. */
  readonly schema?: GraphSchema;
}

/** A server that is there answers the first greeting at once; so long is waited for one that is slow. */
const connectMs = 12_000;
/** How much longer than a query's own time is waited for the server to say that it is over. */
const graceMs = 5_000;
/** How long the next row of a whole reading is waited for. */
const rowMs = 60_000;
/** A server that does not answer does not answer a farewell. */
const closeMs = 2_000;

/** Connects, checks the version and, unless read-only, makes the schema. Throws a StoreError that says what to do. */
export async function openNeo4jStore(connection: Neo4jConnection, options: Neo4jOptions = {}): Promise<GraphStore> {
  const { uri, username, password, database } = connection;
  let driver: Driver;
  try {
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      useBigInt: true,
      maxTransactionRetryTime: options.retryMs ?? 120_000,
      connectionAcquisitionTimeout: 30_000,
      connectionTimeout: 10_000,
      userAgent: "mailuo/0.1",
    });
  } catch (error) {
    throw explainNeo4jError(error, uri);
  }
  try {
    const greeting = driver.getServerInfo(database === undefined ? {} : { database });
    const { agent = "" } = await within(greeting, connectMs, () => unanswered(uri, connectMs));
    const runner = makeRunner(driver, database, uri);
    return await makeNeo4jStore(runner, {
      engine: agent.replace("Neo4j/", "Neo4j "),
      readOnly: options.readOnly ?? false,
      schema: options.schema ?? mailuoSchema,
    });
  } catch (error) {
    await closeDriver(driver);
    throw explainNeo4jError(error, uri);
  }
}

const closeDriver = (driver: Driver): Promise<void> =>
  within(driver.close(), closeMs, () => new Error("no farewell")).catch(() => undefined);

function makeRunner(driver: Driver, database: string | undefined, uri: string): CypherRunner {
  const session = (mode: "READ" | "WRITE"): Session =>
    driver.session({ defaultAccessMode: neo4j.session[mode], ...(database !== undefined && { database }) });
  const explained = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw explainNeo4jError(error, uri);
    }
  };
  const inTime = <Result>(work: Promise<Result>, timeoutMs: number): Promise<Result> =>
    within(work, timeoutMs + graceMs, () => unanswered(uri, timeoutMs + graceMs));
  return {
    write: (cypher, parameters, atLeast) => explained(() => writeWithRetry(session("WRITE"), cypher, parameters, atLeast ?? 0)),
    schema: (cypher) => explained(() => runOnce(session("WRITE"), cypher)),
    queryType: (cypher, parameters, timeoutMs) =>
      explained(() => inTime(explainType(session("READ"), cypher, parameters, timeoutMs), timeoutMs)),
    read: (request) => explained(() => inTime(readRows(session("READ"), request), request.timeoutMs)),
    rows: (cypher, parameters) => streamRows(() => session("READ"), cypher, parameters, uri),
    close: () => closeDriver(driver),
  };
}

async function writeWithRetry(session: Session, cypher: string, parameters: object, atLeast: number): Promise<boolean> {
  const rolledBack = new Error("fewer rows than expected");
  try {
    await session.executeWrite(async (transaction) => {
      try {
        const { records } = await transaction.run(cypher, parameters);
        if (atLeast > 0 && Number(records[0]?.get(0) ?? 0) < atLeast) throw rolledBack;
      } catch (error) {
        // The server calls this transient, and it would fail again and again: the batch has to be smaller.
        if (isOutOfTransactionMemory(error))
          throw new StoreError("failed", "The server's memory for one transaction is too small for this batch.", { cause: error });
        throw error;
      }
    });
    return true;
  } catch (error) {
    if (error === rolledBack) return false;
    throw error;
  } finally {
    await session.close();
  }
}

async function runOnce(session: Session, cypher: string): Promise<void> {
  try {
    await session.run(cypher);
  } finally {
    await session.close();
  }
}

async function explainType(session: Session, cypher: string, parameters: object, timeout: number): Promise<string> {
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`, parameters, { timeout });
    return summary.queryType;
  } finally {
    await session.close();
  }
}

/** Streams at most one row more than asked for; what is not read is not fetched. */
async function readRows(session: Session, { cypher, parameters, timeoutMs, maxRows }: ReadRequest): Promise<ReadAnswer> {
  const transaction = session.beginTransaction({ timeout: timeoutMs });
  try {
    const result = transaction.run(cypher, parameters);
    const rows: unknown[][] = [];
    let truncated = false;
    for await (const record of result as AsyncIterable<DriverRecord>) {
      if (rows.length === maxRows) {
        truncated = true;
        break;
      }
      rows.push([...record.values()]);
    }
    const columns = (await result.keys()) as string[];
    const ends = await nodeIds(transaction, rows);
    await transaction.rollback();
    return { columns, rows: rows.map((row) => row.map((value) => toValue(value, ends))), truncated };
  } finally {
    await session.close();
  }
}

async function* streamRows(open: () => Session, cypher: string, parameters: object, uri: string): AsyncGenerator<QueryValue[]> {
  const session = open();
  try {
    const records = session.run(cypher, parameters) as AsyncIterable<DriverRecord>;
    for await (const record of steadily(records, rowMs, () => unanswered(uri, rowMs)))
      yield [...record.values()].map((value) => toValue(value, new Map()));
  } catch (error) {
    throw explainNeo4jError(error, uri);
  } finally {
    await within(session.close(), closeMs, () => new Error("no farewell")).catch(() => undefined);
  }
}

/** An edge of an answer names its ends by the server's own ids: theirs by ours, read in the same transaction. */
async function nodeIds(transaction: Transaction, rows: readonly unknown[][]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set<string>();
  const visit = (value: unknown): void => {
    if (neo4j.isRelationship(value as object)) {
      const { startNodeElementId, endNodeElementId } = value as Relationship;
      wanted.add(startNodeElementId).add(endNodeElementId);
    } else if (neo4j.isPath(value as object)) for (const { relationship } of (value as Path).segments) visit(relationship);
    else if (isPlain(value)) for (const item of Object.values(value)) visit(item);
  };
  for (const row of rows) for (const value of row) visit(value);
  if (wanted.size === 0) return new Map();
  const found = await transaction.run("MATCH (n) WHERE elementId(n) IN $wanted RETURN elementId(n), n.id", { wanted: [...wanted] });
  return new Map(found.records.map((record) => [String(record.get(0)), String(record.get(1) ?? record.get(0))]));
}

/** Lists and maps, but none of the driver's classes. */
const isPlain = (value: unknown): value is object =>
  Array.isArray(value) || (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype);

function toValue(value: unknown, ends: ReadonlyMap<string, string>): QueryValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value !== "object") return value as QueryValue;
  if (Array.isArray(value)) return value.map((item) => toValue(item, ends));
  if (neo4j.isNode(value)) return toNode(value as Node, ends);
  if (neo4j.isRelationship(value)) return toEdge(value as Relationship, ends);
  if (neo4j.isPath(value)) {
    const { start, segments } = value as Path;
    const nodes = [start, ...segments.map(({ end }) => end)].map((node) => toNode(node, ends));
    return { kind: "path", nodes, edges: segments.map(({ relationship }) => toEdge(relationship, ends)) };
  }
  if (neo4j.isPoint(value)) return toMap({ ...(value as object) }, ends);
  if (isPlain(value)) return toMap(value, ends);
  // The driver writes a duration without a time as P1DT.
  return neo4j.isDuration(value) ? String(value).replace(/T$/, "") : String(value);
}

const toMap = (value: object, ends: ReadonlyMap<string, string>): { [key: string]: QueryValue } =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, toValue(item, ends)]),
  );

function toNode({ elementId, labels, properties }: Node, ends: ReadonlyMap<string, string>): QueryNode {
  return {
    kind: "node",
    id: String(properties["id"] ?? elementId),
    labels: [...labels].sort(entityFirst),
    properties: toMap(properties, ends),
  };
}

const entityFirst = (left: string, right: string): number =>
  Number(right === entityLabel) - Number(left === entityLabel) || (left < right ? -1 : 1);

function toEdge(
  { elementId, type, startNodeElementId, endNodeElementId, properties }: Relationship,
  ends: ReadonlyMap<string, string>,
): QueryEdge {
  const [source, target] = [startNodeElementId, endNodeElementId].map((id) => ends.get(id) ?? id) as [string, string];
  return { kind: "edge", id: String(properties["id"] ?? elementId), type, source, target, properties: toMap(properties, ends) };
}
