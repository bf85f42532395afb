import { mkdirSync, writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { failureText, pdfReaderWith, readContent, readPages } from "../../src/index.ts";
import { readInThread } from "../../src/read/pdf/thread.ts";
import { randomNumbers } from "../random-numbers.ts";
import { column, smallPdf } from "../../scripts/typeset/small-pdf.ts";
import { Bench } from "./run-mailuo.ts";

const bench = new Bench();
afterAll(() => bench.end());

const lines = ["石望川任青河县林业局局长。余小满住在", "云岭乡，是云岭村党支部书记。"];
const whole = smallPdf([{ shown: column(lines, { x: 50, y: 700 }) }]);

async function told(folder: string): Promise<string[]> {
  const all: string[] = [];
  for await (const read of readPages([folder])) all.push("failure" in read ? failureText(read.failure) : read.document.text);
  return all.map((text) => text.replace(`${folder}/`, ""));
}

describe("a folder of PDFs", () => {
  test("gives what can be read, and for each other file why not and what to do", async () => {
    const folder = bench.path("mixed");
    mkdirSync(folder);
    const files = {
      "1-whole.pdf": whole,
      "2-scan.pdf": smallPdf([{ picture: true }, { picture: true }]),
      "3-locked.pdf": smallPdf([{ shown: column(lines, { x: 50, y: 700 }) }], { encrypted: true }),
      "4-cut.pdf": whole.subarray(0, 1500),
      "5-noise.pdf": Buffer.from(`%PDF-1.7\n${"noise ".repeat(500)}\n%%EOF`),
      "6-whole.txt": whole,
    };
    for (const [name, bytes] of Object.entries(files)) writeFileSync(`${folder}/${name}`, bytes);
    const read = await told(folder);
    expect(read).toEqual([
      lines.join("\n"),
      expect.stringMatching(/^2-scan\.pdf: is a scanned PDF: its 2 pages are pictures without text\. Have its text recognized \(OCR\)/),
      expect.stringMatching(/^3-locked\.pdf: is a PDF that opens with a password only\. Open it in a PDF viewer/),
      expect.stringMatching(/^4-cut\.pdf: is a PDF that was cut short: its end is missing\. Download/),
      expect.stringMatching(/^5-noise\.pdf: is a damaged PDF \(.*\)\. Download/),
      lines.join("\n"),
    ]);
  });

  test("with bits flipped and ends cut gives text or a reason for each, and the last is read as the first", async () => {
    const folder = bench.path("broken");
    mkdirSync(folder);
    const random = randomNumbers(17);
    for (let at = 0; at < 60; at++) {
      const bytes = Buffer.from(whole);
      for (let flip = 0; flip < 1 + (at % 8); flip++) bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
      writeFileSync(
        `${folder}/${String(at).padStart(2, "0")}.pdf`,
        at % 3 === 0 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes,
      );
    }
    writeFileSync(`${folder}/99.pdf`, whole);
    const read = await told(folder);
    expect(read).toHaveLength(61);
    for (const text of read.slice(0, -1)) expect(text).toMatch(/\p{Script=Han}|\.(?:pdf): .+\. .+\./u);
    expect(read.at(-1)).toBe(lines.join("\n"));
  });
});

test("the relations of a PDF are those of its text", async () => {
  writeFileSync(bench.path("page.pdf"), whole);
  const { code, stdout } = await bench.run(["extract", bench.path("page.pdf"), "--json"]);
  expect(code).toBe(0);
  const plain = bench.path("page.txt");
  writeFileSync(plain, lines.join(""));
  const told = (output: string): unknown => {
    const { entities, relations } = JSON.parse(output) as {
      entities: { id: string; name: string }[];
      relations: { source: string; type: string; target: string }[];
    };
    const name = (id: string): string | undefined => entities.find((entity) => entity.id === id)?.name;
    return relations.map(({ source, type, target }) => [name(source), type, name(target)]).sort();
  };
  expect(told(stdout)).toEqual(told((await bench.run(["extract", plain, "--json"])).stdout));
  expect(told(stdout)).toContainEqual(["石望川", "WORKS_FOR", "青河县林业局"]);
});

describe("the thread", () => {
  const task = () => ({ bytes: Uint8Array.from(whole) });

  test("is ended where a file takes too long, and reads the next", async () => {
    const slow = Uint8Array.from(smallPdf(Array.from({ length: 1500 }, () => ({ shown: column(lines, { x: 50, y: 700 }) }))));
    await expect(readInThread({ bytes: slow }, { time: 0, memory: 2 ** 31 })).rejects.toThrow(/takes more than 0 seconds/);
    expect((await readInThread(task())).page!.text).toBe(lines.join("\n"));
  });

  test("is ended where a file unpacks to more than there may be", async () => {
    const packed = deflateSync(Buffer.alloc(700 * 2 ** 20, " "));
    const small = Buffer.from(smallPdf([{ shown: [{ text: "X".repeat(10), x: 1, y: 1, font: "latin" }] }])).toString("latin1");
    const bomb = small.replace(
      /<< +\/Length \d+ >>\nstream\nBT[\s\S]*?endstream/u,
      () => `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString("latin1")}\nendstream`,
    );
    const bytes = Uint8Array.from(Buffer.from(bomb, "latin1"));
    await expect(readInThread({ bytes }, { time: 100_000, memory: 200 * 2 ** 20 })).rejects.toThrow(/more memory/);
    expect((await readInThread(task())).page!.text).toBe(lines.join("\n"));
  });
});

test("a program's recognition reads pages that are pictures", async () => {
  const asked: number[] = [];
  const reader = pdfReaderWith(async (pdf, page) => {
    asked.push(page, pdf.length);
    return lines.map((text, at) => ({ text, left: 50, right: 230, top: 100 + at * 13.5, bottom: 109 + at * 13.5 }));
  });
  const scan = smallPdf([{ picture: true }]);
  const texts: string[] = [];
  for await (const read of readContent(scan, { file: "scan.pdf", readers: [reader] }))
    if ("document" in read) texts.push(read.document.text);
  expect(texts).toEqual([lines.join("\n")]);
  expect(asked).toEqual([1, scan.length]);
});

test("a file that is read leaves its own bytes as they are", async () => {
  const bytes = Uint8Array.from(whole);
  for await (const read of readContent(bytes, { file: "page.pdf" })) expect("document" in read).toBe(true);
  expect(Buffer.compare(bytes, whole)).toBe(0);
});
