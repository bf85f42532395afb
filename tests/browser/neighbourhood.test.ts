/** A neighbourhood as a person looks at it: around what it is the neighbourhood of, each neighbour named, lines and names in one another's way nowhere. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { GraphBatch, GraphEdge } from "../../graph/batch.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, frames, ready, siteOfSuite, until, viewOf, visibleNodes } from "./harness.ts";

const office = "agency-清河县人民法院";
const county = countyGraph();
/** What one edge says in very many articles. */
const often: GraphEdge = { ...county.edges.find(({ type }) => type === "WORKS_FOR")!, id: "often" };
const batch: GraphBatch = {
  nodes: county.nodes,
  edges: [...county.edges, { ...often, properties: { ...often.properties, support: 4_000 } }],
};

describeInBrowser("a neighbourhood", () => {
  const site = siteOfSuite(batch);
  let page: Page;

  const discs = (ids: readonly string[]) =>
    page.evaluate((all) => all.map((id) => ({ id, ...window.mailuo.pixelOf(id)!, named: window.mailuo.named().includes(id) })), ids);
  const between = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

  test.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])("is laid out anew around its middle, fills the window and names everybody, at $width by $height", async (size) => {
    page = await site.open();
    await page.setViewportSize(size);
    await page.goto(`${site.server.url}#select=${encodeURIComponent(office)}`);
    await page.reload();
    await ready(page);
    await page.locator(".graph-canvas").focus();
    const before = (await discs([office]))[0]!;
    await page.keyboard.press("f");
    await until(page, async () => (await viewOf(page)).focus?.depth === 1 && (await visibleNodes(page)).length < 60);
    await page.waitForTimeout(300);
    await frames(page);
    const all = await discs(await visibleNodes(page));
    expect(all.length).toBeGreaterThan(4);
    const middle = all.find(({ id }) => id === office)!;
    const others = all.filter(({ id }) => id !== office);
    const ways = others.map((other) => between(middle, other));
    // One ring, at most in two rows.
    expect(Math.min(...ways) / Math.max(...ways)).toBeGreaterThan(0.7);
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    expect(Math.max(...ways)).toBeGreaterThan(Math.min(box.width, box.height) * 0.25);
    for (const { x, y } of all) expect([x > 0 && x < box.width, y > 0 && y < box.height]).toEqual([true, true]);
    const over = all.flatMap((a, at) => all.slice(at + 1).filter((b) => between(a, b) < a.radius + b.radius));
    expect(over).toEqual([]);
    expect(others.filter(({ named }) => !named)).toEqual([]);
    await page.keyboard.press("f");
    await until(page, async () => (await viewOf(page)).focus === undefined);
    await frames(page);
    expect(between((await discs([office]))[0]!, before)).toBeLessThan(3);
  });

  test("of two steps the outer ring keeps its colours and its names, too", async () => {
    page = await site.open(`#select=${encodeURIComponent("village-官庄村")}`);
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("2");
    await until(page, async () => (await viewOf(page)).focus?.depth === 2 && (await visibleNodes(page)).length < 200);
    await frames(page);
    const drawn = await page.evaluate(() => {
      const { nodes, edges } = window.mailuo.visible();
      const color = (id: string): string => window.mailuo.drawnNode(id).color!;
      const plain = nodes.map((id) => ({ id, label: window.mailuo.node(id).label, color: color(id) }));
      return { plain, lines: [...new Set(edges.map((id) => window.mailuo.drawnEdge(id).color))] };
    });
    const near = new Set(
      county.edges.flatMap(({ source, target }) => (source === "village-官庄村" ? [target] : target === "village-官庄村" ? [source] : [])),
    );
    const outer = drawn.plain.filter(({ id }) => id !== "village-官庄村" && !near.has(id));
    expect(outer.length).toBeGreaterThan(3);
    // One colour a label, wherever it stands.
    for (const { label, color } of outer) expect(color, label).toBe(drawn.plain.find((one) => one.label === label)!.color);
    expect(new Set(outer.map(({ color }) => color)).size).toBeGreaterThan(1);
    const named = await page.evaluate(() => window.mailuo.named());
    expect(outer.filter(({ id }) => named.includes(id)).length).toBeGreaterThan(0);
  });

  test("a relation's two ends are both named, however near one another they stand", async () => {
    const near = county.edges.filter(({ type }) => type === "LIVES_IN").slice(0, 4);
    for (const { id, source, target } of near) {
      page = await site.open(`#edge=${encodeURIComponent(id)}`);
      await page.waitForSelector("#evidence");
      await frames(page);
      expect((await discs([source, target])).map(({ named }) => named)).toEqual([true, true]);
    }
  });

  test("a line is never a beam, of thousands of articles and looked at from as near as can be", async () => {
    page = await site.open(`#edge=often`);
    await page.locator(".graph-canvas").focus();
    const width = (): Promise<number> => page.evaluate(() => window.mailuo.drawnEdge("often").pixels!);
    expect(await width()).toBeLessThan(3);
    for (let step = 0; step < 12; step++) await page.keyboard.press("+");
    await frames(page);
    expect(await width()).toBeGreaterThan(1);
    expect(await width()).toBeLessThan(6);
  });
});
