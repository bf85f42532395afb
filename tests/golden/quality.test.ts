/** What the extraction must reach, so that a change that makes it worse does not go unseen. `npm run evaluate` prints the figures. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { scorePages } from "../../scripts/evaluate/ablation.ts";
import { f1 } from "../../scripts/evaluate/counts.ts";
import { languageOf, pagesIn } from "../../scripts/evaluate/pages.ts";
import { total } from "../../scripts/evaluate/total.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shared = join(root, "..", "shared", "gold");
if (!existsSync(shared)) console.warn("skipped: ../shared/gold is not there");

const totalOf = (...folders: string[]): ReturnType<typeof total> => total(scorePages(pagesIn("", folders).pages));

describe("quality on annotated pages", { timeout: 300_000 }, () => {
  it.skipIf(!existsSync(shared))("on the page of ../shared/gold", () => {
    const { mentions, relations, attributes, bylines, articles } = totalOf(shared);
    expect(100 * f1(mentions)).toBeGreaterThanOrEqual(92);
    expect(100 * f1(relations)).toBeGreaterThanOrEqual(82);
    expect(attributes.right).toBeGreaterThanOrEqual(13);
    expect(bylines).toMatchObject({ right: 9, wanted: 9, given: 9 });
    expect(articles).toMatchObject({ right: 7, wanted: 7, given: 7 });
  });

  it("on the pages the rules were developed on", () => {
    const { mentions, relations } = totalOf(
      ...["scripts/evaluate/pages", "scripts/sample-pages/zh", "scripts/sample-pages/en"].map((folder) => join(root, folder)),
    );
    expect(100 * f1(mentions)).toBeGreaterThanOrEqual(92);
    expect(100 * f1(relations)).toBeGreaterThanOrEqual(80);
  });

  // By language: the English pages' relations are far from the 70 wanted of them, which the README says too.
  it.each([
    ["Chinese", 88, 76],
    ["traditional Chinese", 73, 40],
    ["English", 84, 57],
  ] as const)("on the pages kept apart, %s", (language, least, leastRelations) => {
    const pages = pagesIn("", [join(root, "tests/held-out")]).pages.filter((page) => languageOf(page) === language);
    const { mentions, relations } = total(scorePages(pages));
    expect(100 * f1(mentions)).toBeGreaterThanOrEqual(least);
    expect(100 * f1(relations)).toBeGreaterThanOrEqual(leastRelations);
  });
});
