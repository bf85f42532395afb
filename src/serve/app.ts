/** The HTTP interface put together: who may ask, what is answered, how errors look. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { GraphStore } from "../../graph/store/store.ts";
import { asDescribed, refuseMethod } from "./described.ts";
import { GraphSource } from "./graph-source.ts";
import { hostGuard, secureHeaders, tokenGuard } from "./guard.ts";
import type { Limits } from "./limits.ts";
import { openApiOf } from "./openapi.ts";
import { HttpError, problemOf, toHttpError } from "./problem.ts";
import { sendJson, send } from "./respond.ts";
import type { ListedNamesOf } from "./listed-names.ts";
import type { PrintedPages } from "./printed-pages.ts";
import { documentRoutes } from "./routes-documents.ts";
import type { Changes } from "./changes.ts";
import { changeRoutes } from "./routes-changes.ts";
import { dossierRoutes } from "./routes-dossier.ts";
import { graphRoutes } from "./routes-graph.ts";
import type { ReviewService } from "./review-service.ts";
import { reviewRoutes } from "./routes-review.ts";
import { queryRoutes } from "./routes-query.ts";
import type { PageFiles } from "./static.ts";

export interface AppOptions {
  readonly store: GraphStore;
  readonly source: GraphSource;
  readonly review?: ReviewService | undefined;
  readonly printed?: PrintedPages | undefined;
  readonly names?: ListedNamesOf | undefined;
  readonly changes?: Changes | undefined;
  readonly host: string;
  /** Known once the server listens. */
  readonly port: () => number;
  readonly token?: string | undefined;
  readonly page: PageFiles;
  readonly limits: Limits;
  /** Told of errors that nobody foresaw. */
  readonly log: (error: unknown) => void;
}

export function buildApp({ store, source, review, printed, names, changes, host, port, token, page, limits, log }: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders);
  app.use(hostGuard(host, port));
  if (token !== undefined) app.use(tokenGuard(token));
  app.use("/api/*", bodyLimit({ maxSize: limits.body, onError: () => refuseBody(limits.body) }));
  app.use("/api/*", asDescribed);
  app.get("/api/v1/openapi.json", (context) => sendJson(context, openApiOf(store.schema)));
  app.route("/api/v1", graphRoutes(source, limits, { review, printed, names, changes }));
  app.route("/api/v1", dossierRoutes(source, printed));
  app.route("/api/v1", changeRoutes(changes));
  app.route("/api/v1", documentRoutes(printed));
  app.route("/api/v1", queryRoutes(store, limits));
  app.route("/api/v1", reviewRoutes(review, source));
  app.get("*", async (context) => {
    const file = page.get(new URL(context.req.url).pathname);
    if (!file) throw new HttpError(404, "not-found", "There is nothing at this address.");
    return send(context, file.body, file.cacheControl);
  });
  app.notFound((context) => {
    const { path, method } = context.req;
    if (page.get(path) !== undefined) {
      if (method === "OPTIONS") return new Response(null, { status: 204, headers: { Allow: "GET, HEAD, OPTIONS" } });
      refuseMethod(method);
    }
    throw new HttpError(404, "not-found", "There is nothing at this address.");
  });
  app.onError((error, context) => {
    const known = toHttpError(error);
    if (known.code === "internal") log(error);
    const { allow, retryAfter } = known.details;
    return context.json(problemOf(known), known.status, {
      "Cache-Control": "no-store",
      ...(allow !== undefined && { Allow: allow }),
      ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
    });
  });
  return app;
}

function refuseBody(most: number): never {
  throw new HttpError(413, "too-large", `A request's body may hold ${most} bytes at most.`);
}
