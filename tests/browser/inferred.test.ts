/** What no sentence says outright says so where it is read: a relation, a year; and a year that was read wrongly is put right there. */
import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Bench } from "../cli/run-mailuo.ts";
import { describeInBrowser, openBrowser, until, type Site } from "./harness.ts";

describeInBrowser("what is inferred", () => {
  let bench: Bench;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    bench = new Bench();
    const text = [
      "清镇市近日召开会议，部署今年的工作。",
      "站街镇的水渠修好了，群众很高兴。去年10月，站街镇获“贵州省卫生乡镇”称号。",
      "清镇市水务局局长李玉林说，明年再修两条。",
    ];
    writeFileSync(bench.path("a.txt"), `${text.join("\n\n")}\n`);
    await bench.run(["build", "a.txt", "--published", "2022-06-24"]);
    site = await openBrowser(await bench.serve());
  }, 300_000);
  afterEach(() => page.close());
  afterAll(async () => {
    await site.close();
    expect(site.faults).toEqual([]);
    bench.end();
  });

  const edgeOf = (type: string): Promise<string> =>
    page.evaluate((wanted) => window.mailuo.visible().edges.find((id) => window.mailuo.edge(id).type === wanted)!, type);
  const openEdge = async (type: string): Promise<void> => {
    page = await site.open();
    const edge = await edgeOf(type);
    await page.evaluate((id) => (location.hash = `#edge=${encodeURIComponent(id)}`), edge);
    await page.waitForSelector("#evidence .sentence");
  };
  const note = () => page.locator("#evidence .indirect").first();

  test("a township's county, which the list of places tells: the sentence that names the one, and the one that names the other", async () => {
    await openEdge("PART_OF");
    const sentence = page.locator("#evidence .sentence").first();
    expect(await sentence.locator("blockquote mark").allTextContents()).toEqual(["站街镇"]);
    expect(await note().textContent()).toContain("取自行政区划代码表");
    expect(await note().locator("q").textContent()).toBe("清镇市近日召开会议，部署今年的工作。");
    expect(await note().locator("q mark").allTextContents()).toEqual(["清镇市"]);
    await page.locator(".language").click();
    expect(await note().textContent()).toContain("it is from the list of places");
    await page.locator(".language").click();
  });

  test("what a name says by itself is said of the name", async () => {
    await openEdge("HAS_JURISDICTION");
    expect(await note().textContent()).toBe("由名称得知");
  });

  test("what a sentence says outright has no such note", async () => {
    await openEdge("WORKS_FOR");
    expect(await note().count()).toBe(0);
  });

  test(
    "the year of 去年 is said to be inferred, on the card and at the sentence, and is put right there",
    { timeout: 300_000 },
    async () => {
      page = await site.open();
      await page.locator("#search").fill("站街镇");
      await page.waitForSelector("#search-results [role=option]");
      await page.keyboard.press("Enter");
      const row = page.locator(`[data-question=honours] .relation-row`).first();
      await row.waitFor();
      expect(await row.textContent()).toContain("日期 2021-10（年份由上下文推知）");
      await row.locator(".evidence-button").click();
      await page.waitForSelector("#evidence .sentence");
      expect(await page.locator("#evidence .year-inferred").textContent()).toBe("日期 2021-10（年份由上下文推知）");

      await page.locator(".correct summary").first().click();
      const form = page.locator(".correct-value").first();
      await form.getByLabel("哪一项").selectOption("date");
      await form.getByLabel("这句话所说的值").fill("2020-10");
      await page.keyboard.press("Enter");
      await page.waitForSelector("text=图已更新", { timeout: 100_000 });
      await until(page, async () => ((await row.textContent()) ?? "").includes("2020-10"));
      expect(await row.textContent()).not.toContain("年份由上下文推知");
    },
  );
});
