import { describe, expect, test } from "vitest";
import type { GraphStore } from "../../graph/store/store.ts";
import { failureOf } from "./outcome.ts";

export function closingContract(open: () => Promise<GraphStore>): void {
  describe("closing", () => {
    test("close may be called twice; what comes after it is unavailable", async () => {
      const store = await open();
      await store.query("RETURN 1 AS one");
      await store.close();
      await store.close();
      expect((await failureOf(store.query("RETURN 1 AS one"))).code).toBe("unavailable");
      expect((await failureOf(store.upsert({ nodes: [{ id: "x", label: "Person", properties: { name: "x" } }], edges: [] }))).code).toBe(
        "unavailable",
      );
    });

    test("close waits for a write that is under way, and it is there afterwards", async () => {
      const store = await open();
      const written = store.upsert({ nodes: [{ id: "late", label: "Person", properties: { name: "迟" } }], edges: [] });
      await store.close();
      await written;
      const again = await open();
      expect((await again.query("MATCH (n {id: 'late'}) RETURN n.name")).rows).toEqual([["迟"]]);
      await again.remove({ nodes: ["late"], edges: [] });
      await again.close();
    });

    test("what was written and taken out in parts is there afterwards", async () => {
      const store = await open();
      const node = (id: string) => ({ id, label: "Person", properties: { name: id } });
      await store.upsert({ nodes: [node("part1"), node("part2")], edges: [] }, { isPart: true });
      await store.remove({ nodes: ["part1"], edges: [] }, { isPart: true });
      await store.upsert({ nodes: [], edges: [] });
      await store.close();
      const again = await open();
      expect((await again.nodesById(["part1", "part2"])).map(({ id }) => id)).toEqual(["part2"]);
      await again.remove({ nodes: ["part2"], edges: [] });
      await again.close();
    });
  });
}
