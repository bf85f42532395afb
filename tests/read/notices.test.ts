/** One notice in each format, from its bytes to what is stated in it: prose between people and posts, and a table that stays rows and cells. */
import { describe, expect, test } from "vitest";
import { createPipeline } from "../../src/index.ts";
import { docxOf, paragraph, row, table } from "../../scripts/typeset/docx-writer.ts";
import { odtOf } from "../../scripts/typeset/odt-writer.ts";
import { ofdOf, pageOf, setParagraphs, textObject } from "../../scripts/typeset/ofd-writer.ts";
import { cellsOf, onlyDocument } from "./read-content.ts";
import { packageOf } from "../../scripts/typeset/zip-writer.ts";

const title = "云溪县水利局任前公示";
const prose = "经县委研究，云溪县水利局局长李建国主持召开会议，云溪县财政局副局长王志强参加会议并讲话，会议强调要加强水库的管理工作。";
const rows = [
  ["姓名", "现任职务", "拟任职务"],
  ["赵明德", "云溪县教育局副局长", "云溪县教育局局长"],
  ["孙玉兰", "云溪县民政局副局长", "云溪县民政局局长"],
  ["周文斌", "云溪县审计局副局长", "云溪县审计局局长"],
];
const html = (): string => {
  const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
  const [head, ...rest] = rows as [string[], ...string[][]];
  return `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${prose}</p><table>${cells("th", head)}${rest.map((one) => cells("td", one)).join("")}</table></body></html>`;
};

const notices: Readonly<Record<string, Buffer>> = {
  docx: docxOf(paragraph(title) + paragraph(prose) + table(...rows.map((cells) => row(cells)))),
  odt: odtOf(
    `<text:h>${title}</text:h><text:p>${prose}</text:p><table:table>${rows
      .map(
        (cells) =>
          `<table:table-row>${cells.map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join("")}</table:table-row>`,
      )
      .join("")}</table:table>`,
  ),
  ofd: ofdOf({
    pages: [
      pageOf(
        textObject({ text: title, x: 60, y: 40, size: 9 }) +
          setParagraphs([prose], 60, 38, 4)
            .map((line) => textObject(line))
            .join("") +
          rows
            .flatMap((cells, at) => cells.map((text, column) => textObject({ text, x: [30, 60, 120][column]!, y: 100 + 10 * at, size: 4 })))
            .join(""),
      ),
    ],
  }),
  epub: packageOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    "b.opf": '<p><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></p>',
    "a.html": html(),
  }),
  zip: packageOf({ "公示/任前公示.docx": docxOf(paragraph(title) + paragraph(prose) + table(...rows.map((cells) => row(cells)))) }),
};

describe.each(Object.keys(notices))("a notice as %s", (format) => {
  test("has its table as rows, and states what its prose states", async () => {
    const document = await onlyDocument(notices[format]!, `a.${format}`);
    expect(document.text).toContain(`\u2029\n${rows.map((cells) => cells.join("\t")).join("\n")}`);
    // HTML tells its tables in its own tests.
    if (format !== "epub") expect(cellsOf(document)[0]!.map((one) => one.replace(/^[^:]+: /, ""))).toEqual(rows.flat());
    const { statements, mentions } = await createPipeline().extract(document);
    const named = new Map(mentions.map(({ id, text }) => [id, text]));
    const posts = statements.flatMap((one) =>
      one.kind === "relation" && one.predicate === "WORKS_FOR" ? [`${named.get(one.subject)} ${named.get(one.object)}`] : [],
    );
    expect(posts).toEqual(expect.arrayContaining(["李建国 云溪县水利局", "王志强 云溪县财政局"]));
    for (const [person = ""] of rows.slice(1))
      for (const post of posts.filter((one) => one.startsWith(person)))
        expect(post).toContain(rows.find(([name]) => name === person)![1]!.slice(0, 6));
  });
});
