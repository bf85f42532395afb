import { describe, expect, test } from "vitest";
import { odtOf } from "../../scripts/typeset/odt-writer.ts";
import { cellsOf, marked, onlyDocument, told } from "./read-content.ts";
import { packageOf } from "../../scripts/typeset/zip-writer.ts";

const p = (text: string, style = ""): string => `<text:p text:style-name="${style}">${text}</text:p>`;

describe("an OpenDocument text", () => {
  test("is its paragraphs and headings, without what was deleted, hidden or commented; notes stand at the end", async () => {
    const note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>数据来自统计局。</text:p></text:note-body></text:note>";
    const body =
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes>" +
      '<text:h text:outline-level="1">总则</text:h>' +
      p(
        `云溪县<text:span>水利局</text:span>${note}<office:annotation><text:p>批注</text:p></office:annotation>召开<text:s text:c="2"/>会议<text:line-break/>。`,
      ) +
      p("看不见", "H") +
      p(`<draw:frame><draw:text-box>${p("文本框")}</draw:text-box></draw:frame>框后`) +
      "<text:section><text:table-of-content><text:index-body>" +
      p("总则 1") +
      "</text:index-body></text:table-of-content></text:section>";
    const styles = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>';
    const document = await onlyDocument(odtOf(body, { styles, meta: "<dc:title>总则与会议</dc:title>" }), "a.odt");
    expect(document.text).toBe(
      "总则\n\n云溪县水利局召开 会议\n。\n\u2029\n文本框\n\u2029\n框后\n\n总则 1\n\u2029\n数据来自统计局。".replace(
        "召开 会议",
        "召开  会议",
      ),
    );
    expect([marked(document, "headings"), marked(document, "furniture"), document.title]).toEqual([["总则"], ["总则 1"], undefined]);
  });

  test("has the numbers of its lists, as they go on and begin anew", async () => {
    const level = (at: number, sample: string, more: string): string =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${sample}" ${more}/>`;
    const styles =
      `<text:list-style style:name="L">${level(1, "一, 二, 三, ...", 'style:num-suffix="、"')}${level(2, "1", 'style:num-suffix="." text:display-levels="1"')}</text:list-style>` +
      '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>';
    const item = (...blocks: string[]): string => `<text:list-item>${blocks.join("")}</text:list-item>`;
    const list = (items: string, more = 'text:style-name="L"'): string => `<text:list ${more}>${items}</text:list>`;
    const body =
      list(item(p("甲"), p("续"), list(item(p("子")) + item(p("丑")), "")) + item(p("乙"))) +
      p("之间") +
      list(item(p("丙")), 'text:style-name="L" text:continue-numbering="true"') +
      list(item(p("丁"))) +
      list(item(p("点")), 'text:style-name="B"');
    expect((await onlyDocument(odtOf(body, { styles }), "a.odt")).text.split(/\n\n|\n\u2029\n/)).toEqual([
      "一、甲",
      "续",
      "1. 子",
      "2. 丑",
      "二、乙",
      "之间",
      "三、丙",
      "一、丁",
      "点",
    ]);
  });

  test("has tables with cells that reach over others", async () => {
    const c = (text: string, more = ""): string => `<table:table-cell ${more}>${text && p(text)}</table:table-cell>`;
    const covered = "<table:covered-table-cell/>";
    const r = (...cells: string[]): string => `<table:table-row>${cells.join("")}</table:table-row>`;
    const body =
      `<table:table><table:table-header-rows>${r(c("姓名"), c("职务", 'table:number-columns-spanned="2"'), covered)}</table:table-header-rows>` +
      r(c("李建国", 'table:number-rows-spanned="2"'), c("局长"), c("")) +
      r(covered, c("主任"), c("兼")) +
      "</table:table>";
    const document = await onlyDocument(odtOf(body), "a.odt");
    expect(document.text).toBe("姓名\t职务\t\n李建国\t局长\t\n\t主任\t兼");
    expect(cellsOf(document)).toEqual([
      ["0,0 header: 姓名", "0,1 1x2 header: 职务", "1,0 2x1: 李建国", "1,1: 局长", "2,1: 主任", "2,2: 兼"],
    ]);
  });

  test("that is locked, or no text, is told", async () => {
    const mimetype = "application/vnd.oasis.opendocument.";
    const locked = packageOf({ mimetype: `${mimetype}text`, "META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": "x" });
    expect((await told(locked, "a.odt")).failures).toEqual([expect.stringContaining("locked with a password")]);
    const sheet = packageOf({ mimetype: `${mimetype}spreadsheet`, "content.xml": "<x/>" });
    expect((await told(sheet, "a.odt")).failures).toEqual([expect.stringContaining("is an OpenDocument spreadsheet")]);
  });
});
