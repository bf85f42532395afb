import fc from "fast-check";
import { expect, test } from "vitest";
import { findAmounts } from "../../../src/languages/zh/mentions/amounts.ts";
import { findDates } from "../../../src/languages/zh/mentions/dates.ts";
import { parseNumber } from "../../../src/languages/zh/mentions/number.ts";
import { readSentence } from "../../../src/languages/zh/mentions/reading.ts";
import { foldWidth } from "../../../src/languages/zh/mentions/width.ts";
import { contextOf, mentionsIn } from "../page-of.ts";

const dates = (text: string, published = "2022-06-22"): readonly unknown[] =>
  findDates(text, published).map(({ from, to, value }) => [text.slice(from, to), value]);

test.each([
  ["2023年9月1日", "2023-09-01"],
  ["二〇二二年六月", "2022-06"],
  ["6月21日", "2022-06-21"],
  ["12月20日", "2021-12-20"],
  ["6月14日至17日", "2022-06-14/2022-06-17"],
  ["6月28日至7月3日", "2022-06-28/2022-07-03"],
  ["去年9月", "2021-09"],
  ["今年", "2022"],
  ["本月", "2022-06"],
  ["昨日", "2022-06-21"],
  ["2022-2025年", "2022/2025"],
  ["2022.6.14", "2022-06-14"],
])("%s is %s", (text, value) => {
  expect(dates(text)).toEqual([[text, value]]);
});

test("no such day, or no year to count from: a date without a value", () => {
  expect(findDates("2023年2月30日", undefined)[0]?.value).toBeUndefined();
  expect(findDates("6月21日", undefined)).toMatchObject([{ from: 0, to: 5 }]);
  expect(findDates("6月21日", undefined)[0]?.value).toBeUndefined();
});

test.each([
  ["416万", 4_160_000],
  ["1.2亿", 120_000_000],
  ["20余万", 200_000],
  ["三千二百", 3200],
  ["五万", 50_000],
  ["两百余", 200],
  ["1,200", 1200],
  ["数百", undefined],
])("%s is %s", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test("sums are numbers in their currency, counts have a measure", () => {
  const text = "投资416万元和5000万美元,涉及104户农户,增长12%,第3个月。";
  const [sentence] = contextOf([text]).articles[0]!.sentences;
  const found = findAmounts(readSentence(sentence!, [])).map(({ from, to, value, unit }) => [text.slice(from, to), value, unit]);
  expect(found).toEqual([
    ["416万元", 4_160_000, undefined],
    ["5000万美元", 50_000_000, "USD"],
    ["104户", 104, "户农户"],
    ["12%", 12, "%"],
  ]);
});

test("posts end where bodies do; occupations take the trade along", () => {
  const found = mentionsIn("站街镇党委书记来了,樱桃种植户李玉林说好。").filter(({ type }) => type === "Title" || type === "Occupation");
  expect(found.map(({ text }) => text)).toEqual(["书记", "樱桃种植户"]);
});

test("folding the width keeps every offset", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldWidth(text).length === text.length));
  expect(foldWidth("（２０２２）“甲”「乙」")).toBe("(2022)“甲”“乙”");
});
