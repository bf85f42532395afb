import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relations } from "../../graph/ontology.ts";
import "../../src/languages/shipped.ts";
import { relate } from "../../src/relate/relate.ts";
import { makeAttribute, makeRelation } from "../../src/relate/statement.ts";
import { markedPage, smallGazetteer, type MarkedPage } from "./marked.ts";
import { statementsOf } from "./stated.ts";
import { expectLinear } from "../growth.ts";

const page =
  "K|{A:{L#620123:榆中县}水务局}——\nT|开展{E:节水宣传周}\n{T=2024-03-22:3月22日}，{A:{L#620123:榆中县}水务局}联合{A:县教育局}开展{E:节水宣传周}，{L#620123:榆中县}{V:何家沟村}菜农{P:何满仓}参加。\nW|{O:陇上日报}记者 {P:罗燕}";

const gazetteer = smallGazetteer({ "62": "甘肃省", "620123": "榆中县" });

describe("makeRelation and makeAttribute", () => {
  const { document, articles, mentions } = markedPage(page);
  const [sentence] = articles[0]?.sentences ?? [];
  const [agency] = mentions;
  const event = mentions.find((mention) => mention.type === "Event");
  if (!sentence || !agency || !event) throw new Error("the page has an agency and an event");
  const common = { document, sentence, from: 0, to: 3, extractor: "test", confidence: 1, status: "done" } as const;

  it("refuse what the ontology does not have", () => {
    expect(makeRelation({ ...common, subject: event, predicate: "ORGANIZES", object: agency })).toBeUndefined();
    expect(makeRelation({ ...common, subject: agency, predicate: "COOPERATES_WITH", object: agency })).toBeUndefined();
    expect(makeAttribute({ ...common, subject: agency, property: "households", value: 3 })).toBeUndefined();
  });

  it("derive the id from document, ends, predicate and evidence, not from the properties", () => {
    const made = makeRelation({ ...common, subject: agency, predicate: "ORGANIZES", object: event, properties: { date: undefined } });
    const again = makeRelation({ ...common, subject: agency, predicate: "ORGANIZES", object: event, properties: { date: "2024-03-22" } });
    const elsewhere = makeRelation({ ...common, from: 1, subject: agency, predicate: "ORGANIZES", object: event });
    expect(made?.properties).toEqual({});
    expect(again?.id).toBe(made?.id);
    expect(elsewhere?.id).not.toBe(made?.id);
  });
});

describe("relate", () => {
  it("gives evidence that can be cut out of the document", () => {
    const { document, articles, mentions } = markedPage(page);
    const found = relate(document, articles, mentions, gazetteer);
    expect(found.length).toBeGreaterThan(6);
    for (const { evidence } of found) expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  it("makes statements of bylines: WROTE for each name, WORKS_FOR for a newspaper's own", () => {
    const byline = statementsOf(page).filter((statement) => statement.extractor.startsWith("core/byline/"));
    expect(byline.map((statement) => (statement.kind === "relation" ? [statement.predicate, statement.properties] : []))).toEqual([
      ["WORKS_FOR", { title: "记者" }],
      ["WROTE", { role: "记者" }],
    ]);
  });

  it("does not depend on the order of the mentions, and states nothing twice", () => {
    const { document, articles, mentions } = markedPage(page);
    const usual = relate(document, articles, mentions, gazetteer);
    expect(new Set(usual.map((statement) => statement.id)).size).toBe(usual.length);
    fc.assert(
      fc.property(fc.shuffledSubarray([...mentions], { minLength: mentions.length }), (shuffled) => {
        expect(relate(document, articles, shuffled, gazetteer)).toEqual(usual);
      }),
      { numRuns: 40 },
    );
  });

  it("holds to the ontology on any run of marked words", () => {
    const words = [
      "{A:县公安局}",
      "{P:李四}",
      "{L#620123:榆中县}",
      "{V:何家沟村}",
      "{O:甲公司}",
      "{J:乙项目}",
      "{E:丙活动}",
      "{H:丁称号}",
      "{D:《戊办法》}",
      "{T=2024:2024年}",
      "{M=9:9元}",
    ];
    const glue = [
      "联合",
      "实施",
      "，",
      "、",
      "开展",
      "的",
      "由",
      "被评为",
      "主任",
      "村民",
      "位于",
      "投入",
      "。",
      "该公司",
      "与",
      "签订",
      "更名为",
      "是",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...glue), { minLength: 1, maxLength: 40 }), (parts) => {
        const { document, articles, mentions } = markedPage(parts.join(""));
        const byId = new Map(mentions.map((mention) => [mention.id, mention]));
        for (const statement of relate(document, articles, mentions, gazetteer)) {
          if (statement.kind !== "relation" || statement.predicate === "WROTE") continue;
          const { from, to } = relations[statement.predicate];
          expect(from).toContain(byId.get(statement.subject)?.type);
          expect(to).toContain(byId.get(statement.object)?.type);
          expect(statement.confidence).toBeGreaterThan(0);
          expect(statement.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads a sentence without end in time that grows with its length", () => {
    const long = (times: number): string =>
      "{A:县公安局}联合{A:县教育局}开展宣传，实施整治，{V:何家沟村}村民{P:李四}参加，".repeat(times) + "。";
    const page = (size: number): MarkedPage => markedPage(long(50 * size));
    const pages = new Map([1, 40].map((size) => [size, page(size)]));
    expectLinear(
      (size) => {
        const { document, articles, mentions } = pages.get(size)!;
        return relate(document, articles, mentions, gazetteer);
      },
      { times: 40 },
    );
  });
});
