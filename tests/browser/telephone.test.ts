/** With a finger on a telephone: from a name to who governs the village, to the sentence, to its article, and back. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, placeOf, startSite, until, viewOf, type Site } from "./harness.ts";

const village = "village-凹河村";

describeInBrowser("on a telephone", () => {
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    site = await startSite(countyGraph(), {
      context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    });
  });
  afterEach(async () => {
    expect(site.faults).toEqual([]);
    await page.close();
  });
  afterAll(() => site.close());

  const pressed = (): Promise<readonly (string | null)[]> =>
    page.locator('.tools [aria-pressed="true"]').evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));

  test("a name that is found opens its card, and presses nothing that lies below the list; its answers are in sight, and lead to the article", async () => {
    page = await site.open();
    await page.locator("#search").tap();
    await page.locator("#search").fill("凹河村");
    await page.locator("#search-results [role=option]").first().tap();
    await page.waitForSelector("#card-name");
    expect((await viewOf(page)).selected).toEqual([village]);
    expect(await pressed()).toEqual([]);
    const answer = page.locator(".answer-group .relation-row").first();
    await answer.waitFor();
    expect((await answer.boundingBox())!.y).toBeLessThan(844 - 60);
    await page.locator(".evidence-button").first().tap();
    await page.waitForSelector("#evidence blockquote");
    await page.locator("#evidence .quiet").first().tap();
    await page.waitForSelector("#article-title");
    await page.locator(".reader .button").first().tap();
    await page.waitForSelector("#evidence blockquote");
  });

  test("a list of results is scrolled by a finger, and that chooses none of them", async () => {
    page = await site.open();
    await page.locator("#search").fill("村");
    const options = page.locator("#search-results [role=option]");
    await options.nth(5).waitFor();
    const box = (await options.nth(5).boundingBox())!;
    const at = { x: box.x + 60, y: box.y + 10 };
    const fingers = await page.context().newCDPSession(page);
    await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
    for (const y of [20, 60, 100, 140])
      await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: at.x, y: at.y - y }] });
    await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await page.waitForTimeout(400);
    expect((await viewOf(page)).selected).toEqual([]);
    expect(await options.count()).toBeGreaterThan(5);
  });

  test("the ends of a path are chosen from what each field finds", async () => {
    page = await site.open();
    await page.locator(".tools button", { hasText: "路径" }).tap();
    for (const [field, name] of [
      ["path-from", "李玉林"],
      ["path-to", "凹河村"],
    ] as const) {
      await page.locator(`#${field}`).fill(name);
      await page.locator(`#${field}-results [role=option]`).first().tap();
      await until(page, async () => (await page.locator(`#${field}`).getAttribute("class")) === "known");
    }
    await page.locator(".path-fields .primary, .path-fields button[type=submit]").first().tap();
    await page.waitForSelector(".path-words");
    expect(await page.locator(".path-words").textContent()).toContain("凹河村");
  });

  test("a tap on a disc opens its card; places tell all their counts", async () => {
    page = await site.open();
    const { x, y } = await placeOf(page, village);
    await page.touchscreen.tap(x, y);
    await page.waitForSelector("#card-name");
    expect(await page.locator("#card-name").textContent()).toContain("凹河村");
    await page.locator(".detail-close button").tap();
    await page.locator(".tools button", { hasText: "地点" }).tap();
    await page.locator(".place-inside .muted").first().waitFor();
    const cut = await page
      .locator(".place-inside")
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent));
    expect(cut).toEqual([]);
  });
});
