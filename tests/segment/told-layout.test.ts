/** What a reader says of a document's lines goes before what their words show. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import type { DocumentLayout, Span } from "../../src/model.ts";
import { kindsOf, page } from "./page.ts";

const text = [
  "清河日报 3",
  "渠道通水了。",
  "三千亩地解渴",
  "清河镇的渠道昨天通水。村民来看。",
  "渠首的闸门",
  "水利站站长说，今年不愁水了。",
  "学校开学",
  "清河镇小学有四百名学生。",
].join("\n\n");
const spanOf = (words: string, to = words): Span => ({ start: text.indexOf(words), end: text.indexOf(to) + to.length });
const layout: DocumentLayout = {
  articles: [spanOf("渠道通水了。", "今年不愁水了。"), spanOf("学校开学", "四百名学生。")],
  headings: [spanOf("渠道通水了。", "三千亩地解渴"), spanOf("学校开学")],
  captions: [spanOf("渠首的闸门")],
  furniture: [spanOf("清河日报 3")],
};

test("headings over several lines, captions, furniture and articles are what the reader says", () => {
  const articles = segmentDocument(page(text, { layout }));
  expect(articles.map(kindsOf)).toEqual([
    [
      "furniture: 清河日报 3",
      "title: 渠道通水了。三千亩地解渴",
      "body: 清河镇的渠道昨天通水。",
      "body: 村民来看。",
      "caption: 渠首的闸门",
      "body: 水利站站长说，今年不愁水了。",
    ],
    ["title: 学校开学", "body: 清河镇小学有四百名学生。"],
  ]);
  expect(articles.map(({ title }) => title)).toEqual(["渠道通水了。三千亩地解渴", "学校开学"]);
});

test("no sentence goes on from one article, or over furniture, into the next line", () => {
  const cut = "县里今年修了五条路，其中\n清河镇的一条最长\n第3版\n镇里的学校也修好了";
  const at = (words: string): Span => ({ start: cut.indexOf(words), end: cut.indexOf(words) + words.length });
  const kinds = segmentDocument(
    page(cut, { layout: { articles: [at("县里今年修了五条路，其中"), at("清河镇的一条最长")], furniture: [at("第3版")] } }),
  );
  expect(kinds.map((article) => article.sentences.map((sentence) => sentence.text))).toEqual([
    ["县里今年修了五条路，其中"],
    ["清河镇的一条最长", "第3版", "镇里的学校也修好了"],
  ]);
});

test("an English page: a byline under a told headline is the article's", () => {
  const english = [
    "The Moor Weekly 4",
    "a bridge for the moor",
    "By Jane Mwangi",
    "The council opened a bridge on Friday. It cost a year of work.",
    "Residents said that they would use it every day of the week.",
  ].join("\n\n");
  const at = (words: string): Span => ({ start: english.indexOf(words), end: english.indexOf(words) + words.length });
  const [article] = segmentDocument(
    page(english, { layout: { headings: [at("a bridge for the moor")], furniture: [at("The Moor Weekly 4")] } }),
  );
  expect(article?.title).toBe("a bridge for the moor");
  expect(article?.bylines).toHaveLength(1);
  expect(article?.sentences.map(({ kind }) => kind)).toEqual(["furniture", "title", "byline", "body", "body", "body"]);
});

describe("whatever the layout says", () => {
  const lines = fc.array(
    fc.constantFrom(
      "一、修路",
      "清河镇修路。",
      "上一篇：某事",
      "姓名\t职务",
      "王某\t站长",
      "村里，",
      "By Jane Doe",
      "——",
      "图为渠道。",
      "地址：清河镇",
      "龙 朋 镇 开 会",
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  );
  const picks = fc.array(fc.tuple(fc.nat(13), fc.nat(2)), { maxLength: 4 });

  test("every character that is not white space stands in one sentence, and furniture is furniture", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("\n", "\n\n", "\n\u2029\n"), picks, picks, picks, picks, (words, parting, ...told) => {
        const whole = words.join(parting);
        const starts = words.map((_, index) => words.slice(0, index).join(parting).length + (index === 0 ? 0 : parting.length));
        const spans = (chosen: readonly (readonly [number, number])[]): Span[] =>
          [...chosen]
            .sort(([a], [b]) => a - b)
            .map(([first, more]) => [first, Math.min(first + more, words.length - 1)] as const)
            .filter(([first], index, all) => first < words.length && all.slice(0, index).every(([, last]) => last < first))
            .map(([first, last]) => ({ start: starts[first]!, end: starts[last]! + words[last]!.length }));
        const [articles, headings, captions, furniture] = told.map(spans) as [Span[], Span[], Span[], Span[]];
        const sentences = segmentDocument(page(whole, { layout: { articles, headings, captions, furniture } })).flatMap(
          (article) => article.sentences,
        );
        const covered = sentences.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at));
        expect(new Set(covered).size).toBe(covered.length);
        const missed = [...whole].filter((character, at) => /\S/.test(character) && !covered.includes(at));
        expect(missed).toEqual([]);
        for (const { start, end } of furniture)
          expect(sentences.filter((one) => one.start < end && one.end > start).map(({ kind }) => kind)).toEqual(
            sentences.filter((one) => one.start < end && one.end > start).map(() => "furniture"),
          );
      }),
      { numRuns: 300 },
    );
  });
});
