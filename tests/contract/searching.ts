import { describe, expect, test } from "vitest";
import type { Subject } from "./subject.ts";

const ids = async (subject: Subject, text: string, limit?: number): Promise<string[]> =>
  (await subject().search(text, limit)).map(({ id }) => id);

export function searchContract(subject: Subject): void {
  describe("search", () => {
    test("a hit names the entity and what matched", async () => {
      const [hit] = await subject().search("李书记");
      expect(hit).toMatchObject({ id: "p1", label: "Person", name: "李玉林", matched: "李书记" });
      expect(hit!.score).toBeGreaterThan(0);
    });

    test.each([
      ["柳湾村", "v1", "the whole name before a longer one"],
      ["柳湾", "v1", "an alias in full before a prefix"],
      ["市公安局", "a1", "an alias"],
      ["M. O'Brien", "p6", "punctuation"],
      ["𠮷", "p7", "an astral character"],
      ["spring festival", "e2", "Latin letters in any case"],
      ["绿源", "o2", "a prefix"],
    ])("%s finds %s first (%s)", async (text, id) => {
      expect((await ids(subject, text))[0]).toBe(id);
    });

    test.each([
      ["村", ["a4", "h1", "v1", "v2"]],
      ["李", ["p1", "p4", "p5"]],
      ["湾", ["a4", "v1"]],
    ])("the single character %s finds all that hold it", async (text, expected) => {
      expect((await ids(subject, text)).toSorted()).toEqual(expected);
    });

    test("exact comes before prefix, prefix before substring", async () => {
      expect(await ids(subject, "石门村")).toEqual(["v2"]);
      const hits = await ids(subject, "云岭市");
      expect(hits[0]).toBe("l1");
      expect(hits.slice(1).toSorted()).toEqual(["a1", "a2"]);
    });

    test("no more hits than asked for, none for nothing", async () => {
      expect(await ids(subject, "村", 2)).toHaveLength(2);
      expect(await ids(subject, "")).toEqual([]);
      expect(await ids(subject, "   ")).toEqual([]);
      expect(await ids(subject, "没有这个名字")).toEqual([]);
    });

    test.each(["*", "~", "a AND", "(", '"', "\\", "[x TO y]", "村~2 OR /", "{", "name:李"])(
      "%s is text, not query syntax",
      async (text) => {
        expect(await subject().search(text)).toBeInstanceOf(Array);
      },
    );
  });
}
