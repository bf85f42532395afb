import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { Bench } from "../cli/run-mailuo.ts";
import { describeInBrowser, openBrowser, until, type Site } from "./harness.ts";

describeInBrowser("review", () => {
  let bench: Bench;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    bench = new Bench();
    for (const body of ["公安局", "教育局", "民政局"])
      writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。\n`);
    await bench.run(["build", "公安局.txt", "教育局.txt", "民政局.txt"]);
    site = await openBrowser(await bench.serve());
  }, 300_000);
  afterEach(() => page.close());
  afterAll(async () => {
    await site.close();
    expect(site.faults).toEqual([]);
    bench.end();
  });

  const people = (): Promise<number> =>
    page.evaluate(() => window.mailuo.visible().nodes.filter((id) => window.mailuo.node(id).name?.startsWith("李玉林")).length);
  const upToDate = (): Promise<void> => page.waitForSelector("#updating", { state: "detached", timeout: 100_000 }).then(() => undefined);
  const decided = async (): Promise<void> => {
    await page.waitForSelector("#updating");
    await upToDate();
  };

  test("pairs are judged with the keyboard, the graph follows, and undo brings it back", { timeout: 300_000 }, async () => {
    page = await site.open();
    expect(await people()).toBe(3);
    await page.keyboard.press("r");
    await page.waitForSelector("#pair-at");
    const pair = page.locator(".pair");
    expect(await pair.locator("mark").allTextContents()).toEqual(["李玉林", "李玉林"]);
    expect(await pair.locator(".reasons").textContent()).toContain("单位不同");
    const first = await page.locator("#pair-at").textContent();
    await page.keyboard.press("y");
    await decided();
    await until(page, async () => (await people()) === 2);
    expect(await page.locator("#pair-at").textContent()).not.toBe(first);
    await page.keyboard.press("z");
    expect(await page.locator("#pair-at").textContent()).toBe(first);
    await decided();
    await until(page, async () => (await people()) === 3);
  });

  test("decisions are listed, and taken back from the list", { timeout: 300_000 }, async () => {
    page = await site.open();
    await page.keyboard.press("r");
    await page.waitForSelector("#pair-at");
    await page.click("#judge-different");
    await decided();
    await page.click("text=已作决定");
    const row = page.locator("#decisions tr.standing");
    await row.waitFor();
    expect(await row.textContent()).toContain("不是同一个");
    await row.locator("button").click();
    await decided();
    expect(await page.locator("#decisions tr.standing").count()).toBe(0);
  });

  test("a card's name and a sentence of its evidence are corrected where they stand", { timeout: 300_000 }, async () => {
    page = await site.open();
    await page.locator("#search").fill("清镇市教育局");
    await page.waitForSelector("#search-results [role=option]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#card-name");
    await page.locator("#card-name button").click();
    await page.locator(".rename input").fill("清镇市教育和科技局");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=图已更新", { timeout: 100_000 });
    await until(page, async () => (await page.locator("#card-name").textContent())!.includes("清镇市教育和科技局"));

    const works = page.locator(`[data-question=staff] .relation-row:has(> .node-name:has-text("李玉林"))`);
    await works.locator(".evidence-button").click();
    await page.locator(".correct summary").first().click();
    await page.click("text=这句话没有说明这一关系");
    await page.waitForSelector("text=已记下");
    await page.waitForSelector("text=图已更新", { timeout: 100_000 });
    await until(page, async () => (await works.count()) === 0);
    expect(await people()).toBe(3);
  });

  test("a value that a sentence says otherwise is put right, which the relation then says", { timeout: 300_000 }, async () => {
    page = await site.open();
    await page.locator("#search").fill("清镇市民政局");
    await page.waitForSelector("#search-results [role=option]");
    await page.keyboard.press("Enter");
    const works = page.locator(`[data-question=staff] .relation-row:has(> .node-name:has-text("李玉林"))`);
    await works.locator(".evidence-button").click();
    await page.locator(".correct summary").first().click();
    const form = page.locator(".correct-value").first();
    expect(await form.locator("option").allTextContents()).toEqual(expect.arrayContaining(["状态", "计划中", "职务"]));
    await form.getByLabel("哪一项").selectOption("title");
    await form.getByLabel("这句话所说的值").fill("副局长");
    await page.keyboard.press("Enter");
    await page.waitForSelector("text=已记下");
    await page.waitForSelector("text=图已更新", { timeout: 100_000 });
    await until(page, async () => ((await works.textContent()) ?? "").includes("副局长"));

    // Letters go to the field as long as it has the keyboard.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("r");
    await page.click("text=已作决定");
    await page.locator("#decisions tr.standing", { hasText: "职务 局长 → 副局长" }).waitFor();
  });
});
