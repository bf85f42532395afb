import { describe, expect, it } from "vitest";
import { stated } from "./stated.ts";

const kinds = ["IMPLEMENTS", "LOCATED_IN", "FUNDS", "attributes"] as const;
const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    "{L:甘州区}实施{L:东街}、{L:西环路}、{L:南关}等{J:老旧小区改造项目}。",
    [
      "甘州区 IMPLEMENTS 老旧小区改造项目",
      "老旧小区改造项目 LOCATED_IN 东街",
      "老旧小区改造项目 LOCATED_IN 西环路",
      "老旧小区改造项目 LOCATED_IN 南关",
    ],
  ],
  [
    "{V:高台村}申报了总投资{M=3200000:320万元}的{J:高标准农田建设项目}，涉及农户210户，配套投入{M=500000:50万元}。",
    [
      "高台村 IMPLEMENTS 高标准农田建设项目",
      "高标准农田建设项目 .households=210",
      "高标准农田建设项目 .matchingFundsCny=500000",
      "高标准农田建设项目 .totalInvestmentCny=3200000",
    ],
  ],
  ["{J:引水工程}由{O:恒远水利公司}承建。", ["恒远水利公司 IMPLEMENTS 引水工程"]],
  ["{J:引水工程}位于{L:旬阳县}{L:红军镇}，{T=2022-03:2022年3月}开工。", ["引水工程 .startDate=2022-03", "引水工程 LOCATED_IN 红军镇"]],
  [
    "{A:县交通局}实施的{J:农村公路提升工程}，总投资{M=80000000:8000万元}。",
    ["农村公路提升工程 .totalInvestmentCny=80000000", "县交通局 IMPLEMENTS 农村公路提升工程"],
  ],
  ["{A:县水利局}拟实施{J:病险水库除险加固工程}。", ["县水利局 IMPLEMENTS 病险水库除险加固工程 planned"]],
  ["{A:省财政厅}投入{M=20000000:2000万元}用于{J:数字乡村项目}。", ["省财政厅 FUNDS 数字乡村项目 amountCny=20000000"]],
  ["{O:慈心基金会}捐赠{M=300000:30万元}，支持{J:乡村图书馆项目}。", ["慈心基金会 FUNDS 乡村图书馆项目 amountCny=300000"]],
  ["{J:饮水安全工程}获{A:县乡村振兴局}补助{M=600000:60万元}。", ["县乡村振兴局 FUNDS 饮水安全工程 amountCny=600000"]],
  ["在{V:柳河村}实施{J:人居环境整治项目}。", ["人居环境整治项目 LOCATED_IN 柳河村"]],
  ["{A:县住建局}支持{V:柳河村}实施{J:厕所革命项目}。", ["柳河村 IMPLEMENTS 厕所革命项目"]],
  ["{L:永宁镇}作为{J:宜居乡村示范项目}实施地之一，面貌一新。", ["永宁镇 IMPLEMENTS 宜居乡村示范项目"]],
  // A count is whole and can be held:
  ["{V:高台村}申报了{J:高标准农田建设项目}，涉及农户99999999999999999999户。", ["高台村 IMPLEMENTS 高标准农田建设项目"]],
  // Nothing is stated:
  ["{L:永宁镇}尚未实施{J:污水管网工程}。", []],
  ["{A:县环保局}叫停了{J:采石场扩建项目}。", []],
  ["{A:县政府}是否实施{J:轻轨项目}，还要论证。", ["县政府 IMPLEMENTS 轻轨项目 alleged"]],
  ["{J:轻轨项目}引起热议。", []],
];

describe("projects", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(stated(text, kinds)).toEqual([...expected].sort());
  });

  it("clauses after a list of sites go on about the subject, not about the sites", () => {
    const text = "{L:肃州区}多方筹资，实施{L:甲小区}、{L:乙小区}等{J:旧改项目}；严格监管，实施{L:丙路}等{J:背街整治}。";
    expect(stated(text, ["IMPLEMENTS"])).toEqual(["肃州区 IMPLEMENTS 旧改项目", "肃州区 IMPLEMENTS 背街整治"]);
  });

  it("a sum that the next sentence gives the project is the project's", () => {
    const text = "{A:县水务局}启动{J:河道治理工程}。该工程总投资{M=1500000:150万元}。";
    expect(stated(text, ["attributes"])).toEqual(["河道治理工程 .totalInvestmentCny=1500000"]);
  });
});
