/** What a person puts right: found again by what was read, whatever was decided before. */
import { describe, expect, it } from "vitest";
import type { PropertyValue } from "../../graph/ontology.ts";
import { anchorStatement } from "../../src/decisions/anchor.ts";
import { isDecision } from "../../src/decisions/decision.ts";
import { JudgedStatements, valueOf } from "../../src/decisions/judged-statements.ts";
import "../../src/languages/shipped.ts";
import type { Statement } from "../../src/model.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";

const text = "2023年，清镇市水务局局长、清镇市河长办主任李玉林说，流长乡供水工程总投资350万元。\n";
const page = extractDocument(makeDocument({ file: "a.txt", text, encoding: "utf-8" }));
const posts = page.statements.filter((one) => one.kind === "relation" && one.predicate === "WORKS_FOR");
const works = posts[0]!;
const cost = page.statements.find((one) => one.kind === "attribute" && one.property === "totalInvestmentCny")!;

const correct = (
  of: Statement,
  property: string,
  value: PropertyValue | null,
  was: PropertyValue | null = valueOf(of, property) ?? null,
) => ({
  ...{ kind: "correct" as const, statement: anchorStatement(of, page), property, was, value },
});

function judged(...judgements: readonly ReturnType<typeof correct>[]): (of: Statement) => Statement | undefined {
  const statements = new JudgedStatements(page);
  for (const judgement of judgements) statements.judge(judgement);
  return (of) => statements.statements.find(({ id }) => id === of.id);
}

describe("a correction", () => {
  it("gives a relation another value, takes one out, and changes its standing; nothing else of the page", () => {
    const title = valueOf(works, "title");
    expect(title).toMatch(/局长|主任/);
    const after = judged(correct(works, "title", "副局长"), correct(works, "status", "ended"))(works);
    expect(after).toEqual({
      ...works,
      status: "ended",
      properties: { ...(works as never as { properties: object }).properties, title: "副局长" },
      corrected: ["status", "title"],
    });
    expect(judged(correct(works, "title", null))(works)).not.toHaveProperty("properties.title");
    for (const other of page.statements.filter((one) => one !== works))
      expect(judged(correct(works, "title", "副局长"))(other)).toBe(other);
  });

  it("holds in the order it was made in, and says so where it finds nothing", () => {
    expect(judged(correct(cost, "totalInvestmentCny", 360), correct(cost, "totalInvestmentCny", 370))(cost)).toMatchObject({
      value: 370,
      corrected: ["totalInvestmentCny"],
    });
    expect(judged(correct(cost, "totalInvestmentCny", null))(cost)).toBeUndefined();
    expect(judged(correct(cost, "totalInvestmentCny", null), correct(cost, "totalInvestmentCny", 5))(cost)).toMatchObject({ value: 5 });
    const statements = new JudgedStatements(page);
    // The text was read otherwise when it was made.
    expect(statements.judge(correct(cost, "totalInvestmentCny", 360, 9))).toBe(false);
    expect(statements.judge({ kind: "retract", statement: anchorStatement(cost, page) })).toBe(true);
    expect(statements.judge(correct(cost, "totalInvestmentCny", 360))).toBe(true);
    expect(statements.statements).not.toContainEqual(expect.objectContaining({ property: "totalInvestmentCny" }));
  });

  it("of a line that a person edited is checked", () => {
    const line = { ...correct(works, "title", "副局长"), id: "1", time: "2024-01-01T00:00:00Z", author: "a" };
    expect(isDecision(line)).toBe(true);
    for (const wrong of [{ property: 3 }, { value: {} }, { was: [1] }, { value: undefined }, { statement: {} }])
      expect(isDecision({ ...line, ...wrong })).toBe(false);
  });
});
