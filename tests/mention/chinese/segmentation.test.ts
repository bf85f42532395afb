/** Cutting into words: as jieba itself cuts, which is asked beside it. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packDictionary } from "../../../scripts/segmentation/pack.ts";
import { Cutter } from "../../../src/languages/zh/segmentation/cut.ts";
import { DICTIONARY_PATH, entryOf, readDictionary, shippedDictionary } from "../../../src/languages/zh/segmentation/dictionary.ts";

const jieba = Jieba.withDict(dict);
const cutter = new Cutter(shippedDictionary());

const byJieba = (text: string): string[] => jieba.tag(text, false).map(({ word, tag }) => `${word}/${tag}`);

function own(text: string): string[] {
  const { starts, tags } = cutter.cut(text);
  return tags.map((tag, i) => `${text.slice(starts[i], starts[i + 1])}/${tag}`);
}

const pages = new URL("../../../scripts/evaluate/pages/", import.meta.url);
const chinese = readdirSync(pages)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, pages), "utf8"))
  .filter((text) => /\p{Script=Han}{8}/u.test(text));

describe("the words of a text", () => {
  it("are jieba's, on every line of the annotated pages", () => {
    expect(chinese.length).toBeGreaterThan(40);
    for (const line of chinese.flatMap((text) => text.split("\n"))) expect(own(line)).toEqual(byJieba(line));
  });

  it("are jieba's, of whatever characters", () => {
    const words = Buffer.from(dict)
      .toString("utf8")
      .split("\n")
      .map((line) => line.split(" ")[0]!);
    const piece = fc.oneof(
      fc.constantFrom(...words.filter((_, i) => i % 37 === 0)),
      fc.constantFrom("的", "县", "县长", "局", "\r\n", "\r", " ", "，", "·", "𠀀", "𫟹", "Ａ", "3", "4", "a", "B", "-", ".", "%", "+"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        expect(own(text)).toEqual(byJieba(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("cover the text, half a pair and all", () => {
    for (const text of ["", "\ud840", "\udc00县", "县\ud840局", "局\ud840"]) {
      const { starts, tags } = cutter.cut(text);
      expect(starts).toHaveLength(tags.length + 1);
      expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
      expect(starts.at(-1)).toBe(text.length);
    }
  });
});

describe("the dictionary", () => {
  it("is what is made of jieba's", () => {
    expect(readFileSync(DICTIONARY_PATH).equals(packDictionary(Buffer.from(dict).toString("utf8")))).toBe(true);
  });

  it("is read wherever its bytes lie, and names itself where they are damaged", () => {
    const bytes = packDictionary("水利 12 n\n水利局 30 nt\n局 7 n\n");
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    const dictionary = readDictionary(shifted.subarray(1));
    expect(dictionary.tags[entryOf(dictionary, "县水利局", 1, 4) - 1]).toBe("nt");
    expect(entryOf(dictionary, "水", 0, 1)).toBe(0);
    expect(new Cutter(dictionary).cut("水利局").tags).toEqual(["nt"]);
    for (const broken of [bytes.subarray(0, 3), bytes.subarray(0, 40)])
      expect(() => readDictionary(broken)).toThrow(/dictionary\.bin is damaged/);
  });

  it("has a word once, with a frequency and a part of speech", () => {
    expect(() => packDictionary("水利 n\n")).toThrow(/水利 n/);
    expect(() => packDictionary("局 7 n\n局 8 n\n")).toThrow(/twice: 局 8 n/);
  });
});
