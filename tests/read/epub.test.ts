import { expect, test } from "vitest";
import { told } from "./read-content.ts";
import { packageOf } from "../../scripts/typeset/zip-writer.ts";

const chapter = (title: string, text: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${text}</body></html>`;
const item = (id: string, more = ""): string => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"${more}/>`;

const book = (chapters: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Buffer =>
  packageOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/book.opf"/></rootfiles></container>',
    "O/book.opf":
      '<package xmlns:dc="d"><metadata><dc:date>2021-03-04T00:00:00Z</dc:date></metadata>' +
      `<manifest>${item("nav", ' properties="nav"')}${Object.keys(chapters)
        .map((id) => item(id))
        .join("")}</manifest>` +
      `<spine><itemref idref="nav"/>${Object.keys(chapters)
        .map((id) => `<itemref idref="${id}"/>`)
        .join("")}</spine></package>`,
    "O/text/nav.xhtml": chapter("目录", "<p>第一章</p>"),
    ...Object.fromEntries(Object.entries(chapters).map(([id, text]) => [`O/text/${id}.xhtml`, text])),
    ...more,
  });

test("an EPUB is its chapters in the order of reading, without covers and contents", async () => {
  const { documents, failures, types } = await told(
    book({
      z: chapter("封面", '<img src="a.png"/>'),
      b: chapter("第一章", "<p>云溪县水利局成立。</p>"),
      a: chapter("第二章", "<p>水库建成。</p>"),
    }),
    "志书.epub",
  );
  expect(failures).toEqual([]);
  expect(documents.map(({ file, text, published }) => [file, text, published])).toEqual([
    ["志书.epub:2", "第一章\n\n云溪县水利局成立。", "2021-03-04"],
    ["志书.epub:3", "第二章\n\n水库建成。", "2021-03-04"],
  ]);
  expect(types).toEqual(["application/epub+zip", "application/epub+zip"]);
});

test("a chapter that is locked fails alone; a book without text, or a part, is told", async () => {
  const locked = book(
    { a: chapter("一", "<p>锁着的一章。</p>"), b: chapter("二", "<p>开着的一章。</p>") },
    { "META-INF/encryption.xml": '<encryption><CipherReference URI="O/text/a.xhtml"/></encryption>' },
  );
  const { documents, failures } = await told(locked, "a.epub");
  expect(documents.map(({ text }) => text)).toEqual(["二\n\n开着的一章。"]);
  expect(failures).toEqual([expect.stringMatching(/^a\.epub:1: is locked against copying/)]);
  expect((await told(book({}), "a.epub")).failures).toEqual([expect.stringContaining("is an EPUB without text")]);
  expect((await told(packageOf({ mimetype: "application/epub+zip" }), "a.epub")).failures).toEqual([
    expect.stringContaining("lacks a part of an EPUB"),
  ]);
});
