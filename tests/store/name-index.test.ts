import { describe, expect, test } from "vitest";
import type { GraphNode } from "../../graph/batch.ts";
import { NameIndex } from "../../graph/store/name-index.ts";
import { matchPinyin, pinyinQuery } from "../../graph/store/pinyin.ts";
import { processorTime } from "../growth.ts";

const village = (id: string, name: string, more: GraphNode["properties"] = {}): GraphNode => ({
  id,
  label: "Village",
  properties: { name, ...more },
});

describe("matchPinyin", () => {
  test.each([
    ["凹河村", "ahc", "all"],
    ["凹河村", "ah", "start"],
    ["凹河村", "a", "start"],
    ["凹河村", "aohec", "all"],
    ["凹河村", "hecun", "inside"],
    ["重庆市", "cqs", "all"],
    ["重庆市", "chongq", "start"],
    ["张家界", "zhjj", "all"],
    ["女儿河", "nver", "start"],
    ["西安路", "xian", "start"],
    ["kws公司", "kwsgs", "all"],
  ])("%s by %s: %s", (name, letters, expected) => expect(matchPinyin(name, letters)).toBe(expected));

  test.each([
    ["凹河村", "ahx"],
    ["凹河村", "ahcc"],
    ["凹河村", "xyz"],
    ["", "a"],
  ])("%s is not %s", (name, letters) => expect(matchPinyin(name, letters)).toBeUndefined());

  test("what is no pinyin is no pinyin query", () => {
    expect(pinyinQuery("Ao'he Cun")).toBe("aohecun");
    expect(pinyinQuery("nü")).toBe("nv");
    expect(pinyinQuery("凹he")).toBeUndefined();
    expect(pinyinQuery("a1")).toBeUndefined();
  });
});

describe("NameIndex", () => {
  test("orders by how well a name is covered, then by mentions, then by id", () => {
    const index = new NameIndex();
    for (const node of [
      village("c", "河口村"),
      village("b", "上河村", { mentionCount: 9 }),
      village("a", "下河村"),
      village("d", "河"),
      village("e", "丁", { aliases: ["河"] }),
    ])
      index.set(node);
    expect(index.search("河", 10).map(({ id }) => id)).toEqual(["d", "e", "c", "b", "a"]);
    expect(index.search("河", 2).map(({ id }) => id)).toEqual(["d", "e"]);
  });

  test("full-width letters and case are one; what is deleted or replaced is not found", () => {
    const index = new NameIndex();
    index.set(village("a", "ＫＷＳ基地"));
    expect(index.search("kws", 5)).toHaveLength(1);
    index.set(village("a", "新名"));
    expect(index.search("kws", 5)).toEqual([]);
    index.delete("a");
    expect(index.search("新", 5)).toEqual([]);
  });

  test("costs no more than sixty plain passes over 100,000 names: Chinese, one character, pinyin", () => {
    const index = new NameIndex();
    const characters = [..."凹河村石桥乡柳湾张家口云岭市东西南北大小新老上下王李赵钱孙周吴郑公安局民政"];
    for (let number = 0; number < 100_000; number += 1) {
      const at = (step: number): string => characters[(number * step + Math.floor(number / 7)) % characters.length]!;
      index.set(village(`v${number}`, at(1) + at(3) + at(5) + at(11) + number, { aliases: [at(2) + at(7)] }));
    }
    const plain = Array.from({ length: 100_000 }, (_, number) => `${characters[number % characters.length]!.repeat(5)}${number}`);
    for (const text of ["村", "石桥", "shiqiao", "sq", "s", "xyz", "没有"]) {
      const looking = processorTime(() => plain.filter((name) => name.includes(text)));
      expect(processorTime(() => index.search(text, 20)) / looking, text).toBeLessThan(60);
    }
  });
});
