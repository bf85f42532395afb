/** Files that were cut, or in which bits were turned: each gives its page or says why not, and the same each time. */
import { describe, expect, test } from "vitest";
import { randomNumbers } from "../random-numbers.ts";
import { cell, docxOf, paragraph, row, table } from "../../scripts/typeset/docx-writer.ts";
import { odtOf } from "../../scripts/typeset/odt-writer.ts";
import { ofdOf, pageOf, setParagraphs, textObject } from "../../scripts/typeset/ofd-writer.ts";
import { told } from "./read-content.ts";
import { packageOf } from "../../scripts/typeset/zip-writer.ts";

const words = "经研究，决定任命李建国同志为云溪县水利局局长，免去王志强同志的云溪县财政局副局长职务。";
const chapter = `<html><head><title>任免</title></head><body><p>${words}</p></body></html>`;
const grid = table(row(["姓名", "职务"]), row([cell("李建国"), cell("局长")]));
const epub = (content: string): Buffer =>
  packageOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    "b.opf": '<p><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></p>',
    "a.html": content,
  });

interface Format {
  /** From the XML (or HTML) that holds its text. */
  readonly make: (content: string) => Buffer;
  readonly content: string;
}
const formats: Readonly<Record<string, Format>> = {
  docx: { make: docxOf, content: paragraph(words) + grid },
  odt: { make: (content) => odtOf(content), content: `<text:p>${words}</text:p><table:table><table:table-row/></table:table>` },
  ofd: {
    make: (content) => ofdOf({ pages: [pageOf(content)] }),
    content: setParagraphs([words, words], 60)
      .map((line) => textObject(line))
      .join(""),
  },
  epub: { make: epub, content: chapter },
  zip: { make: (content) => packageOf({ "a.html": content, "b/c.docx": docxOf(paragraph(words)) }), content: chapter },
};
const variants = 40;

/** What is said, for comparison; an error that nobody foresaw is thrown. */
async function outcome(bytes: Uint8Array, format: string): Promise<readonly string[]> {
  const { documents, failures } = await told(bytes, `a.${format}`);
  const unforeseen = failures.find((failure) => failure.includes(": cannot be read: "));
  if (unforeseen !== undefined) throw new Error(unforeseen);
  expect(documents.length + failures.length).toBeGreaterThan(0);
  return documents.map(({ text }) => text);
}

describe.each(Object.keys(formats))("a damaged %s", (name) => {
  const { make, content } = formats[name]!;
  const whole = make(content);

  test("that was cut is told, wherever it was cut", async () => {
    const random = randomNumbers(17);
    for (let variant = 0; variant < variants; variant++)
      expect(await outcome(whole.subarray(0, 4 + Math.floor(random() * (whole.length - 5))), name)).toEqual([]);
  });

  test("says what it said, or nothing, where bits of the file were turned", async () => {
    const random = randomNumbers(18);
    const texts = await outcome(whole, name);
    expect(texts.length).toBeGreaterThan(0);
    for (let variant = 0; variant < variants; variant++) {
      const bytes = Buffer.from(whole);
      for (let turned = 0; turned < 1 + variant / 50; turned++)
        bytes[4 + Math.floor(random() * (bytes.length - 4))]! ^= 1 << Math.floor(random() * 8);
      for (const text of await outcome(bytes, name)) expect(texts).toContain(text);
    }
  });

  test("is read, or told, where its XML is not what it should be", async () => {
    const random = randomNumbers(19);
    for (let variant = 0; variant < variants; variant++) {
      const at = Math.floor(random() * content.length);
      const change = variant % 3;
      const bit = String.fromCharCode(content.charCodeAt(at) ^ (1 << Math.floor(random() * 7)));
      const put = change === 0 ? bit : change === 1 ? "" : content.slice(at, at + 40).repeat(50);
      await outcome(make(content.slice(0, at) + put + content.slice(at + 1)), name);
    }
  });
});
