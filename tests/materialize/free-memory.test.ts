import { expect, test } from "vitest";
import { freeMemory } from "../../src/materialize/free-memory.ts";

test("what nobody needs any more is gone at once, where there were many pages", () => {
  const held = Array.from({ length: 200 }, (_, at) => Array.from({ length: 20_000 }, () => at));
  const full = process.memoryUsage().heapUsed;
  held.length = 0;
  freeMemory(1_001);
  expect(full - process.memoryUsage().heapUsed).toBeGreaterThan(20_000_000);
  freeMemory(1_001);
  expect("gc" in globalThis).toBe(false);
});
