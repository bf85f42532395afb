/** Cypher and the named queries. */
import { Hono } from "hono";
import type { GraphStore } from "../../graph/store/store.ts";
import { namedQueriesIn } from "../../graph/queries/queries.ts";
import { cypherRunner } from "./cypher.ts";
import type { Limits } from "./limits.ts";
import { readBody } from "./request-body.ts";
import { sendJson } from "./respond.ts";

export function queryRoutes(store: GraphStore, limits: Limits): Hono {
  const app = new Hono();
  const run = cypherRunner(store, limits);
  app.post("/cypher", async (context) => {
    const asked = await readBody(context);
    const answer = await run({
      query: asked.text("query"),
      parameters: asked.map("parameters"),
      maxRows: asked.count("limit", Math.min(1_000, limits.rows), limits.rows),
      timeoutMs: asked.count("timeoutMs", limits.queryMs, limits.queryMs),
    });
    return sendJson(context, answer);
  });
  app.get("/queries", (context) => sendJson(context, { queries: namedQueriesIn(store.schema) }));
  return app;
}
