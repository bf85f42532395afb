/** A server that many ask at once. */
import { request } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { PathAnswer, Picture } from "../../graph/view.ts";
import { syntheticGraph } from "../../scripts/bench/synthetic-graph.ts";
import type { RunningServer } from "../../src/serve/server.ts";
import { ask, part, post, start } from "./client.ts";
import { faults } from "../../src/serve/schema-check.ts";

describe("a server that many ask", () => {
  const batch = syntheticGraph(8_000, 40_000);
  const people = batch.nodes.filter(({ label }) => label !== "Article").map(({ id }) => id);
  const threeSteps = { nodes: [people[0]], depth: 3, limit: 2_000 };
  let server: RunningServer;
  afterEach(() => server.close());

  test("answers what is quick while it works on what is not", async () => {
    server = await start({ batch });
    const order: string[] = [];
    const heavy = Array.from({ length: 12 }, () =>
      post(server.port, "/api/v1/neighbours", threeSteps).then(({ status }) => order.push(`heavy ${status}`)),
    );
    // They are all in the server's hands.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const quick = ask(server.port, "/api/v1/status").then(({ status }) => order.push(`quick ${status}`));
    await Promise.all([...heavy, quick]);
    expect(order.indexOf("quick 200")).toBeLessThan(6);
    expect(order.filter((one) => one === "heavy 200")).toHaveLength(12);
  });

  test("says in the answer where the search was cut", async () => {
    server = await start({ batch, limits: { visits: 1 } });
    const paths = (await ask(server.port, `/api/v1/paths?from=${people[1]}&to=${people.at(-1)}`)).json<PathAnswer>();
    expect(paths).toMatchObject({ cut: true, truncated: true });
    expect(faults(paths, { $ref: "#/components/schemas/PathAnswer" })).toEqual([]);
    const picture = (await post(server.port, "/api/v1/neighbours", threeSteps)).json<Picture>();
    expect(picture.cut).toBe(true);
    expect(faults(picture, { $ref: "#/components/schemas/Picture" })).toEqual([]);
  });

  test("tells one who asks for too much at once when to come back", async () => {
    server = await start({ batch, limits: { ofOneClient: 1 } });
    const replies = await Promise.all(Array.from({ length: 8 }, () => post(server.port, "/api/v1/neighbours", threeSteps)));
    const busy = replies.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length).toBeLessThan(8);
    for (const { headers, json } of busy) {
      expect(headers["retry-after"]).toBe("1");
      expect(json().error.code).toBe("busy");
    }
  });

  test("leaves what nobody waits for any more, and says nothing of it in its log", async () => {
    const logged: unknown[] = [];
    server = await start({ batch, limits: { ofAll: 1, begun: 1 }, log: (error) => logged.push(error) });
    const gone = request({
      port: server.port,
      host: "127.0.0.1",
      path: "/api/v1/neighbours",
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });
    gone.on("error", () => undefined);
    gone.end(JSON.stringify({ ...threeSteps, limit: 8_000 }));
    await new Promise((resolve) => setTimeout(resolve, 30));
    gone.destroy();
    let status = 503;
    for (let tries = 0; status === 503 && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      ({ status } = await ask(server.port, `/api/v1/search?q=${part("王")}`));
    }
    expect(status).toBe(200);
    expect(logged).toEqual([]);
  });
});
