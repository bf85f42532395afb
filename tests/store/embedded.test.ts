import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../graph/batch.ts";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { failureOf } from "../contract/outcome.ts";
import { openForTest, temporaryFolder } from "./temporary-store.ts";

const people = (count: number): GraphNode[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${String(index).padStart(6, "0")}`,
    label: "Person",
    properties: { name: `名${index}` },
  }));

describe("opening", () => {
  test("makes the folder and the file, and leaves no owner behind", async () => {
    const path = join(temporaryFolder(), "deep", "er", "graph.grafeo");
    const store = await openEmbeddedStore({ path });
    expect(existsSync(`${path}.owner`)).toBe(true);
    await store.upsert({ nodes: people(3), edges: [] });
    await store.close();
    expect(existsSync(path)).toBe(true);
    expect(existsSync(`${path}.owner`)).toBe(false);
    const again = await openForTest({ path, readOnly: true });
    expect((await again.describe()).nodes).toEqual({ Person: 3 });
  });

  test("for reading only: no store is an error that says how to make one", async () => {
    const error = await failureOf(openEmbeddedStore({ path: join(temporaryFolder(), "none.grafeo"), readOnly: true }));
    expect(error.code).toBe("unavailable");
    expect(error.message).toContain("mailuo rebuild");
  });

  test("for reading only: writing is refused", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    await (await openEmbeddedStore({ path })).close();
    const store = await openForTest({ path, readOnly: true });
    for (const attempt of [store.upsert({ nodes: people(1), edges: [] }), store.remove({ nodes: ["x"], edges: [] }), store.clear()])
      expect((await failureOf(attempt)).code).toBe("read-only");
    expect((await store.query("MATCH (n) RETURN count(n)")).rows).toEqual([[0]]);
  });

  test("a file that is no store is an error and stays as it is", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    writeFileSync(path, "this is no graph\n".repeat(1_000));
    const error = await failureOf(openEmbeddedStore({ path }));
    expect(["corrupt", "failed", "unavailable"]).toContain(error.code);
    expect(existsSync(`${path}.owner`)).toBe(false);
  });

  test("a folder that can't be made is an error", async () => {
    // Rights would not hold back a test that runs as root; a file in the folder's place does.
    const file = join(temporaryFolder(), "closed");
    writeFileSync(file, "");
    expect((await failureOf(openEmbeddedStore({ path: join(file, "graph.grafeo") }))).code).toBe("unavailable");
  });
});

describe("one writer", () => {
  test("a second in the same process is told so", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    await openForTest({ path });
    const error = await failureOf(openEmbeddedStore({ path }));
    expect(error.code).toBe("locked");
    expect(error.message).toMatch(/this process already.*try again/);
    expect((await failureOf(openEmbeddedStore({ path, readOnly: true }))).code).toBe("locked");
  });

  test("many may read; none may write meanwhile", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    const writer = await openEmbeddedStore({ path });
    await writer.upsert({ nodes: people(2), edges: [] });
    await writer.close();
    const readers = [await openEmbeddedStore({ path, readOnly: true }), await openEmbeddedStore({ path, readOnly: true })];
    for (const reader of readers) expect((await reader.query("MATCH (n) RETURN count(n)")).rows).toEqual([[2]]);
    const error = await failureOf(openEmbeddedStore({ path }));
    expect(error.code).toBe("locked");
    expect(error.message).toContain("mailuo serve");
    for (const reader of readers) await reader.close();
    await (await openForTest({ path })).upsert({ nodes: people(3), edges: [] });
  });

  test("an owner that is dead, or another process by now, is taken over", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    for (const owner of ['{"pid":999999999}', '{"pid":1,"started":"0"}', "not JSON", ""]) {
      writeFileSync(`${path}.owner`, owner);
      await (await openEmbeddedStore({ path })).close();
    }
  });
});

describe("the engine's process", () => {
  test("a query that wants too much memory is ended, and the next works", async () => {
    const store = await openForTest({ path: join(temporaryFolder(), "graph.grafeo"), memoryBytes: 200 * 1024 ** 2 });
    const error = await failureOf(store.query("WITH range(1, 200000000) AS xs RETURN size(xs)"));
    expect(error.code).toBe("failed");
    expect(error.message).toContain("memory");
    expect((await store.query("RETURN 1 AS one")).rows).toEqual([[1]]);
  });

  test("when it is killed from outside, what was asked is answered by the next", async () => {
    const path = join(temporaryFolder(), "graph.grafeo");
    const store = await openForTest({ path });
    await store.upsert({ nodes: people(100), edges: [] });
    const overrun = failureOf(
      store.query("UNWIND range(1, 1000000000) AS i UNWIND range(1, 1000) AS j RETURN count(i + j)", {}, { timeoutMs: 300 }),
    );
    const written = store.upsert({ nodes: people(20_000), edges: [] });
    expect((await overrun).code).toBe("timeout");
    await written;
    expect((await store.query("MATCH (n) RETURN count(n)")).rows).toEqual([[20_000]]);
  });
});

describe("search by pinyin", () => {
  test.each(["ahc", "aohecun", "aohe", "ao he", "ahecun", "hc", "AHC"])("%s finds 凹河村", async (text) => {
    const store = await openForTest({ path: join(temporaryFolder(), "graph.grafeo") });
    await store.upsert({ nodes: [{ id: "v", label: "Village", properties: { name: "凹河村" } }, ...people(5)], edges: [] });
    expect((await store.search(text)).map(({ id }) => id)).toEqual(["v"]);
  });
});
