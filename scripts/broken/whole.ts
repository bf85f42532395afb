/** A small whole file of each format, and how one is made around other content. */
import { cell, docxOf, paragraph, row, table } from "../typeset/docx-writer.ts";
import { odtOf } from "../typeset/odt-writer.ts";
import { ofdOf, pageOf, setParagraphs, textObject } from "../typeset/ofd-writer.ts";
import { column, smallPdf } from "../typeset/small-pdf.ts";
import { packageOf } from "../typeset/zip-writer.ts";

const words = "经研究，决定任命李建国同志为云溪县水利局局长，免去王志强同志的云溪县财政局副局长职务。";
const page = `<html><head><title>任免</title></head><body><h1>任免</h1><p>${words}</p><table><tr><td>李建国</td><td>局长</td></tr></table></body></html>`;
const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html>`;

export const epubOf = (content: string): Buffer =>
  packageOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    "b.opf": '<p><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></p>',
    "a.html": content,
  });

export interface WholeFormat {
  /** Around the text, XML, HTML or records that hold what the file says. */
  readonly make: (content: string) => Uint8Array;
  readonly content: string;
  /** What opens and closes one more level of its content, and a count in it that may be as large as one likes. */
  readonly level: readonly [string, string];
  readonly huge: (count: number) => string;
}

const plain = (text: string): Uint8Array => Buffer.from(text);
const pdfOf = (content: string): Uint8Array =>
  smallPdf([{ shown: column(content.match(/.{1,20}/gsu) ?? [], { x: 50, y: 700 }) }], { title: "任免" });

export const wholeFormats: Readonly<Record<string, WholeFormat>> = {
  pdf: { make: pdfOf, content: words, level: ["<< /A ", " >>"], huge: (count) => `/Count ${count} /Size ${count} /W [${count} 1 1]` },
  docx: {
    make: docxOf,
    content: paragraph(words) + table(row(["姓名", "职务"]), row([cell("李建国"), cell("局长")])),
    level: ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
    huge: (count) => table(row([cell("甲", `<w:gridSpan w:val="${count}"/>`), cell("乙")], `<w:gridBefore w:val="${count}"/>`)),
  },
  odt: {
    make: (content) => odtOf(content),
    content: `<text:p>${words}</text:p><table:table><table:table-row><table:table-cell><text:p>局长</text:p></table:table-cell></table:table-row></table:table>`,
    level: ["<text:section>", "</text:section>"],
    huge: (count) =>
      `<text:p>甲<text:s text:c="${count}"/></text:p><table:table><table:table-row table:number-rows-repeated="${count}">` +
      `<table:table-cell table:number-columns-repeated="${count}"><text:p>乙</text:p></table:table-cell></table:table-row></table:table>`,
  },
  ofd: {
    make: (content) => ofdOf({ pages: [pageOf(content)] }),
    content: setParagraphs([words, words], 60)
      .map((line) => textObject(line))
      .join(""),
    level: ["<ofd:PageBlock>", "</ofd:PageBlock>"],
    huge: (count) =>
      `<ofd:TextObject Boundary="0 0 ${count} ${count}" Size="5"><ofd:TextCode X="0" Y="0" DeltaX="g ${count} 5">甲乙</ofd:TextCode></ofd:TextObject>`,
  },
  epub: {
    make: epubOf,
    content: chapter,
    level: ["<div>", "</div>"],
    huge: (count) => `<table><tr><td rowspan="${count}" colspan="${count}">甲</td><td>乙</td></tr></table>`,
  },
  zip: {
    make: (content) => packageOf({ "a.html": content, "b/c.docx": docxOf(paragraph(words)), "d.txt": words }),
    content: page,
    level: ["<div>", "</div>"],
    huge: (count) => `<table><tr><td rowspan="${count}" colspan="${count}">甲</td><td>乙</td></tr></table>`,
  },
  html: {
    make: plain,
    content: page,
    level: ["<table><tr><td>", "</td></tr></table>"],
    huge: (count) => `<table>${`<tr><td rowspan="${count}" colspan="${count}">甲</td><td>乙</td></tr>`.repeat(200)}</table>`,
  },
  txt: {
    make: plain,
    content: `任免\n\n${words}\n\n姓名\t职务\n李建国\t局长\n`,
    level: ["（", "）"],
    huge: (count) => `${"　".repeat(Math.min(count, 5000))}甲`,
  },
  md: {
    make: plain,
    content: `# 任免\n\n${words}\n\n| 姓名 | 职务 |\n| --- | --- |\n| 李建国 | 局长 |\n`,
    level: ["> ", ""],
    huge: (count) => "|".repeat(Math.min(count, 5000)),
  },
  jsonl: {
    make: plain,
    content: `{"id": "1", "text": "${words}", "published": "2024-05-01"}\n{"id": "2", "text": "${words}"}\n`,
    level: ['{"text": ', "}"],
    huge: (count) => `{"text": "甲", "published": ${count}, "id": ${count}e${count % 1000}}`,
  },
};
