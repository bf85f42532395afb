/** A server over an invented county and a real browser on it. */
import { existsSync } from "node:fs";
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import type { GraphStore } from "../../graph/store/store.ts";
import { chromiumArguments, chromiumPath } from "../../scripts/screenshots/chromium.ts";
import type { Limits } from "../../src/serve/limits.ts";
import type { Changes } from "../../src/serve/changes.ts";
import type { ReviewService } from "../../src/serve/review-service.ts";
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
export function describeInBrowser(name: string, tests: () => void): void {
  describe.skipIf(reason !== "")(reason === "" ? name : `${name} (skipped: ${reason})`, tests);
}

/** Where the page is served. */
type Served = Pick<RunningServer, "url" | "port" | "close">;

export interface Site {
  readonly server: Served;
  readonly context: BrowserContext;
  /** What went wrong in any page: uncaught errors, refusals of the policy, requests to elsewhere. */
  readonly faults: readonly string[];
  open(hash?: string): Promise<Page>;
  close(): Promise<void>;
}

export interface SiteOptions {
  readonly store?: GraphStore;
  readonly limits?: Partial<Limits>;
  readonly review?: ReviewService;
  readonly changes?: Changes;
  readonly context?: BrowserContextOptions;
}

export async function startSite(batch: GraphBatch, options: SiteOptions = {}): Promise<Site> {
  const { store = memoryStore(batch), limits = {}, review, changes } = options;
  return openBrowser(
    await createServer({ store, viewerDir, limits, ...(review && { review }), ...(changes && { changes }) }),
    options.context,
  );
}

/** The site of all tests of a suite. After each its pages are closed, and nothing may have gone wrong. */
export function siteOfSuite(batch: GraphBatch): Omit<Site, "close"> {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(batch);
  });
  afterAll(() => site.close());
  afterEach(async () => {
    expect(site.faults).toEqual([]);
    for (const page of site.context.pages()) await page.close();
  });
  return {
    get server() {
      return site.server;
    },
    get context() {
      return site.context;
    },
    get faults() {
      return site.faults;
    },
    open: (hash) => site.open(hash),
  };
}

/** A browser on a server that runs already; it is closed with it. */
export async function openBrowser(server: Served, options: BrowserContextOptions = {}): Promise<Site> {
  const browser = await chromium.launch({ executablePath: path!, args: chromiumArguments });
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 720 }, locale: "zh-CN", reducedMotion: "reduce" },
    ...options,
  });
  context.setDefaultTimeout(50_000);
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) faults.push(message.text());
  });
  context.on("request", (request) => {
    if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(server.url)) faults.push(`asked elsewhere: ${request.url()}`);
  });
  return {
    ...{ server, context, faults },
    open: async (hash = "") => {
      const page = await context.newPage();
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
  await page.waitForSelector("#shown");
  await frames(page);
}

/** Two frames: whatever was asked for is drawn. */
export const frames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A node in pixels of the page. */
export async function placeOf(page: Page, id: string): Promise<Place> {
  const box = (await page.locator(".graph-canvas").boundingBox())!;
  const pixel = await page.evaluate((node) => window.mailuo.pixelOf(node), id);
  if (!pixel) throw new Error(`${id} is not drawn`);
  return { x: box.x + pixel.x, y: box.y + pixel.y };
}

/** Longer than the span in which Sigma takes a second click for a double one. */
const noDoubleClick = 350;

export async function clickNode(page: Page, id: string, modifier?: "Shift"): Promise<void> {
  const { x, y } = await placeOf(page, id);
  if (modifier) await page.keyboard.down(modifier);
  await page.mouse.click(x, y);
  if (modifier) await page.keyboard.up(modifier);
  await page.waitForTimeout(noDoubleClick);
}

export const visibleNodes = async (page: Page): Promise<readonly string[]> => (await page.evaluate(() => window.mailuo.visible())).nodes;
export const visibleEdges = async (page: Page): Promise<readonly string[]> => (await page.evaluate(() => window.mailuo.visible())).edges;
export const viewOf = (page: Page): Promise<ReturnType<TestHook["view"]>> => page.evaluate(() => window.mailuo.view());

/** The colour at a place of the page, as `[red, green, blue]`, off a screenshot: what a person would see. */
export async function colorAt(page: Page, { x, y }: Place): Promise<readonly [number, number, number]> {
  const image = (await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } })).toString("base64");
  // On a page of its own: the viewer's policy would not let it be read there.
  const reader = await page.context().newPage();
  const color = await reader.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(1, 1).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)] as [number, number, number];
  }, image);
  await reader.close();
  return color;
}

export const rgb = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Waits until the page's own state says so; long, for a machine that has much else to do. */
export async function until(page: Page, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await holds()) return frames(page) as Promise<void>;
    await page.waitForTimeout(50);
  }
  throw new Error(`It never came to be: ${String(holds)}`);
}
