import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all } from "./outcome.ts";
import type { Subject } from "./subject.ts";

const hostile: readonly string[] = [
  "<img src=x onerror=1>",
  "'; DROP TABLE x; --",
  "' OR 1=1 //",
  "\"double\" 'single' `back`",
  "back\\slash \\u0027 \\' \\\\",
  "}) DETACH DELETE n //",
  "$parameter {name} ${template}",
  "tab\tnewline\nreturn\r",
  "bell\u0007 escape\u001b delete\u007f",
  "nul\u0000inside",
  "𠮷野家 𪚥 👨‍👩‍👧",
  "ﷺ right‮to left ́combining",
  "\ufeff\u200bzero width\u2028line\u2029paragraph",
  " spaces around ",
  "长".repeat(2_000),
  "",
];

export function hostileNamesContract(subject: Subject): void {
  describe("hostile names", () => {
    test.each(hostile.map((name) => ({ name })))("$name is stored, found and given back unchanged", async ({ name }) => {
      await subject().upsert({
        nodes: [{ id: `hostile:${name}`.slice(0, 200), label: "Person", properties: { name, aliases: [name, "x"] } }],
        edges: [],
      });
      const { rows } = await subject().query("MATCH (n:Person {name: $name}) RETURN n.name, n.aliases", { name });
      expect(rows).toEqual([[name, [name, "x"]]]);
      const stored = (await all(subject().nodes())).find(({ id }) => id === `hostile:${name}`.slice(0, 200));
      expect(stored?.properties).toEqual({ name, aliases: [name, "x"] });
      await subject().search(name);
      await subject().remove({ nodes: [stored!.id], edges: [] });
    });

    test("a long text in an article", async () => {
      const text = "村".repeat(100_000);
      await subject().upsert({ nodes: [{ id: "long", label: "Article", properties: { title: "长", text } }], edges: [] });
      expect((await subject().query("MATCH (a:Article {id: 'long'}) RETURN size(a.text), a.text = $text AS same", { text })).rows).toEqual([
        [100_000, true],
      ]);
      await subject().remove({ nodes: ["long"], edges: [] });
    });

    test("any well-formed text comes back as it was sent", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
          const { rows } = await subject().query("RETURN $text AS t, [$text] AS l, {k: $text} AS m", { text });
          expect(rows).toEqual([[text, [text], { k: text }]]);
        }),
        { numRuns: 50 },
      );
    });
  });
}
