import { describe, expect, test } from "vitest";
import { fold } from "../../src/characters/fold.ts";
import { pagesInWords, readPdf } from "../../src/read/pdf/read-pdf.ts";
import { refuseCut } from "../../src/read/pdf/whole.ts";
import { column, smallPdf, type SmallPage, type SmallPdfOptions } from "../../scripts/typeset/small-pdf.ts";
import type { ReaderPage } from "../../src/read/reader.ts";
import type { Span } from "../../src/model.ts";

async function read(pages: readonly SmallPage[], options?: SmallPdfOptions): Promise<ReaderPage> {
  const { page } = await readPdf(Uint8Array.from(smallPdf(pages, options)));
  if (!page) throw new Error("no page holds text");
  return page;
}
const spans = ({ text }: ReaderPage, found: readonly Span[] = []): string[] => found.map(({ start, end }) => text.slice(start, end));

/** Nineteen characters a line, nine points each: a column of 171 points. */
const left = [
  "五月三日青河县委县政府召开春季护林防火",
  "会议。县林业局局长石望川部署巡护工作，",
  "要求各乡镇在清明前完成隔离带的清理，并",
  "把责任落实到每一个山头、每一名护林员。",
];
/** The same, its first line shorter by an indent. */
const paragraph = ["五月三日，青河县召开春季护林防火专题", ...left.slice(1)].map((line, at) => (at === 0 ? line.slice(0, 17) : line));
const indented = (lines: readonly string[], x: number, y: number) =>
  lines.map((text, at) => ({ text, x: x + (at === 0 ? 18 : 0), y: y - at * 13.5, size: 9 }));

describe("the order of reading", () => {
  test("is that of the columns, whatever the order in the file; a paragraph goes on in the next column", async () => {
    const first = indented(paragraph, 50, 700);
    const second = column(["山上的云岭乡有护林员四十二人，由村支", "书余小满带队，每天巡山两次。"], { x: 250, y: 700 });
    const rows = [0, 1, 2, 3].flatMap((at) => [second[at], first[at]].filter((line) => line !== undefined));
    const { text } = await read([{ shown: rows }]);
    expect(text).toBe([...paragraph, "山上的云岭乡有护林员四十二人，由村支", "书余小满带队，每天巡山两次。"].join("\n"));
  });

  test("a headline and the columns below it are an article; articles side by side do not mix", async () => {
    const heads = [
      { text: "青河县部署春季护林防火", x: 50, y: 720, size: 20 },
      { text: "柳湾镇新建卫生院", x: 300, y: 720, size: 20 },
      { text: "云岭乡修通入户路", x: 50, y: 500, size: 20 },
    ];
    const other = ["柳湾镇卫生院三月动工，由县卫生健康局", "投资六百万元，计划年底建成，院长由程", "可心担任，镇上两万人就近看病不再难。"];
    const third = ["云岭乡今年修通入户路十二公里，项目由", "县交通运输局实施，乡长齐远山说，全乡", "九个村的农户出门都走上了水泥路面了。"];
    const page = await read([
      { shown: [...heads, ...column(other, { x: 300, y: 690 }), ...column(third, { x: 50, y: 470 }), ...column(left, { x: 50, y: 690 })] },
    ]);
    expect(spans(page, page.layout?.articles)).toEqual([
      ["青河县部署春季护林防火", "", ...left].join("\n"),
      ["柳湾镇新建卫生院", "", ...other].join("\n"),
      ["云岭乡修通入户路", "", ...third].join("\n"),
    ]);
    expect(spans(page, page.layout?.headings)).toEqual(["青河县部署春季护林防火", "柳湾镇新建卫生院", "云岭乡修通入户路"]);
    expect(page.text).toContain("。\n\u2029\n柳湾镇");
  });

  test("lines from top to bottom are read from right to left, glyph by glyph or with a font for it", async () => {
    const lines = ["青河县林业局局长", "石望川部署巡护，", "要求清明前完成。"];
    const glyphs = lines.flatMap((line, at) => [...line].map((text, row) => ({ text, x: 300 - at * 18, y: 700 - row * 9, size: 9 })));
    expect((await read([{ shown: glyphs }])).text).toBe(lines.join("\n"));
    const runs = lines.map((text, at) => ({ text, x: 300 - at * 18, y: 700, size: 9, font: "down" as const }));
    expect((await read([{ shown: runs }])).text).toBe(lines.join("\n"));
  });

  test("of a page that is turned, or printed sideways, is that of who turns it back", async () => {
    const turned = left.map((text, at) => ({ text, x: 100 + at * 13.5, y: 50, turn: 1 as const }));
    for (const rotate of [0, 90]) {
      const page = await read([{ shown: turned, rotate }]);
      expect(page.text).toBe(left.join("\n"));
      const [first, second] = page.layout!.lines!;
      // Turned by 90 the lines stand one below the other again.
      const along = rotate === 90 ? 1 : 0;
      expect(second!.box![along]! - first!.box![along]!).toBeCloseTo(13.5, 0);
    }
  });

  test("a caption stands behind its article, not in the sentence that goes on around the picture", async () => {
    const caption = { text: "护林员余小满在巡山。本报记者摄", x: 50, y: 520, size: 7.5 };
    const page = await read([
      { shown: [...column(left.slice(0, 2), { x: 50, y: 700 }), caption, ...column(left.slice(2), { x: 50, y: 490 })] },
    ]);
    expect(page.text).toBe(`${left.join("\n")}\n\u2029\n${caption.text}`);
    expect(spans(page, page.layout?.captions)).toEqual([caption.text]);
  });
});

