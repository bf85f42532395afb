/** Tables of many settings, read row by row; and those that are not understood, of which nothing is stated. */
import { describe, expect, it } from "vitest";
import type { DocumentLayout, TableCell } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { readHtml } from "../../src/read/html.ts";
import { facts, read } from "../kinds/reading.ts";

const stated = (text: string): string[] => facts(read(text), "WORKS_FOR", "LIVES_IN", "IMPLEMENTS", "RECEIVED");
const rows = (...lines: readonly (readonly string[])[]): string => lines.map((cells) => cells.join("\t")).join("\n");
const notice = (table: string): string => `庐江县公示\n\n现将有关事项公示如下。\n\n${table}\n\n公示期为五个工作日。\n`;

describe("words over columns", () => {
  it("tell whether a post is held, planned or was held", () => {
    const table = rows(
      ["姓名", "原任职务", "现任职务", "拟任职务"],
      ["丁文浩", "庐江县司法局副局长", "庐江县水利局副局长", "庐江县林业局局长"],
    );
    expect(stated(notice(table))).toEqual([
      "丁文浩 WORKS_FOR 庐江县司法局 title=副局长 ended",
      "丁文浩 WORKS_FOR 庐江县林业局 title=局长 planned",
      "丁文浩 WORKS_FOR 庐江县水利局 title=副局长",
    ]);
  });

  it("may be posts themselves", () => {
    expect(stated(notice(rows(["单位", "局长", "备注"], ["庐江县水利局", "丁文浩", "—"], ["庐江县司法局", "苏玉兰", ""])))).toEqual([
      "丁文浩 WORKS_FOR 庐江县水利局 title=局长",
      "苏玉兰 WORKS_FOR 庐江县司法局 title=局长",
    ]);
  });

  it("join a body and a post of two columns", () => {
    expect(
      stated(notice(rows(["姓名", "单位", "职务"], ["丁文浩", "庐江县水利局", "副局长"], ["苏玉兰", "庐江县司法局", "庐江县司法局局长"]))),
    ).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=副局长", "苏玉兰 WORKS_FOR 庐江县司法局 title=局长"]);
  });

  it("hold from where they come again, or others come", () => {
    const table = rows(["姓名", "职务"], ["丁文浩", "庐江县水利局局长"], ["职务", "姓名"], ["庐江县司法局局长", "苏玉兰"]);
    expect(stated(notice(table))).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=局长", "苏玉兰 WORKS_FOR 庐江县司法局 title=局长"]);
  });

  it("give a sum its unit", () => {
    const table = rows(["项目名称", "总投资（万元）"], ["天井村饮水安全工程", "120.5"]);
    expect(facts(read(notice(table)))).toContain("天井村饮水安全工程 .totalInvestmentCny=1205000");
    const unitAbove = notice(rows(["项目名称", "总投资"], ["天井村饮水安全工程", "120.5"])).replace("如下。", "如下。\n\n单位：万元");
    expect(facts(read(unitAbove))).toContain("天井村饮水安全工程 .totalInvestmentCny=1205000");
    const without = facts(read(notice(rows(["项目名称", "总投资"], ["天井村饮水安全工程", "120.5"]))));
    expect(without.filter((fact) => fact.includes("Investment"))).toEqual([]);
  });
});

describe("a form", () => {
  it("is one record", () => {
    const table = rows(["项目名称", "天井村饮水安全工程", "建设地点", "泥河镇天井村"], ["建设单位", "庐江县水利局", "总投资", "120万元"]);
    expect(stated(notice(table))).toEqual(["庐江县水利局 IMPLEMENTS 天井村饮水安全工程"]);
  });

  it("may have a column for each of several", () => {
    expect(stated(notice(rows(["姓名", "丁文浩", "苏玉兰"], ["职务", "庐江县水利局局长", "庐江县司法局局长"])))).toEqual([
      "丁文浩 WORKS_FOR 庐江县水利局 title=局长",
      "苏玉兰 WORKS_FOR 庐江县司法局 title=局长",
    ]);
  });
});

