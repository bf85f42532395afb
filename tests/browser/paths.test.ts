import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { clickNode, describeInBrowser, siteOfSuite, until, viewOf, visibleNodes } from "./harness.ts";

const person = "person-李玉林";
const village = "village-凹河村";
const hospital = "organization-县第一人民医院";

describeInBrowser("what lies between", () => {
  const site = siteOfSuite(countyGraph());
  let page: Page;

  test("a path by the keyboard alone: from, to, Enter; search finds sentences and posts beside names, and Shift+Enter adds", async () => {
    page = await site.open();
    await page.keyboard.press("s");
    for (const [field, name] of [
      ["path-from", "李玉林"],
      ["path-to", "官庄村"],
    ]) {
      await page.locator(`#${field}`).focus();
      await page.keyboard.type(name!);
      await page.waitForSelector(`#${field}-results [role=option]`);
      await page.keyboard.press("Enter");
      await page.waitForSelector(`#${field}.known`);
    }
    await page.keyboard.press("Enter");
    await page.waitForSelector(".path-words");
    expect(await page.locator(".path-words .node-name").first().textContent()).toBe("李玉林");
    expect(await page.locator(".path-words .node-name").last().textContent()).toBe("官庄村");

    await page.keyboard.press("Escape");
    await page.locator("#search").fill("官庄村");
    await page.waitForSelector("[data-group=names]");
    await page.locator("#search").press("Shift+Enter");
    await until(page, async () => (await viewOf(page)).selected.includes("village-官庄村"));
    await page.locator("#search").fill("副局长");
    await page.waitForSelector("[data-group=titles]");
    await page.locator("[data-group=sentences]").first().click();
    await page.waitForSelector(".reader .in-evidence");
    expect(
      await page
        .locator(".reader .in-evidence")
        .allTextContents()
        .then((parts) => parts.join("")),
    ).toContain("副局长");
  });

  test("shortest paths between two, one by one", async () => {
    page = await site.open();
    await clickNode(page, village);
    await clickNode(page, hospital, "Shift");
    expect((await viewOf(page)).selected).toEqual([village, hospital]);
    await page.keyboard.press("s");
    await until(page, () => page.evaluate(() => window.mailuo.path() !== undefined));
    const first = (await page.evaluate(() => window.mailuo.path()))!;
    expect(first.nodes[0]).toBe(village);
    expect(first.nodes.at(-1)).toBe(hospital);
    expect(first.edges).toHaveLength(2);
    await page.mouse.move(5, 400);
    await until(page, async () => (await page.evaluate(() => window.mailuo.emphasis()))?.nodes.length === 3);
    expect((await page.evaluate(() => window.mailuo.emphasis()))!.nodes.toSorted()).toEqual([...first.nodes].sort());
    expect(await page.locator(".path-words").textContent()).toContain("凹河村");
    await page.keyboard.press("]");
    const second = (await page.evaluate(() => window.mailuo.path()))!;
    expect(second.nodes).not.toEqual(first.nodes);
    await page.keyboard.press("[");
    expect(await page.evaluate(() => window.mailuo.path())).toEqual(first);
  });

  test("what links these, chosen by lasso", async () => {
    page = await site.open(`#focus=1~${encodeURIComponent(person)}`);
    await page.keyboard.press("l");
    const box = (await page.locator(".lasso").boundingBox())!;
    const corners: readonly (readonly [number, number])[] = [
      [5, 5],
      [box.width - 5, 5],
      [box.width - 5, box.height - 5],
      [5, box.height - 5],
    ];
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    for (const [x, y] of corners) await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
    await page.mouse.up();
    const { selected } = await viewOf(page);
    expect(selected.length).toBe((await visibleNodes(page)).length);
    await page.keyboard.press("w");
    await page.waitForSelector("#links .relation-row");
    expect(await page.locator("#links").textContent()).toMatch(/联系 \d+ 个/);
  });
});
