#!/usr/bin/env node
/**
 * Pictures of what a person looks at, each at three sizes, light and Chinese, dark and English: to be looked at.
 * `node dist/scripts/screenshots/at-sizes.js FOLDER URL [STATE…]`, URL being what `mailuo serve` printed. States that the graph does not
 * have (nothing in doubt, no PDF) are passed over.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, chromiumPath } from "./chromium.ts";

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
] as const;

const faces = [
  { name: "zh-light", locale: "zh-CN", colorScheme: "light" },
  { name: "en-dark", locale: "en-GB", colorScheme: "dark" },
] as const;

/** The most connected node of a label, and its neighbours and edges, as an expression for the page. */
const best = (page: Page, label: string, at = 0): Promise<string> =>
  page.evaluate(
    `(() => window.mailuo.visible().nodes.map((id) => ({ id, ...window.mailuo.node(id) })).filter(({ label }) => label === ${JSON.stringify(label)})
      .sort((a, b) => b.degree - a.degree)[${at}].id)()`,
  );

/** The most connected node of a label, and one of another label that few steps join to it: `[from, to]`. */
const twoNear = (page: Page, label: string, other: string): Promise<readonly [string, string]> =>
  page.evaluate(
    `(async () => {
      const { nodes } = window.mailuo.visible();
      const of = (wanted) => nodes.map((id) => ({ id, ...window.mailuo.node(id) })).filter(({ label }) => label === wanted).sort((a, b) => b.degree - a.degree);
      for (const { id: from } of of(${JSON.stringify(label)}).slice(0, 8))
        for (const { id: to } of of(${JSON.stringify(other)}).slice(0, 30)) {
          if (from === to) continue;
          const asked = await fetch("api/v1/paths?" + new URLSearchParams({ from, to }));
          const { paths = [] } = asked.ok ? await asked.json() : {};
          if (paths.length > 0 && paths[0].edges.length > 1) return [from, to];
        }
      throw new Error("no two of them are joined");
    })()`,
  );

const edgeOf = (page: Page, id: string): Promise<string> =>
  page.evaluate(
    `window.mailuo.visible().edges.find((edge) => { const { source, target } = window.mailuo.edge(edge); return [source, target].includes(${JSON.stringify(id)}); })`,
  );

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.waitForTimeout(500);
}

const select = async (page: Page, label: string): Promise<void> => open(page, `#select=${encodeURIComponent(await best(page, label))}`);
const panel =
  (name: string) =>
  (page: Page): Promise<void> =>
    open(page, `#panel=${name}`);

const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: async () => {},
  card: (page) => select(page, "Village"),
  evidence: async (page) => {
    const edge = await edgeOf(page, await best(page, "Person"));
    await open(page, `#edge=${encodeURIComponent(edge)}`);
  },
  article: async (page) => {
    const edge = await edgeOf(page, await best(page, "Person"));
    await open(page, `#edge=${encodeURIComponent(edge)}`);
    await page.locator(".article-link").first().click();
  },
  search: async (page) => {
    await page.keyboard.press("/");
    await page.keyboard.type("局长");
    await page.locator("#search-results").waitFor();
  },
  focus: async (page) =>
    open(page, `#select=${encodeURIComponent(await best(page, "Place"))}&focus=1~${encodeURIComponent(await best(page, "Place"))}`),
  "path-fields": async (page) => {
    await page.keyboard.press("s");
    await page.locator("#path-from").waitFor();
  },
  path: async (page) => {
    const [from, to] = await twoNear(page, "Person", "Village");
    await open(page, `#path=0~${[from, to].map(encodeURIComponent).join(",")}&select=${[from, to].map(encodeURIComponent).join(",")}`);
  },
  links: async (page) => open(page, `#links=${(await twoNear(page, "Agency", "Agency")).map(encodeURIComponent).join(",")}`),
  table: panel("table"),
  timeline: panel("timeline"),
  places: panel("places"),
  query: async (page) => {
    await panel("console")(page);
    await page.locator("#run-query").click();
  },
  changes: async (page) => {
    await panel("changes")(page);
    await page.locator(".change-group, .changes .scroll p").first().waitFor();
  },
  review: panel("review"),
  page: async (page) => {
    const edges = await page.evaluate<string[]>("window.mailuo.visible().edges.slice(0, 200)");
    for (const edge of edges) {
      const evidence = await page.evaluate(
        `fetch("api/v1/edges/" + encodeURIComponent(${JSON.stringify(edge)}) + "/evidence").then((answer) => answer.text())`,
      );
      if (!String(evidence).includes('"printed"')) continue;
      await open(page, `#edge=${encodeURIComponent(edge)}`);
      await page.locator("button.page-number").first().click({ timeout: 5_000 });
      await page.waitForSelector("#page-picture canvas[data-drawn]", { timeout: 20_000 });
      return;
    }
    throw new Error("no sentence tells its page");
  },
  export: async (page) => page.locator(".menu-holder > button").nth(1).click(),
  help: (page) => page.keyboard.press("?"),
};

const [folder, url, ...only] = process.argv.slice(2);
const executablePath = chromiumPath();
if (folder === undefined || url === undefined || executablePath === undefined) {
  console.error(executablePath === undefined ? "No chromium on PATH; set CHROMIUM_PATH." : "Usage: at-sizes.js FOLDER URL [STATE…]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
for (const viewport of sizes)
  for (const { name: face, locale, colorScheme } of faces) {
    const context = await browser.newContext({ viewport, locale, colorScheme, reducedMotion: "reduce" });
    context.setDefaultTimeout(8_000);
    for (const [name, act] of Object.entries(states)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const page = await context.newPage();
      try {
        await page.goto(url);
        await page.waitForSelector("#shown");
        await act(page);
        await page.waitForTimeout(900);
        await page.screenshot({ path: join(folder, `${viewport.width}-${face}-${name}.png`) });
      } catch (error) {
        console.error(`${viewport.width} ${face} ${name}: ${String(error).split("\n")[0]}`);
      }
      await page.close();
    }
    await context.close();
  }
await browser.close();