describe("nothing is stated", () => {
  it.each([
    [
      "of words over columns that say nothing of the cells",
      rows(["甲", "乙"], ["丁文浩", "庐江县水利局局长"], ["苏玉兰", "庐江县司法局局长"]),
    ],
    ["of a place that is vacant", rows(["姓名", "职务"], ["空缺", "庐江县水利局局长"], ["暂缺", "庐江县司法局局长"])],
    ["of a sum of rows", rows(["单位", "负责人"], ["合计", "丁文浩"], ["总计", "苏玉兰"])],
    ["of a row that reaches over all columns", rows(["姓名", "职务"], ["庐江县水利局局长"], ["丁文浩"])],
    ["of a name that is none", rows(["姓名", "职务"], ["综合办公室人员", "庐江县水利局局长"], ["第三小组", "庐江县司法局局长"])],
  ])("%s", (_, table) => {
    expect(stated(notice(table))).toEqual([]);
  });

  it("of a row of an aligned table with a cell left empty", () => {
    const table =
      "姓名    性别    职务\n丁文浩  男      庐江县水利局局长\n苏玉兰          庐江县司法局局长\n罗志坚  男      庐江县审计局局长";
    expect(stated(notice(table))).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=局长", "罗志坚 WORKS_FOR 庐江县审计局 title=局长"]);
  });
});

describe("a layout that a reader knew", () => {
  /** Cells by their text, in the order of the text. */
  function page(lines: readonly (readonly string[])[], places: readonly Omit<TableCell, "start" | "end">[]): string[] {
    const text = notice(rows(...lines));
    let from = text.indexOf(lines[0]![0]!);
    const cells = lines
      .flat()
      .filter((cell) => cell !== "")
      .map((cell, index) => {
        const start = text.indexOf(cell, from);
        from = start + cell.length;
        return { start, end: from, ...places[index]! };
      });
    const layout: DocumentLayout = { tables: [cells] };
    return facts(extractDocument(makeDocument({ file: "page", text, encoding: "utf-8", layout })), "WORKS_FOR", "IMPLEMENTS");
  }

  it("gives a cell that reaches over several rows to each", () => {
    const lines = [
      ["单位", "姓名", "职务"],
      ["庐江县水利局", "丁文浩", "局长"],
      ["", "苏玉兰", "副局长"],
    ];
    const places = [
      ...[0, 1, 2].map((column) => ({ row: 0, column, header: true as const })),
      { row: 1, column: 0, rows: 2 },
      ...[1, 2].map((column) => ({ row: 1, column })),
      ...[1, 2].map((column) => ({ row: 2, column })),
    ];
    expect(page(lines, places)).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=局长", "苏玉兰 WORKS_FOR 庐江县水利局 title=副局长"]);
  });

  it("has words over columns on two levels", () => {
    const lines = [
      ["姓名", "任职情况", ""],
      ["", "现任职务", "拟任职务"],
      ["丁文浩", "庐江县水利局副局长", "庐江县林业局局长"],
    ];
    const places = [
      { row: 0, column: 0, rows: 2 },
      { row: 0, column: 1, columns: 2 },
      ...[1, 2].map((column) => ({ row: 1, column })),
      ...[0, 1, 2].map((column) => ({ row: 2, column })),
    ];
    expect(page(lines, places)).toEqual(["丁文浩 WORKS_FOR 庐江县林业局 title=局长 planned", "丁文浩 WORKS_FOR 庐江县水利局 title=副局长"]);
  });
});

describe("what is found stands in the cells", () => {
  it("mentions are where they are printed, evidence is the row", () => {
    const text = notice(rows(["姓名", "性别", "职务"], ["丁文浩", "男", "庐江县水利局局长"]));
    const page = read(text);
    for (const { start, end, text: surface, sentence, from, to } of page.mentions) {
      expect(text.slice(start, end)).toBe(surface);
      const own = page.articles[0]!.sentences.find(({ id }) => id === sentence)!;
      expect(own.text.slice(from, to)).toBe(surface);
    }
    const post = page.statements.find((one) => one.kind === "relation" && one.predicate === "WORKS_FOR")!;
    const article = page.articles[0]!;
    expect(post.evidence.sentence).toBe(`${article.id}:${post.evidence.start - article.start}-${post.evidence.end - article.start}`);
    expect(post.evidence.quote).toBe("姓名: 丁文浩 | 职务: 庐江县水利局局长");
    expect(text.slice(post.evidence.start, post.evidence.end)).toBe("丁文浩\t男\t庐江县水利局局长");
  });

  it("a name of several cells is printed in the last of them", () => {
    const page = read(notice(rows(["乡镇", "村", "村党支部书记"], ["泥河镇", "天井村", "罗志坚"])));
    expect(facts(page, "WORKS_FOR")).toEqual(["罗志坚 WORKS_FOR 天井村党支部 title=书记"]);
    const branch = page.mentions.find(({ name }) => name === "天井村党支部")!;
    expect(branch.text).toBe("天井村");
  });
});

