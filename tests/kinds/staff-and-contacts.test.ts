/** Whoever served somebody, stands in a picture, is to be asked, or has gone back: what is said near a post, and of whom. */
import { describe, expect, it } from "vitest";
import { facts, named, read } from "./reading.ts";

it("who served a secretary goes on, and not the secretary", () => {
  expect(facts(read("周文彬，1966年生，担任时任书记宋其远秘书五年，后任舒城县财政局局长。"), "WORKS_FOR")).toEqual([
    "周文彬 WORKS_FOR 舒城县财政局 title=局长",
  ]);
});

it.each(["周文彬同志任舒城县副县长（挂职期满离任）。", "舒城县副县长周文彬（挂职期满离任）"])("what ran out has ended: %s", (text) => {
  for (const fact of facts(read(text), "WORKS_FOR")) expect(fact).toMatch(/ ended$/u);
});

it("who no longer has a post is read with a name before 不再", () => {
  expect(facts(read("宋其远不再担任舒城县委书记、舒城县人武部第一书记，分别由周文彬、胡海波接任。"), "WORKS_FOR")).toEqual(
    ["宋其远 WORKS_FOR 舒城县人武部 title=第一书记 ended", "宋其远 WORKS_FOR 舒城县委 title=书记 ended"].sort(),
  );
});

it("where somebody stands in a picture is no name", () => {
  const page = read("图为舒城县委书记周文彬（左一）在调研，左二为副县长胡海波，右三是宋其远。");
  expect(named(page, "Person")).not.toEqual(expect.arrayContaining([expect.stringMatching(/^[左右]/u)]));
});

describe("the body that a contact is of", () => {
  const lines = (...all: readonly string[]): string => `舒城县学生宿舍楼项目招标公告\n${all.join("\n")}\n`;
  it("is the purchaser or the agency above, by its lines", () => {
    const page = read(
      lines(
        ...["采购人：舒城县教育局", "地址：舒城县城关镇", "联系人：周文彬", "电话：0564-8621234"],
        ...["代理机构：安徽正大招标有限公司", "地址：合肥市", "联系人：胡海波", "电话：0551-1234567"],
      ),
    );
    expect(facts(page, "WORKS_FOR")).toEqual(["周文彬 WORKS_FOR 舒城县教育局", "胡海波 WORKS_FOR 安徽正大招标有限公司"].sort());
  });
  it("is not told of who is asked about the project", () => {
    expect(facts(read(lines("采购人：舒城县教育局", "地址：舒城县城关镇", "项目联系人：周文彬")), "WORKS_FOR")).toEqual([]);
  });
  it("is not told where something else stands between", () => {
    expect(facts(read(lines("采购人：舒城县教育局", "投标截止时间：5月3日", "联系人：周文彬")), "WORKS_FOR")).toEqual([]);
  });
});

describe("names of bodies and works", () => {
  it("庐江中学 is a school's whole name", () => {
    expect(facts(read("庐江中学校长周文彬参加会议。庐江县教育局主办。"), "WORKS_FOR")).toEqual(["周文彬 WORKS_FOR 庐江中学 title=校长"]);
  });
  it("a village's committee is the village's, whatever town stands before", () => {
    expect(facts(read("舒城县城关镇东衡村党委书记周文彬介绍。"), "WORKS_FOR")).toEqual(["周文彬 WORKS_FOR 东衡村党委 title=书记"]);
  });
  it("a road is called by both its ends, and what belongs to a house with the house", () => {
    expect(named(read("舒城县交通运输局实施城关镇至千人桥镇公路工程。"), "Project")).toEqual(["城关镇至千人桥镇公路工程"]);
    expect(named(read("舒城县自来水厂及配套管网项目由舒城县住建局实施。"), "Project")).toEqual(["舒城县自来水厂及配套管网项目"]);
  });
  it("a hospital's Party committee answers for no county", () => {
    expect(facts(read("舒城县人民医院党委书记周文彬介绍。"), "HAS_JURISDICTION")).toEqual([]);
  });
});
