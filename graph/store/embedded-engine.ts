/**
 * The child process that holds the embedded engine. It has no time limit, no way to interrupt a query and no bound on its memory, so it
 * lives here, where it can be killed. Started by embedded-process.ts only; ends itself when its parent is gone.
 */
import { rmSync } from "node:fs";
import grafeo from "@grafeo-db/js";
import type { GrafeoDB } from "@grafeo-db/js";
import type { GraphSchema } from "../schema/graph-schema.ts";
import { BulkWriter } from "./embedded-bulk.ts";
import { plainError } from "./embedded-errors.ts";
import { Pages } from "./embedded-pages.ts";
import type { Handlers, OpenArguments, QueryArguments, Reply, Request } from "./embedded-protocol.ts";
import { Scan } from "./embedded-scan.ts";
import { query } from "./embedded-query.ts";
import { describe } from "./embedded-read.ts";
import { clear, createSchema, removeEdges, removeNodes, upsertEdges, upsertNodes } from "./embedded-write.ts";
import { NameIndex } from "./name-index.ts";

const memoryCheckMs = 100;
const indexPage = 5_000;

let opened: { readonly database: GrafeoDB; readonly schema: GraphSchema; readonly pages: Pages; readonly version: string } | undefined;
let scan: Scan | undefined;
/** While what is new is written. */
let bulk: BulkWriter | undefined;
/** Built at the first search, then kept up to date. */
let names: NameIndex | undefined;
let filled: Promise<void> | undefined;

async function open({ path, readOnly, memoryBytes, schema }: OpenArguments): Promise<{ readonly version: string }> {
  const database = readOnly ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path);
  if (!readOnly) await createSchema(database);
  opened = { database, schema, pages: new Pages(database, schema), version: database.version() };
  const bound = process.memoryUsage.rss() + memoryBytes;
  setInterval(() => endIfAbove(bound), memoryCheckMs).unref();
  return { version: opened.version };
}

function endIfAbove(bound: number): void {
  if (process.memoryUsage.rss() <= bound) return;
  const message = "The query needed more memory than it is given: narrow it, or let it return less.";
  send({ fatal: { code: "failed", message } }, () => process.kill(process.pid, "SIGKILL"));
}

const engine = (): NonNullable<typeof opened> => {
  if (!opened) throw new Error("The engine is not open.");
  return opened;
};

/** Writers add to the index from the moment it exists, so that nothing is missed that changes while it is filled. */
async function nameIndex(): Promise<NameIndex> {
  names ??= new NameIndex(engine().schema);
  filled ??= fill(names);
  await filled;
  return names;
}

async function fill(index: NameIndex): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const page = await engine().pages.nodes({ after, limit: indexPage });
    for (const node of page) index.set(node);
    after = page.at(-1)?.id;
    if (page.length < indexPage) return;
  }
}

const handlers: Handlers = {
  open,
  async upsertNodes({ nodes }) {
    await upsertNodes(engine(), nodes);
    for (const node of nodes) names?.set(node);
    return null;
  },
  async upsertEdges({ edges }) {
    await upsertEdges(engine(), edges);
    return null;
  },
  async addNodes({ nodes }) {
    await (bulk ??= new BulkWriter(engine())).addNodes(nodes);
    for (const node of nodes) names?.set(node);
    return null;
  },
  async addEdges({ edges }) {
    await (bulk ??= new BulkWriter(engine())).addEdges(edges);
    return null;
  },
  async removeNodes({ ids }) {
    bulk = undefined;
    await removeNodes(engine().database, ids);
    for (const id of ids) names?.delete(id);
    return null;
  },
  async removeEdges({ edges }) {
    await removeEdges(engine().database, edges);
    return null;
  },
  checkpoint() {
    engine().database.walCheckpoint();
    return null;
  },
  async clear() {
    bulk = undefined;
    await clear(engine().database);
    names?.clear();
    return null;
  },
  query: (args) => query(engine().database, args),
  describe: () => describe(engine()),
  search: async ({ text, limit }) => (await nameIndex()).search(text, limit),
  nodePage: (page) => engine().pages.nodes(page),
  edgePage: (page) => engine().pages.edges(page),
  scanKinds({ of }) {
    scan = new Scan(engine().database, engine().schema);
    return scan.kinds(of);
  },
  scanRows: (args) => (scan ??= new Scan(engine().database, engine().schema)).rows(args),
  close() {
    opened?.database.close();
    opened = undefined;
    return null;
  },
};

async function answer({ id, operation, args }: Request): Promise<void> {
  try {
    const handle = handlers[operation] as (args: unknown) => unknown;
    send({ id, answer: await handle(args) });
  } catch (error) {
    const cypher = operation === "query" ? (args as QueryArguments).cypher : undefined;
    send({ id, error: plainError(error, cypher) });
  }
}

function send(reply: Reply, then?: () => void): void {
  process.send?.(reply, undefined, {}, () => then?.());
}

process.on("message", (request: Request) => void answer(request));
process.on("disconnect", () => process.exit());
process.on("exit", () => {
  // The parent takes the folder away too, unless it was killed.
  const scratch = process.env["MAILUO_SCRATCH"];
  if (scratch) rmSync(scratch, { recursive: true, force: true });
});
