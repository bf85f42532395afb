import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { countyGraph, hostileName } from "./fixture/county.ts";
import { describeInBrowser, startSite, until, viewOf, visibleNodes, type Site } from "./harness.ts";

describeInBrowser("the console, on the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-console-"));
  let store: GraphStore;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    store = await openEmbeddedStore({ path: join(folder, "graph.grafeo") });
    await store.upsert(countyGraph());
    site = await startSite(countyGraph(), { store, limits: { queryMs: 2_000 } });
  });
  afterAll(async () => {
    await site.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    // Chromium itself puts a style on what is left when a selection of several lines is typed over; the policy takes it off again.
    expect(site.faults.filter((fault) => !fault.startsWith("Applying inline style"))).toEqual([]);
    await page.close();
  });

  const openConsole = async (): Promise<void> => {
    page = await site.open();
    await page.keyboard.press("g");
    await page.waitForSelector(".cm-content");
  };
  const write = async (query: string): Promise<void> => {
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(query);
  };
  const run = async (query: string): Promise<void> => {
    await write(query);
    await page.keyboard.press("Control+Enter");
  };

  test("a query gives a table; its nodes and relations are shown in the graph", async () => {
    await openConsole();
    await run('MATCH (p:Person {name: "李玉林"})-[r:LIVES_IN]->(v:Village) RETURN p, r, v');
    await page.waitForSelector("#row-count");
    const rows = await page.locator(".answer tbody tr").count();
    expect(rows).toBeGreaterThan(0);
    expect(await page.locator(".answer tbody").textContent()).toContain("李玉林");
    await page.locator("#show-in-graph").click();
    await until(page, async () => (await viewOf(page)).focus?.depth === 0);
    expect(await visibleNodes(page)).toHaveLength(rows + 1);
    expect(await visibleNodes(page)).toContain("person-李玉林");
  });

  test("numbers, texts and hostile names are text in the table", async () => {
    await openConsole();
    await run("MATCH (o:Organization) RETURN o.name AS name, count(*) AS n ORDER BY name");
    await page.waitForSelector("#row-count");
    expect(await page.locator(".answer tbody").textContent()).toContain(hostileName);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.locator("#show-in-graph").count()).toBe(0);
  });

  test("labels, types and properties are completed", async () => {
    await openConsole();
    await write("");
    await page.keyboard.type("MATCH (p:Pe");
    await page.waitForSelector(".cm-tooltip-autocomplete");
    expect(await page.locator(".cm-tooltip-autocomplete li").allTextContents()).toContain("Person");
    await page.keyboard.press("Enter");
    await page.keyboard.type(")-[r:LIV");
    await until(page, async () => (await page.locator(".cm-tooltip-autocomplete li").allTextContents()).includes("LIVES_IN"));
    await page.keyboard.press("Enter");
    await page.keyboard.type("]->(v) RETURN p.na");
    await until(page, async () => (await page.locator(".cm-tooltip-autocomplete li").allTextContents()).includes("name"));
  });

  test("Escape closes the list of names, then leaves the editor with what was typed, and the page's keys work again", async () => {
    await openConsole();
    await write("");
    await page.keyboard.type("MATCH (p:Pe");
    await page.waitForSelector(".cm-tooltip-autocomplete");
    const focused = (): Promise<boolean> => page.locator(".cm-content").evaluate((field) => field.matches(":focus"));
    await page.keyboard.press("Escape");
    await until(page, async () => (await page.locator(".cm-tooltip-autocomplete").count()) === 0);
    expect(await focused()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(false);
    expect(await page.locator(".cm-content").textContent()).toContain("MATCH (p:Pe");
    await page.keyboard.press("g");
    await until(page, async () => (await page.locator(".console").count()) === 0);
  });

  test("Escape leaves a parameter's field, and what is selected stays so", async () => {
    page = await site.open(`#select=${encodeURIComponent("person-李玉林")}&panel=console`);
    await until(page, async () => (await page.locator("#named-queries option").count()) > 10);
    await page.locator("#named-queries").selectOption("residents");
    await page.locator(".parameter input").fill("凹河村");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    expect((await viewOf(page)).selected).toEqual(["person-李玉林"]);
    await page.keyboard.press("Escape");
    await until(page, async () => (await viewOf(page)).selected.length === 0);
  });

  test("an error points at the place, and a write is refused", async () => {
    await openConsole();
    await run("MATCH (p:Person)\nRETURNN p");
    await page.waitForSelector("#query-error");
    expect(await page.locator("#query-error strong").textContent()).toMatch(/第 \d+ 行第 \d+ 列/);
    await page.waitForSelector(".cm-lintRange-error");
    await run("CREATE (x:Person {name: 'x'})");
    await until(page, async () => /write|CREATE/.test((await page.locator("#query-error").textContent()) ?? ""));
  });

  test("a name that nobody has is told with what was meant; the answer is saved, the query kept, the link opens it, clearing clears", async () => {
    await openConsole();
    await run("MATCH (v:Vilage {name: '凹河村'}) RETURN v.name AS name");
    await page.waitForSelector(".unknown-name");
    expect(await page.locator(".unknown-name").textContent()).toContain("图里没有标签 Vilage");
    await page.locator(".unknown-name button").click();
    await until(page, async () => (await page.locator(".answer tbody td").allTextContents()).includes("凹河村"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-csv").click()]);
    expect(readFileSync(await download.path(), "utf8")).toBe('\ufeff"name"\r\n"凹河村"\r\n');
    expect(await page.locator("#past-queries option").nth(1).textContent()).toContain("(v:Village");
    await until(page, () => page.url().includes("query="));
    const link = page.url();
    await page.locator("#clear-console").click();
    await until(page, async () => (await page.locator(".answer tbody td").count()) === 0);
    const other = await page.context().newPage();
    await other.goto(link);
    await until(other, async () => (await other.locator(".answer tbody td").allTextContents()).includes("凹河村"));
    expect(await other.locator(".cm-content").textContent()).toContain("(v:Village");
    await other.close();
  });

  test("a query that hangs is ended, and the page goes on meanwhile", async () => {
    await openConsole();
    await run("MATCH (a),(b),(c),(d),(e) WHERE a.name = e.id RETURN count(*)");
    await page.waitForSelector(".console .spinner");
    await page.keyboard.press("Escape");
    await page.locator("#search").fill("凹河村");
    await page.waitForSelector("#search-results [role=option]");
    // The query still runs: the page did not wait for it.
    expect(await page.locator("#query-error").count()).toBe(0);
    await page.waitForSelector("#query-error", { timeout: 40_000 });
  });

  test("named queries are there with their parameters, and run", async () => {
    await openConsole();
    await until(page, async () => (await page.locator("#named-queries option").count()) > 10);
    await page.locator("#named-queries").selectOption("residents");
    await page.locator(".parameter input").fill("凹河村");
    await page.locator("#run-query").click();
    await page.waitForSelector("#row-count");
    expect(await page.locator(".answer tbody tr").count()).toBeGreaterThan(0);
    expect(await page.locator(".answer tbody").textContent()).toContain("凹河村");
  });
});
