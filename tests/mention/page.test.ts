import fc from "fast-check";
import { expect, test } from "vitest";
import { mentionsIn } from "./page-of.ts";
import { expectLinear } from "../growth.ts";

test("ids, spans and surfaces agree, in text order, none twice", () => {
  const texts = ["清镇市公安局局长黄海说,今年6月21日投入20余万元。", "黄海和“全国文明村”莲花村村民一起参加《清镇市管理办法》宣传活动。"];
  const page = texts.join("");
  const found = mentionsIn(...texts);
  expect(found.length).toBeGreaterThan(8);
  for (const mention of found) {
    expect(page.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.id).toBe(`0123456789abcdef:${mention.start}-${mention.end}:${mention.type}`);
  }
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect([...found].sort((a, b) => a.start - b.start || b.end - a.end)).toEqual(found);
});

test("an honour and an estate are found again in their short forms", () => {
  const found = mentionsIn("获评“全国县城建设示范”等称号。", "抓住全国县城建设示范机遇。", "家住锦绣城小区。", "锦绣城很大。");
  expect(found.filter(({ type }) => type === "Honor")).toHaveLength(2);
  expect(found.find(({ text }) => text === "锦绣城")).toMatchObject({ type: "Place", name: "锦绣城小区", extractors: ["page"] });
});

test("any text is read without error, and every span gives its surface", () => {
  const piece = fc.constantFrom(
    "清镇市",
    "公安局",
    "“",
    "”",
    "《",
    "》",
    "(",
    ")",
    "·",
    "王",
    "书记",
    "说",
    "2022年",
    "万元",
    "等企业",
    "、",
    "𠮷",
    "\ud800",
    "A",
    " ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, (page) => {
      for (const mention of mentionsIn(page)) expect(page.slice(mention.start, mention.end)).toBe(mention.text);
    }),
    { numRuns: 300 },
  );
});

test("a line of a hundred thousand characters costs a hundred times one of a thousand, not more", () => {
  const sentence = "清镇市公安局局长黄海说,“三改”实施青龙路、柳巷等背街小巷改造,获评“全国文明村”等称号·《办法》(";
  expectLinear((size) => mentionsIn(sentence.repeat(100 * size)), { times: 40 });
});
