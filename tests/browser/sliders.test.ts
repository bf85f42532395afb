/** Sliders and other controls: what they are dragged to is what is shown, and one drag is one step to undo. */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, frames, ready, siteOfSuite, until, viewOf } from "./harness.ts";

const day = 86_400_000;
const first = Date.UTC(2022, 0, 6);
/** The county's articles are three days apart. */
const last = first + 119 * 3 * day;
const dayAt = (share: number): number => first + share * (last - first);

describeInBrowser("sliders", () => {
  const site = siteOfSuite(countyGraph());
  let page: Page;

  const label = (): Promise<string> =>
    page
      .locator(".time-label")
      .textContent()
      .then((text) => text!.trim());
  const undoable = async (): Promise<boolean> => !(await page.locator(".tools button").first().isDisabled());
  /** Where a slider's knob is, and where it would be at a share of the whole range. */
  async function knob(slider: Locator, share?: number): Promise<{ readonly x: number; readonly y: number }> {
    const box = (await slider.boundingBox())!;
    const now = await slider.evaluate((input: HTMLInputElement) => (+input.value - +input.min) / (+input.max - +input.min));
    return { x: box.x + 8 + (share ?? now) * (box.width - 16), y: box.y + box.height / 2 };
  }
  async function drag(selector: string, ...shares: readonly number[]): Promise<void> {
    const slider = page.locator(selector);
    await slider.scrollIntoViewIfNeeded();
    const from = await knob(slider);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (const share of shares) {
      const to = await knob(slider, share);
      await page.mouse.move(to.x, to.y, { steps: 12 });
      await frames(page);
    }
    await page.mouse.up();
    await frames(page);
  }
  const near = (date: string | undefined, share: number): void => {
    expect(date, `a date at ${share}`).toBeDefined();
    expect(Math.abs(Date.parse(date!) - dayAt(share)) / day, `${date} at ${share}`).toBeLessThan(12);
  };

  test("a date is dragged with the mouse over the whole range, and the drag is one step", async () => {
    page = await site.open();
    expect(await label()).toBe("全部时间");
    await drag("#date-to", 0.8, 0.5, 0.25);
    near((await viewOf(page)).to, 0.25);
    expect(await label()).toContain((await viewOf(page)).to!);
    await drag("#date-from", 0.5, 0.1);
    near((await viewOf(page)).from, 0.1);
    await drag("#date-to", 0.9);
    near((await viewOf(page)).to, 0.9);
    for (const expected of [0.25, 0.25]) {
      await page.keyboard.press("Control+z");
      await frames(page);
      near((await viewOf(page)).to, expected);
    }
    expect((await viewOf(page)).from).toBeUndefined();
    await page.keyboard.press("Control+z");
    await until(page, async () => (await label()) === "全部时间");
    expect(await undoable()).toBe(false);
    await page.keyboard.press("Control+Shift+z");
    await until(page, async () => (await label()).includes("–"));
    near((await viewOf(page)).to, 0.25);
  });

  test("while it is dragged label and picture follow, and nothing can be undone yet", async () => {
    page = await site.open();
    const all = (await page.evaluate(() => window.mailuo.visible())).edges.length;
    const slider = page.locator("#date-from");
    const [from, to] = [await knob(slider), await knob(slider, 0.6)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 10 });
    await frames(page);
    expect(await label()).toContain("2022-0");
    expect((await page.evaluate(() => window.mailuo.visible())).edges.length).toBeLessThan(all);
    expect(await undoable()).toBe(false);
    await page.mouse.move(from.x, from.y, { steps: 10 });
    await page.mouse.up();
    await frames(page);
    expect(await label()).toBe("全部时间");
    expect(await undoable()).toBe(false);
  });

  test("both handles at one place come apart again, at either end", async () => {
    page = await site.open();
    for (const [moved, there, back] of [
      ["#date-from", 1, 0.3],
      ["#date-to", 0.3, 0.7],
      ["#date-from", 0, 0],
      ["#date-to", 0, 0.5],
    ] as const) {
      await drag(moved, there);
      if (there === back) continue;
      await drag(moved, back);
      const { from, to } = await viewOf(page);
      near(moved === "#date-from" ? from : to, back);
    }
    const { from, to } = await viewOf(page);
    expect(from === undefined || to === undefined || from <= to).toBe(true);
  });

  test("with the keyboard over the whole range; a key held down is one step", async () => {
    page = await site.open();
    const slider = page.locator("#date-from");
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    expect((await viewOf(page)).from).toBe(new Date(first + 5 * day).toISOString().slice(0, 10));
    await page.keyboard.press("End");
    expect(await slider.inputValue()).toBe(await slider.getAttribute("max"));
    await page.keyboard.press("Home");
    expect((await viewOf(page)).from).toBeUndefined();
    expect(await label()).toBe("全部时间");
    await page.locator("#date-to").focus();
    for (let repeat = 0; repeat < 30; repeat++) await page.keyboard.down("ArrowLeft");
    await page.keyboard.up("ArrowLeft");
    expect((await viewOf(page)).to).toBe(new Date(last - 30 * day).toISOString().slice(0, 10));
    await page.keyboard.press("Control+z");
    await frames(page);
    expect((await viewOf(page)).to).toBeUndefined();
    expect((await viewOf(page)).from).toBeUndefined();
  });

  test("label and handles follow a reset, undo, redo and the address", async () => {
    page = await site.open();
    await drag("#date-to", 0.5);
    await drag("#date-from", 0.2);
    await page.locator("#clear-filters").click();
    await until(page, async () => (await label()) === "全部时间");
    expect(await page.locator("#date-from").inputValue()).toBe("0");
    expect(await page.locator("#date-to").inputValue()).toBe(await page.locator("#date-to").getAttribute("max"));
    await page.keyboard.press("Control+z");
    await until(page, async () => (await label()) !== "全部时间");
    near((await label()).split(" – ")[0], 0.2);
    near((await label()).split(" – ")[1], 0.5);
    await page.evaluate(() => (location.hash = "#from=2022-03-01&to=2022-04-01&confidence=0.7"));
    await until(page, async () => (await label()) === "2022-03-01 – 2022-04-01");
    expect(await page.locator("#date-from").getAttribute("aria-valuetext")).toBe("2022-03-01");
    expect(await page.locator("#confidence").inputValue()).toBe("70");
    await page.goto(`${site.server.url}#to=2022-02-01`);
    await page.reload();
    await ready(page);
    expect(await label()).toContain("2022-02-01");
    expect(await page.locator("#date-to").getAttribute("aria-valuetext")).toBe("2022-02-01");
  });

  test("confidence follows the knob, and a drag is one step", async () => {
    page = await site.open();
    const all = (await page.evaluate(() => window.mailuo.visible())).edges.length;
    await drag("#confidence", 0.3, 0.9, 0.8);
    expect((await viewOf(page)).confidence).toBeCloseTo(0.8, 1);
    expect(await page.locator(".slider .value").textContent()).toBe("80%");
    expect((await page.evaluate(() => window.mailuo.visible())).edges.length).toBeLessThan(all);
    await page.keyboard.press("Control+z");
    await until(page, async () => (await viewOf(page)).confidence === 0);
    expect(await page.locator("#confidence").inputValue()).toBe("0");
    expect(await page.locator(".slider .value").textContent()).toBe("0%");
    expect(await undoable()).toBe(false);
  });

  test("every other control is one step a choice, and follows undo", async () => {
    page = await site.open();
    const connected = page.locator("#connected");
    const article = page.locator("#article-filter");
    await connected.click();
    await article.selectOption({ index: 3 });
    await page.locator("#legend-types input").first().click();
    expect(await page.locator("#legend-types input").first().isChecked()).toBe(false);
    for (const back of [0, 1, 2]) {
      await page.keyboard.press("Control+z");
      await frames(page);
      expect(await page.locator("#legend-types input").first().isChecked()).toBe(true);
      expect(await article.inputValue()).toBe(back === 0 ? (await viewOf(page)).article : "");
      expect(await connected.isChecked()).toBe(back < 2);
    }
    expect(await undoable()).toBe(false);
    await page.locator("#search").fill("老");
    await page.locator("#search").pressSequentially("李");
    await page.waitForSelector("#search-results [role=option]");
    expect(await page.locator("#search").inputValue()).toBe("老李");
    expect(await undoable()).toBe(false);
  });
});
