import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KnownName } from "../../src/names/known-name.ts";
import { NameIndex } from "../../src/names/name-index.ts";

const known = (name: string, more: Partial<KnownName> = {}): KnownName => ({
  ...{ id: name, type: "Person", name, aliases: [], attributes: {} },
  ...more,
});
const found = (index: NameIndex, text: string): string[] => index.find(text).map(({ from, to }) => text.slice(from, to));

describe("names of a list in a text", () => {
  it("are found wherever they stand, each inside another too, and no word is cut", () => {
    const index = new NameIndex([known("郑秋澜"), known("秋澜"), known("Ann"), known("Ann Lee-Hart", { aliases: ["A. Hart"] })]);
    expect(found(index, "郑秋澜与秋澜")).toEqual(["郑秋澜", "秋澜", "秋澜"]);
    expect(found(index, "Ann Lee-Hart met Anna; A. Hart left, Joann and Ann stayed.")).toEqual(["Ann Lee-Hart", "Ann", "A. Hart", "Ann"]);
  });

  it("are found as pages are read: 鄭 is 郑", () => {
    expect(found(new NameIndex([known("鄭秋瀾")]), "郑秋澜")).toEqual(["郑秋澜"]);
  });

  it("are what a search for each by itself finds", () => {
    const texts = fc.array(fc.constantFrom(..."甲乙丙丁"), { maxLength: 30 }).map((characters) => characters.join(""));
    const lists = fc.uniqueArray(
      fc.array(fc.constantFrom(..."甲乙丙"), { minLength: 2, maxLength: 4 }).map((characters) => characters.join("")),
    );
    fc.assert(
      fc.property(texts, lists, (text, names) => {
        const index = new NameIndex(names.map((name) => known(name)));
        const wanted = names.flatMap((name) => [...text].flatMap((_, at) => (text.startsWith(name, at) ? [`${at} ${name}`] : [])));
        expect(
          index
            .find(text)
            .map(({ from, to }) => `${from} ${text.slice(from, to)}`)
            .sort(),
        ).toEqual(wanted.sort());
      }),
    );
  });
});

describe("what of a list a page hangs on", () => {
  const text = "昨日，郑秋\n澜与 Ann\nLee 到场。";
  const digest = (...names: KnownName[]): string => new NameIndex(names).digestFor(text);

  it("is only what may stand on it, however its lines are broken", () => {
    const own = [known("郑秋澜"), known("Ann Lee")];
    expect(digest(known("卞若棠"))).toBe("");
    expect(digest(...own, known("卞若棠"))).toBe(digest(...own));
    expect(digest(...own)).not.toBe(digest(own[0]!));
    expect(digest(own[1]!)).not.toBe("");
  });

  it("changes with all that the list says of it", () => {
    for (const more of [{ id: "7" }, { body: "甲局" }, { validTo: "2020" }, { attributes: { party: "x" } }, { aliases: ["阿澜"] }])
      expect(digest(known("郑秋澜", more))).not.toBe(digest(known("郑秋澜")));
  });
});
