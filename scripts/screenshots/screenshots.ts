#!/usr/bin/env node
/**
 * Pictures of the page's main states. `node dist/scripts/screenshots/screenshots.js FOLDER URL`, URL being what `mailuo serve` printed. States
 * that the graph does not have (no two bodies, no relation with a sentence) are told and passed over.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, chromiumPath } from "./chromium.ts";
import { states } from "./states.ts";

/** Writes `NN-name.png` for each state into the folder; returns the files. `passedOver` is told of what could not be come to. */
export async function takeScreenshots(
  url: string,
  folder: string,
  only?: readonly string[],
  passedOver: (state: string, why: string) => void = () => undefined,
): Promise<readonly string[]> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error("No chromium on PATH; set CHROMIUM_PATH.");
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const files: string[] = [];
  try {
    for (const [index, { name, viewport, dark, english, act }] of states.entries()) {
      if (only && !only.includes(name)) continue;
      const context = await browser.newContext({
        viewport: viewport ?? { width: 1280, height: 720 },
        colorScheme: dark ? "dark" : "light",
        locale: english ? "en-GB" : "zh-CN",
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.goto(url);
      await page.waitForSelector("#shown");
      await settle(page);
      const file = join(folder, `${String(index + 1).padStart(2, "0")}-${name}.png`);
      try {
        page.setDefaultTimeout(longestWait);
        await act?.(page);
        await settle(page);
        await page.screenshot({ path: file });
        files.push(file);
      } catch (error) {
        passedOver(name, String(error).split("\n")[0]!);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return files;
}

/** For what a state needs: all of it is on the page by then, or never. */
const longestWait = 5_000;

const settle = (page: Page): Promise<void> => page.waitForTimeout(700);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, url] = process.argv.slice(2);
  if (folder === undefined || url === undefined) {
    console.error("Usage: screenshots.js FOLDER URL");
    process.exit(2);
  }
  const tell = (state: string, why: string): void => console.error(`${state} is passed over: ${why}`);
  for (const file of await takeScreenshots(url, folder, undefined, tell)) console.log(file);
}
