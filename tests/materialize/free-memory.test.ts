import { expect, test } from "vitest";
import { freeMemory } from "../../src/materialize/free-memory.ts";

test("what nobody needs any more is gone at once", () => {
  const held = Array.from({ length: 200 }, (_, at) => Array.from({ length: 20_000 }, () => at));
  const full = process.memoryUsage().heapUsed;
  held.length = 0;
  freeMemory();
  expect(full - process.memoryUsage().heapUsed).toBeGreaterThan(20_000_000);
  freeMemory();
  expect("gc" in globalThis).toBe(false);
});
