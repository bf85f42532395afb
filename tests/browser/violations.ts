/** What axe-core finds on a page, in both languages, light and dark, at three sizes: its rules for WCAG 2.2 A and AA and its best practices. */
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { until } from "./harness.ts";

declare global {
  interface Window {
    readonly axe: { run(context: unknown, options: unknown): Promise<AxeResults> };
  }
}

/** A theme changes colours alone: what asks for them is asked again. */
const themes = [
  ["light", {}],
  ["dark", { runOnly: ["color-contrast", "link-in-text-block"] }],
] as const;

/** By size and theme; empty where nothing is wrong. The page's policy must let axe's script in (`bypassCSP`). */
export async function violationsOf(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core") });
  for (const [language, width, height] of [
    ["zh-CN", 1280, 720],
    ["en", 1920, 1080],
    ["en", 390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    if ((await page.locator("html").getAttribute("lang")) !== language && language === "en") {
      await page.evaluate(() => document.querySelector<HTMLElement>(".language")!.click());
      await until(page, async () => (await page.locator("html").getAttribute("lang")) === "en");
    }
    for (const [theme, rules] of themes) {
      await page.evaluate((wanted) => (document.documentElement.dataset["theme"] = wanted), theme);
      await page.waitForTimeout(150);
      const here = await violationsHere(page, rules);
      if (here.length > 0) found[`${language} ${width} ${theme}`] = here;
    }
  }
  await page.evaluate(() => localStorage.clear());
  return found;
}

async function violationsHere(page: Page, rules: object): Promise<readonly string[]> {
  const { violations } = await page.evaluate((some) => window.axe.run(document, { resultTypes: ["violations"], ...some }), rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ""}`),
  );
}
