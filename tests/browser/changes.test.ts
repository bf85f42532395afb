import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ChangeAnswer } from "../../graph/view-lists.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, startSite, until, viewOf, visibleNodes, type Site } from "./harness.ts";

const county = countyGraph();
const added = county.edges.find(({ type }) => type === "LIVES_IN")!;
const person = "person-李玉林";
const none = { total: 0, items: [] };
const answer: ChangeAnswer = {
  documents: { added: { total: 1, items: ["new.txt"] }, removed: none },
  entities: {
    added: { total: 1, items: [{ id: added.source, label: "Person", name: "新来的人" }] },
    removed: {
      total: 2,
      items: [
        { id: "was-here", label: "Agency", name: "从前的办公室" },
        { id: "was-alone", label: "Person", name: "走了的人" },
      ],
    },
    changed: {
      total: 1,
      items: [{ id: "village-凹河村", label: "Village", name: "凹河村", changes: [{ property: "gbCode", after: "520181100299" }] }],
    },
  },
  relations: {
    added: {
      total: 1,
      items: [{ id: added.id, source: "甲", type: "LIVES_IN", target: "乙", ends: [added.source, added.target], quote: "甲住在乙。" }],
    },
    removed: {
      total: 2,
      items: [
        { id: "gone", source: "丙", type: "WORKS_FOR", target: "丁", ends: [person, "village-凹河村"] },
        { id: "gone-too", source: "丙", type: "WORKS_FOR", target: "从前的办公室", ends: [person, "was-here"] },
      ],
    },
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
    const changed = [added.source, added.target, "village-凹河村", person];
    expect((await visibleNodes(page)).toSorted()).toEqual([...new Set(changed)].toSorted());
    expect(site.faults).toEqual([]);
  });

  test("what is no longer there is a broken line between what still is, and stays on it as the picture moves", async () => {
    page = await site.open("#panel=changes");
    const line = page.locator('.removed-drawn line[data-edge="gone"]');
    await line.waitFor({ state: "attached" });
    expect(await line.locator("title").textContent()).toBe("李玉林 任职于 凹河村");
    const apart = async (): Promise<number> => {
      const at = (await page.evaluate((id) => window.mailuo.pixelOf(id), person))!;
      return Math.hypot(Number(await line.getAttribute("x1")) - at.x, Number(await line.getAttribute("y1")) - at.y);
    };
    expect(await apart()).toBeLessThan(0.5);
    const before = await line.getAttribute("x1");
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("+");
    await until(page, async () => (await line.getAttribute("x1")) !== before && (await apart()) < 0.5);
    await page.keyboard.press("b");
    await until(page, async () => (await line.count()) === 0);
  });

  test("whoever is no longer there is a ring of that colour with a name, tied by a broken line to what still is", async () => {
    page = await site.open("#panel=changes");
    const ring = page.locator('.removed-drawn [data-node="was-here"] circle');
    await ring.waitFor({ state: "attached" });
    const drawn = await page.evaluate(() =>
      [...document.querySelectorAll<SVGGElement>(".removed-drawn g[data-node]")].map((group) => {
        const circle = group.querySelector("circle")!;
        return {
          name: group.querySelector("text")!.textContent,
          color: getComputedStyle(circle).stroke,
          x: Number(circle.getAttribute("cx")),
          y: Number(circle.getAttribute("cy")),
        };
      }),
    );
    expect(drawn.map(({ name, color }) => [name, color])).toEqual([
      ["从前的办公室", "rgb(192, 40, 30)"],
      ["走了的人", "rgb(192, 40, 30)"],
    ]);
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    for (const { x, y } of drawn) expect([x > 0 && x < box.width, y > 0 && y < box.height]).toEqual([true, true]);
    const line = page.locator('.removed-drawn line[data-edge="gone-too"]');
    const [here, gone] = [(await page.evaluate((id) => window.mailuo.pixelOf(id), person))!, drawn[0]!];
    expect(Math.hypot(Number(await line.getAttribute("x1")) - here.x, Number(await line.getAttribute("y1")) - here.y)).toBeLessThan(0.5);
    expect(Math.hypot(Number(await line.getAttribute("x2")) - gone.x, Number(await line.getAttribute("y2")) - gone.y)).toBeLessThan(0.5);
    // Near what it was joined to, and not upon it.
    expect(Math.hypot(gone.x - here.x, gone.y - here.y)).toBeGreaterThan(8);
    expect(Math.hypot(gone.x - here.x, gone.y - here.y)).toBeLessThan(60);
    expect(await page.locator(".removed-drawn").getAttribute("aria-label")).toBe("2 条不再有的关系，2 个不再有的对象");
  });

  test("two days are compared like two builds, by the keyboard too", async () => {
    page = await site.open("#panel=changes");
    await page.locator("#changes-of-days").press("Enter");
    const days = [
      ...new Set(county.nodes.flatMap(({ label, properties: { date } }) => (label === "Article" && date ? [String(date)] : []))),
    ].sort();
    await until(page, () => asked.includes(`${days[0]} ${days.at(-1)}`));
    await page.locator("#changes-from").fill(days[1]!);
    await page.locator("#changes-from").blur();
    await until(page, () => asked.includes(`${days[1]} ${days.at(-1)}`));
    await page.locator(".change-group.added").first().waitFor();
    expect(await page.locator(".changes").textContent()).toContain("没有日期的文章两边都算");
    expect(await page.evaluate((id) => window.mailuo.drawnEdge(id).color, added.id)).toBe("#1a9850");
    await page.locator("#changes-of-builds").press("Enter");
    await page.locator("select#changes-from").waitFor();
    expect(site.faults).toEqual([]);
  });
});
