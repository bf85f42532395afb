import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { GraphBatch, GraphNode } from "../../graph/batch.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, ready, siteOfSuite, until, viewOf, visibleNodes } from "./harness.ts";

/** Counties far apart, each with bodies around it whose names would lie over its own. */
function archipelago(): GraphBatch {
  const nodes: GraphNode[] = [];
  const edges: GraphBatch["edges"][number][] = [];
  const add = (id: string, label: string, name: string, x: number, y: number): void =>
    void nodes.push({ id, label, properties: { name, aliases: [], x, y, degree: 1, mentionCount: 1 } });
  for (const [at, county] of ["云溪县", "石桥县", "柳林县", "白水县", "青川乡"].entries()) {
    const [x, y] = [300 * Math.cos((at * 2 * Math.PI) / 5), 300 * Math.sin((at * 2 * Math.PI) / 5)];
    add(`county-${at}`, "Place", county, x, y);
    for (let body = 0; body < 9; body++) {
      const id = `body-${at}-${body}`;
      add(id, "Agency", `${county}第${body + 1}号机关单位`, x + 4 * Math.cos(body), y + 4 * Math.sin(body));
      edges.push({ id: `${id}-area`, type: "HAS_JURISDICTION", source: id, target: `county-${at}`, properties: { confidence: 0.9 } });
    }
  }
  return { nodes, edges };
}

/** People of whom next to nothing is told, with room around each: their discs are small. */
function fewApart(): GraphBatch {
  const surnames = [..."赵钱孙李周吴郑王冯陈褚卫"];
  const nodes: GraphNode[] = surnames.map((surname, at) => ({
    id: `person-${at}`,
    label: "Person",
    properties: { name: `${surname}小明`, aliases: [], x: 100 * (at % 4), y: 100 * Math.floor(at / 4), degree: 0, mentionCount: 1 },
  }));
  return { nodes, edges: [] };
}

describeInBrowser("a graph of a page or two", () => {
  const site = siteOfSuite(fewApart());

  test("names everybody whom it has room for, however small", async () => {
    const page = await site.open();
    await until(page, async () => (await page.evaluate(() => window.mailuo.named())).length === 12);
  });
});

describeInBrowser("finding the way", () => {
  const site = siteOfSuite(archipelago());
  let page: Page;
  const named = (): Promise<readonly string[]> => page.evaluate(() => window.mailuo.named());

  test("every island is named, by its county, however crowded it is; no name lies over another, on the canvas and in the SVG", async () => {
    page = await site.open();
    await until(page, async () => (await named()).length > 0);
    const names = await named();
    for (let at = 0; at < 5; at++) expect(names).toContain(`county-${at}`);
    expect(names.length).toBeLessThan((await visibleNodes(page)).length);
    await page.locator(".menu-holder > button").nth(1).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-format="svg"]').click()]);
    const svg = readFileSync(await download.path(), "utf8");
    expect(svg.match(/<text /g)).toHaveLength(names.length);
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    // Four characters at least, of 12.5 pixels each.
    const over = places.flatMap(([x, y], at) => places.slice(at + 1).filter(([a, b]) => Math.abs(a - x) < 48 && Math.abs(b - y) < 12));
    expect(over).toEqual([]);
  });

  test("whoever knows nothing of the graph begins at one of its islands, and the offer goes", async () => {
    page = await site.open();
    const chips = page.locator(".start-here .chip");
    await chips.first().waitFor();
    expect((await chips.allTextContents()).toSorted()).toEqual(["云溪县", "石桥县", "柳林县", "白水县", "青川乡"].toSorted());
    await chips.filter({ hasText: "白水县" }).click();
    await page.waitForSelector(".focus-bar");
    expect((await viewOf(page)).selected).toEqual(["county-3"]);
    await until(page, async () => (await visibleNodes(page)).length === 10);
    expect(await chips.count()).toBe(0);
  });

  test.each([1920, 1280, 900, 390])(
    "tools say what they are: a word below each icon, which is part of its name, %i pixels wide",
    async (width) => {
      page = await site.open();
      await page.setViewportSize({ width, height: 844 });
      for (const language of ["zh", "en"]) {
        if (language === "en") await page.locator(".language").click();
        const tools = await page.locator(".tools .button.worded").evaluateAll((buttons) =>
          buttons.map((button) => ({
            name: button.getAttribute("aria-label")!.toLowerCase(),
            word: button.querySelector<HTMLElement>(".tool-word")!.innerText.toLowerCase(),
            wide: button.scrollWidth <= button.clientWidth,
          })),
        );
        expect(tools.length).toBeGreaterThan(10);
        for (const { name, word, wide } of tools)
          expect([word !== "" && name.includes(word), wide], `${name}: ${word}`).toEqual([true, true]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      await page.locator(".language").click();
    },
  );
});

describeInBrowser("the first picture of a county", () => {
  const site = siteOfSuite(countyGraph(600));

  test.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])("no disc lies over another in a window of $width by $height", async (size) => {
    const page = await site.open();
    await page.setViewportSize(size);
    await page.reload();
    await ready(page);
    const discs = await page.evaluate(() => window.mailuo.visible().nodes.map((id) => window.mailuo.pixelOf(id)!));
    expect(discs.length).toBeGreaterThan(250);
    const over = discs.flatMap((a, at) => discs.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius));
    expect(over).toHaveLength(0);
  });
});
