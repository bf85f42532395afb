/** English pages: mastheads, headlines, bylines. */
import { describe, expect, test } from "vitest";
import { segmentDocument } from "../../src/segment/segment.ts";
import { bylinesOf, kindsOf, page, outlineOf } from "./page.ts";

describe("English pages", () => {
  const text = `THE RIVERSIDE HERALD
Tuesday, June 4, 2024

County Opens New Maternity Wing in Kilgoris
By Jane Wanjiru

KILGORIS, June 3 — The Narok County government on Monday opened a new
maternity wing at Kilgoris Sub-County Hospital. The wing, which cost
Sh. 45 million, was funded by the World Bank.

Council approves budget for new market in
Busia town
By John Kiprop and MARY ACHIENG, Lakeside Weekly

Traders in Busia will get a new market by May.

Wardens Rescue Elephant

A team of Kenya Wildlife Service (KWS) wardens rescued an elephant calf
from a well in Olderkesi village on Saturday.

Jane Mwangi, Staff Writer

NAKURU — Police on Friday opened a new station.

ELDORET, Kenya (AP) — Runners from 12 counties took part in a race.`;

  test("bylines above and below, headlines on two lines, datelines", () => {
    expect(outlineOf(text)).toEqual([
      [undefined, "County Opens New Maternity Wing in Kilgoris", "2024-06-03", ["reporter Jane Wanjiru"]],
      [
        undefined,
        "Council approves budget for new market in Busia town",
        "2024-06-04",
        ["reporter John Kiprop of Lakeside Weekly", "reporter MARY ACHIENG of Lakeside Weekly"],
      ],
      [undefined, "Wardens Rescue Elephant", "2024-06-04", ["Staff Writer Jane Mwangi"]],
      [undefined, undefined, "2024-06-04", []],
      [undefined, undefined, "2024-06-04", []],
    ]);
  });

  test("lines join with one space", () => {
    expect(kindsOf(segmentDocument(page(text))[0]!)).toContain("body: The wing, which cost Sh. 45 million, was funded by the World Bank.");
  });
});

test("an English page without datelines: masthead, headlines in small letters on two lines, signatures in capitals", () => {
  const text = `THE VALLEY GAZETTE            Thursday 9 March 2023            Page 5

Kington flood scheme will start in
the spring, council promises

A flood defence scheme for Kington will
begin in April, Herefordshire Council has
confirmed, after the River Arrow burst its
banks and left 47 homes under water.

TOM HADLEY

School to merge with neighbour

PARENTS in Pembridge have been told that
their village primary will join a trust
from September.

By Our Reporter

Briefs

* The library in Ledbury is open again
after a year of repairs to its roof.`;
  const document = page(text);
  expect(segmentDocument(document).map((article) => [article.title, article.date, bylinesOf(document, article)])).toEqual([
    ["Kington flood scheme will start in the spring, council promises", "2023-03-09", ["reporter TOM HADLEY"]],
    ["School to merge with neighbour", "2023-03-09", []],
    ["Briefs", "2023-03-09", []],
  ]);
});
