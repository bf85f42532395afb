import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChangeAnswer } from "../../graph/view-lists.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, startSite, until, viewOf, visibleNodes, type Site } from "./harness.ts";

const county = countyGraph();
const added = county.edges.find(({ type }) => type === "LIVES_IN")!;
const none = { total: 0, items: [] };
const answer: ChangeAnswer = {
  documents: { added: { total: 1, items: ["new.txt"] }, removed: none },
  entities: {
    added: { total: 1, items: [{ id: added.source, label: "Person", name: "新来的人" }] },
    removed: none,
    changed: {
      total: 1,
      items: [{ id: "village-凹河村", label: "Village", name: "凹河村", changes: [{ property: "gbCode", after: "520181100299" }] }],
    },
  },
  relations: {
    added: { total: 1, items: [{ id: added.id, source: "甲", type: "LIVES_IN", target: "乙", quote: "甲住在乙。" }] },
    removed: { total: 1, items: [{ id: "gone", source: "丙", type: "WORKS_FOR", target: "丁" }] },
    changed: none,
  },
  ...{ merged: none, split: none },
};

describeInBrowser("what changed", () => {
  let site: Site;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    const build = (number: number) => ({ number, time: `2024-05-0${number}T08:00:00.000Z`, pages: number, nodes: 9, edges: 9 });
    site = await startSite(county, {
      changes: {
        builds: () => Promise.resolve({ builds: [build(3), build(2), build(1)] }),
        between: (from, to) => {
          asked.push(`${from} ${to}`);
          return Promise.resolve(answer);
        },
      },
    });
  });
  afterAll(() => site.close());

  test("from build to build, in lists and in colour, and alone in the picture", async () => {
    page = await site.open();
    await page.keyboard.press("b");
    await page.locator(".change-group.added").first().waitFor();
    expect(await page.locator(".change-group").allTextContents()).toEqual(
      expect.arrayContaining([
        expect.stringContaining("甲 居住在 乙"),
        expect.stringContaining("统计代码 ∅ → 520181100299"),
        expect.stringContaining("不再有的关系"),
      ]),
    );
    const colors = await page.evaluate(
      (id) => [window.mailuo.drawnNode(id).color, window.mailuo.drawnNode("village-凹河村").color],
      added.source,
    );
    expect(colors).toEqual(["#1a9850", "#e08214"]);
    expect(await page.evaluate((id) => window.mailuo.drawnEdge(id).color, added.id)).toBe("#1a9850");
    await page.locator("#changes-from").selectOption("1");
    await until(page, () => asked.includes("1 3"));
    await page.locator("#show-changed").click();
    await until(page, async () => (await viewOf(page)).focus?.depth === 0);
    expect((await visibleNodes(page)).toSorted()).toEqual([...new Set([added.source, added.target, "village-凹河村"])].toSorted());
    expect(site.faults).toEqual([]);
  });
});
