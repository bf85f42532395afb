import { describe, expect, test } from "vitest";
import { docxOf, paragraph } from "../../scripts/typeset/docx-writer.ts";
import { ofdOf, pageOf, textObject } from "../../scripts/typeset/ofd-writer.ts";
import { told } from "./read-content.ts";
import { packageOf, zipOf } from "../../scripts/typeset/zip-writer.ts";

const docx = docxOf(paragraph("云溪县水利局召开会议。"));
const ofd = ofdOf({ pages: [pageOf(textObject({ text: "通知正文", x: 30, y: 50 }))] });
const gbk = Buffer.from([0xcd, 0xa8, 0xd6, 0xaa, 0x2f, 0xb9, 0xab, 0xca, 0xbe, 0x2e, 0x74, 0x78, 0x74]);

describe("an archive", () => {
  test("is the files in it, each read as what it is and named with the archive; one that is broken fails alone", async () => {
    const archive = packageOf({
      "通知/会议.docx": docx,
      "通知/附件.ofd": ofd,
      "网页.html": "<!DOCTYPE html><title>题</title><p>网页的正文在此。</p>",
      "记录.jsonl": '{"text":"第一条。"}\n{"text":1}\n',
      "名单.txt": docx,
      "坏.docx": docx.subarray(0, 300),
      "图.png": "\u0089PNG",
      "__MACOSX/._会议.docx": "x",
      "空文件夹/": "",
    });
    const { documents, types, failures } = await told(archive, "包.zip");
    expect(documents.map(({ file, text }) => `${file}: ${text}`)).toEqual([
      "包.zip/名单.txt: 云溪县水利局召开会议。",
      "包.zip/网页.html: 题\n\n网页的正文在此。",
      "包.zip/记录.jsonl:1: 第一条。",
      "包.zip/通知/会议.docx: 云溪县水利局召开会议。",
      "包.zip/通知/附件.ofd: 通知正文",
    ]);
    expect(new Set(types)).toEqual(
      new Set([
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ...["text/html", "application/jsonl", "application/ofd"],
      ]),
    );
    expect(failures).toEqual([
      expect.stringMatching(/^包\.zip\/坏\.docx: is a damaged ZIP file/),
      expect.stringMatching(/^包\.zip\/记录\.jsonl:2: has no "text"/),
    ]);
  });

  test("may have its names in GBK, in UTF-8 that it does not tell, or such as lead out of it", async () => {
    const named = async (name: string | Uint8Array, flags = 0): Promise<string[]> =>
      (await told(zipOf([{ name, content: "正文在此。", flags }]), "a.zip")).documents.map(({ file }) => file);
    expect(await named(gbk)).toEqual(["a.zip/通知/公示.txt"]);
    expect(await named("通知/公示.txt")).toEqual(["a.zip/通知/公示.txt"]);
    expect(await named("../../etc/./x\n.txt", 0x800)).toEqual(["a.zip/etc/x\ufffd.txt"]);
    expect(await named("C\\a.txt")).toEqual(["a.zip/C/a.txt"]);
  });

  test("that is locked, an archive in an archive, damaged, or empty is told", async () => {
    const failuresOf = async (bytes: Uint8Array): Promise<readonly string[]> => (await told(bytes, "a.zip")).failures;
    expect(await failuresOf(zipOf([{ name: "a.txt", content: "x", flags: 1 }]))).toEqual([
      expect.stringContaining("locked with a password"),
    ]);
    expect(await failuresOf(packageOf({ "b.zip": packageOf({ "c.txt": "正文" }) }))).toEqual([
      expect.stringMatching(/^a\.zip\/b\.zip: is an archive in an archive/),
    ]);
    expect(await failuresOf(zipOf([{ name: "a.txt", content: "张三", crc: 1 }]))).toEqual([expect.stringContaining("checksum is wrong")]);
    expect(await failuresOf(packageOf({ "a.png": "x" }))).toEqual([expect.stringContaining("without a document")]);
    expect(await failuresOf(zipOf([]))).toEqual([expect.stringContaining("nothing in it")]);
    expect(await failuresOf(packageOf({ "xl/workbook.xml": "<x/>", "[Content_Types].xml": "<x/>", "_rels/.rels": workbook }))).toEqual([
      expect.stringContaining("is an Excel workbook (XLSX), which is not read"),
    ]);
  });

  const workbook = '<R xmlns="p"><Relationship Id="1" Type="x/officeDocument" Target="xl/workbook.xml"/></R>';

  test("that unpacks to more than any document is refused before it is unpacked", async () => {
    const zeros = Buffer.alloc(20 * 1024 * 1024);
    expect((await told(packageOf({ "a.txt": zeros }), "a.zip")).failures).toEqual([expect.stringContaining("packed as no document is")]);
    const lying = zipOf([{ name: "a.txt", content: zeros, size: 100 }]);
    expect((await told(lying, "a.zip")).failures).toEqual([expect.stringMatching(/a\.txt in it can't be unpacked \(.+\)/)]);
    const huge = zipOf([{ name: "a.txt", content: "x", size: 70 * 1024 * 1024 }]);
    expect((await told(huge, "a.zip")).failures).toEqual([expect.stringContaining("has a file of 70 MB in it")]);
    const many = zipOf(Array.from({ length: 20_001 }, (_, index) => ({ name: `${index}.txt`, content: "", stored: true })));
    expect((await told(many, "a.zip")).failures).toEqual([expect.stringContaining("has 20,001 files in it")]);
  });
});

describe("a file of an old office program", () => {
  const compound = (stream: string): Buffer =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
  test.each([
    [
      "a.doc",
      compound("WordDocument"),
      "is an old Word document (DOC), which is not read. Open it in Word, WPS or LibreOffice, and save it as a Word",
    ],
    ["a.wps", compound("WordDocument"), "is a WPS document, which is not read"],
    ["a.docx", compound("EncryptedPackage"), "is locked with a password"],
    ["a.xls", compound("Workbook"), "is an old Excel workbook (XLS)"],
    ["a.doc", compound("x"), "is a file of an old office program"],
    ["a.doc", Buffer.from("{\\rtf1\\ansi"), "is an RTF document"],
    ["a.doc", Buffer.from("MIME-Version: 1.0\r\n"), "is a web archive (MHT)"],
    ["a.docx", Buffer.from("正文"), "is not what its name says"],
    ["a.docx", Buffer.alloc(0), "is empty"],
  ])("%s is told: %#", async (name, bytes, message) => {
    expect((await told(bytes, name)).failures).toEqual([expect.stringContaining(message)]);
  });

  test("is text where it is none", async () => {
    expect((await told(Buffer.from("云溪县水利局。"), "a.doc")).documents.map(({ text }) => text)).toEqual(["云溪县水利局。"]);
  });
});
