/** Builds, and what changed from one to another. */
import { Hono } from "hono";
import type { Changes } from "./changes.ts";
import { Parameters } from "./parameters.ts";
import { HttpError } from "./problem.ts";
import { sendJson } from "./respond.ts";

/** `changes`: absent where there is no workspace. */
export function changeRoutes(changes: Changes | undefined): Hono {
  const app = new Hono();
  const here = (): Changes => {
    if (changes) return changes;
    throw new HttpError(404, "not-found", "This server shows a graph alone: its builds are not known.");
  };
  app.get("/builds", async (context) => sendJson(context, await here().builds()));
  app.get("/changes", async (context) => {
    const asked = new Parameters(context.req.query());
    const builds = here();
    // The parameters are required: see openapi.ts.
    const [from, to] = [asked.count("from", 1, Number.MAX_SAFE_INTEGER), asked.count("to", 1, Number.MAX_SAFE_INTEGER)];
    return sendJson(context, await builds.between(from, to));
  });
  return app;
}
