/** Builds, and what changed from one to another. */
import { Hono } from "hono";
import { pointPattern, type Changes } from "./changes.ts";
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
    return sendJson(context, await builds.between(point(asked, "from"), point(asked, "to")));
  });
  return app;
}

function point(asked: Parameters, name: string): string {
  const given = asked.text(name);
  if (new RegExp(pointPattern).test(given)) return given;
  throw new HttpError(400, "parameter", `\`${name}\` must be the number of a build, or a day or month: 3, 2022-06-24, 2022-06.`);
}
