import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { colorAt, describeInBrowser, frames, ready, reason, siteOfSuite, until, viewerDir, viewOf, visibleNodes } from "./harness.ts";

test.skipIf(reason.includes("built"))("the page's script weighs less than 400 kB, and names nothing elsewhere", () => {
  const assets = readdirSync(join(viewerDir, "assets"));
  const scripts = assets.filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(viewerDir, "assets", name)));
  expect(scripts.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0)).toBeLessThan(400_000);
  const page = readFileSync(join(viewerDir, "index.html"), "utf8");
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  const styles = assets.filter((name) => name.endsWith(".css")).map((name) => readFileSync(join(viewerDir, "assets", name), "utf8"));
  for (const style of styles) expect(style).not.toMatch(/url\(["']?(https?:)?\/\//);
});

describeInBrowser("for everybody", () => {
  const site = siteOfSuite(countyGraph());
  let page: Page;

  test("in Chinese and in English, remembered", async () => {
    page = await site.open();
    expect(await page.locator("#legend-types h2").textContent()).toContain("类型");
    await page.locator(".language").click();
    expect(await page.locator("#legend-types h2").textContent()).toContain("Types");
    expect(await page.locator("#shown").textContent()).toMatch(/\d+ of \d+ nodes shown/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.reload();
    await ready(page);
    expect(await page.locator("#legend-types h2").textContent()).toContain("Types");
    await page.locator(".language").click();
  });

  test("light and dark, on the canvas too", async () => {
    page = await site.open();
    const corner = { x: 300, y: 80 };
    expect(Math.min(...(await colorAt(page, corner)))).toBeGreaterThan(230);
    await page.locator(".tools button").nth(-2).click();
    await until(page, async () => (await page.locator("html").getAttribute("data-theme")) === "dark");
    expect(Math.max(...(await colorAt(page, corner)))).toBeLessThan(40);
    await page.locator(".tools button").nth(-2).click();
  });

  test("by keyboard alone: into the graph, from node to node, to the evidence", async () => {
    page = await site.open();
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("Enter");
    await until(page, async () => (await viewOf(page)).selected.length === 1);
    const [first] = (await viewOf(page)).selected;
    await page.keyboard.press("ArrowRight");
    await until(page, async () => (await viewOf(page)).selected[0] !== first);
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector(".evidence-button");
    await page.locator(".evidence-button").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector("#evidence blockquote");
    await page.keyboard.press("Escape");
    await until(page, async () => (await viewOf(page)).selected.length === 0);
    await page.keyboard.press("+");
    await until(page, async () => (await page.evaluate(() => window.mailuo.camera().ratio!)) < 0.9);
    await page.keyboard.press("0");
    await until(page, async () => Math.abs((await page.evaluate(() => window.mailuo.camera().ratio!)) - 1) < 0.01);
  });

  test("the sheet of keys opens and closes", async () => {
    page = await site.open();
    await page.keyboard.press("?");
    await page.waitForSelector("#help[open]");
    expect(await page.locator("#help dt").count()).toBeGreaterThan(12);
    await page.keyboard.press("Escape");
    await until(page, async () => (await page.locator("#help[open]").count()) === 0);
  });

  test("the graph as a table: every visible node and relation, and from there to its card and evidence", async () => {
    page = await site.open();
    await page.keyboard.press("t");
    await page.waitForSelector(".drawer tbody tr");
    const nodes = (await visibleNodes(page)).length;
    expect(await page.locator(".drawer .segmented button").first().textContent()).toContain(String(nodes));
    while ((await page.locator(".drawer tbody .wide").count()) > 0) await page.locator(".drawer tbody .wide").click();
    expect(await page.locator(".drawer tbody tr").count()).toBe(nodes);
    await page.locator(".drawer tbody .node-name").first().click();
    await page.waitForSelector("#card-name");
    await page.locator(".drawer .segmented button").nth(1).click();
    await page.locator(".drawer tbody .quiet").first().click();
    await page.waitForSelector("#evidence blockquote");
  });

  test("tables are filtered and sorted, tell sentences, and a tick adds to the selection", async () => {
    page = await site.open("#panel=table");
    const rows = page.locator(".drawer tbody tr");
    await rows.first().waitFor();
    await page.locator("#table-filter").fill("村");
    await until(page, async () => (await page.locator(".drawer tbody .node-name").allTextContents()).every((name) => /村/.test(name)));
    await page.locator(".drawer th button").first().click();
    expect(await page.locator('.drawer th[aria-sort="ascending"]').count()).toBe(1);
    for (const at of [0, 1]) await page.locator(".drawer tbody input").nth(at).check();
    expect((await viewOf(page)).selected).toHaveLength(2);

    await page.locator(".drawer .segmented button").nth(1).click();
    await page.locator("#table-filter").fill("李玉林 居住");
    await page.locator(".drawer .tick input").check();
    await page.locator(".table-quote .end-source").first().waitFor();
    expect(await page.locator(".table-quote").first().textContent()).toContain("李玉林");
    expect(await rows.count()).toBeLessThan(30);
  });

  test("who cannot see the picture: skip links, arrow moves read out, the card in focus after a search, keys of one letter switched off", async () => {
    page = await site.open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("跳到图");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await until(page, async () => /，.+，\d+ 条关系/.test((await page.locator("#announcement").textContent())!));
    const first = await page.locator("#announcement").textContent();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) await page.keyboard.press(key);
    expect(await page.locator("#announcement").textContent()).not.toBe(first);

    await page.locator("#search").fill("李玉林");
    await page.waitForSelector("#search-results [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card-name:focus");
    expect(await page.locator(".answer-quote").first().getAttribute("lang")).toBe("zh");

    await page.keyboard.press("?");
    await page.locator("#single-keys").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("t");
    await frames(page);
    expect(await page.locator(".drawer").count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
  });

  test("the browser's Back goes to what was read and looked at before, and a link opens the article", async () => {
    page = await site.open(`#select=${encodeURIComponent("person-李玉林")}`);
    await page.locator(".evidence-button").first().click();
    await page.waitForSelector("#evidence blockquote");
    await until(page, () => page.url().includes("edge="));
    await page.locator("#evidence .quiet").first().click();
    await page.waitForSelector(".reader .in-evidence");
    await until(page, () => page.url().includes("read="));
    const link = page.url();
    await page.goBack();
    await until(page, async () => (await page.locator(".reader").count()) === 0);
    await page.waitForSelector("#evidence blockquote");
    await page.goBack();
    await until(page, async () => (await page.locator("#evidence").count()) === 0);
    expect(await page.locator("#card-name").textContent()).toContain("李玉林");
    await page.goForward();
    await page.waitForSelector("#evidence blockquote");
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForSelector(".reader .in-evidence");
  });

  test("every control has a name, every region a role", async () => {
    page = await site.open(`#select=${encodeURIComponent("person-李玉林")}`);
    await page.waitForSelector("#card-name");
    const nameless = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>("button, input, select"))
        .filter((control) => {
          const labels = "labels" in control ? Array.from((control as HTMLInputElement).labels ?? []) : [];
          const names = [control.getAttribute("aria-label"), control.textContent, ...labels.map((label) => label.textContent)];
          return !names.some((name) => name?.trim());
        })
        .map((control) => control.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.locator('[role="application"][aria-label]').count()).toBe(1);
    for (const role of ["main", "header", "aside", '[role="search"]', '[role="status"]', '[aria-live="polite"]'])
      expect(await page.locator(role).count(), role).toBeGreaterThan(0);
  });

  test.each([
    [1280, 720],
    [820, 1180],
    [1024, 768],
  ])("nothing is cut off at %d × %d", async (width, height) => {
    page = await site.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`${site.server.url}#select=${encodeURIComponent("person-李玉林")}`);
    await ready(page);
    await page.waitForSelector("#card-name");
    const beyond = await page.evaluate(() =>
      Array.from(document.querySelectorAll(".top-bar button, .detail, .zoom, .time, .status, .search"))
        .filter((part) => {
          const { left, right, top, bottom } = part.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
        })
        .map((part) => part.className),
    );
    expect(beyond).toEqual([]);
    const canvas = (await page.locator(".graph-canvas").boundingBox())!;
    expect(Math.min(canvas.width, canvas.height)).toBeGreaterThan(250);
  });
});
