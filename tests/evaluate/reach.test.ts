import { describe, expect, it } from "vitest";
import { languageOf } from "../../scripts/evaluate/pages.ts";
import { addReach, noReach, reachOf } from "../../scripts/evaluate/reach.ts";
import { reachRows } from "../../scripts/evaluate/report.ts";
import { scorePage } from "../../scripts/evaluate/score.ts";
import { makeDocument } from "../../src/read/document.ts";
import type { Standoff } from "../../src/standoff.ts";

const entity = (id: string, type: "Person" | "Agency") => ({ id, type, name: id, aliases: [], attributes: {} });
const found: Standoff = {
  document: "p.txt",
  articles: [],
  entities: [entity("official", "Person"), entity("reporter", "Person"), entity("guest", "Person"), entity("bureau", "Agency")],
  mentions: [],
  relations: [
    {
      ...{ source: "official", type: "WORKS_FOR" as const, target: "bureau", attributes: {} },
      ...{ status: "done" as const, confidence: 0.9, extractor: "x", evidence: [] },
    },
  ],
  bylines: [{ article: 1, person: "reporter", role: "记者" }],
};

describe("reachOf", () => {
  it("leaves alone who is neither in a relation nor in a byline; white space is no text", () => {
    expect(reachOf("甲 乙\n\n丙丁", found)).toEqual({ characters: 4, persons: 3, alone: 1, statements: 1 });
  });

  it("adds up", () => {
    const once = reachOf("甲乙丙丁", found);
    expect(addReach(addReach(noReach, once), once)).toEqual({ characters: 8, persons: 6, alone: 2, statements: 2 });
  });
});

it("is reported for each language, by persons and by a thousand characters", () => {
  const gold = { page: "p.txt", articles: [], entities: [], mentions: [], relations: [], bylines: [], optionalRelations: [] };
  const page = (language: string, text: string) => ({ page: "p.txt", language, score: scorePage(text, gold, found) });
  const rows = reachRows([page("Chinese", "字".repeat(400)), page("English", "word ".repeat(50)), page("Chinese", "字".repeat(100))]);
  expect(rows.slice(1).map((row) => row.trim().replace(/\s+/g, " "))).toEqual([
    "Chinese 2 of 6 persons without an edge (33.3 %), 4.0 statements per 1000 characters",
    "English 1 of 3 persons without an edge (33.3 %), 5.0 statements per 1000 characters",
  ]);
});

it.each([
  ["县长在会上说", "Chinese"],
  ["縣長在會上說", "traditional Chinese"],
  ["The Mayor said", "English"],
])("%s is %s", (text, language) => {
  expect(languageOf({ document: makeDocument({ file: "p.txt", text, encoding: "utf-8" }) })).toBe(language);
});
