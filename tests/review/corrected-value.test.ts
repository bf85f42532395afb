/** What a person types as a value is read by the schema's types. */
import { expect, it } from "vitest";
import { mailuoSchema } from "../../graph/ontology.ts";
import { correctedValue } from "../../src/review/corrected-value.ts";
import type { StoredExtraction } from "../../src/workspace/record.ts";
import type { Statement } from "../../src/model.ts";

const relation = (predicate: string) => ({
  statement: { kind: "relation", predicate } as Statement,
  page: { mentions: [] } as never as StoredExtraction,
});
const project = (property: string) => ({
  statement: { kind: "attribute", property, subject: "m" } as Statement,
  page: { mentions: [{ id: "m", type: "Project" }] } as never as StoredExtraction,
});
const read = (of: ReturnType<typeof relation>, property: string, value: string) => correctedValue(mailuoSchema, of, { property, value });

it("a value has its property's type; none is null", () => {
  expect(read(relation("WORKS_FOR"), "title", " 副局长 ")).toBe("副局长");
  expect(read(relation("WORKS_FOR"), "title", "")).toBeNull();
  expect(read(relation("WORKS_FOR"), "status", "ended")).toBe("ended");
  expect(read(relation("FUNDS"), "amountCny", "350.5")).toBe(350.5);
  expect(read(project("totalInvestmentCny"), "totalInvestmentCny", "3500000")).toBe(3_500_000);
  expect(["2022", "2022-06", "2022-06-21"].map((day) => read(project("startDate"), "startDate", day))).toEqual([
    "2022",
    "2022-06",
    "2022-06-21",
  ]);
});

it("what is none is refused with what may be written", () => {
  expect(() => read(relation("WORKS_FOR"), "title", "a\nb")).toThrow(/title is one line/);
  expect(() => read(relation("WORKS_FOR"), "status", "")).toThrow(/status is one of done, planned/);
  expect(() => read(relation("FUNDS"), "amountCny", "3 million")).toThrow(
    'amountCny is a number from 0 up, as 3500000 or 0.5, not "3 million".',
  );
  for (const day of ["22", "2022-13", "2022-06-32", "2022-02-31", "last year"])
    expect(() => read(project("startDate"), "startDate", day)).toThrow(/is a date, as 2022/);
  expect(() => read(project("startDate"), "status", "done")).toThrow(/status is no value of it; there are startDate/);
  for (const sum of ["-5", "99999999999999999999", "1e3"])
    expect(() => read(relation("FUNDS"), "amountCny", sum)).toThrow(/amountCny is a number/);
  for (const name of ["__proto__", "constructor"])
    expect(() => read(relation("WORKS_FOR"), name, "x")).toThrow(`${name} is no value of it; there are status, title.`);
  expect(() => read(relation("NOTHING"), "title", "x")).toThrow(/there are status\./);
});
