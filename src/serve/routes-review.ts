/** Pairs in doubt, and what people decide. */
import { Hono } from "hono";
import type { DecisionRequest } from "../../graph/view-review.ts";
import { checkedName, longestName } from "../decisions/new-name.ts";
import { Parameters } from "./parameters.ts";
import { HttpError } from "./problem.ts";
import { readBody } from "./request-body.ts";
import { sendJson } from "./respond.ts";
import type { GraphSource } from "./graph-source.ts";
import type { ReviewService, SeenOn } from "./review-service.ts";
import type { Snapshot } from "./snapshot.ts";
import { articlesOfNode } from "./summary.ts";

/** `review`: absent where the graph is only shown. */
export function reviewRoutes(review: ReviewService | undefined, source: GraphSource): Hono {
  const app = new Hono();
  const here = (): ReviewService => {
    if (review) return review;
    throw new HttpError(403, "read-only", "This server only shows the graph. Decisions are made where `mailuo serve` runs on a workspace.");
  };
  app.get("/review", async (context) => {
    const asked = new Parameters(context.req.query());
    return sendJson(context, await here().pairs(asked.count("limit", 50, 500)));
  });
  app.get("/decisions", async (context) => sendJson(context, await here().decisions()));
  app.post("/decisions", async (context) => {
    const review = here();
    const request = requestOf(await readBody(context));
    return sendJson(context, { decisions: await review.decide(request, seenOn((await source.whole()).snapshot, request)) });
  });
  return app;
}

function seenOn(snapshot: Snapshot, request: DecisionRequest): SeenOn {
  const named = [...("a" in request ? [request.a] : []), ...("b" in request ? [request.b] : [])];
  return new Map(
    named.flatMap((id) => {
      const at = snapshot.nodeAt.get(id);
      return at === undefined ? [] : [[id, articlesOfNode(snapshot, at).map((article) => snapshot.nodes.at(article).id)]];
    }),
  );
}

function requestOf(asked: Parameters): DecisionRequest {
  const kind = asked.text("kind");
  switch (kind) {
    case "same":
    case "different":
    case "unsure":
      return { kind, a: asked.text("a"), b: asked.text("b") };
    case "split":
      return { kind, a: asked.text("a") };
    case "rename":
      return { kind, a: asked.text("a"), name: newName(asked.text("name")) };
    case "retract":
    case "confirm": {
      const sentence = asked.optionalText("sentence");
      return { kind, edge: asked.text("edge"), ...(sentence !== undefined && { sentence }) };
    }
    case "correct": {
      const sentence = asked.optionalText("sentence");
      const value = asked.optionalText("value") ?? "";
      return { kind, edge: asked.text("edge"), property: asked.text("property"), value, ...(sentence !== undefined && { sentence }) };
    }
    case "undo":
      return { kind, undoes: asked.text("undoes") };
    default:
      throw new HttpError(400, "parameter", "`kind` must be same, different, unsure, split, rename, retract, confirm, correct or undo.");
  }
}

function newName(given: string): string {
  const name = checkedName(given);
  if (name === undefined) throw new HttpError(400, "parameter", `\`name\` must be one line of 1 to ${longestName} characters.`);
  return name;
}
