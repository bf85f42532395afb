#!/usr/bin/env node
/**
 * Measures the viewer in a real browser. `node dist/scripts/bench/viewer.js [--json]`, after `npm run build`.
 * 10,000 nodes and 50,000 edges: first picture within 3 s, panning at 90 % of bare Sigma's frame rate or more.
 * 100,000 nodes and 500,000 edges in the embedded store: the page opens within 5 s, search answers within 100 ms.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { openEmbeddedStore } from "../../graph/store/embedded.ts";
import { createServer, type RunningServer } from "../../src/serve/server.ts";
import { chromiumArguments, chromiumPath } from "../screenshots/chromium.ts";
import { syntheticGraph } from "./synthetic-graph.ts";
import { drawBare, drawnGraph } from "./viewer-bare.ts";

const viewerDir = fileURLToPath(new URL("../../viewer/", import.meta.url));
/** One node in ten is an article and one edge in three a mention, neither of which the first picture shows. */
const drawnStore = { nodes: 11_112, edges: 75_000 };
const rounds = 3;
const panMs = 10_000;

interface Served {
  readonly server: RunningServer;
  /** From the store's opening to the server's answering. */
  readonly startMs: number;
  close(): Promise<void>;
}

async function serve(nodes: number, edges: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-bench-"));
  const path = join(folder, "graph.grafeo");
  const writer = await openEmbeddedStore({ path });
  await writer.upsert(syntheticGraph(nodes, edges));
  await writer.close();
  const begun = performance.now();
  const store = await openEmbeddedStore({ path, readOnly: true });
  const server = await createServer({ store, viewerDir });
  const startMs = performance.now() - begun;
  const close = async (): Promise<void> => {
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, startMs, close };
}

/** Milliseconds from asking for the page to its first picture. */
async function firstPicture(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("#shown");
  await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
  return performance.now() - begun;
}

/** Frames a second while the mouse drags the picture about. */
async function panning(page: Page, left: number, top: number): Promise<number> {
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.evaluate(`(() => {
    window.frames_ = { drawn: 0, counting: true };
    const count = () => {
      window.frames_.drawn += 1;
      if (window.frames_.counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  })()`);
  const begun = performance.now();
  for (let step = 0; performance.now() - begun < panMs; step++) {
    await page.mouse.move(left + 80 * Math.sin(step / 6), top + 60 * (1 - Math.cos(step / 6)));
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  const frames = await page.evaluate<number>("((window.frames_.counting = false), window.frames_.drawn)");
  const seconds = (performance.now() - begun) / 1_000;
  await page.mouse.up();
  return frames / seconds;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits));

async function drawing(browser: Browser): Promise<Record<string, number>> {
  const { server, close } = await serve(drawnStore.nodes, drawnStore.edges);
  const viewport = { width: 1280, height: 720 };
  const first: number[] = [];
  let page = await browser.newPage({ viewport });
  for (let round = 0; round < rounds; round++) {
    await page.close();
    page = await browser.newPage({ viewport });
    first.push(await firstPicture(page, server.url));
  }
  const box = (await page.locator(".graph-canvas").boundingBox())!;
  const bare = await browser.newPage({ viewport });
  await drawBare(bare, await drawnGraph(page), box.width, box.height);
  const rates: { viewer: number[]; bare: number[] } = { viewer: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    await page.bringToFront();
    rates.viewer.push(await panning(page, box.x + 90, box.y + 40));
    await bare.bringToFront();
    rates.bare.push(await panning(bare, 90, 40));
  }
  await close();
  const [viewer, sigma] = [median(rates.viewer), median(rates.bare)];
  return {
    firstPictureMs: rounded(median(first)),
    viewerFps: rounded(viewer, 2),
    bareFps: rounded(sigma, 2),
    panningPercent: rounded((100 * viewer) / sigma),
  };
}

/** Typed one after the other, as a person would: characters, pinyin, what is not there. */
async function searching(url: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const typed of ["王", "王建", "wjg", "lx", "张秀英", "没有", "q", "长", "zjg"]) {
    const begun = performance.now();
    await (await fetch(`${url}api/v1/search?q=${encodeURIComponent(typed)}`)).arrayBuffer();
    times.push(performance.now() - begun);
  }
  return times;
}

async function large(browser: Browser): Promise<Record<string, number>> {
  const begun = performance.now();
  const { server, startMs, close } = await serve(100_000, 500_000);
  const served = performance.now();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const opensMs = await firstPicture(page, server.url);
  // A card is only there when the whole graph has been read.
  await (await fetch(`${server.url}api/v1/schema`)).arrayBuffer();
  const wholeMs = performance.now() - served + startMs;
  const times = await searching(server.url);
  await close();
  return {
    ...{
      builtMs: rounded(served - begun - startMs),
      serverStartMs: rounded(startMs),
      opensMs: rounded(opensMs),
      wholeReadMs: rounded(wholeMs),
    },
    ...{ searchMedianMs: rounded(median(times), 1), searchWorstMs: rounded(Math.max(...times), 1) },
  };
}

const executablePath = chromiumPath();
if (executablePath === undefined) throw new Error("No chromium on PATH; set CHROMIUM_PATH.");
const browser = await chromium.launch({ executablePath, args: chromiumArguments });
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
const measured = {
  ...(only === undefined || only === "drawing" ? await drawing(browser) : {}),
  ...(only === undefined || only === "large" ? await large(browser) : {}),
};
await browser.close();
if (process.argv.includes("--json")) console.log(JSON.stringify(measured));
else for (const [name, value] of Object.entries(measured)) console.log(`${name.padEnd(18)} ${value}`);
