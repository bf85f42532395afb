import { describe, expect, it } from "vitest";
import type { GoldPage } from "../../scripts/annotate/gold.ts";
import { scorePage } from "../../scripts/evaluate/score.ts";
import type { Standoff } from "../../src/standoff.ts";

const text = "县公安\n\n局局长李明住大寨村。李明说。王芳也说。";
const at = (surface: string, from = 0) => ({ start: text.indexOf(surface, from), end: text.indexOf(surface, from) + surface.length });

const gold: GoldPage = {
  page: "p.txt",
  articles: [{ n: 1, start: 0, end: text.length, title: "题" }],
  entities: [
    { id: "police", type: "Agency", name: "云县公安局" },
    { id: "li", type: "Person", name: "李明" },
    { id: "wang", type: "Person", name: "王芳" },
    { id: "dazhai", type: "Village", name: "大寨村", attributes: { gbCode: "1" } },
    { id: "county", type: "Place", name: "云县" },
  ],
  mentions: [
    { ...at("县公安\n\n局"), text: "县公安局", entity: "police" },
    { ...at("李明"), text: "李明", entity: "li" },
    { ...at("李明", 15), text: "李明", entity: "li" },
    { ...at("王芳"), text: "王芳", entity: "wang" },
    { ...at("大寨村"), text: "大寨村", entity: "dazhai" },
  ],
  relations: [
    { source: "li", type: "WORKS_FOR", target: "police", attributes: { title: "局长" } },
    { source: "li", type: "LIVES_IN", target: "dazhai" },
    { source: "dazhai", type: "PART_OF", target: "county", status: "planned" },
  ],
  bylines: [{ article: 1, person: "wang", role: "记者" }],
  optionalRelations: [{ source: "wang", type: "LIVES_IN", target: "dazhai" }],
};

const stated = { attributes: {}, status: "done" as const, confidence: 0.9, extractor: "x", evidence: [] };
const entity = (id: string, type: "Agency" | "Person" | "Village" | "Event", name: string) => ({
  id,
  type,
  name,
  aliases: [],
  attributes: {},
});
const nothing: Standoff = { document: "p.txt", articles: [], entities: [], mentions: [], relations: [], bylines: [] };

const predicted: Standoff = {
  ...nothing,
  articles: [{ n: 1, start: 0, end: text.length, title: "题" }],
  entities: [
    entity("e1", "Agency", "云县公安局"),
    entity("e2", "Person", "李明"),
    entity("e3", "Person", "王芳"),
    entity("e4", "Village", "寨村"),
    entity("e5", "Event", "说"),
  ],
  mentions: [
    { entity: "e1", start: 0, end: at("县公安\n\n局").end, confidence: 1 },
    { entity: "e2", ...at("李明"), confidence: 1 },
    { entity: "e3", ...at("王芳"), confidence: 1 },
    { entity: "e4", ...at("大寨村"), confidence: 1 },
    { entity: "e3", ...at("也说"), confidence: 1 },
    { entity: "e5", ...at("说"), confidence: 1 },
  ],
  relations: [
    { ...stated, source: "e2", type: "WORKS_FOR", target: "e1", attributes: { title: "局长" } },
    { ...stated, source: "e3", type: "LIVES_IN", target: "e4", confidence: 0.5 },
    { ...stated, source: "e3", type: "WORKS_FOR", target: "e1", confidence: 0.5 },
    { ...stated, source: "e2", type: "ORGANIZES", target: "e5" },
  ],
  bylines: [{ article: 1, person: "e3", role: "记者" }],
};

describe("scorePage", () => {
  const score = scorePage(text, gold, predicted);

  it("counts mentions by exact span and type, over column breaks; types the annotation does not use are left out", () => {
    expect(score.mentions).toEqual({ right: 4, wanted: 5, given: 5 });
    expect(score.mentionsByType.get("Person")).toEqual({ right: 2, wanted: 3, given: 3 });
    expect(score.mentionsByType.has("Event")).toBe(false);
  });

  it("aligns entities one to one, and counts their names apart", () => {
    expect(score.entities).toEqual({ right: 4, wanted: 5, given: 4 });
    expect(score.names).toEqual({ right: 3, wanted: 4, given: 4 });
  });

  it("counts relations between aligned entities; optional ones count neither way", () => {
    expect(score.relations).toEqual({ right: 1, wanted: 3, given: 2 });
    expect(score.judged).toEqual([
      { type: "WORKS_FOR", confidence: 0.9, right: true, finders: ["x"], ends: expect.closeTo(0.69) },
      { type: "WORKS_FOR", confidence: 0.5, right: false, finders: ["x"], ends: expect.closeTo(0.85) },
    ]);
  });

  it("counts attributes, status and bylines", () => {
    expect(score.attributes).toEqual({ right: 1, wanted: 2, given: 1 });
    expect(score.statuses).toEqual({ right: 1, wanted: 1, given: 1 });
    expect(score.bylines).toEqual({ right: 1, wanted: 1, given: 1 });
    expect(score.articles).toEqual({ right: 1, wanted: 1, given: 1 });
  });

  it("says what was missed and what was wrong", () => {
    expect(score.details).toContainEqual(expect.stringContaining("missed mention   李明 Person"));
    expect(score.details).toContainEqual(expect.stringContaining("wrong mention    也说 Person"));
    expect(score.details).toContain("wrong name       寨村 for 大寨村");
    expect(score.details).toContain("missed relation  李明 LIVES_IN 大寨村");
  });
});

