/** "Whole graph" shows every visible node, whatever was laid out, filtered, brought in or resized before; a running layout stays in the window. */
import type { Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import type { GraphBatch, GraphEdge, GraphNode } from "../../graph/batch.ts";
import { withMetrics } from "../../graph/property-graph.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, frames, startSite, until, viewOf, visibleNodes, type Site, type SiteOptions } from "./harness.ts";

const person = (id: string, place?: { readonly x: number; readonly y: number }): GraphNode => ({
  id,
  label: "Person",
  properties: { name: id, aliases: [], mentionCount: 1, ...place },
});
const link = (source: string, target: string): GraphEdge => ({
  ...{ id: `${source}-${target}`, type: "COOPERATES_WITH", source, target },
  properties: { support: 1, confidence: 0.9, evidence: [] },
});

/** One in the middle, everybody else joined to it alone. */
function star(leaves: number): GraphBatch {
  const ids = Array.from({ length: leaves }, (_, at) => `leaf-${at}`);
  return withMetrics({ nodes: [person("hub"), ...ids.map((id) => person(id))], edges: ids.map((id) => link("hub", id)) });
}

/** Two rings of people that nothing joins, stored a hundred thousand units apart. */
function twoRings(size: number): GraphBatch {
  const [nodes, edges]: [GraphNode[], GraphEdge[]] = [[], []];
  for (const [name, middle] of [
    ["east", 100_000],
    ["west", -100_000],
  ] as const)
    for (let at = 0; at < size; at++) {
      const angle = (2 * Math.PI * at) / size;
      nodes.push(person(`${name}-${at}`, { x: middle + 80 * Math.cos(angle), y: 80 * Math.sin(angle) }));
      edges.push(link(`${name}-${at}`, `${name}-${(at + 1) % size}`));
    }
  return { nodes, edges };
}

describeInBrowser("the whole picture", () => {
  let site: Site;
  let page: Page;
  async function open(batch: GraphBatch, hash = "", options: SiteOptions = {}): Promise<void> {
    site = await startSite(batch, options);
    page = await site.open(hash);
  }
  afterEach(async () => {
    const { faults } = site;
    await site.close();
    expect(faults).toEqual([]);
  });

  /** Visible nodes whose middle is not on the canvas, or within `play` pixels of it, and how much of the canvas the others span: of its width or height, the larger share. */
  const seen = (play = 0): Promise<{ readonly outside: readonly string[]; readonly span: number }> =>
    page.evaluate((beyond) => {
      const { width, height } = document.querySelector(".graph-canvas")!.getBoundingClientRect();
      const outside: string[] = [];
      const [xs, ys]: [number[], number[]] = [[], []];
      for (const id of window.mailuo.visible().nodes) {
        const at = window.mailuo.pixelOf(id);
        if (!at || !(at.x >= -beyond && at.y >= -beyond && at.x <= width + beyond && at.y <= height + beyond)) outside.push(id);
        else void [xs.push(at.x), ys.push(at.y)];
      }
      const span = Math.max((Math.max(...xs) - Math.min(...xs)) / width, (Math.max(...ys) - Math.min(...ys)) / height);
      return { outside, span };
    }, play);
  async function expectWhole(when: string, least = 0.4, play = 0): Promise<void> {
    await frames(page);
    const { outside, span } = await seen(play);
    expect(outside.length, `outside the window ${when}`).toBe(0);
    expect(span, `of the window is used ${when}`).toBeGreaterThan(least);
  }
  const pressWhole = async (): Promise<void> => {
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("0");
    await frames(page);
  };
  const startForce = async (): Promise<void> => {
    await page.locator(".menu-holder > button").first().click();
    await page.locator(".menu > button").nth(3).click();
    await page.waitForSelector(".running");
  };
  const stopForce = async (): Promise<void> => {
    await page.locator(".running").click();
    await until(page, async () => (await viewOf(page)).arrangement === "free");
  };
  async function drive(layoutMs: number): Promise<void> {
    await startForce();
    for (let look = 0; look < 3; look++) {
      await page.waitForTimeout(layoutMs / 3);
      // Nodes that have moved since the last drawing may be a little beyond its frame.
      await expectWhole(`while the layout runs (${look})`, 0.4, 60);
    }
    await stopForce();
    await expectWhole("when the layout was stopped");
  }
  const zoomIn = async (): Promise<void> => {
    await page.locator(".graph-canvas").focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("+");
    await page.keyboard.press("ArrowLeft");
    await frames(page);
    expect((await seen()).outside.length).toBeGreaterThan(0);
  };

  test("a county's graph: laid out, zoomed into and back, undone and done again, in another window", async () => {
    await open(countyGraph());
    const before = await page.evaluate(() => window.mailuo.camera());
    await drive(2_400);
    await zoomIn();
    await pressWhole();
    await expectWhole("after 0");
    await page.keyboard.press("Control+z");
    await until(page, async () => (await viewOf(page)).arrangement === "stored");
    await expectWhole("when the layout was undone");
    expect(await page.evaluate(() => window.mailuo.camera())).toEqual(before);
    await page.keyboard.press("Control+Shift+z");
    await until(page, async () => (await viewOf(page)).arrangement === "free");
    await expectWhole("when it was done again");
    for (const size of [
      { width: 700, height: 1000 },
      { width: 1500, height: 480 },
      { width: 360, height: 640 },
    ]) {
      await page.setViewportSize(size);
      await until(page, () => page.evaluate((width) => innerWidth === width, size.width));
      await page.waitForTimeout(100);
      await expectWhole(`in a window of ${size.width} × ${size.height}`);
      await zoomIn();
      await page.locator(".zoom .button").last().click();
      await expectWhole(`after the button, in a window of ${size.width} × ${size.height}`);
    }
  });

  test("a star of 500", async () => {
    await open(star(500));
    await drive(3_000);
    await zoomIn();
    await pressWhole();
    await expectWhole("after 0");
  });

  test("two components far apart", async () => {
    await open(twoRings(30));
    await expectWhole("at first");
    await drive(2_400);
    await page.locator(".menu-holder > button").first().click();
    await page.locator(".menu > button").nth(4).click();
    await page.waitForTimeout(600);
    await pressWhole();
    await expectWhole("after overlaps were taken away");
  });

  test("the other layouts, and back", async () => {
    await open(twoRings(30));
    for (const choice of [1, 2, 0]) {
      await page.locator(".menu-holder > button").first().click();
      await page.locator(".menu > button").nth(choice).click();
      await expectWhole(`in layout ${choice}`);
    }
  });

  test("filters: what is left fills the window, what comes back is in it", async () => {
    await open(countyGraph());
    await drive(1_200);
    await page.locator("#legend-types .row").nth(2).hover();
    await page.locator("#legend-types .only").nth(2).click();
    await until(page, async () => (await visibleNodes(page)).every((id) => id.startsWith("village-")));
    await pressWhole();
    await expectWhole("with villages alone", 0.6);
    await page.locator("#clear-filters").click();
    await expectWhole("when the filters are off again");
  });

  test("a focus of few high or wide nodes fits", async () => {
    await open(twoRings(8), "#focus=0~east-2,east-6");
    await pressWhole();
    await expectWhole("with two, one above the other", 0.6);
  });

  test("what is brought in from beyond the first picture", async () => {
    const batch = twoRings(30);
    await open(batch, "", { limits: { nodes: 20 } });
    expect(await visibleNodes(page)).toHaveLength(20);
    await page.keyboard.press("/");
    await page.keyboard.type("west-17");
    await page.waitForSelector("#search-results [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card-name");
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("e");
    await until(page, async () => (await visibleNodes(page)).length >= 22);
    await pressWhole();
    await expectWhole("with what was found and its neighbours", 0.5);
  });

  test("a node that was dragged far out, here and for a colleague", async () => {
    await open(countyGraph(), "#pins=village-凹河村~90000~-40000");
    await expectWhole("at first", 0.5);
    await zoomIn();
    await page.waitForTimeout(400);
    const mine = await page.evaluate(() => window.mailuo.visible().nodes.map((id) => window.mailuo.pixelOf(id)!.x));
    const colleague = await site.open(new URL(page.url()).hash);
    const theirs = await colleague.evaluate(() => window.mailuo.visible().nodes.map((id) => window.mailuo.pixelOf(id)!.x));
    const apart = Math.max(...mine.map((x, at) => Math.abs(x - theirs[at]!)));
    expect(apart).toBeLessThan(30);
  });

  test("whoever looks at a part while a layout runs goes on looking there", async () => {
    await open(countyGraph());
    await startForce();
    await page.waitForTimeout(500);
    await zoomIn();
    const camera = await page.evaluate(() => window.mailuo.camera());
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.mailuo.camera())).toEqual(camera);
    await stopForce();
    expect(await page.evaluate(() => window.mailuo.camera())).toEqual(camera);
    await pressWhole();
    await expectWhole("after 0");
  });
});
