/** Pages of one form again and again: each stage takes time that grows with their length, and no faster. */
import { describe, test } from "vitest";
import "../src/languages/shipped.ts";
import { bylineExtractor } from "../src/mention/byline.ts";
import { shortForm } from "../src/languages/zh/mentions/short-form.ts";
import { findEstablished, pageDictionary } from "../src/mention/page-dictionary.ts";
import { peopleSpokenOf } from "../src/languages/en/mentions/spoken-of.ts";
import { chunksOf } from "../src/languages/en/mentions/chunks.ts";
import { wordsOf } from "../src/languages/en/mentions/tokens.ts";
import { isProduct } from "../src/languages/zh/mentions/products.ts";
import { settleVillages } from "../src/languages/zh/mentions/village-townships.ts";
import type { Language } from "../src/model.ts";
import { makeDocument } from "../src/read/document.ts";
import { relate } from "../src/relate/relate.ts";
import { clusterMentions } from "../src/resolve/within.ts";
import { segmentDocument } from "../src/segment/segment.ts";
import { toStandoff } from "../src/standoff.ts";
import { expectLinear } from "./growth.ts";
import { markedPage, smallGazetteer } from "./relate/marked.ts";

const gazetteer = smallGazetteer({ "520181": "清镇市" });

/** So many times as long; what takes the square of the length takes so many times as long a character. */
const times = 40;

/** The page of each size is made before the time is taken. */
function expectSteady<Page>(pageOf: (size: number) => Page, work: (page: Page) => unknown): void {
  const pages = new Map([1, times].map((size) => [size, pageOf(size)]));
  expectLinear((size) => work(pages.get(size)!), { times, slack: 6 });
}

const many = (count: number, one: (index: number) => string): string => Array.from({ length: count }, (_, index) => one(index)).join("");

/** Another name for each number: 甲乙 of the page's own characters, four to a name. */
const han = (index: number): string =>
  [0, 1, 2, 3].map((digit) => String.fromCharCode(0x5e00 + digit * 40 + (Math.floor(index / 24 ** digit) % 24))).join("");
const latin = (index: number): string =>
  `M${[0, 1, 2].map((digit) => "bdfgklmnprstvwz"[Math.floor(index / 15 ** digit) % 15]! + "aeiou"[(index + digit) % 5]!).join("")}`;

const read = (text: string) => makeDocument({ file: "page.txt", text, encoding: "utf-8" });

describe("segmentation", () => {
  test("bylines with an empty line between", () => {
    expectSteady((size) => read("By John Smith\n\n".repeat(250 * size)), segmentDocument);
  });
});

describe("mentions", () => {
  test("bylines", () => {
    expectSteady(
      (size) => segmentDocument(read(many(400 * size, (at) => `By John ${latin(at)}\n`))),
      (articles) => {
        const page = { document: read("one page"), articles, gazetteer };
        if ([...(bylineExtractor.extract(page, () => []) as Iterable<unknown>)].length === 0) throw new Error("no byline was read");
      },
    );
  });

  test("a thousand firms of one city, found again", () => {
    expectSteady(
      (size) => markedPage(many(100 * size, (at) => `{O:清镇市${han(at)}有限公司}开业。`)),
      ({ articles, mentions }) => {
        const dictionary = pageDictionary(mentions, shortForm);
        for (const { sentences } of articles) for (const sentence of sentences) findEstablished(sentence, dictionary);
      },
    );
  });

  test("names that could be things", () => {
    expectSteady(
      (size) => Array.from({ length: 400 * size }, (_, at) => `李${han(at)}`.slice(0, 3) + han(at).slice(2)),
      (names) => {
        const text = names.join("、");
        for (let at = 0; at < names.length; at++) isProduct(names[at]!.slice(2, 5), text);
      },
    );
  });

  test("names that nothing tells the kind of", () => {
    expectSteady(
      (size) => {
        const [article] = segmentDocument(read(many(80 * size, (at) => `She met Zq${latin(at)} Xo${latin(at)} there yesterday morning. `)));
        const unknown = article!.sentences.flatMap((sentence) =>
          chunksOf(sentence.text, wordsOf(sentence.text)).map((chunk) => ({ sentence, chunk })),
        );
        const page = { article: article!, unknown };
        // What the lexicon has made of a word it keeps; that is not what is measured.
        peopleSpokenOf(page.article, page.unknown);
        return page;
      },
      ({ article, unknown }) => peopleSpokenOf(article, unknown),
    );
  });

  test("one village in another township each time", () => {
    expectSteady(
      (size) => markedPage(many(400 * size, (at) => `{L:${han(at)}镇}{V:大塘村}修路。`)),
      ({ articles, mentions }) => settleVillages(mentions, articles, gazetteer),
    );
  });
});

describe("statements", () => {
  test.each<[string, (index: number) => string, Language, number]>([
    ["capitals of nothing that is named", (at) => `{L:${latin(at)}}, the state capital, grew.\n`, "en", 120],
  ])("%s", (_, one, language, count) => {
    expectSteady(
      (size) => markedPage(many(count * size, one), language),
      ({ document, articles, mentions }) => relate(document, articles, mentions, gazetteer),
    );
  });
});

describe("what is one thing", () => {
  test.each<[string, (index: number) => string, Language, number]>([
    ["该局, and no bureau", () => "{!A:该局}开会，", "zh", 100],
    ["该村, and no village", (at) => `{P:${han(at)}}去{!V:该村}，`, "zh", 100],
    ["村委会, and no village", () => "{A:村委会}开会，", "zh", 100],
    ["one person again and again", () => "{P:王小明}说，", "zh", 400],
    ["one name at a thousand bureaus", (at) => `{A:${han(at)}县水利局}局长{P:王小明}说。`, "zh", 60],
    ["王局长 of a thousand bureaus", (at) => `{A:${han(at)}县水利局}{P:王局长}说，{P:王${han(at).slice(0, 2)}}在。`, "zh", 60],
    ["firms of one city", (at) => `{O:清镇市${han(at)}有限公司}、`, "zh", 400],
    ["police stations", (at) => `{A:${han(at)}派出所}、`, "zh", 100],
    ["offices of one city", (at) => `{A:清镇市${han(at)}办公室}、`, "zh", 100],
    ["projects", (at) => `{J:${han(at)}路${han(at)}改造项目}开工。`, "zh", 40],
    ["events", (at) => `{E:${han(at)}宣传活动}举行。`, "zh", 60],
  ])("%s", (_, one, language, count) => {
    expectSteady(
      (size) => markedPage(many(count * size, one), language),
      ({ document, articles, mentions }) => clusterMentions(document, articles, mentions, gazetteer),
    );
  });
});

test("one statement with much evidence, written out", () => {
  const { document, articles, mentions } = markedPage("{A:县水利局}局长{P:王小明}说。");
  const [statement] = relate(document, articles, mentions, gazetteer);
  const clusters = clusterMentions(document, articles, mentions, gazetteer);
  expectSteady(
    (size) => ({ document, articles, mentions, clusters, statements: Array.from({ length: 500 * size }, () => statement!) }),
    toStandoff,
  );
});
