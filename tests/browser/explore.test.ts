import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { labelColors } from "../../graph/palette.ts";
import { withMetrics } from "../../graph/property-graph.ts";
import { village as villageBatch } from "../dossier/village.ts";
import { countyGraph, hostileName } from "./fixture/county.ts";
import {
  clickNode,
  colorAt,
  describeInBrowser,
  frames,
  placeOf,
  rgb,
  siteOfSuite,
  until,
  viewOf,
  visibleEdges,
  visibleNodes,
} from "./harness.ts";

const person = "person-李玉林";
const village = "village-凹河村";

const leastConnected = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { nodes } = window.mailuo.visible();
    return nodes.toSorted((a, b) => window.mailuo.node(a).degree - window.mailuo.node(b).degree)[0]!;
  });

describeInBrowser("exploring", () => {
  const site = siteOfSuite(countyGraph());
  let page: Page;

  test("the whole graph is there at once, laid out as stored, coloured by type, sized by degree", async () => {
    page = await site.open();
    const { nodes } = await page.evaluate(() => window.mailuo.loaded());
    expect(await visibleNodes(page)).toHaveLength(nodes);
    expect(await page.locator("#shown").textContent()).toContain(`显示 ${nodes} / ${nodes} 个节点`);
    const stored = countyGraph().nodes.find(({ id }) => id === village)!.properties;
    expect(await page.evaluate((id) => window.mailuo.node(id), village)).toMatchObject({ x: stored.x, y: stored.y });
    expect(await colorAt(page, await placeOf(page, village))).toEqual(rgb(labelColors.Village));
    const sizes = await page.evaluate((ids) => ids.map((id) => window.mailuo.drawnNode(id).size!), [village, await leastConnected(page)]);
    expect(sizes[0]).toBeGreaterThan(sizes[1]!);
    await page.waitForTimeout(300);
    expect(await page.evaluate((id) => window.mailuo.node(id), village)).toMatchObject({ x: stored.x, y: stored.y });
  });

  test("hovering fades all but the neighbours, in the picture too", async () => {
    page = await site.open();
    const far = (await visibleNodes(page)).find((id) => id.startsWith("agency-"))!;
    const place = await placeOf(page, person);
    await page.mouse.move(place.x, place.y);
    await until(page, () => page.evaluate(() => window.mailuo.emphasis() !== undefined));
    const emphasis = (await page.evaluate(() => window.mailuo.emphasis()))!;
    expect(emphasis.nodes).toContain(person);
    expect(emphasis.nodes).toContain("village-凹河村");
    const others = (await visibleNodes(page)).filter((id) => !emphasis.nodes.includes(id));
    const faded = others.includes(far) ? far : others[0]!;
    const drawn = await page.evaluate((id) => window.mailuo.drawnNode(id), faded);
    expect(drawn.label).toBeNull();
    expect(await page.evaluate((id) => window.mailuo.drawnNode(id).color, village)).toBe(labelColors.Village);
    const fadedColor = await colorAt(page, await placeOf(page, faded));
    expect(Math.max(...fadedColor) - Math.min(...fadedColor)).toBeLessThan(30);
    await page.mouse.move(5, 400);
    await until(page, () => page.evaluate(() => window.mailuo.emphasis() === undefined));
  });

  test("hovering an edge names it; parallel edges bend to either side", async () => {
    page = await site.open();
    const bends = await page.evaluate(() => window.mailuo.visible().edges.map((id) => ({ id, ...window.mailuo.edge(id) })));
    const parallel = bends.filter(({ bend }) => bend !== 0);
    expect(parallel.length).toBeGreaterThan(1);
    for (const { id } of parallel.slice(0, 3)) expect(await page.evaluate((edge) => window.mailuo.drawnEdge(edge).type, id)).toBe("curved");
    const lone = bends.find(({ source, bend, target }) => source.startsWith("village") && target.startsWith("place") && bend === 0)!;
    await page.goto(`${site.server.url}#focus=0~${encodeURIComponent(lone.source)},${encodeURIComponent(lone.target)}`);
    await page.reload();
    await page.waitForSelector("#shown");
    await frames(page);
    const [a, b] = [await placeOf(page, lone.source), await placeOf(page, lone.target)];
    await page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page.waitForSelector("#edge-tooltip");
    expect(await page.locator("#edge-tooltip").textContent()).toContain("隶属");
    await page.mouse.click((a.x + b.x) / 2, (a.y + b.y) / 2);
    await page.waitForSelector(".edge-card blockquote");
  });

  test("a click pins the card, a relation opens its sentences, they open the article; a click on nothing clears", async () => {
    page = await site.open();
    await clickNode(page, person);
    await page.waitForSelector("#card-name");
    expect(await page.locator("#card-name").textContent()).toBe("李玉林");
    expect(await page.locator(".aliases").textContent()).toContain("老李");
    await page.mouse.move(5, 400);
    expect((await page.evaluate(() => window.mailuo.emphasis()))!.nodes).toContain(person);
    await page.locator(".evidence-button").first().click();
    await page.waitForSelector("#evidence blockquote");
    expect(await page.locator("#evidence .end-source").first().textContent()).toBe("李玉林");
    expect(await page.locator("#evidence .end-target").first().textContent()).toBeTruthy();
    expect(await page.locator("#evidence figcaption").first().textContent()).toMatch(/2022-\d\d-\d\d · 记者/);
    await page.locator("#evidence .quiet").first().click();
    await page.waitForSelector("#article-title");
    await page.waitForSelector(".reader .in-evidence");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#card-name");
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    await page.mouse.click(box.x + 20, box.y + 80);
    await until(page, async () => (await viewOf(page)).selected.length === 0);
    expect(await page.locator("#card-name").count()).toBe(0);
  });

  test("a village's card answers what people ask: who lives there and who pays, each with its sentence; the rest behind a button", async () => {
    page = await site.open(`#select=${encodeURIComponent(village)}`);
    const residents = page.locator("[data-question=residents]");
    await residents.locator(".relation-row").first().waitFor();
    expect(await residents.locator("h2").textContent()).toContain("居民");
    expect(await residents.locator(".answer-quote .end").count()).toBeGreaterThan(0);
    const [few, total] = [await residents.locator(".relation-row").count(), Number(await residents.locator("h2 .muted").textContent())];
    expect(few).toBeLessThan(total);
    await residents.locator("button.quiet").click();
    expect(await residents.locator(".relation-row").count()).toBe(total);
  });

  test("money reads as money", async () => {
    page = await site.open(`#select=${encodeURIComponent("organization-清河铝业有限公司")}`);
    await page.waitForSelector("#card-name");
    expect(await page.locator(".card").textContent()).toContain("416万元");
    expect(await page.locator(".card").textContent()).toContain("计划中");
  });

  test("search by pinyin initials with the keyboard alone: arrows, Enter, and the camera is there", async () => {
    page = await site.open();
    const before = await page.evaluate(() => window.mailuo.camera());
    await page.keyboard.press("/");
    await page.keyboard.type("lyl");
    await page.waitForSelector("#search-results [role=option]");
    const names = await page.locator("#search-results .result-name").allTextContents();
    for (let down = 0; down < names.indexOf("李玉林"); down++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card-name");
    expect(await page.locator("#card-name").textContent()).toBe("李玉林");
    await until(page, async () => (await page.evaluate(() => window.mailuo.camera().ratio!)) < before.ratio!);
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    await until(page, async () => {
      const { x, y } = await placeOf(page, "person-李玉林");
      return Math.abs(x - box.x - box.width / 2) < 5 && Math.abs(y - box.y - box.height / 2) < 5;
    });
    await page.keyboard.press("/");
    // What was typed before gives way.
    await page.keyboard.type("老李");
    await until(page, async () => (await page.locator("#search-results").textContent())!.includes("老李"));
    expect(await page.locator("#search-results [role=option]").first().textContent()).toContain("李玉林");
  });

  test("focus on one to three steps, and out again", async () => {
    page = await site.open();
    const all = (await visibleNodes(page)).length;
    await clickNode(page, "village-官庄村");
    const sizes: number[] = [];
    for (const depth of ["1", "2", "3"]) {
      await page.keyboard.press(depth);
      await until(page, async () => (await viewOf(page)).focus?.depth === Number(depth));
      sizes.push((await visibleNodes(page)).length);
    }
    expect(sizes[0]!).toBeGreaterThan(1);
    expect(sizes[0]!).toBeLessThan(sizes[1]!);
    expect(sizes[1]!).toBeLessThanOrEqual(sizes[2]!);
    await page.keyboard.press("f");
    await until(page, async () => (await visibleNodes(page)).length === all);
  });

  test("hide, show again, pin, fold leaves away", async () => {
    page = await site.open();
    const all = (await visibleNodes(page)).length;
    await clickNode(page, person);
    await page.keyboard.press("p");
    expect(Object.keys((await viewOf(page)).pins)).toEqual([person]);
    await page.keyboard.press("h");
    await until(page, async () => (await visibleNodes(page)).length === all - 1);
    expect(await page.evaluate((id) => window.mailuo.pixelOf(id), person)).toBeUndefined();
    await page.keyboard.press("Shift+H");
    await until(page, async () => (await visibleNodes(page)).length === all);
    await page.keyboard.press("Escape");
    await clickNode(page, "agency-清河县人民法院");
    await page.keyboard.press("c");
    await until(page, async () => (await visibleNodes(page)).length < all);
    await page.keyboard.press("e");
    await until(page, async () => (await visibleNodes(page)).length === all);
  });

  test("dragging a node moves it and nothing else, and undo puts it back", async () => {
    page = await site.open();
    const [from, home] = [await placeOf(page, village), await page.evaluate((id) => window.mailuo.node(id), village)];
    const camera = await page.evaluate(() => window.mailuo.camera());
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 60, { steps: 6 });
    await page.mouse.up();
    await until(page, async () => village in (await viewOf(page)).pins);
    const to = await placeOf(page, village);
    expect(Math.hypot(to.x - from.x - 90, to.y - from.y - 60)).toBeLessThan(6);
    expect(await page.evaluate(() => window.mailuo.camera())).toEqual(camera);
    await page.keyboard.press("Control+z");
    await until(page, async () => !(village in (await viewOf(page)).pins));
    expect(await page.evaluate((id) => window.mailuo.node(id), village)).toMatchObject({ x: home.x, y: home.y });
  });

  test("a name that is markup stays text everywhere", async () => {
    page = await site.open(`#select=${encodeURIComponent(`organization-${hostileName}`)}`);
    await page.waitForSelector("#card-name");
    expect(await page.locator("#card-name").textContent()).toBe(hostileName);
    await page.locator(".evidence-button").first().click();
    await page.waitForSelector("#evidence blockquote");
    expect(await page.locator("#evidence mark").allTextContents()).toContain(hostileName);
    await page.locator("#evidence .quiet").first().click();
    await page.waitForSelector("#article-title");
    await page.keyboard.press("t");
    await page.waitForSelector(".drawer table");
    await page.keyboard.press("/");
    await page.locator("#search").fill("<img");
    await page.waitForSelector("#search-results [role=option]");
    expect(await page.locator("#search-results").textContent()).toContain(hostileName);
    expect(await page.locator("img, script:not([src]), iframe").count()).toBe(0);
    expect(await page.title()).toBe("脉络 Mailuo");
    expect(await page.evaluate((id) => window.mailuo.drawnNode(id).label, `organization-${hostileName}`)).toBe(hostileName);
    expect((await visibleEdges(page)).length).toBeGreaterThan(0);
  });
});

describeInBrowser("an answer about what is no neighbour", () => {
  const site = siteOfSuite(withMetrics(villageBatch));

  test("who paid for a project of the village: its sentences open below the answer, and the card stays", async () => {
    const page = await site.open("#select=village");
    const payers = page.locator("[data-question=payers]");
    await payers.locator(`.relation-row:has(> .node-name:has-text("县水务局")) .evidence-button`).click();
    await payers.locator("#evidence blockquote").first().waitFor();
    expect(await payers.locator("#evidence mark").allTextContents()).toContain("县水务局");
    expect(await page.locator("#card-name").textContent()).toContain("柳溪村");
    // A colleague who is sent the address, which follows soon after, sees the relation.
    await page.waitForURL(/[#&]edge=/u);
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForSelector(".edge-card #evidence blockquote");
  });
});
