/** What comes out of the printer: the page as a PDF, read as anybody's PDF is. */
import { expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/read-pdf.ts";
import { asPrinted } from "./as-printed.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, siteOfSuite } from "./harness.ts";

const village = "village-凹河村";

describeInBrowser("on paper", () => {
  const site = siteOfSuite(countyGraph());

  test("the picture with its legend, the whole card and the table; nothing that is there to be pressed; the screen is as it was", async () => {
    const page = await site.open(`#select=${encodeURIComponent(village)}&panel=table`);
    await page.evaluate(() => (document.documentElement.dataset["theme"] = "dark"));
    await page.waitForSelector("#card-name");
    await page.locator(".answer-quote").first().waitFor();
    const shown = (await page.locator("tbody td:nth-child(2)").allTextContents()).slice(0, 40);
    const quote = (await page.locator(".answer-quote").last().textContent())!;
    const pdf = await page.pdf({ format: "A4" });
    const { page: read } = await readPdf(Uint8Array.from(pdf));
    const text = read!.text.replaceAll(/\s/g, "");
    for (const words of ["凹河村", "人物", "机关", quote.slice(0, 12), ...shown]) expect(text).toMatch(asPrinted(words));
    for (const control of ["撤销", "套索", "从这里看起", "下载资料", "聚焦", "筛选"]) expect(text).not.toContain(control);
    expect(await page.locator(".printed").innerHTML()).toBe("");
    expect(await page.locator(".graph-canvas").isVisible()).toBe(true);
  });

  test("is ink on white, whatever the screen is, and names what the canvas names", async () => {
    const page = await site.open();
    if ((await page.evaluate(() => document.documentElement.dataset["theme"])) !== "dark")
      await page.locator('[title="深色或浅色"]').click();
    await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
    const named = await page.evaluate(() => window.mailuo.named().map((id) => window.mailuo.node(id).name));
    expect(named.length).toBeGreaterThan(3);
    // The event comes while the screen is still as it was.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const picture = page.locator(".printed > svg");
    expect(await picture.isVisible()).toBe(true);
    expect(await page.locator(".top-bar").isVisible()).toBe(false);
    expect(await picture.locator("rect").first().getAttribute("fill")).toBe("#fbfaf6");
    const names = await picture
      .locator("svg text")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("fill"), one.getAttribute("stroke")]));
    expect(names.length).toBeGreaterThanOrEqual(named.length);
    for (const colors of names) expect(colors).toEqual(["#22252a", "#fbfaf6"]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    await page.evaluate(() => localStorage.clear());
  });
});
