import fc from "fast-check";
import { expect, test } from "vitest";
import { DisjointSets } from "../src/disjoint-sets.ts";

test("what a chain of pairs joins is one set, known by its least name, however long the chain is and in whatever order it came", () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `n${String(at).padStart(5, "0")}`);
  const sets = new DisjointSets();
  for (let at = names.length - 1; at > 0; at--) sets.join(names[at]!, names[at - 1]!);
  expect(new Set(names.map((name) => sets.rootOf(name)))).toEqual(new Set(["n00000"]));
  expect(sets.rootOf("another")).toBe("another");
});

test("sets are those that walking the pairs gives", () => {
  const name = fc.constantFrom(..."abcdefgh");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name)), (pairs) => {
      const sets = new DisjointSets();
      for (const [a, b] of pairs) sets.join(a, b);
      for (const start of "abcdefgh") {
        const reached = new Set([start]);
        for (let before = 0; before < reached.size;) {
          before = reached.size;
          for (const [a, b] of pairs) if (reached.has(a) || reached.has(b)) reached.add(a).add(b);
        }
        expect(sets.rootOf(start)).toBe([...reached].sort()[0]);
      }
    }),
  );
});
