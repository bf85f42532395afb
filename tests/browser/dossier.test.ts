/** The dossier: pressed on a card, saved, and opened from the disk, where no server is. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { readPdf } from "../../src/read/pdf/read-pdf.ts";
import { countyGraph } from "./fixture/county.ts";
import { asPrinted } from "./as-printed.ts";
import { describeInBrowser, siteOfSuite } from "./harness.ts";

const village = "village-凹河村";

describeInBrowser("a dossier", () => {
  const site = siteOfSuite(countyGraph());
  const folder = mkdtempSync(join(tmpdir(), "mailuo-dossier-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function card(): Promise<Page> {
    const page = await site.open(`#select=${encodeURIComponent(village)}`);
    await page.waitForSelector(".dossier-links a");
    await page.locator(".answer-quote").first().waitFor();
    return page;
  }
  /** By the keyboard, as who sees no picture would. */
  async function save(page: Page, format: string): Promise<string> {
    await page.locator(".dossier-links a", { hasText: format }).focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  }
  const quotesOf = (page: Page): Promise<readonly string[]> => page.locator(".answer-quote").allTextContents();

  test("as a web page: opened from the disk it tells what the card tells, asks for nothing, and prints whole", async () => {
    const page = await card();
    const quotes = await quotesOf(page);
    expect(quotes.length).toBeGreaterThan(5);
    const file = await save(page, "HTML");
    expect(file).toMatch(/凹河村\.html$/);
    const context = await site.context.browser()!.newContext({ offline: true });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const opened = await context.newPage();
    await opened.goto(`file://${file}`);
    expect(await opened.locator("h1").textContent()).toBe("凹河村");
    const told = (await opened.locator("blockquote").allTextContents()).map((one) => one.trim());
    expect(quotes.filter((quote) => !told.includes(quote))).toEqual([]);
    // Each sentence leads to its article in the list of sources.
    expect(await opened.locator("figure").count()).toBe(await opened.locator("figure figcaption .cite").count());
    await opened.locator("figure .cite").first().click();
    expect(await opened.locator(":target").textContent()).toMatch(/\d{4}-\d\d-\d\d/);
    expect(asked).toEqual([`file://${encodeURI(file)}`]);
    const { page: read } = await readPdf(Uint8Array.from(await opened.pdf({ format: "A4" })));
    const printed = read!.text.replaceAll(/\s/g, "");
    for (const words of ["凹河村", ...quotes.map((quote) => quote.slice(0, 12))]) expect(printed).toMatch(asPrinted(words));
    await context.close();
  });

  test("for Word and as Markdown, in the language of the page", async () => {
    const page = await card();
    const [quote] = await quotesOf(page);
    const docx = await save(page, "Word");
    expect(docx).toMatch(/凹河村\.docx$/);
    const words = strFromU8(unzipSync(readFileSync(docx))["word/document.xml"]!).replaceAll(/<[^>]*>/g, "");
    for (const one of ["凹河村", quote!]) expect(words).toContain(one);
    await page.locator(".language").click();
    const markdown = readFileSync(await save(page, "Markdown"), "utf8");
    expect(markdown.startsWith("# 凹河村\n")).toBe(true);
    expect(markdown).toContain("Dossier");
    expect(markdown.replaceAll(/[*\\]/g, "")).toContain(quote!);
    await page.evaluate(() => localStorage.clear());
  });
});
