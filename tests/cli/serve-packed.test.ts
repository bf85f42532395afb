import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { part, post, ask } from "../serve/client.ts";
import { Bench, type Serving } from "./run-mailuo.ts";

describe("a server reads a packed graph beside the store", () => {
  const bench = new Bench();
  const packed = bench.path(".mailuo", "graph.packed");
  const servers: Serving[] = [];
  const serve = async (): Promise<Serving> => {
    const server = await bench.serve();
    servers.push(server);
    return server;
  };
  const stop = async (): Promise<void> => {
    for (const server of servers.splice(0)) await server.close();
  };

  beforeAll(async () => {
    writeFileSync(bench.path("first.txt"), "郓北县水务局局长王芳到柳庄调研。\n");
    expect(await bench.run(["build", "first.txt"])).toMatchObject({ code: 0 });
  });
  beforeEach(() => rmSync(packed, { force: true, recursive: true }));
  afterAll(async () => {
    await stop();
    bench.end();
  });

  const get = async <Answer>({ port }: Serving, path: string): Promise<Answer> => (await ask(port, `/api/v1/${path}`)).json<Answer>();
  const named = async (server: Serving, name: string): Promise<readonly { readonly node: { readonly id: string } }[]> =>
    (await get<{ results: readonly { readonly node: { readonly id: string } }[] }>(server, `search?q=${part(name)}`)).results;
  const count = async ({ port }: Serving): Promise<unknown> =>
    (await post(port, "/api/v1/cypher", { query: "MATCH (n:Person) RETURN count(n)" })).json<{ rows: unknown[][] }>().rows[0]![0];
  /** All but what tells one reading of the graph from another. */
  const answers = async (server: Serving): Promise<string> => {
    const [{ node }] = (await named(server, "王芳")) as [{ node: { id: string } }];
    const paths = [
      "facets",
      "overview?articles=true",
      "places",
      "export?format=json",
      `nodes/${part(node.id)}`,
      `search/texts?q=${part("调研")}`,
    ];
    const found = await Promise.all(paths.map(async (path) => (await ask(server.port, `/api/v1/${path}`)).text()));
    return createHash("sha256").update(found.join("\n")).digest("hex");
  };
  const sum = (): string => createHash("sha256").update(readFileSync(packed)).digest("hex");

  test("made by the first, opened by the next as it is, with the same answers, and Cypher before them or after", async () => {
    const first = await serve();
    const told = await answers(first);
    expect(await count(first)).toBe(1);
    expect(await answers(first)).toBe(told);
    await stop();
    const { mtimeMs, ino } = statSync(packed);
    const second = await serve();
    expect(await count(second)).toBe(1);
    expect(await answers(second)).toBe(told);
    const third = await serve();
    expect(await answers(third)).toBe(told);
    expect(statSync(packed)).toMatchObject({ mtimeMs, ino });
    await stop();
    expect(readdirSync(bench.path(".mailuo")).filter((name) => name.startsWith("graph"))).toEqual(["graph", "graph.packed"]);
  });

  test("made by two that begin at once", async () => {
    const [one, other] = await Promise.all([serve(), serve()]);
    expect(await answers(one)).toBe(await answers(other));
    await stop();
    expect(readdirSync(bench.path(".mailuo")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a damaged one, one that was cut, and what a killed run left are made again or taken away", async () => {
    const first = await serve();
    const told = await answers(first);
    await stop();
    const whole = sum();
    const bytes = readFileSync(packed);
    const damaged = Buffer.from(bytes);
    damaged.fill(0, bytes.length >> 2, bytes.length >> 1);
    for (const content of [damaged, bytes.subarray(0, bytes.length - 20), Buffer.alloc(0)]) {
      writeFileSync(packed, content);
      const left = `${packed}.999999999-0a1b.part`;
      writeFileSync(left, "half");
      expect(await answers(await serve())).toBe(told);
      await stop();
      expect([sum(), existsSync(left)]).toEqual([whole, false]);
    }
  });

  test("a server that is killed while it makes one leaves the next to make it", async () => {
    const told = await answers(await serve());
    await stop();
    for (const killAfterMs of [150, 400, 700, 1_000]) {
      rmSync(packed, { force: true });
      await bench.run(["serve", "--no-open"], { killAfterMs });
      expect(await answers(await serve())).toBe(told);
      await stop();
    }
    expect(readdirSync(bench.path(".mailuo")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("where nothing can be written beside the store it is kept elsewhere", async () => {
    const told = await answers(await serve());
    await stop();
    rmSync(packed);
    mkdirSync(packed);
    writeFileSync(`${packed}/in-the-way`, "");
    const server = await serve();
    expect(await answers(server)).toBe(told);
    expect(await count(server)).toBe(1);
    await stop();
    expect(readdirSync(packed)).toEqual(["in-the-way"]);
  });

  test("is never that of an earlier store: neither at a start nor while a server runs", async () => {
    const running = await serve();
    expect(await named(running, "孙立田")).toEqual([]);
    const before = sum();
    writeFileSync(bench.path("second.txt"), "郓北县农业局局长孙立田到柳庄调研。\n");
    expect(await bench.run(["build", "second.txt"])).toMatchObject({ code: 0 });
    expect(await named(await serve(), "孙立田")).toHaveLength(1);
    expect(sum()).not.toBe(before);
    for (let look = 0; look < 60 && (await named(running, "孙立田")).length === 0; look++)
      await new Promise((resume) => setTimeout(resume, 500));
    expect(await named(running, "孙立田")).toHaveLength(1);
    expect(await count(running)).toBe(2);
    await stop();
    expect(await bench.run(["dossier", "孙立田", "--format", "md"])).toMatchObject({ code: 0, stdout: expect.stringContaining("孙立田") });
  });
});
