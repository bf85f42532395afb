import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { edgeStanding, type Witness } from "../../src/assemble/standing.ts";
import { standingNames } from "../../graph/ontology.ts";

const said = (line: string): Witness => {
  const [status = "", title = "", date] = line.split(" ");
  return { status: status as Witness["status"], title: title === "-" ? "" : title, date };
};

describe("an edge's standing", () => {
  test.each([
    [["done 局长"], "done", "局长"],
    [["done 局长 2018-05-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["done 局长 2023-02-01", "ended 局长 2018-05-01"], "done", "局长"],
    [["done 局长 2023-02-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["done 局长", "ended 局长 2018-05-01"], "ended", "局长"],
    [["done 局长 2023-02-01", "ended 局长"], "ended", "局长"],
    [["ended 副局长 2023-02-01", "done 局长 2023-02-01"], "done", "局长"],
    [["done 副局长 2018-02-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["done 局长 2018-02-01", "ended 副局长 2023-02-01"], "done", "局长"],
    [["done - 2018-02-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["done - 2024-02-01", "ended 局长 2023-02-01"], "done", ""],
    [["done deputy-mayor 2018-02-01", "ended mayor 2023-02-01"], "ended", "mayor"],
    [["planned 局长 2023-01-01", "done 局长 2023-02-01"], "done", "局长"],
    [["planned 局长 2023-03-01", "done 副局长 2023-02-01"], "done", "副局长"],
    [["planned 局长 2023-03-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["alleged 县长 2024-01-01", "done 局长 2023-02-01"], "done", "局长"],
    [["alleged 县长 2024-01-01", "planned 局长 2023-02-01"], "planned", "局长"],
    [["alleged 县长 2024-01-01", "ended 局长 2023-02-01"], "ended", "局长"],
    [["alleged 县长 2024-01-01"], "alleged", "县长"],
  ] as const)("%j is %s", (lines, status, title) => {
    const found = edgeStanding(lines.map(said));
    expect([found.status, found.shown[0]?.title]).toEqual([status, title]);
    expect(new Set(found.shown.map((one) => one.status)).size).toBe(1);
  });

  const witness = fc.record({
    status: fc.constantFrom(...standingNames),
    title: fc.constantFrom("", "局长", "副局长"),
    date: fc.constantFrom(undefined, "2018-01-01", "2020-01-01", "2023-01-01"),
  });

  it("does not depend on the order of what is said", () => {
    fc.assert(
      fc.property(fc.array(witness, { minLength: 1, maxLength: 8 }), (all) => {
        const turned = edgeStanding(all.toReversed());
        const { status, shown } = edgeStanding(all);
        expect([turned.status, turned.shown.toReversed()]).toEqual([status, shown]);
      }),
    );
  });

  it("is changed by no rumour, and never done where nobody says so", () => {
    fc.assert(
      fc.property(fc.array(witness, { minLength: 1, maxLength: 8 }), (all) => {
        const plain = all.filter(({ status }) => status !== "alleged");
        if (plain.length > 0) expect(edgeStanding(all)).toEqual(edgeStanding(plain));
        if (!all.some(({ status }) => status === "done")) expect(edgeStanding(all).status).not.toBe("done");
      }),
    );
  });
});
