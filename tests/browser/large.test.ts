/** Graphs of which the page holds a part, and servers that do not look at everything. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { clickNode, describeInBrowser, placeOf, startSite, until, visibleNodes, type Site } from "./harness.ts";

const person = "person-李玉林";
const village = "village-凹河村";
const hospital = "organization-县第一人民医院";

describeInBrowser("a graph larger than the picture", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(countyGraph(), { limits: { nodes: 40 } });
  });
  afterAll(() => site.close());

  test("its most connected part is shown; expanding brings at most what was asked, collapsing takes it back", async () => {
    const page = await site.open();
    const first = await visibleNodes(page);
    expect(first).toHaveLength(40);
    const { nodes } = countyGraph();
    const entities = nodes.filter(({ label }) => label !== "Article" && label !== "Document").length;
    expect(await page.locator("#shown").textContent()).toContain(`显示 40 / ${entities} 个节点`);
    const hub = "agency-清河县公安局";
    // On a busy machine the two clicks can come too far apart to be one double click, and the graph may not have come to rest.
    for (let tries = 0; tries < 5 && (await visibleNodes(page)).length === 40; tries++) {
      const { x, y } = await placeOf(page, hub);
      await page.mouse.dblclick(x, y);
      await page.waitForTimeout(1500);
    }
    await until(page, async () => (await visibleNodes(page)).length > 40);
    const gained = (await visibleNodes(page)).filter((id) => !first.includes(id));
    expect(gained.length).toBeLessThanOrEqual(25);
    const neighbours = await page.evaluate((id) => {
      const { edges } = window.mailuo.visible();
      return edges
        .map((edge) => window.mailuo.edge(edge))
        .flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
    }, hub);
    for (const id of gained) expect(neighbours).toContain(id);
    for (const id of first) expect(await page.evaluate((node) => window.mailuo.node(node).x, id)).toBeDefined();
    await page.keyboard.press("c");
    await until(page, async () => (await visibleNodes(page)).length === 40);
    await page.keyboard.press("Control+z");
    await until(page, async () => (await visibleNodes(page)).length === 40 + gained.length);
    expect(site.faults).toEqual([]);
    await page.close();
  });

  test("search finds what is not shown, and brings it into the picture", async () => {
    const page = await site.open();
    await page.keyboard.press("/");
    await page.keyboard.type("官庄村");
    await page.waitForSelector("#search-results [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card-name");
    expect(await visibleNodes(page)).toContain("village-官庄村");
    await until(page, () => page.evaluate(() => window.mailuo.pixelOf("village-官庄村") !== undefined));
    await page.close();
  });
});

describeInBrowser("a graph too large to be searched", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(countyGraph(), { limits: { visits: 1 } });
  });
  afterAll(() => site.close());

  test("says that a search was not ended: of paths, of what links these, of neighbours", async () => {
    const page = await site.open(`#path=0~${encodeURIComponent("village-官庄村")},${encodeURIComponent(hospital)}`);
    await page.waitForSelector(".bar");
    expect(await page.locator(".bar").textContent()).toContain("可能有路径");
    await clickNode(page, village);
    await page.keyboard.press("2");
    await page.waitForSelector(".message");
    expect(await page.locator(".message").textContent()).toContain("没有找完");
    await page.goto(`${site.server.url}#links=${encodeURIComponent(person)},${encodeURIComponent(village)}`);
    await page.reload();
    await page.waitForSelector("#links .muted");
    expect(await page.locator("#links").textContent()).toContain("没有找完");
    expect(site.faults).toEqual([]);
    await page.close();
  });

  test("asks again when the server is too busy", async () => {
    const page = await site.open();
    let refused = 0;
    await page.route("**/api/v1/search*", (route) =>
      refused++ === 0
        ? route.fulfill({ status: 503, headers: { "Retry-After": "1" }, json: { error: { code: "busy", message: "busy" } } })
        : route.continue(),
    );
    await page.locator("#search").fill("老李");
    await page.waitForSelector("#search-results [role=option]");
    expect(refused).toBe(2);
    await page.close();
  });
});