describe("English tables", () => {
  it("of people and of projects, one below the other", () => {
    const people = rows(
      ["Name", "Position", "Department"],
      ["Grace Wanjiru", "Director", "Makueni Water Company"],
      ["Peter Otieno", "Principal, Kyase Secondary School", ""],
    );
    const works = rows(["Project", "Location", "Contractor"], ["Kyase Borehole Project", "Kyase village, Narok", "Otieno Builders Ltd"]);
    expect(stated(`Officials named\n\nThe county published the lists on Tuesday.\n\n${people}\n\n${works}\n`)).toEqual([
      "Grace Wanjiru WORKS_FOR Makueni Water Company title=director",
      "Otieno Builders Ltd IMPLEMENTS Kyase Borehole Project planned",
      "Peter Otieno WORKS_FOR Kyase Secondary School title=principal",
    ]);
  });
});

describe("HTML tables", () => {
  const page = (table: string): string[] => {
    const { text, layout } = readHtml(
      `<title>庐江县公示</title><h1>庐江县公示</h1><p>根据有关规定，现将有关人员公示如下，如有异议，请在公示期内向有关部门反映。</p>${table}<p>公示期为五个工作日，自发布之日起计算。</p>`,
    );
    const tables = extractDocument(makeDocument({ file: "page.html", text, encoding: "utf-8", title: "庐江县公示", layout }));
    return facts(tables, "WORKS_FOR");
  };

  it("give a cell over several rows to each, also where it leaves them one cell of their own", () => {
    const table =
      "<table><tr><th>职务<th>姓名<tr><td rowspan=2>庐江县水利局副局长<td>丁文浩<tr><td>苏玉兰<tr><td>庐江县司法局局长<td>罗志坚</table>";
    expect(page(table)).toEqual([
      "丁文浩 WORKS_FOR 庐江县水利局 title=副局长",
      "罗志坚 WORKS_FOR 庐江县司法局 title=局长",
      "苏玉兰 WORKS_FOR 庐江县水利局 title=副局长",
    ]);
  });

  it("have words over columns on two levels", () => {
    const table =
      "<table><thead><tr><td rowspan=2>姓名<td rowspan=2>性别<td colspan=2>任职情况<tr><td>现任职务<td>拟任职务</thead>" +
      "<tr><td>丁文浩<td>男<td>庐江县水利局副局长<td>庐江县林业局局长<tr><td>苏玉兰<td>女<td>庐江县司法局副局长<td></table>";
    expect(page(table)).toEqual([
      "丁文浩 WORKS_FOR 庐江县林业局 title=局长 planned",
      "丁文浩 WORKS_FOR 庐江县水利局 title=副局长",
      "苏玉兰 WORKS_FOR 庐江县司法局 title=副局长",
    ]);
  });

  it("are read on below rows with nothing in them, each with the words over it, or with others that come there", () => {
    const posts = ["水利局局长", "司法局局长", "林业局局长", "教育局局长"].map((post) => `庐江县${post}`);
    const row = (name: string, at: number): string => `<tr><td>${name}<td>${posts[at]}`;
    const wanted = ["丁文浩", "苏玉兰", "罗志坚", "高建民"]
      .map((name, at) => `${name} WORKS_FOR ${posts[at]!.slice(0, -2)} title=局长`)
      .sort();
    for (const empty of ["<tr>", "<tr><td><td>", "<tr><td colspan=2>&nbsp;", "<tr><td><p></p><td> <tr><td><td>"]) {
      const table = `<table><tr><th>姓名<th>职务${empty}${row("丁文浩", 0)}${empty}${row("苏玉兰", 1)}${row("罗志坚", 2)}`;
      expect([empty, page(`${table}${empty}${row("高建民", 3)}</table>`).sort()]).toEqual([empty, wanted]);
      const turned = `${empty}<tr><th>职务<th>姓名<tr><td>${posts[3]}<td>高建民</table>`;
      expect([empty, page(table + turned).sort()]).toEqual([empty, wanted]);
    }
  });

  it("do not take their words from the table before", () => {
    const first = "<table><tr><th>姓名<th>职务<tr><td>丁文浩<td>庐江县水利局局长</table>";
    const second = "<table><tr><td>苏玉兰<td>庐江县司法局局长<tr><td>罗志坚<td>庐江县林业局局长</table>";
    expect(page(first + second)).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=局长"]);
  });

  it("may reach over more rows than there are", () => {
    const table = "<table><tr><th>姓名<th>职务<tr><td rowspan=999999999 colspan=99999>丁文浩<td>庐江县水利局局长<tr><td>苏玉兰</table>";
    // As wide as a table may be; the cell behind it has no column, and is read as what stands beside the name.
    expect(page(table)).toEqual(["丁文浩 WORKS_FOR 庐江县水利局 title=局长"]);
  });
});
