import { describe, expect, test } from "vitest";
import { failureText, readContent, type Reader, type ReadResult } from "../../src/index.ts";
import { Readers } from "../../src/read/readers.ts";

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array => Buffer.from(text, encoding);
const html = "<!DOCTYPE html><title>题</title><p>正文在此。</p>";
const lines = '{"text":"一"}\n{"text":"二"}\n';

/** Name, first bytes, declared type → the reader. */
const chosen = (name: string, head: string, mediaType?: string): string =>
  new Readers().choose({ name, head: bytes(head), mediaType }).name;

async function read(content: Uint8Array, file: string, more: { mediaType?: string; readers?: readonly Reader[] } = {}): Promise<string[]> {
  const told: string[] = [];
  for await (const result of readContent(content, { file, ...more })) told.push(inWords(result));
  return told;
}
const inWords = (result: ReadResult): string =>
  "failure" in result ? failureText(result.failure) : `${result.mediaType} ${result.document.file}: ${result.document.text}`;

describe("the reader of a format", () => {
  test("is chosen by first bytes, then by the declared type, then by the extension; else it is plain text", () => {
    expect(chosen("a.txt", html)).toBe("HTML");
    expect(chosen("a.md", ` \n<html lang="zh">`)).toBe("HTML");
    expect(chosen("a.html", lines)).toBe("JSON Lines");
    expect(chosen("a.jsonl", html, "application/jsonl")).toBe("HTML");
    expect(chosen("a.txt", "<p>正文", "Text/HTML; charset=gbk")).toBe("HTML");
    expect(chosen("a.html", "正文", "text/plain")).toBe("plain text");
    expect(chosen("a.html", "正文", "application/octet-stream")).toBe("HTML");
    expect(chosen("A.XHTML", "正文")).toBe("HTML");
    expect(chosen("notes.markdown", "# 正文")).toBe("Markdown");
    expect(chosen("news.ndjson", "")).toBe("JSON Lines");
    expect(chosen("https://example.org/news", "正文")).toBe("plain text");
    expect(chosen("letter", "“{”是括号")).toBe("plain text");
  });

  test("reads a file with a wrong extension as what it is, and tells its media type", async () => {
    expect(await read(bytes(html), "a.txt")).toEqual(["text/html a.txt: 题\n\n正文在此。"]);
    expect(await read(bytes(lines), "a.txt")).toEqual(["application/jsonl a.txt:1: 一", "application/jsonl a.txt:2: 二"]);
    expect(await read(bytes("<p>正文在此。"), "a", { mediaType: "application/xhtml+xml" })).toEqual([
      "application/xhtml+xml a: 正文在此。",
    ]);
    expect(await read(bytes("# 正文在此。"), "a.md")).toEqual(["text/markdown a.md: # 正文在此。"]);
  });

  test("names what nobody reads, with what to do", async () => {
    const told = await Promise.all([
      read(bytes("PK\u0003\u0004\u0014\u0000", "latin1"), "公告.OFD"),
      read(bytes("%PDF-1.7\n"), "a.pdf", { mediaType: "application/pdf" }),
      read(bytes("\u0089PNG\r\n", "latin1"), "a.html"),
    ]);
    const remedy = "Save its text as a .txt or .html file and read that.";
    expect(told.flat()).toEqual([
      expect.stringMatching(/^公告\.OFD: is a damaged ZIP file \(.+\)\. Open it in its program, or fetch it again: it may be cut off\.$/),
      "a.pdf: is a PDF that was cut short: its end is missing. Download or copy it again, and open it in a PDF viewer to see whether it is whole.",
      `a.html: is a PNG picture, not text. ${remedy}`,
    ]);
  });
});

describe("a reader that a program adds", () => {
  const none: Reader = {
    name: "none",
    mediaTypes: ["application/x-none"],
    extensions: [".none"],
    async *read() {
      yield { text: "正文" };
    },
  };

  test("takes what the built-in ones took, by its own first bytes too", async () => {
    const pdf: Reader = { ...none, name: "other PDF", sniff: (head) => Buffer.from(head).toString("latin1", 0, 5) === "%PDF-" };
    expect(await read(bytes("%PDF-1.7\n"), "a.txt", { readers: [pdf] })).toEqual(["application/x-none a.txt: 正文"]);
    const other: Reader = { ...none, name: "other text", extensions: [".txt"] };
    expect(await read(bytes("text"), "a.txt", { readers: [other] })).toEqual(["application/x-none a.txt: 正文"]);
  });

  test("is held to what every page is held to", async () => {
    const giving = (page: object): Reader => ({
      ...none,
      async *read() {
        yield { text: "正文", ...page };
      },
    });
    expect(await read(bytes(""), "a", { readers: [giving({ text: " " })], mediaType: "application/x-none" })).toEqual([
      expect.stringContaining("a: holds only white space"),
    ]);
    expect(await read(bytes(""), "a.none", { readers: [giving({ published: "June", file: "a.none:1" })] })).toEqual([
      "a.none:1: has the date June, which is no day. Its reader has to give it as YYYY-MM-DD.",
    ]);
    expect(
      await read(bytes(""), "a.none", { readers: [giving({ text: "これは日本語の文章です。ひらがなとカタカナがあります。" })] }),
    ).toEqual([expect.stringContaining("is in Japanese")]);
  });

  test("that could never be chosen is refused", async () => {
    const refusal = (wrong: Partial<Reader>): Promise<string[]> => read(bytes(""), "a", { readers: [{ ...none, ...wrong }] });
    await expect(refusal({ name: "HTML" })).rejects.toThrow(/two readers named HTML/);
    await expect(refusal({ extensions: ["none"] })).rejects.toThrow(RangeError);
    await expect(refusal({ mediaTypes: ["Text/None"] })).rejects.toThrow(/in small letters/);
    await expect(refusal({ mediaTypes: [] })).rejects.toThrow(/no media type/);
  });
});
