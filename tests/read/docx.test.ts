import { describe, expect, test } from "vitest";
import { cell, docxOf, namespaces, paragraph, row, run, table } from "../../scripts/typeset/docx-writer.ts";
import { cellsOf, marked, onlyDocument, told } from "./read-content.ts";

const textOf = async (body: string, parts = {}): Promise<string> => (await onlyDocument(docxOf(body, parts), "a.docx")).text;

const numbered = (level: number, text: string, list = 1): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (levels: string, lists = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
  `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${lists}</w:numbering>`;

describe("a Word document", () => {
  test("is its paragraphs, without what was deleted, hidden, commented, or code of a field", async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const smartTag = (element: string, text: string): string => `<w:smartTag w:element="${element}">${run(text)}</w:smartTag>`;
    const body = [
      paragraph(
        run("云溪县") + `<w:del>${run("水务局")}</w:del><w:ins>${run("水利局")}</w:ins>` + run("秘密", "<w:vanish/>") + run("召开会议。"),
      ),
      paragraph(`<w:hyperlink>${run("链接")}</w:hyperlink><w:commentReference w:id="1"/>` + run("之后")),
      paragraph(field("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + field("separate") + run("第三") + field("end") + run("页")),
      paragraph(
        "<w:r><w:ruby><w:rt><w:r><w:t>xī</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>溪</w:t></w:r></w:rubyBase></w:ruby></w:r>" + run("水"),
      ),
      paragraph("<w:r><w:t>一行</w:t><w:br/><w:t>二行</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>"),
      paragraph(run("这一段的末尾"), "<w:rPr><w:del/></w:rPr>") + paragraph("已删去。"),
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("单击此处输入文字")}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>同意</w:t></w:r>')}</w:sdtContent></w:sdt>`,
      paragraph(run("自") + smartTag("chsdate", "2019年3月5日") + run("起，") + smartTag("PersonName", "王芳") + run("任局长。")),
    ].join("");
    expect((await textOf(body)).split("\n\n")).toEqual([
      "云溪县水利局召开会议。",
      "链接之后",
      "第三页",
      "溪水",
      "一行\n二行-",
      "这一段的末尾已删去。",
      "☑同意",
      "自2019年3月5日起，王芳任局长。",
    ]);
  });

  test("has a red head's text box once, of the two forms that it is saved in", async () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const head =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("云溪县人民政府文件")}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box("云溪县人民政府文件")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(
      await textOf(paragraph(head + run("云府发〔2023〕5号")) + paragraph('<w:r><w:pict><v:textpath string="艺术字"/></w:pict></w:r>')),
    ).toBe("云溪县人民政府文件\n\u2029\n云府发〔2023〕5号\n\u2029\n艺术字");
  });

  test("numbers its paragraphs as Word prints them", async () => {
    const levels =
      level(0, "chineseCounting", "%1、") +
      level(1, "chineseCounting", "（%2）") +
      level(2, "decimal", "%3.") +
      level(3, "decimal", "%1.%4", "<w:isLgl/>");
    const lists =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>';
    const body =
      numbered(0, "总则") +
      numbered(1, "目的") +
      numbered(2, "甲") +
      numbered(2, "乙") +
      numbered(1, "依据") +
      numbered(2, "丙") +
      numbered(0, "分则") +
      numbered(1, "范围") +
      numbered(3, "丁") +
      numbered(0, "附则", 2) +
      paragraph("正文", '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect((await textOf(body, { numbering: numbering(levels, lists) })).split("\n\n")).toEqual([
      "一、总则",
      "（一）目的",
      "1. 甲",
      "2. 乙",
      "（二）依据",
      "1. 丙",
      "二、分则",
      "（一）范围",
      "2.1 丁",
      "十一、附则",
      "正文",
    ]);
  });

  test("has a mark for no number: its items stand apart", async () => {
    expect(await textOf(numbered(0, "甲") + numbered(0, "乙") + paragraph("丙"), { numbering: numbering(level(0, "bullet", "")) })).toBe(
      "甲\n\u2029\n乙\n\u2029\n丙",
    );
  });

  test("tells headings, captions and its table of contents by their styles, by whatever name", async () => {
    const styles =
      `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
    const styled = (id: string, text: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const body =
      styled("t", "总则 1") +
      styled("a1", "总则") +
      styled("a2", "目的") +
      paragraph("正文。") +
      styled("c", "图一 大坝") +
      styled("a1", "长".repeat(200));
    const document = await onlyDocument(docxOf(body + paragraph(run("不见", '<w:rStyle w:val="h"/>') + run("可见")), { styles }), "a.docx");
    expect(marked(document, "headings")).toEqual(["总则", "目的"]);
    expect(marked(document, "captions")).toEqual(["图一 大坝"]);
    expect(marked(document, "furniture")).toEqual(["总则 1"]);
    expect(document.text.endsWith("\n\n可见")).toBe(true);
  });

  test("has tables as rows with tabs, with cells that reach over rows and columns", async () => {
    const body = table(
      row(["姓名", "现任职务", "拟任职务"], "<w:tblHeader/>"),
      row([cell("李建国", '<w:vMerge w:val="restart"/>'), cell("副局长", '<w:gridSpan w:val="2"/>')]),
      row([cell("", "<w:vMerge/>"), cell(paragraph("第一行") + paragraph("第二行")), "\t局长"]),
      row(["删去", "的", "行"], "<w:del/>"),
    );
    const document = await onlyDocument(docxOf(paragraph("名单") + body + paragraph("完")), "a.docx");
    expect(document.text).toBe("名单\n\u2029\n姓名\t现任职务\t拟任职务\n李建国\t副局长\t\n\t第一行\u2028第二行\t局长\n\u2029\n完");
    expect(cellsOf(document)).toEqual([
      [
        ...["0,0 header: 姓名", "0,1 header: 现任职务", "0,2 header: 拟任职务"],
        ...["1,0 2x1: 李建国", "1,1 1x2: 副局长", "2,1: 第一行\u2028第二行", "2,2: 局长"],
      ],
    ]);
  });

  test("reads tables that are there for the look cell by cell", async () => {
    const nested = table(row([cell(table(row(["甲", "乙"])) + paragraph("")), "旁边"]));
    expect(await textOf(table(row(["红头"]), row(["文号"])))).toBe("红头\n\u2029\n文号");
    expect(await textOf(nested)).toBe("甲\t乙\n\u2029\n旁边");
  });

  test("keeps headers and footers as furniture, but for a letterhead; notes stand at the end", async () => {
    const header = (words: string, properties = ""): string => `<w:hdr ${namespaces}>${paragraph(run(words, properties))}</w:hdr>`;
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="r1"/><w:footerReference w:type="default" r:id="r2"/></w:sectPr>';
    const footer = `<w:ftr ${namespaces}>${paragraph("— 1 —")}${paragraph("云溪县水利局办公室")}</w:ftr>`;
    const footnotes =
      `<w:footnotes ${namespaces}><w:footnote w:id="-1" w:type="separator">${paragraph("分隔")}</w:footnote>` +
      `<w:footnote w:id="2">${paragraph("数据来自统计局。")}</w:footnote></w:footnotes>`;
    const body = paragraph(run("正文") + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run("到此。")) + section;
    const plain = await onlyDocument(docxOf(body, { header: header("每页的页眉"), footer, footnotes }), "a.docx");
    expect(plain.text).toBe("正文到此。\n\u2029\n数据来自统计局。\n\u2029\n每页的页眉\n\u2029\n云溪县水利局办公室");
    expect(marked(plain, "furniture")).toEqual(["每页的页眉", "云溪县水利局办公室"]);
    const red = await onlyDocument(
      docxOf(body, { header: header("云溪县水利局文件", '<w:color w:val="FF0000"/>'), footer, footnotes }),
      "a.docx",
    );
    expect(red.text.startsWith("云溪县水利局文件\n\u2029\n正文")).toBe(true);
    expect(marked(red, "furniture")).toEqual(["云溪县水利局办公室"]);
  });

  test("takes a title from its properties only where the text has it too, and never a day", async () => {
    const core = (title: string): Record<string, string> => ({
      "docProps/core.xml": `<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><created>2020-01-01</created></c>`,
    });
    const body = paragraph("关于修建水库的通知") + paragraph("正文。");
    const own = await onlyDocument(docxOf(body, {}, core("关于修建 水库的通知")), "a.docx");
    const other = await onlyDocument(docxOf(body, {}, core("关于修建学校的通知")), "a.docx");
    expect([own.title, other.title, own.published]).toEqual(["关于修建 水库的通知", undefined, undefined]);
  });

  test("tells the page of each paragraph where the program that saved it counted as many pages", async () => {
    const pages = (count: number): Record<string, string> => ({ "docProps/app.xml": `<Properties><Pages>${count}</Pages></Properties>` });
    const body = paragraph("首页") + paragraph("<w:r><w:t>跨</w:t><w:lastRenderedPageBreak/><w:t>页</w:t></w:r>");
    const { text, layout } = await onlyDocument(docxOf(body, {}, pages(2)), "a.docx");
    expect(layout?.lines?.map(({ start, end, page }) => `${page}: ${text.slice(start, end)}`)).toEqual(["1: 首页", "1: 跨", "2: 页"]);
    expect((await onlyDocument(docxOf(body, {}, pages(3)), "a.docx")).layout?.lines).toBeUndefined();
  });

  test("is read for what it is, whatever its name; what lacks a part is told", async () => {
    const { types } = await told(docxOf(paragraph("正文。")), "a.zip");
    expect(types).toEqual(["application/vnd.openxmlformats-officedocument.wordprocessingml.document"]);
    const { failures } = await told(docxOf("</w:body><w:body>").subarray(0, 200), "a.docx");
    expect(failures).toEqual([expect.stringMatching(/^a\.docx: is a damaged ZIP file \(.+\)\. Open it in its program, or fetch it again/)]);
    const broken = await told(docxOf("<w:p>"), "a.docx");
    expect(broken.failures).toEqual([expect.stringContaining("has damaged XML in word/document.xml")]);
    const deep = await told(docxOf("<w:sdt>".repeat(10_000)), "a.docx");
    expect(deep.failures).toEqual([expect.stringContaining("nested too deep")]);
    const entities = `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "&a;&a;">]><w:document ${namespaces}><w:body>&b;</w:body></w:document>`;
    const bomb = await told(docxOf("", {}, { "word/document.xml": entities }), "a.docx");
    expect(bomb.failures).toEqual([expect.stringContaining("undefined entity")]);
  });
});
