/** Where the name of a project begins, who carries it out, who sends a team, what is counted, and bodies that a list names without their place. */
import { describe, expect, it } from "vitest";
import { settings } from "../../scripts/generate/county-setting.ts";
import { expectRight, facts, named, read, type Trial } from "./reading.ts";

const has = (text: string, label: string, wanted: readonly string[], unwanted: readonly string[] = []): Trial => {
  const found = named(read(text), label);
  const missed = wanted.filter((name) => !found.includes(name));
  const wrong = unwanted.filter((name) => found.includes(name));
  return { text, fault: missed.length + wrong.length === 0 ? undefined : `${found.join("、")} (missed ${missed.join("、")})` };
};

describe("what is counted as places is nobody", () => {
  it.each([
    ["石桥镇地处青阳、马关川、白岩三县交界地带。", "马关川"],
    ["全镇有高坪、李家坳、张全沟3个村受灾。", "张全沟"],
    ["线路经过周庄河、王家渡、陈公坪等五个乡镇。", "王家渡"],
    ["把从鲁志远至鲁立成湾路口的两公里路面翻修一遍。", "鲁志远"],
  ])("%s", (text, name) => expect(named(read(text), "Person")).not.toContain(name));

  it.each([
    ["会上表彰了周文彬、宋启远、胡海波三位村民。", ["周文彬", "宋启远", "胡海波"]],
    ["周文彬、宋启远、胡海波三村干部到场。", ["周文彬"]],
    ["从周文彬到宋启远，几任书记都重视种树。", ["周文彬"]],
  ])("but people are: %s", (text, names) => expect(named(read(text), "Person")).toEqual(expect.arrayContaining(names)));

  it("nor is the last of counties called after how many they are", () =>
    expect(named(read("线路贯穿灵台、崇信、华亭三县。"), "Place").filter((name) => name.includes("三"))).toEqual([]));
});

it("somebody whose name ends in 健 is not said to be alive", () => {
  expect(named(read("县委书记方瑞健在仪式上致辞。"), "Person")).toEqual(["方瑞健"]);
  expect(named(read("老书记方瑞健在，今年九十岁。"), "Person")).not.toContain("方瑞健");
});

it("who signs before the paper's own reporter works for nobody", () => {
  const page = read("青山镇修路\n青山镇的路修好了。\n（高远平本刊记者李丽娟）\n");
  expect(facts(page, "WORKS_FOR")).toEqual([]);
  expect(named(page, "Person")).toEqual(["李丽娟", "高远平"]);
});

describe("bureaux of a list", () => {
  it("are bodies without their county's name", () => {
    const trials = [...settings(15, 7201)].flatMap(({ county }) => [
      has(`近日，${county}领导到镇上调研。该县住建局、自然资源局、水务局负责人参加调研。`, "Agency", [
        ...["住建局", "自然资源局", "水务局"].map((name) => `${county}${name}`),
      ]),
      has(
        `${county}召开会议，教育局、民政局、交通运输局到会。`,
        "Agency",
        ["教育局", "民政局", "交通运输局"].map((name) => `${county}${name}`),
      ),
    ]);
    expectRight(trials);
  });

  it("never within a longer name", () =>
    expect(named(read("王芳此前任县水利局总工程师。"), "Agency").filter((name) => name === "水利局")).toEqual([]));
});

it("the government beside its committee is the place's", () => {
  const trials = [...settings(30, 7202)].flatMap(({ county, townships: [town] }) => [
    has(`${county}${town.name}党委、政府高度重视，组织村民修路。`, "Agency", [`${county}${town.name}人民政府`]),
    has(`活动由${county}${town.name}党委、政府主办。`, "Agency", [`${county}${town.name}人民政府`]),
  ]);
  expectRight(trials);
  expect(named(read("村里党委、政府都支持。各镇党委、政府都来了。"), "Agency")).toEqual([]);
});

describe("a team that is sent", () => {
  it("has the name of who sends it, and no place under it", () => {
    const trials = [...settings(60, 7203)].map(({ county, townships: [town] }): Trial => {
      const name = `${county}水务局驻${town.name}${town.villages[0]!}工作队`;
      const text = `近日，${name}与村民座谈。`;
      const page = read(text);
      const bodies = named(page, "Agency");
      const over = facts(page, "HAS_JURISDICTION").filter((fact) => fact.startsWith(name));
      return { text, fault: bodies.includes(name) && over.length === 0 ? undefined : `${bodies.join("、")} ${over.join("; ")}` };
    });
    expectRight(trials);
  });
});

describe("the name of a project", () => {
  it.each([
    ["青山镇近日开工建设2019年水利扶贫项目建设。", "2019年水利扶贫项目"],
    ["柳河小学被列为省级校安工程迁建项目。", "省级校安工程迁建项目"],
    ["工作队争取上级主管部门全额投资村级晒谷场修缮工程项目。", "村级晒谷场修缮工程项目"],
    ["近日，清河县白石镇乌者村一事一议村道硬化项目正式开工建设。", "乌者村一事一议村道硬化项目"],
    ["市交通运输局完成了建制村通畅工程库外项目的招标。", "建制村通畅工程库外项目"],
  ])("%s", (text, name) => expect(named(read(text), "Project")).toEqual([name]));

  it.each([
    "青山镇投入近2亿元建设五大水利工程。",
    "调研组看了各污水处理厂项目的进展。",
    "县农业农村局联合县财政局等单位组成项目完工验收组。",
    "调研组去看了友谊村2021年项目的工地。",
    "水库工程由大坝、溢洪道组成。",
  ])("none: %s", (text) => expect(named(read(text), "Project")).toEqual([]));
});

describe("who carries a project out", () => {
  it.each([
    "帮扶单位建好了青山公园、兴建了河山文化活动中心。",
    "帮扶单位整治了竹林公园，建设河山文化活动中心。",
    "河山文化活动中心建设项目已由县发改局批准建设。",
  ])("is no park, nor who lets it be built: %s", (text) => expect(facts(read(text), "IMPLEMENTS")).toEqual([]));

  it("is the bureau that does it", () =>
    expect(facts(read("清河县水利局实施青山河道治理工程。"), "IMPLEMENTS")).toEqual(["清河县水利局 IMPLEMENTS 青山河道治理工程"]));
});

it.each([
  ["硬化4号路300米。", "Place", "号路"],
  ["工程规模为小(1)型水库。", "Place", "型水库"],
  ["公房、新建村集体经济服务中心建成。", "Village", "新建村"],
  ["推进甲镇、乙镇、丙镇三个镇污水处理厂建设。", "Organization", "镇污水处理厂"],
])("no name: %s", (text, label, name) => expect(named(read(text), label)).not.toContain(name));

it("a company's brand is no page's place", () => {
  const text =
    "上月，定远县举行重点项目签约仪式。\n市人大常委会副主任、县委书记方瑞健致辞。\n签约的是总投资5.8亿元的江苏南通青禾市政工程公司油脂项目、江苏远山科技电子元件生产项目、苏州青石涂料项目。\n";
  expect(facts(read(text), "WORKS_FOR")).toEqual([
    "方瑞健 WORKS_FOR 定远县委 title=书记",
    "方瑞健 WORKS_FOR 滁州市人大常委会 title=副主任",
  ]);
});

it("what a mark parts is not joined once more", () =>
  expect(named(read("活动由青山书画院、和顺书画院、河南远山供应链有限公司承办。"), "Organization")).toContain("和顺书画院"));

it("因此 is in no village's name", () => expect(named(read("钱还不够，因此柳沟湾村委会请大家捐款。"), "Agency")).toEqual(["柳沟湾村委会"]));
