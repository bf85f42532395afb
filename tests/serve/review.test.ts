import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecisionList, DecisionRequest } from "../../graph/view-review.ts";
import { HttpError } from "../../src/serve/problem.ts";
import type { ReviewService, SeenOn } from "../../src/serve/review-service.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, county, post, start } from "./client.ts";

const place = "0123456789abcdef:0-2";

describe("a server that takes decisions", () => {
  const asked: DecisionRequest[] = [];
  let seen: SeenOn = new Map();
  const review: ReviewService = {
    updating: true,
    pairs: (limit) => Promise.resolve({ pairs: [], inDoubt: limit }),
    decisions: () => Promise.resolve({ decisions: [] }),
    decide: (request, seenOn) => {
      seen = seenOn;
      if (request.kind === "undo") return Promise.reject(new HttpError(404, "not-found", "There is no decision."));
      asked.push(request);
      return Promise.resolve([{ id: "1", kind: request.kind, time: "2024-01-01T00:00:00Z", author: "test", state: "standing", about: [] }]);
    },
  };
  let server: RunningServer;
  beforeAll(async () => {
    server = await start({ review });
  });
  afterAll(() => server.close());
  const decide = (body: unknown, headers?: Record<string, string>) => post(server.port, "/api/v1/decisions", body, headers);

  test("says so, and whether the graph lags behind them", async () => {
    expect((await ask(server.port, "/api/v1/status")).json()).toMatchObject({ decides: true, updating: true });
  });

  test("lists as many pairs as are asked for", async () => {
    expect((await ask(server.port, "/api/v1/review?limit=7")).json()).toEqual({ pairs: [], inDoubt: 7 });
  });

  test.each<DecisionRequest>([
    { kind: "same", a: place, b: place },
    { kind: "unsure", a: place, b: "person-1" },
    { kind: "split", a: place },
    { kind: "rename", a: "person-1", name: "李玉林" },
    { kind: "retract", edge: "e-1", sentence: "0123456789abcdef.1:0-9" },
    { kind: "retract", edge: "e-1" },
    { kind: "confirm", edge: "e-1", sentence: "0123456789abcdef.1:0-9" },
  ])("hands on %o", async (request) => {
    const reply = await decide({ ...request, more: "is passed over" });
    expect(reply.status).toBe(200);
    expect(reply.json<DecisionList>().decisions).toHaveLength(1);
    expect(asked.at(-1)).toEqual(request);
  });

  test("says in which articles the graph shows the entities that a request names, and nothing of others", async () => {
    const articles = county.edges.filter(({ type, source }) => type === "MENTIONED_IN" && source === "person-李玉林");
    await decide({ kind: "same", a: "person-李玉林", b: "person-unknown" });
    expect([...seen.keys()]).toEqual(["person-李玉林"]);
    expect([...seen.get("person-李玉林")!].sort()).toEqual(articles.map(({ target }) => target).sort());
    expect(articles.length).toBeGreaterThan(0);
    await decide({ kind: "retract", edge: "e-1" });
    expect(seen.size).toBe(0);
  });

  test.each([
    [{ kind: "erase", a: place }, 400],
    [{ a: place, b: place }, 400],
    [{ kind: "same", a: place }, 400],
    [{ kind: "same", a: [place], b: place }, 400],
    [{ kind: "rename", a: place, name: "  " }, 400],
    [{ kind: "rename", a: place, name: "x".repeat(201) }, 400],
    [{ kind: "rename", a: place, name: "two\nlines" }, 400],
    [{ kind: "undo", undoes: "none" }, 404],
  ])("refuses %o with %i", async (body, status) => {
    const before = asked.length;
    const reply = await decide(body);
    expect([reply.status, asked.length]).toEqual([status, before]);
    expect(reply.json().error.message).not.toBe("");
  });

  test("takes none of another origin's page, nor of a form", async () => {
    const before = asked.length;
    const Host = `127.0.0.1:${server.port}`;
    const body = { kind: "split", a: place };
    expect((await decide(body, { Host, Origin: "http://evil.example" })).status).toBe(403);
    expect((await decide(body, { Host, "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await decide(body, { "Content-Type": "text/plain" })).status).toBe(415);
    expect(asked).toHaveLength(before);
  });
});

test("a server that takes no decisions only shows the graph", async () => {
  const server = await start();
  expect((await ask(server.port, "/api/v1/status")).json()).toMatchObject({ decides: false, updating: false });
  for (const path of ["review", "decisions"]) expect((await ask(server.port, `/api/v1/${path}`)).json().error.code).toBe("read-only");
  expect((await post(server.port, "/api/v1/decisions", { kind: "split", a: place })).status).toBe(403);
  await server.close();
});
