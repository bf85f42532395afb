/** Who is only named for an honour, hands it out, or represents parents; a post that changes hands; bodies of two counties in one sentence. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

it.each([
  ["周文彬获舒城县“优秀教师”提名奖。", []],
  ["颁奖嘉宾周文彬为获奖选手宋启远颁发“舒城工匠”证书。", ["宋启远 RECEIVED 舒城工匠"]],
  [
    "舒城县教育局授予周文彬、宋启远等3人“舒城县优秀教师”称号。",
    ["周文彬 RECEIVED 舒城县优秀教师", "宋启远 RECEIVED 舒城县优秀教师"].sort(),
  ],
])("honours: %s", (text, wanted) => {
  const found = facts(read(text), "RECEIVED");
  for (const fact of found) expect(wanted).toContain(fact);
  if (!text.startsWith("颁奖")) expect(found).toEqual(wanted);
});

it("a village's title is no town's", () => {
  for (const fact of facts(read("庐江县白湖镇获“全国乡村治理示范村”称号。"), "RECEIVED")) expect(fact).not.toMatch(/^白湖镇/u);
});

it("who speaks for parents, pupils or patients does not work there", () => {
  expect(facts(read("舒城县第一中学家长代表周文彬、学生代表宋启远发言。"), "WORKS_FOR")).toEqual([]);
});

describe("a post that changes hands", () => {
  it("has ended for the one and begun for the other", () => {
    expect(facts(read("宏达公司法定代表人由周文彬变更为宋启远。"), "WORKS_FOR")).toEqual(
      ["周文彬 WORKS_FOR 宏达公司 title=法定代表人 ended", "宋启远 WORKS_FOR 宏达公司 title=法定代表人"].sort(),
    );
  });
  it("is not the head's for who acts for him", () => {
    expect(facts(read("舒城县人大常委会决定宋启远代理县长。舒城县人民政府发布公告。"), "WORKS_FOR")).toEqual([
      "宋启远 WORKS_FOR 舒城县人民政府 title=代理县长",
    ]);
  });
});

it("each entry of a public notice is of whom it begins with", () => {
  const text = "公示：周文彬，现任舒城县财政局副局长，拟任舒城县审计局局长；宋启远，现任庐江县教育局副局长，拟任舒城县教育局局长。";
  expect(facts(read(text), "WORKS_FOR")).toEqual(
    [
      "周文彬 WORKS_FOR 舒城县财政局 title=副局长",
      "周文彬 WORKS_FOR 舒城县审计局 title=局长 planned",
      "宋启远 WORKS_FOR 庐江县教育局 title=副局长",
      "宋启远 WORKS_FOR 舒城县教育局 title=局长 planned",
    ].sort(),
  );
});

it("of two cities' bureaux that share their name the holders are of neither", () => {
  expect(facts(read("六安市、合肥市水利局局长周文彬、宋启远签署协议。"), "WORKS_FOR")).toEqual([]);
});

it("where two counties meet, a deputy without a county is neither's", () => {
  const page = read("舒城县委书记周文彬会见庐江县委书记宋启远一行，县委副书记胡海波参加。");
  expect(facts(page, "WORKS_FOR").filter((fact) => fact.startsWith("胡海波"))).toEqual(["胡海波 WORKS_FOR 县委 title=副书记"]);
});

it("what a swindler says he is, is alleged", () => {
  expect(facts(read("骗子自报家门“我是舒城县水利局局长周文彬”，骗走3万元。"), "WORKS_FOR")).toEqual([
    "周文彬 WORKS_FOR 舒城县水利局 title=局长 alleged",
  ]);
});

it("a name ends before 系, and before 作 of who speaks", () => {
  expect(named(read("周文彬与舒城县文旅局局长李梅系夫妻关系。"), "Person")).toEqual(["周文彬", "李梅"].sort());
  expect(named(read("宏达公司项目经理耿世杰作表态发言。"), "Person")).toEqual(["耿世杰"]);
});

it("a company is renamed with the day it is, and by whose leave", () => {
  const text = "经舒城县市场监督管理局核准，舒城县鑫源米业有限公司自2024年3月1日起更名为安徽鑫源粮油集团有限公司。";
  expect(facts(read(text), "SUCCEEDED_BY")).toEqual([
    expect.stringContaining("舒城县鑫源米业有限公司 SUCCEEDED_BY 安徽鑫源粮油集团有限公司"),
  ]);
});

it.each([
  ["安徽华茶集团在舒城县城关镇投资建设年产5000吨茶叶精深加工项目。", "年产5000吨茶叶精深加工项目"],
  ["万佛湖水库大坝除险加固工程位于万佛湖镇。", "万佛湖水库大坝除险加固工程"],
])("where a project's name begins: %s", (text, name) => {
  expect(named(read(text), "Project")).toEqual([name]);
});