test("running heads and page numbers are furniture, and part no paragraph", async () => {
  const page = (number: number, lines: readonly string[]): SmallPage => ({
    shown: [
      { text: "青河日报", x: 270, y: 810, size: 8 },
      ...column(lines, { x: 50, y: 760 }),
      { text: String(number), x: 290, y: 30, size: 8 },
    ],
  });
  const read2 = await read([page(1, left.slice(0, 3)), page(2, left.slice(3))]);
  expect(read2.text.startsWith(left.join("\n"))).toBe(true);
  expect(spans(read2, read2.layout?.furniture)).toEqual(["青河日报", "1", "青河日报", "2"]);
});

test("each line tells its page and its box from the top left", async () => {
  const page = await read([{ shown: column(left, { x: 50, y: 700 }) }]);
  const lines = page.layout!.lines!;
  expect(spans(page, lines)).toEqual(left);
  const box = lines[0]!.box!;
  expect(lines[0]!.page).toBe(1);
  expect(box[0]).toBeCloseTo(50, 0);
  expect(box[1]).toBeGreaterThan(842 - 700 - 9);
  expect(box[3]).toBeLessThan(842 - 700 + 3);
});

test("columns of short cells are a table: a row a line, a tab between its cells", async () => {
  const rows = [
    ["姓名", "现任职务", "拟任职务"],
    ["石望川", "林业局副局长", "林业局局长"],
    ["余小满", "云岭乡副乡长", "云岭乡乡长"],
    ["程可心", "卫生院副院长", "卫生院院长"],
  ];
  const shown = rows.flatMap((row, at) => row.map((text, column) => ({ text, x: 60 + column * 140, y: 600 - at * 24 })));
  const page = await read([{ shown: [...column(left, { x: 50, y: 760 }), ...shown] }]);
  expect(page.text.endsWith(`\u2029\n${rows.map((row) => row.join("\t")).join("\n")}`)).toBe(true);
  const [table] = page.layout!.tables!;
  expect(table!.map(({ start, end, row, column }) => [page.text.slice(start, end), row, column]).slice(3, 6)).toEqual([
    ["石望川", 1, 0],
    ["林业局副局长", 1, 1],
    ["林业局局长", 1, 2],
  ]);
});