describe("a relation", () => {
  const relations = (given: readonly Standoff["relations"][number][], page: GoldPage = gold) =>
    scorePage(text, page, { ...predicted, relations: given }).relations;

  it("that follows up the chain of places is neutral", () => {
    const county: Standoff = {
      ...predicted,
      entities: [...predicted.entities, { ...entity("e6", "Village", "云县"), type: "Place" }],
      mentions: [...predicted.mentions, { entity: "e6", ...at("县"), confidence: 1 }],
      relations: [{ ...stated, source: "e2", type: "LIVES_IN", target: "e6" }],
    };
    const page: GoldPage = { ...gold, mentions: [...gold.mentions, { ...at("县"), text: "县", entity: "county" }] };
    expect(scorePage(text, page, county).relations).toEqual({ right: 0, wanted: 3, given: 0 });
  });

  it("that is symmetric is one whichever end comes first", () => {
    const both: GoldPage = { ...gold, relations: [{ source: "police", type: "COOPERATES_WITH", target: "dazhai" }] };
    expect(relations([{ ...stated, source: "e4", type: "COOPERATES_WITH", target: "e1" }], both)).toEqual({
      right: 1,
      wanted: 1,
      given: 1,
    });
  });

  it("with an end that is not annotated is wrong", () => {
    expect(relations([{ ...stated, source: "e9", type: "WORKS_FOR", target: "e1" }])).toEqual({ right: 0, wanted: 3, given: 1 });
  });

  it("given twice counts once", () => {
    const twice = { ...stated, source: "e2", type: "WORKS_FOR" as const, target: "e1" };
    expect(relations([twice, twice])).toEqual({ right: 1, wanted: 3, given: 1 });
  });
});

describe("a body that the page does not name", () => {
  const post = { source: "li", type: "WORKS_FOR" as const, target: "government", attributes: { title: "县长" } };
  const page: GoldPage = {
    ...gold,
    entities: [...gold.entities, { id: "government", type: "Agency", name: "云县人民政府", implied: true }],
    relations: [...gold.relations, post],
  };
  const found = (name: string, aliases: readonly string[] = []): Standoff => ({
    ...predicted,
    entities: [...predicted.entities, { ...entity("e7", "Agency", name), aliases }],
    relations: [{ ...stated, source: "e2", type: "WORKS_FOR", target: "e7", attributes: { title: "县长" } }],
  });
  const before = scorePage(text, page, { ...predicted, relations: [] });

  it.each([
    ["云县人民政府", []],
    ["云县政府", ["云县人民政府"]],
  ])("is known by its name: %s", (name, aliases) => {
    const score = scorePage(text, page, found(name, aliases));
    expect(score.relations).toEqual({ right: 1, wanted: 4, given: 1 });
    expect(score.entities).toEqual({ right: before.entities.right + 1, wanted: 6, given: before.entities.given + 1 });
  });

  it("of another name is wrong", () => {
    const score = scorePage(text, page, found("雨县人民政府"));
    expect(score.relations).toEqual({ right: 0, wanted: 4, given: 1 });
    expect(score.entities).toEqual({ ...before.entities, wanted: 6, given: before.entities.given + 1 });
  });

  it("is not counted among mentions, found or not", () => {
    expect(before.mentions).toEqual(scorePage(text, gold, predicted).mentions);
    expect(scorePage(text, page, found("云县人民政府")).mentions).toEqual(before.mentions);
  });
});

it("gives no credit for nothing", () => {
  const score = scorePage(text, gold, nothing);
  expect(score.mentions).toEqual({ right: 0, wanted: 5, given: 0 });
  expect(score.relations).toEqual({ right: 0, wanted: 3, given: 0 });
});
