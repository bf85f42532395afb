import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildApp } from "../../src/serve/app.ts";
import { GraphSource } from "../../src/serve/graph-source.ts";
import { defaultLimits } from "../../src/serve/limits.ts";
import { openApi } from "../../src/serve/openapi.ts";
import type { JsonSchema } from "../../src/serve/json-schema.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { readPageFiles } from "../../src/serve/static.ts";
import { ask, county, pageFolder, part, post, start } from "./client.ts";
import { memoryStore } from "./memory-store.ts";
import { faults } from "../../src/serve/schema-check.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.close());

type Operation = { readonly parameters?: readonly { readonly name: string }[]; readonly responses: Readonly<Record<string, unknown>> };
const paths = openApi.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;

test("every route is described, and everything described is a route", () => {
  const store = memoryStore(county);
  const options = {
    store,
    source: new GraphSource(store, defaultLimits),
    host: "127.0.0.1",
    port: () => 0,
    page: readPageFiles(pageFolder()),
    limits: defaultLimits,
  };
  const app = buildApp({ ...options, log: () => undefined });
  const routes = app.routes
    .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/v1/"))
    .map(({ method, path }) => `${method} ${path.slice("/api/v1".length).replace(/:(\w+)/g, "{$1}")}`);
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect([...new Set(routes)].sort()).toEqual(described.sort());
});

test("every reference leads to a schema", () => {
  const references = [...JSON.stringify(openApi).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
  for (const name of references) expect(Object.keys(openApi.components.schemas)).toContain(name);
});

describe("answers are as described", () => {
  const schemaOf = (path: string, method: string): JsonSchema => {
    const response = paths[path]![method]!.responses["200"] as { content: { "application/json": { schema: JsonSchema } } };
    return response.content["application/json"].schema;
  };
  const person = part("person-李玉林");
  const edge = county.edges.find(({ type }) => type === "IMPLEMENTS")!;
  const article = county.nodes.find(({ label }) => label === "Article")!;
  const gets: readonly (readonly [string, string])[] = [
    ["/status", "/status"],
    ["/facets", "/facets"],
    ["/schema", "/schema"],
    ["/queries", "/queries"],
    ["/overview", "/overview?articles=true"],
    ["/search", "/search?q=l"],
    ["/search/texts", `/search/texts?q=${part("局长")}`],
    ["/places", "/places?limit=5"],
    ["/nodes/{id}", `/nodes/${person}`],
    ["/nodes/{id}", `/nodes/${article.id}`],
    ["/paths", `/paths?from=${person}&to=${part(edge.target)}`],
    ["/edges/{id}/evidence", `/edges/${part(edge.id)}/evidence`],
    ["/articles/{id}", `/articles/${article.id}`],
  ];
  test.each(gets)("GET %s (%s)", async (path, asked) => {
    const reply = await ask(server.port, `/api/v1${asked}`);
    expect(reply.status).toBe(200);
    expect(faults(reply.json(), schemaOf(path, "get"))).toEqual([]);
  });
  const posts: readonly (readonly [string, object])[] = [
    ["/neighbours", { nodes: ["person-李玉林"], depth: 2 }],
    ["/subgraph", { edges: [edge.id] }],
    ["/links", { nodes: [edge.source, edge.target] }],
    ["/moments", {}],
    ["/moments", { nodes: ["person-李玉林"], limit: 3 }],
    ["/quotes", { edges: [edge.id] }],
    ["/cypher", { query: "RETURN 1" }],
    ["/refresh", {}],
  ];
  test.each(posts)("POST %s", async (path, body) => {
    const reply = await post(server.port, `/api/v1${path}`, body);
    expect(reply.status).toBe(200);
    expect(faults(reply.json(), schemaOf(path, "post"))).toEqual([]);
  });
  test("errors", async () => {
    const reply = await ask(server.port, "/api/v1/nodes/none");
    expect(faults(reply.json(), { $ref: "#/components/schemas/Problem" })).toEqual([]);
  });
});
