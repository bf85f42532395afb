/** In both scripts: who won which honour where the winner stands behind it, who pays which share, and whose bureaus a reform joins. */
import { describe, expect, it } from "vitest";
import { inTraditional } from "./both-scripts.ts";
import { facts, read } from "./reading.ts";

/** The page in simplified characters, what it says of these relations in them. */
const pages: readonly (readonly [what: string, text: string, relations: readonly string[], facts: readonly string[]])[] = [
  [
    "the honour stands before its winner",
    "苗栗县政府表扬绩优社区。荣获“绩效组优等奖”三义乡胜兴社区发展协会，积极推动防灾。",
    ["RECEIVED"],
    ["三义乡胜兴社区发展协会 RECEIVED 绩效组优等奖"],
  ],
  [
    "the place before an unnamed winner has won nothing",
    "2024年，庐江县三名教师荣获“全国优秀教师”称号。庐江县周校长荣获“校长领导卓越奖”。",
    ["RECEIVED"],
    [],
  ],
  [
    "shares of one project",
    "庐江县泥河镇排水改善工程总经费268万元，由庐江县水利局补助210万元，庐江县财政局配合35万元，泥河镇人民政府自筹23万元。",
    ["FUNDS"],
    [
      "庐江县水利局 FUNDS 庐江县泥河镇排水改善工程 amountCny=2100000",
      "庐江县财政局 FUNDS 庐江县泥河镇排水改善工程 amountCny=350000",
      "泥河镇人民政府 FUNDS 庐江县泥河镇排水改善工程 amountCny=230000",
    ],
  ],
  [
    "money for something else is none for the project before",
    "庐江县慈善协会捐资60万元，用于建设学生食堂项目。庐江县残联安排20万元支持该校图书馆。",
    ["FUNDS", "IMPLEMENTS"],
    ["庐江县慈善协会 FUNDS 学生食堂项目 amountCny=600000"],
  ],
  [
    "what lies in the place is the project, and not who pays for it",
    "位于庐江县泥河镇的黄桃冷链物流中心项目由远山农业有限公司投资建设。",
    ["LOCATED_IN"],
    ["黄桃冷链物流中心项目 LOCATED_IN 泥河镇"],
  ],
  [
    "the county of the clause, not the page's",
    "庐江县开会。庐江县交流经验。2021年，舒城县将农业农村局、水务局合并，组建农业农村和水务局。",
    ["SUCCEEDED_BY"],
    ["舒城县农业农村局 SUCCEEDED_BY 农业农村和水务局 date=2021", "舒城县水务局 SUCCEEDED_BY 农业农村和水务局 date=2021"],
  ],
  [
    "who signs for the county carries nothing out",
    "庐江县委书记周明远带队招商，与远山马达有限公司现场签约智能电器生产制造项目。",
    ["IMPLEMENTS"],
    ["远山马达有限公司 IMPLEMENTS 智能电器生产制造项目"],
  ],
  [
    "a department of a hospital is not in the place, and is the hospital's",
    "庐江县人民医院中医科到泥河镇义诊。",
    ["LOCATED_IN", "PART_OF"],
    ["庐江县人民医院中医科 PART_OF 庐江县人民医院"],
  ],
  [
    "a share named before who pays it",
    "庐江县泥河镇排水改善工程总经费260万元，其中180万元由庐江县水利局补助。",
    ["FUNDS"],
    ["庐江县水利局 FUNDS 庐江县泥河镇排水改善工程 amountCny=1800000"],
  ],
  [
    "who gives money to an event that another holds",
    "庐江县泥河镇举办杨梅文化节。文化节由庐江县文旅局主办，远山农业有限公司资助15万元。",
    ["FUNDS"],
    ["远山农业有限公司 FUNDS 杨梅文化节 amountCny=150000"],
  ],
  [
    "those commended by name",
    "庐江县政府开会。会上颁发“优秀志愿者”证书，包括柳河村村民马秀兰、双沟村村民李青山。",
    ["RECEIVED"],
    ["李青山 RECEIVED 优秀志愿者", "马秀兰 RECEIVED 优秀志愿者"],
  ],
];

describe("in either script", () => {
  it.each(pages)("%s", (_, text, relations, wanted) => {
    expect(facts(read(text), ...relations)).toEqual([...wanted].sort());
    const traditional = facts(read(inTraditional(text)), ...relations).map((line) => line.replace(/\S+$/u, (last) => last));
    expect(traditional.length, traditional.join("; ")).toBe(wanted.length);
  });
});
