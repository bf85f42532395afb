import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { clickNode, describeInBrowser, ready, siteOfSuite, until, viewOf, visibleEdges, visibleNodes } from "./harness.ts";

describeInBrowser("filters, undo and the address", () => {
  const county = countyGraph();
  const site = siteOfSuite(county);
  let page: Page;

  const counts = async (): Promise<readonly [number, number]> => [(await visibleNodes(page)).length, (await visibleEdges(page)).length];

  test("the legend counts, and a tick takes a type out; undo and redo", async () => {
    page = await site.open();
    const all = await counts();
    const persons = county.nodes.filter(({ label }) => label === "Person").length;
    const row = page.locator("#legend-types .row").first();
    expect(await row.textContent()).toContain(String(persons));
    await row.locator("input").click();
    await until(page, async () => (await visibleNodes(page)).length === all[0] - persons);
    expect((await visibleNodes(page)).some((id) => id.startsWith("person-"))).toBe(false);
    expect(await page.locator("#shown").textContent()).toContain(`${all[0] - persons} / ${all[0]}`);
    await page.keyboard.press("Control+z");
    await until(page, async () => (await counts()).join() === all.join());
    await page.keyboard.press("Control+Shift+z");
    await until(page, async () => (await visibleNodes(page)).length === all[0] - persons);
    await page.locator("#clear-filters").click();
    await until(page, async () => (await counts()).join() === all.join());
  });

  test("only one type, only one relation", async () => {
    page = await site.open();
    await page.locator("#legend-types .row").nth(2).hover();
    await page.locator("#legend-types .only").nth(2).click();
    await until(page, async () => (await visibleNodes(page)).every((id) => id.startsWith("village-")));
    await page.locator("#legend-types h2 .quiet").click();
    await page.locator("#legend-relations .row").nth(1).hover();
    await page.locator("#legend-relations .only").nth(1).click();
    await until(
      page,
      async () => (await visibleEdges(page)).length > 0 && (await visibleEdges(page)).every((id) => id.includes("LIVES_IN")),
    );
    await page.locator("#connected").click();
    await until(page, async () => (await visibleNodes(page)).every((id) => /^(person|village)-/.test(id)));
  });

  test("dates: only what articles of that time state", async () => {
    page = await site.open();
    const all = await counts();
    await page.locator("#date-to").focus();
    for (let step = 0; step < 7; step++) await page.keyboard.press("PageDown");
    await until(page, async () => (await viewOf(page)).to !== undefined && (await visibleEdges(page)).length < all[1]);
    const { to } = await viewOf(page);
    const dates = new Map(
      county.nodes.filter(({ label }) => label === "Article").map(({ id, properties }) => [id, properties.date as string]),
    );
    const edges = new Map(county.edges.map((edge) => [edge.id, edge]));
    const shown = await visibleEdges(page);
    const stated = (id: string): readonly string[] =>
      (edges.get(id)!.properties.evidence as string[]).map((one) => dates.get(one.split(":")[0]!)!);
    for (const id of shown)
      expect(
        stated(id).some((date) => date <= to!),
        id,
      ).toBe(true);
    const entity = county.edges.filter(({ type }) => !["WROTE", "MENTIONED_IN", "IN_DOCUMENT"].includes(type));
    expect(shown.length).toBe(entity.filter(({ id }) => stated(id).some((date) => date <= to!)).length);
    expect(await page.locator(".time-label").textContent()).toContain(to!);
  });

  test("the timeline of a person, of all, and a stretch of it that filters the graph", async () => {
    page = await site.open(`#select=${encodeURIComponent("person-李玉林")}&panel=timeline`);
    await page.locator(".timeline tbody tr").first().waitFor();
    for (const row of await page.locator(".timeline tbody tr").allTextContents()) expect(row).toContain("李玉林");
    await page.locator(".timeline .segmented button").last().click();
    await until(page, async () => (await page.locator(".timeline tbody tr").count()) > 100);
    const box = (await page.locator(".timeline-bars").boundingBox())!;
    const before = (await visibleNodes(page)).length;
    await page.mouse.move(box.x + 3, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + 20, { steps: 3 });
    await page.mouse.up();
    await until(page, async () => (await visibleNodes(page)).length < before);
    const dates = (await page.locator(".timeline .when").allTextContents()).map((text) => /\d{4}-\d\d/.exec(text)![0]);
    const last = await page.locator("#timeline-to").inputValue();
    expect(dates.every((date) => date <= last)).toBe(true);
    await page.locator(".timeline header .quiet").click();
    await until(page, async () => (await visibleNodes(page)).length === before);
  });

  test("places as they nest, with what is in each; one of them filters the graph", async () => {
    page = await site.open("#panel=places");
    await page.locator(".place-row").first().waitFor();
    const before = (await visibleNodes(page)).length;
    await page.locator(".places .table-filter").fill("凹河村");
    const row = page.locator(".place-row", { hasText: "凹河村" });
    expect(await row.locator(".place-inside").textContent()).toMatch(/人物 \d+/);
    await row.locator("button.quiet").click();
    await until(page, async () => (await visibleNodes(page)).length < before);
    expect((await viewOf(page)).focus?.ids).toEqual(["village-凹河村"]);
  });

  test("confidence, one article, communities, articles as nodes", async () => {
    page = await site.open();
    const all = await counts();
    await page.locator("#confidence").fill("80");
    await until(page, async () => (await visibleEdges(page)).length < all[1]);
    const least = await page.evaluate(() => Math.min(...window.mailuo.visible().edges.map((id) => window.mailuo.edge(id).confidence)));
    expect(least).toBeGreaterThanOrEqual(0.8);
    await page.locator("#clear-filters").click();
    await page.locator("#article-filter").selectOption("0123456789abcdef.7");
    await until(page, async () => (await visibleEdges(page)).length < 12);
    expect((await visibleNodes(page)).length).toBeGreaterThan(2);
    await page.locator("#clear-filters").click();
    await page.locator(".side .segmented button").nth(1).click();
    await page.locator("#legend-communities .row input").first().click();
    await until(page, async () => (await visibleNodes(page)).length < all[0]);
    await page.locator("#clear-filters").click();
    await page.locator("#legend-types .row input").last().click();
    await until(page, async () => (await visibleNodes(page)).length === all[0] + 120);
    expect((await visibleEdges(page)).some((id) => id.includes("MENTIONED_IN"))).toBe(true);
  });

  test("the address shows a colleague the same view", async () => {
    page = await site.open();
    await page.locator("#legend-types .row input").nth(5).click();
    await clickNode(page, "village-凹河村");
    await page.keyboard.press("2");
    await until(page, async () => (await viewOf(page)).focus?.depth === 2);
    await page.locator(".evidence-button").first().click();
    await page.locator("#confidence").fill("60");
    await page.waitForTimeout(800);
    const [mine, nodes, camera] = [await viewOf(page), await visibleNodes(page), await page.evaluate(() => window.mailuo.camera())];
    const address = page.url();
    await page.close();
    page = await site.context.newPage();
    await page.goto(address);
    await ready(page);
    expect(await viewOf(page)).toEqual(mine);
    expect([...(await visibleNodes(page))].sort()).toEqual([...nodes].sort());
    const theirs = await page.evaluate(() => window.mailuo.camera());
    for (const side of ["x", "y", "ratio"] as const) expect(theirs[side]).toBeCloseTo(camera[side]!, 2);
    await page.waitForSelector("#evidence blockquote");
  });

  test("an address that nobody could have made still opens the graph", async () => {
    page = await site.open("#focus=9~x&select=%E0%A4%A&from=yesterday&camera=a~b~c&confidence=NaN&pins=x~1&extra=~&path=1");
    expect((await visibleNodes(page)).length).toBeGreaterThan(100);
    await page.close();
    page = await site.open("#select=gone-since&focus=1~gone-since&edge=gone&links=a,b&path=0~a,b");
    expect(await page.locator("#shown").count()).toBe(1);
  });
});
