import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { createServer } from "../../src/serve/server.ts";
import { memoryStore } from "../serve/memory-store.ts";
import { printedWorkspace, stated, statedAt, twoPages } from "../serve/printed-workspace.ts";
import { describeInBrowser, openBrowser, reason, viewerDir, type Site } from "./harness.ts";

const size = { width: 595, height: 842 };

describeInBrowser("the picture of a page", () => {
  const bytes = twoPages();
  const workspace = printedWorkspace({ "paper.pdf": bytes });
  let site: Site;
  let batch: GraphBatch;
  beforeAll(async () => {
    if (reason !== "") return;
    batch = await workspace.build();
    site = await openBrowser(await createServer({ store: memoryStore(batch), viewerDir, printed: workspace.pages }));
  });
  afterAll(async () => {
    await site?.close();
    workspace.remove();
  });
  afterEach(async () => {
    expect(site.faults).toEqual([]);
    for (const page of site.context.pages()) await page.close();
  });

  /** The language is remembered from one test to the next. */
  async function evidence(language: "中文" | "English" = "中文"): Promise<Page> {
    const page = await site.open(`#edge=${batch.edges.find(({ type }) => type === "WORKS_FOR")!.id}`);
    const other = page.getByRole("button", { name: language, exact: true });
    if ((await other.count()) > 0) await other.click();
    return page;
  }
  const button = (page: Page) => page.locator("button.page-number");
  const drawn = async (page: Page): Promise<void> => void (await page.waitForSelector("#page-picture canvas[data-drawn]"));

  test("is a key away from the sentence, marks it where it stands, and goes with Escape", async () => {
    const page = await evidence();
    expect(await button(page).textContent()).toBe("第2页");
    expect(await page.locator(".printed-on").textContent()).toContain("paper.pdf");
    await page.locator(".sentence .article-link").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await drawn(page);
    expect(await page.locator("#picture-page").textContent()).toBe("第2页");
    expect(await page.locator("#page-picture").getAttribute("aria-label")).toContain("第2页");
    const [sheet, mark] = await boxes(page);
    const scale = sheet.width / size.width;
    expect(sheet.height / scale).toBeCloseTo(size.height, -1);
    // The mark is a point wider on each side than the line.
    expect(Math.abs((mark.x - sheet.x) / scale - (statedAt.left - 1))).toBeLessThan(2);
    expect(Math.abs(mark.width / scale - (stated.length * statedAt.size + 2))).toBeLessThan(4);
    const baseline = size.height - statedAt.baseline;
    const [top, bottom] = [(mark.y - sheet.y) / scale, (mark.y + mark.height - sheet.y) / scale];
    expect(top).toBeGreaterThan(baseline - 12);
    expect(top).toBeLessThan(baseline - 6);
    expect(bottom).toBeGreaterThan(baseline - 1);
    expect(bottom).toBeLessThan(baseline + 5);
    // Nothing else is on that page: all ink is below the mark.
    const ink = await inkOf(page);
    expect(ink.left).toBeGreaterThan(statedAt.left - 2);
    expect(ink.right).toBeLessThan(statedAt.left + stated.length * statedAt.size + 2);
    expect(ink.top).toBeGreaterThan(top - 1);
    expect(ink.bottom).toBeLessThan(bottom + 1);
    expect(await isInSight(page)).toBe(true);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#page-picture", { state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("page-number");
    expect(await page.locator(".edge-card").count()).toBe(1);
  });

  test("nothing of what draws it is fetched before it is asked for", async () => {
    const asked: string[] = [];
    site.context.on("request", (request) => asked.push(request.url()));
    const page = await evidence();
    expect(asked.filter((url) => /pdf|picture/.test(url))).toEqual([]);
    await button(page).click();
    await drawn(page);
    expect(asked.filter((url) => /\/pdfjs-[^/]+$/.test(url)).length).toBeGreaterThan(0);
  });

  test("says in English what it says in Chinese, and shows the page larger and smaller", async () => {
    const page = await evidence("English");
    expect(await button(page).textContent()).toBe("page 2");
    await button(page).click();
    await drawn(page);
    expect(await page.locator("#picture-page").textContent()).toBe("page 2");
    const dialog = page.locator("#page-picture");
    const before = (await boxes(page))[0].width;
    await dialog.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForFunction((width) => document.querySelector(".printed-page")!.getBoundingClientRect().width > width, before);
    expect(await isInSight(page)).toBe(true);
    await dialog.getByRole("button", { name: "Close" }).click();
    expect(await dialog.count()).toBe(0);
  });

  test("in the article the sentence leads to its page, too", async () => {
    const page = await evidence();
    await page.locator(".sentence .article-link").click();
    await page.waitForSelector(".reader .page-mark");
    expect(await page.locator(".reader .page-mark").allTextContents()).toEqual(["第1页", "第2页"]);
    await page.locator(".reader button.page-number").click();
    await drawn(page);
    expect(await page.locator("#page-picture header p").textContent()).toContain(stated);
  });

  test("fits a telephone, with the sentence whole", async () => {
    const page = await evidence();
    await page.setViewportSize({ width: 390, height: 700 });
    await page.reload();
    await button(page).click();
    await drawn(page);
    const [, mark] = await boxes(page);
    expect(mark.x).toBeGreaterThanOrEqual(0);
    expect(mark.x + mark.width).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test("says so where the file has changed since it was read", async () => {
    const path = join(workspace.files, "paper.pdf");
    appendFileSync(path, "\n");
    const page = await evidence();
    await button(page).click();
    expect(await page.locator("#page-picture [role=alert]").textContent()).toContain("改动过");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English", exact: true }).click();
    await button(page).click();
    expect(await page.locator("#page-picture [role=alert]").textContent()).toContain("has changed since it was read");
    writeFileSync(path, bytes);
  });
});

interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of the sheet and of the mark, in pixels of the window. */
const boxes = async (page: Page): Promise<readonly [PixelBox, PixelBox]> => [
  (await page.locator(".printed-page canvas").boundingBox())!,
  (await page.locator(".printed-page rect").boundingBox())!,
];

/** What is drawn on the sheet, in points. */
const inkOf = (page: Page) =>
  page.evaluate((width) => {
    const canvas = document.querySelector<HTMLCanvasElement>(".printed-page canvas")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const found = { left: Infinity, right: 0, top: Infinity, bottom: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! > 128) continue;
      const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
    const scale = canvas.width / width;
    return Object.fromEntries(Object.entries(found).map(([side, value]) => [side, value / scale])) as typeof found;
  }, size.width);

const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const [mark, room] = [document.querySelector(".printed-page rect")!, document.querySelector(".picture-body")!].map((element) =>
      element.getBoundingClientRect(),
    ) as [DOMRect, DOMRect];
    return mark.top >= room.top && mark.bottom <= room.bottom && mark.left < room.right && mark.right > room.left;
  });
