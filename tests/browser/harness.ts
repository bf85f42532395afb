/** A server over an invented county and a real browser on it. */
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { describe } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { chromiumArguments, chromiumPath } from "../../scripts/screenshots/chromium.ts";
import { createServer, type RunningServer } from "../../src/serve/server.ts";
import type { TestHook } from "../../viewer/src/test-hook.ts";
import { memoryStore } from "../serve/memory-store.ts";

declare global {
  interface Window {
    readonly mailuo: TestHook;
  }
}

export const viewerDir = new URL("../../dist/viewer/", import.meta.url).pathname;
const path = chromiumPath();
const built = existsSync(`${viewerDir}index.html`);
export const reason = path === undefined ? "no chromium on PATH" : built ? "" : "dist/viewer is not built";

if (reason !== "" && process.env["CI"]) throw new Error(`Browser tests can't run: ${reason}.`);

/** Skips, saying why, where there is no browser; in CI that is an error. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  describe.skipIf(reason !== "")(reason === "" ? name : `${name} (skipped: ${reason})`, tests);

export interface Site {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly context: BrowserContext;
  open(hash?: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startSite(batch: GraphBatch, store: GraphStore = memoryStore(batch)): Promise<Site> {
  const server = await createServer({ store, viewerDir });
  const browser = await chromium.launch({ executablePath: path!, args: chromiumArguments });
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "zh-CN", acceptDownloads: true });
  return {
    ...{ server, browser, context },
    open: async (hash = "") => {
      const page = await context.newPage();
      page.on("pageerror", (error) => {
        throw error;
      });
      await page.goto(`${server.url}${hash}`);
      await ready(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The first picture is drawn. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.mailuo?.ready());
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** A node in pixels of the page. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = (await page.locator(".graph-canvas").boundingBox())!;
  const pixel = await page.evaluate((node) => window.mailuo.pixelOf(node), id);
  if (!pixel) throw new Error(`${id} is not drawn`);
  return { x: box.x + pixel.x, y: box.y + pixel.y };
}
