/** A store that is made again, whatever a killed run left of it. */
import { fork } from "node:child_process";
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replacingStore, tidyStore } from "../../graph/store/embedded-files.ts";
import { Bench } from "../cli/run-mailuo.ts";

describe("a store that is put aside", () => {
  let folder: string;
  let graph: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mailuo-store-"));
    graph = join(folder, "graph");
    writeFileSync(graph, "old");
    mkdirSync(`${graph}.wal`);
    writeFileSync(join(`${graph}.wal`, "1.log"), "old log");
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const there = (): (string | undefined)[] =>
    [graph, join(`${graph}.wal`, "1.log")].map((file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined));

  it("comes back, with its log, where no other could be made", async () => {
    const failing = replacingStore(graph, `${graph}.before`, async () => {
      expect(there()).toEqual([undefined, undefined]);
      writeFileSync(graph, "half");
      return Promise.reject(new Error("no space"));
    });
    await expect(failing).rejects.toThrow("no space");
    expect(there()).toEqual(["old", "old log"]);
  });

  it("goes where another was made", async () => {
    expect(await replacingStore(graph, `${graph}.before`, async () => (writeFileSync(graph, "new"), 7))).toBe(7);
    expect(there()).toEqual(["new", undefined]);
    expect([".before", ".before.wal"].some((part) => existsSync(graph + part))).toBe(false);
  });

  it("is put back by the next writer where the run was killed before there was another, and else goes", async () => {
    void replacingStore(graph, `${graph}.before`, () => new Promise(() => {}));
    await expect.poll(there).toEqual([undefined, undefined]);
    await tidyStore(graph);
    expect(there()).toEqual(["old", "old log"]);
    writeFileSync(`${graph}.before`, "older");
    await tidyStore(graph);
    expect([there()[0], existsSync(`${graph}.before`)]).toEqual(["old", false]);
  });
});

describe("after a run that was killed while it wrote", { timeout: 180_000 }, () => {
  const built = pathToFileURL(join(import.meta.dirname, "../../dist/graph/store/embedded.js")).href;
  const writer = `
    import { openEmbeddedStore } from ${JSON.stringify(built)};
    const store = await openEmbeddedStore({ path: process.argv[2] });
    await store.upsert({ nodes: [{ id: "p", label: "Person", properties: { name: "名" } }], edges: [] });
    process.send("written");
    setInterval(() => {}, 1000);`;
  let bench: Bench;
  beforeEach(async () => {
    bench = new Bench();
    mkdirSync(bench.path("pages"));
    writeFileSync(bench.path("pages", "a.txt"), "清江县水利局局长王建国说，清江县水利局将开展防汛演练活动。\n");
    expect((await bench.run(["build", "pages"])).code).toBe(0);
    writeFileSync(bench.path("writer.mjs"), writer);
    const child = fork(bench.path("writer.mjs"), [bench.path(".mailuo", "graph")], { execArgv: [], stdio: "ignore" });
    await new Promise((resolve) => child.once("message", resolve));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    await expect.poll(() => existsSync(bench.path(".mailuo", "graph.wal"))).toBe(true);
  });
  afterEach(() => bench.end());

  const people = async (): Promise<string> => (await bench.run(["query", "MATCH (p:Person) RETURN p.name", "-f", "csv"])).stdout;

  it("rebuild makes the store", async () => {
    const { code, stderr } = await bench.run(["rebuild"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(await people()).toBe('"p.name"\r\n"王建国"\r\n');
  });

  it("build makes the store where the graph is gone and its log is not", async () => {
    rmSync(bench.path(".mailuo", "graph"));
    const { code, stderr } = await bench.run(["build", "pages"]);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/made again from the workspace/) as string]);
    expect(await people()).toBe('"p.name"\r\n"王建国"\r\n');
  });
});
