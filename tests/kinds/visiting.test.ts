/** Who visits, builds or hurries is no part of a body's name, and a body's verb none of a person's. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

describe("a body that somebody visits", () => {
  it.each([
    ["庐江县水务局局长陈海燕检查第1水厂。", "陈海燕 WORKS_FOR 庐江县水务局 title=局长", ["第1水厂"]],
    ["廬江縣水務局局長陳海燕檢查第二水廠。", "陳海燕 WORKS_FOR 廬江縣水務局 title=局長", ["第二水廠"]],
    ["庐江县副县长孙建国参观红旗博物馆。", "孙建国 WORKS_FOR 庐江县人民政府 title=副县长", ["红旗博物馆"]],
    ["庐江县教育局局长孙建国一行调研第二中学。", "孙建国 WORKS_FOR 庐江县教育局 title=局长", ["庐江县第二中学"]],
    ["庐江县副县长李丽督导幼儿园食品安全。", "李丽 WORKS_FOR 庐江县人民政府 title=副县长", []],
  ])("%s", (text, post, organizations) => {
    const page = read(text);
    expect(facts(page, "WORKS_FOR")).toEqual([post]);
    expect(named(page, "Organization")).toEqual(organizations);
  });

  it("a guest does not get the host's post", () => {
    expect(facts(read("泥河镇镇长周强会见江源公司董事长王敏。"), "WORKS_FOR")).toEqual([
      "周强 WORKS_FOR 泥河镇人民政府 title=镇长",
      "王敏 WORKS_FOR 江源公司 title=董事长",
    ]);
  });
});

it.each(["石屏县扩建污水处理厂。", "石屏县新建第三中学。", "石屏县改建人民医院。", "石屏縣擴建自來水廠。"])(
  "what is built has no verb in its name: %s",
  (text) => {
    for (const name of named(read(text), "Organization")) expect(name).not.toMatch(/[扩新改擴]建/u);
  },
);

it("a county called so keeps its name", () => {
  expect(named(read("江西省南昌市新建县第二中学校长马晓东说。"), "Organization")).toEqual(["江西省南昌市新建县第二中学"]);
});

it.each([
  ["石屏县教育局局长马建立即赶往现场。", "马建"],
  ["石屏縣教育局局長馬建立即趕往現場。", "馬建"],
  ["石屏县教育局局长马建立即将退休。", "马建立"],
  ["何志任同志任石屏县审计局局长。", "何志任"],
])("where a name ends: %s", (text, name) => {
  expect(named(read(text), "Person")).toEqual([name]);
});
