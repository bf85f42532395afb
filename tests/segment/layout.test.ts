/** What stands by itself on a page: cells, items, keys with values; and what only looks so. */
import { describe, expect, it, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { page } from "./page.ts";

const sentences = (text: string): string[] =>
  segmentDocument(page(text)).flatMap((article) => article.sentences.map(({ kind, text: words }) => `${kind}: ${words}`));

describe("rows", () => {
  it("with tabs, each cell a sentence of its own", () => {
    expect(sentences("河长名单\n\n姓名\t职务\n丁文浩\t庐江县水利局局长\n名单到此为止。\n")).toEqual([
      "title: 河长名单",
      "cell: 姓名",
      "cell: 职务",
      "cell: 丁文浩",
      "cell: 庐江县水利局局长",
      "body: 名单到此为止。",
    ]);
  });

  it("with bars, which stand between the cells", () => {
    expect(sentences("# 河长名单\n\n| 姓名 | 职务 |\n|---|---|\n| 丁文浩 | 局长 |\n")).toEqual([
      "title: # 河长名单",
      ...["rule: |", "cell: 姓名", "rule: |", "cell: 职务", "rule: |", "rule: |---|---|"],
      ...["rule: |", "cell: 丁文浩", "rule: |", "cell: 局长", "rule: |"],
    ]);
  });

  it("aligned by spaces, a name spread over the width of three and an empty cell among them", () => {
    const rows = "姓名    职务\n丁文浩  庐江县水利局局长\n罗  坚  泥河镇镇长\n合计\n苏玉兰  泥河镇党委书记";
    expect(sentences(`名单\n\n${rows}\n`).slice(1)).toEqual(
      ["姓名", "职务", "丁文浩", "庐江县水利局局长", "罗  坚", "泥河镇镇长", "合计", "苏玉兰", "泥河镇党委书记"].map(
        (cell) => `cell: ${cell}`,
      ),
    );
  });

  it("whose cell has lines, as the reader of a page writes it", () => {
    expect(sentences("名单\n\n姓名\t职务\n丁文浩\t县水利局局长\u2028县河长办主任\u2028兼任\t无\n")).toEqual([
      "title: 名单",
      ...["姓名", "职务", "丁文浩", "县水利局局长", "县河长办主任", "兼任", "无"].map((cell) => `cell: ${cell}`),
    ]);
  });

  test.each([
    ["a headline with a bar", "江口县｜举办茶产业培训班\n\n5月8日，江口县举办培训班。\n"],
    ["a headline of two parts, twice", "捐建卫生院 情系故乡\n爱心企业 回报桑梓\n\n5月8日，江口县举办培训班。\n"],
    ["what tells of the page", "江口县举办培训班\n\n来源：江口发布\t作者：李四\t2022-06-21\n\n5月8日，江口县举办培训班。\n"],
    [
      "two spaces behind a full stop",
      "The council met.  It voted.  Members left.\nThe mayor spoke.  She agreed.  All left.\nIt rained hard.  It stopped.  They went.\n",
    ],
    ["a dateline and a tab", "培训班\n\n本报讯\t近日，江口县举办培训班。\n"],
  ])("not: %s", (_, text) => {
    expect(sentences(text).filter((sentence) => sentence.startsWith("cell"))).toEqual([]);
  });
});

describe("items", () => {
  it("of one line each end with it", () => {
    expect(
      sentences("会议召开\n\n5月8日，县里召开会议。\n出席会议的有：\n1. 庐江县水利局局长丁文浩\n2. 泥河镇镇长苏玉兰\n会议要求抓好落实。\n"),
    ).toEqual([
      "title: 会议召开",
      "body: 5月8日，县里召开会议。",
      "body: 出席会议的有：",
      "item: 1. 庐江县水利局局长丁文浩",
      "item: 2. 泥河镇镇长苏玉兰",
      "body: 会议要求抓好落实。",
    ]);
  });

  it("that fill paragraphs are prose, each from its number on", () => {
    const paragraph = "要压实责任，县水利局牵头，各乡镇配合，对辖区内的水库逐一排查，发现问题立即整改。对整改不力的，严肃追究责任。";
    expect(sentences(`工作通知\n\n一、${paragraph}\n二、${paragraph}\n`).map((sentence) => sentence.slice(0, 8))).toEqual([
      "title: 工",
      "body: 一、",
      "body: 对整",
      "body: 二、",
      "body: 对整",
    ]);
  });

  it("that a column breaks go on in the next line", () => {
    const text =
      "宣传活动\n\n5月8日，江口县开展宣传活动，主要内容有三项：\n1.组织各乡镇的技术人员到田间\n地头指导农户管护茶园；\n2.发放资料，讲解茶园管护的知\n识。\n活动结束后，群众表示满意。\n";
    expect(sentences(text)).toContain("body: 2.发放资料，讲解茶园管护的知识。");
  });

  it("parted by the reader of a page", () => {
    expect(sentences("名单\n\n如下\n\u2029\n丁文浩\n\u2029\n苏玉兰\n\u2029\n公示期为五天。\n\n期满上报。\n").slice(2)).toEqual([
      "item: 丁文浩",
      "item: 苏玉兰",
      "body: 公示期为五天。",
      "body: 期满上报。",
    ]);
  });
});

describe("keys with values", () => {
  it("end with their line", () => {
    expect(sentences("公示牌\n\n项目名称：张村饮水工程\n建设单位：庐江县水利局\n负责人：丁文浩\n")).toEqual([
      "title: 公示牌",
      "field: 项目名称：张村饮水工程",
      "field: 建设单位：庐江县水利局",
      "field: 负责人：丁文浩",
    ]);
  });

  it("not what somebody says", () => {
    expect(sentences("采访\n\n丁文浩说：今年收成好。\n苏玉兰告诉记者：明年更好。\n").filter((one) => one.startsWith("field"))).toEqual([]);
  });

  it("not where a column breaks the value", () => {
    const text =
      "开工仪式\n\n5月8日，江口县举行开工仪式。施工\n单位：江口县兴旺建筑工程有限责任公\n司承担全部工程，工期为一百八十天，\n县里要求确保质量，按期完成，早日投\n入使用，让群众早日喝上放心水，过上\n好日子，推动全县水利事业再上一个新\n台阶。\n";
    expect(sentences(text).some((one) => one.includes("有限责任公司承担"))).toBe(true);
  });
});
