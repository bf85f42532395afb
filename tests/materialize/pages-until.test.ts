import { describe, expect, test } from "vitest";
import { pagesUntil } from "../../src/materialize/pages-until.ts";
import type { PageSource } from "../../src/materialize/snapshot.ts";

type Page = PageSource extends { documents(ids: readonly string[]): AsyncIterable<infer Known> } ? Known : never;

const source = (days: readonly (string | undefined)[]): PageSource => ({
  ids: () => days.map((_, index) => String(index)),
  revisionOf: () => "1",
  extractions: () => {
    throw new Error("not asked for");
  },
  async *documents(ids) {
    for (const id of ids) {
      const published = days[Number(id)];
      yield { document: { id, ...(published !== undefined && { published }) }, articles: [] } as unknown as Page;
    }
  },
  decisions: () => Promise.resolve([]),
});

const known = async (days: readonly (string | undefined)[], day: string) => {
  const { pages, undated } = await pagesUntil(source(days), day);
  return { known: pages.ids().map((id) => days[Number(id)]), undated };
};

describe("pages that had come out by a day", () => {
  test.each([
    ["2022-06-10", ["2022-05", "2022-06-10", "2021"]],
    ["2022-06-29", ["2022-05", "2022-06-10", "2021"]],
    ["2022-06-30", ["2022-05", "2022-06", "2022-06-10", "2022-06-30", "2021"]],
    ["2022-06", ["2022-05", "2022-06", "2022-06-10", "2022-06-30", "2021"]],
    ["2022-12-31", ["2022-05", "2022-06", "2022-06-10", "2022-06-30", "2022", "2021"]],
  ])("by %s a page of a month or a year is known when that is over", async (day, expected) => {
    const days = ["2022-05", "2022-06", "2022-06-10", "2022-06-30", "2022", "2021", "2023-01-01"];
    expect((await known(days, day)).known).toEqual(expected);
  });

  test("a page without a day is known whatever the day, and counted", async () => {
    expect(await known([undefined, "2022-06-10"], "2000-01-01")).toEqual({ known: [undefined], undated: 1 });
  });
});