test("words of a narrow justified column stay one line, whatever the gaps", async () => {
  const words = [["The", "council", "will"], ["repair the stone bridge over"], ["the river before the winter,"], ["said", "the", "mayor."]];
  const width = 130;
  const shown = words.flatMap((line, row) =>
    line.map((text, at) => {
      const own = text.length * 4.4;
      const x = line.length === 1 ? 50 : at === line.length - 1 ? 50 + width - own : 50 + at * 50;
      return { text, x, y: 700 - row * 13, font: "latin" as const };
    }),
  );
  expect((await read([{ shown }])).text).toContain("said the mayor.");
});

test("words that may be columns of a line or two stand apart", async () => {
  const shown = [
    ...column(["villagers", "crossing"], { x: 50, y: 700, font: "latin" }),
    ...column(["had", "since"], { x: 120, y: 700, font: "latin" }),
    ...column(["asked", "the"], { x: 180, y: 700, font: "latin" }),
  ];
  const { text } = await read([{ shown }]);
  expect(text.split("\n\u2029\n")).toHaveLength(3);
});

test("Kangxi radicals stay as they are printed; reading folds them", async () => {
  const { text } = await read([{ shown: [{ text: "⽯望川任⽔利局局⻓。", x: 50, y: 700 }] }]);
  expect(fold(text)).toBe("石望川任水利局局长。");
  // Their compatibility forms are old ones: 戶, 靑.
  expect(fold("⼾⾭")).toBe("户青");
});

describe("the title in the file", () => {
  test.each([
    ["青河县部署春季护林防火", "青河县部署春季护林防火"],
    ["Microsoft Word - 公告.doc", undefined],
    ["A01-0503.indd", undefined],
    ["昨日的另一篇报道", undefined],
  ])("%s is given as %s", async (title, given) => {
    const shown = [{ text: "青河县部署春季护林防火", x: 50, y: 740, size: 20 }, ...column(left, { x: 50, y: 700 })];
    expect((await read([{ shown }], { title })).title).toBe(given);
  });
});

describe("what can't be read is refused with the reason", () => {
  test("a scanned file is told by its pictures, a page of one by its number", async () => {
    expect(await readPdf(Uint8Array.from(smallPdf([{ picture: true }, { picture: true }])))).toEqual({ pictures: [1, 2] });
    const some = await read([{ shown: column(left, { x: 50, y: 700 }) }, {}, { picture: true }]);
    expect(some.warning).toBe("page 3 is a picture without text, and not read");
    expect(pagesInWords([3, 5, 6], "is", "are")).toBe("pages 3, 5 and 6 are");
  });

  test("what a recognition read on a picture is read as its text", async () => {
    const lines = left.map((text, at) => ({ text, left: 50, right: 230, top: 100 + at * 13.5, bottom: 109 + at * 13.5 }));
    const { page } = await readPdf(Uint8Array.from(smallPdf([{ picture: true }])), [{ page: 1, lines }]);
    expect(page!.text).toBe(left.join("\n"));
  });

  test("fonts without a map", async () => {
    const text = "\u0003\u0011\u0024\u0005\u0431\u0a15\u0017\u0002".repeat(8);
    await expect(read([{ shown: [{ text, x: 50, y: 700, font: "nameless" }] }])).rejects.toThrow(/no map to Unicode/);
    const part = await read([
      { shown: [...column(left, { x: 50, y: 700 }), { text: text.slice(0, 40), x: 50, y: 500, font: "nameless" }] },
    ]);
    expect(part.text).toBe(left.join("\n"));
    expect(part.warning).toMatch(/^\d+ characters are left out/);
  });

  test("a password, blank pages, a damaged file, one that was cut", async () => {
    await expect(read([{ shown: column(left, { x: 50, y: 700 }) }], { encrypted: true })).rejects.toThrow(/opens with a password only/);
    await expect(read([{}])).rejects.toThrow(/blank pages/);
    await expect(readPdf(Uint8Array.from(Buffer.from(`%PDF-1.7\n${"x".repeat(2000)}\n%%EOF`)))).rejects.toThrow(/damaged PDF/);
    const whole = smallPdf([{ shown: column(left, { x: 50, y: 700 }) }]);
    expect(() => refuseCut(whole)).not.toThrow();
    expect(() => refuseCut(whole.subarray(0, whole.length / 2))).toThrow(/cut short/);
  });
});
