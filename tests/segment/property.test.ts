import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/characters/fold.ts";
import { flowText, sentenceFrom } from "../../src/segment/flow.ts";
import { segmentDocument } from "../../src/segment/segment.ts";
import { page } from "./page.ts";
import { expectLinear } from "../growth.ts";

/** Pieces that pages are made of, so that generated pages reach every rule. */
const pieces = fc.constantFrom(
  "流长乡——",
  "本报讯 ",
  "(通讯员 孙欢 柳莲漪)",
  "贵阳日报记者 许发顺",
  "本报讯(记者 张三)",
  "。",
  "”",
  "“",
  ",",
  ";",
  "、",
  "\n",
  "\n\n",
  "\r\n",
  "\n\n\n\n",
  "\u3000\u3000",
  "今年以来",
  "县农业农村局",
  "举办培训班",
  "(资料图片)",
  "图为活动现场。",
  "■相关新闻",
  "——",
  "一、加强领导",
  "2022年6月21日 星期二",
  "By Jane Doe",
  "NAIROBI, June 3 — ",
  "The council",
  "opened a new clinic.",
  "Dr. ",
  "U.S. ",
  "3.5 ",
  "Mara-\nSerengeti",
  "devel-\nopment",
  "? ",
  "! ",
  "\ud800",
  "\udc00",
  "𠮷",
  "\u0000",
  "上一篇：某镇举办龙舟赛\n",
  "当前位置：首页 > 政务公开\n",
  "索引号：003 生成日期：2023-06-12\n",
  "信息名称：关于某事的通知\n",
  "村民王 小 龙",
  "阿卜杜 · 克里木",
  "\n龙 朋 镇 召 开 会 议\n",
  "Home > News > Roads\n",
  "\ufeff",
  "\u2028",
  "***",
  "来源:某局 作者:李四",
  "# Title",
  "……",
  "\t",
  "|",
  "｜",
  "   ",
  "丁文浩",
  "\u2029",
  "| --- |",
  "1. ",
  "2. ",
  "• ",
  "建设单位：",
  "⽯",
  "⻓",
  "\uf9e1",
  "\u{2f81a}",
  "\u{2f800}",
  "ﬃ",
  "\u00ad",
  "\u200b",
  ".",
);
const pages = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.array(pieces, { maxLength: 60 }).map((list) => list.join("")),
);

describe("any text", () => {
  test("every character that is not white space lies in one sentence of one article, in order", () => {
    fc.assert(
      fc.property(pages, (text) => {
        const articles = segmentDocument(page(text));
        let at = 0;
        for (const article of articles) {
          expect(text.slice(at, article.start).trim()).toBe("");
          at = article.start;
          for (const sentence of article.sentences) {
            expect(sentence.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(at, sentence.start).trim()).toBe("");
            expect(sentence.end).toBeGreaterThan(sentence.start);
            at = sentence.end;
          }
          expect(text.slice(at, article.end).trim()).toBe("");
          at = article.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 700 },
    );
  });

  test("each character of a sentence stands at its offset, and its span alone gives the sentence again", () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const article of segmentDocument(page(text))) {
          for (const sentence of article.sentences) {
            expect(sentence.offsets).toHaveLength(sentence.text.length);
            for (let i = 0; i < sentence.text.length; i++) {
              const at = sentence.offsets[i] ?? -1;
              const there = text[at] ?? "";
              const same =
                there === sentence.text[i] ||
                fold(text.slice(Math.max(0, at - 1), at + 2)).includes(sentence.text[i]!) ||
                (sentence.text[i] === " " && article.language === "en" && /\s/.test(there));
              if (!same) expect(there).toBe(sentence.text[i]);
            }
            const { article: index, paragraph, kind } = sentence;
            expect(sentenceFrom(text, sentence, article.language, article, { article: index, paragraph, kind })).toEqual(sentence);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test("bylines lie inside their article, and names are not blank", () => {
    fc.assert(
      fc.property(pages, (text) => {
        for (const article of segmentDocument(page(text))) {
          for (const { person, role } of article.bylines) {
            expect(person.start).toBeGreaterThanOrEqual(article.start);
            expect(person.end).toBeLessThanOrEqual(article.end);
            expect(text.slice(person.start, person.end).trim()).not.toBe("");
            expect(role).not.toBe("");
          }
        }
      }),
    );
  });
});

describe("flowText", () => {
  test("Chinese joins with nothing, English with a space or, after a hyphen, as the word was", () => {
    const flow = (text: string, language: "zh" | "en"): string => flowText(text, { start: 0, end: text.length }, language).text;
    expect(flow("盯\n\n事在线 平台", "zh")).toBe("盯事在线 平台");
    expect(flow("the Mara\r\n\r\nRiver", "en")).toBe("the Mara River");
    expect(flow("water develop-\nment in Elgeyo-\nMarakwet", "en")).toBe("water development in Elgeyo-Marakwet");
    expect([...flowText("a \n b", { start: 0, end: 5 }, "en").offsets]).toEqual([0, 1, 4]);
  });
});

describe("hostile pages", () => {
  test.each<[string, (size: number) => string]>([
    ["one line", (size) => "城".repeat(size)],
    ["one line of Latin letters", (size) => "a".repeat(size)],
    ["only punctuation", (size) => "。!?".repeat(size / 3)],
    ["only full stops", (size) => ".".repeat(size)],
    ["only opening brackets", (size) => "(".repeat(size)],
    ["only quotation marks", (size) => '"'.repeat(size)],
    ["only dashes", (size) => "—".repeat(size)],
    ["only white space", (size) => " \u3000\n".repeat(size / 3)],
    ["spaces between words", (size) => "a ".repeat(size / 2)],
    ["spaces in one run", (size) => `城${" ".repeat(size)}市`],
    ["short lines", (size) => "城市\n".repeat(size / 3)],
    ["bylines", (size) => "记者 张三\n".repeat(size / 6)],
    ["kickers", (size) => "流长乡——\n".repeat(size / 6)],
    ["commas and capitals", (size) => "By Aa, ".repeat(size / 7)],
    ["digits", (size) => "1.".repeat(size / 2)],
  ])("%s: time grows with the length", (_, text) => {
    const unit = 20_000;
    expectLinear((size) => segmentDocument(page(text(unit * size))), { times: 20 });
  });

  test("no sentence is endless", () => {
    const articles = segmentDocument(page("城".repeat(10_000)));
    expect(Math.max(...articles.flatMap((article) => article.sentences.map((sentence) => sentence.text.length)))).toBeLessThanOrEqual(2000);
  });

  test("ten thousand articles", () => {
    const one = "某某乡——\n\n举办茶叶技术培训班\n\n本报讯 近日,某某乡举办茶叶技术培训班。\n\n(通讯员 王小明)\n\n";
    expect(segmentDocument(page(one.repeat(10_000)))).toHaveLength(10_000);
  });
});
