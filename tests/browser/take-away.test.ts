import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { DOMParser } from "linkedom";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { countyGraph, hostileName } from "./fixture/county.ts";
import {
  clickNode,
  colorAt,
  describeInBrowser,
  placeOf,
  rgb,
  siteOfSuite,
  until,
  viewOf,
  visibleEdges,
  visibleNodes,
  type Place,
} from "./harness.ts";

describeInBrowser("layouts and taking away", () => {
  const site = siteOfSuite(countyGraph());
  let page: Page;

  const choose = async (menu: number, item: string): Promise<void> => {
    await page.locator(".menu-holder > button").nth(menu).click();
    await page.locator(".menu > button", { hasText: item }).first().click();
  };
  const places = (): Promise<readonly (readonly [number, number])[]> =>
    page.evaluate(() =>
      window.mailuo
        .visible()
        .nodes.map((id) => window.mailuo.node(id))
        .map(({ x, y }) => [x, y] as const),
    );

  test("a force-directed layout runs beside the page, and stops; undo brings the stored one back", async () => {
    page = await site.open();
    const before = await places();
    await choose(0, "力导向");
    await page.waitForSelector(".running");
    await until(page, async () => JSON.stringify(await places()) !== JSON.stringify(before));
    await page.locator(".running").click();
    await until(page, async () => (await viewOf(page)).arrangement === "free");
    const stopped = await places();
    await page.waitForTimeout(300);
    expect(await places()).toEqual(stopped);
    for (const [x, y] of stopped) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    await page.keyboard.press("Control+z");
    await until(page, async () => JSON.stringify(await places()) === JSON.stringify(before));
  });

  test("no overlaps, a circle, by type", async () => {
    page = await site.open();
    await choose(0, "避免重叠");
    await until(page, async () => (await viewOf(page)).arrangement === "free");
    await choose(0, "环形");
    await until(page, async () => (await viewOf(page)).arrangement === "circular");
    const radii = (await places()).map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(0.01);
    await choose(0, "按类型分组");
    await until(page, async () => (await viewOf(page)).arrangement === "type");
    const spread = await page.evaluate(() => {
      const groups = new Map<string, { x: number; y: number }[]>();
      for (const { label, x, y } of window.mailuo.visible().nodes.map((id) => window.mailuo.node(id)))
        groups.set(label, [...(groups.get(label) ?? []), { x, y }]);
      const middles = [...groups.values()].map(
        (all) => [all.reduce((sum, { x }) => sum + x, 0) / all.length, all.reduce((sum, { y }) => sum + y, 0) / all.length] as const,
      );
      return Math.min(...middles.flatMap(([x, y], at) => middles.slice(at + 1).map(([a, b]) => Math.hypot(a - x, b - y))));
    });
    expect(spread).toBeGreaterThan(20);
  });

  const saved = async (act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = (await Promise.all([page.waitForEvent("download"), act()])) as [Download, unknown];
    return { name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) };
  };

  test("the view as one web page: it opens without a server, and a disc leads to its sentences", async () => {
    page = await site.open();
    const { name, bytes } = await saved(() => choose(1, "网页"));
    expect(name).toBe("mailuo.html");
    const folder = mkdtempSync(join(tmpdir(), "mailuo-view-"));
    writeFileSync(join(folder, name), bytes);
    const context = await site.context.browser()!.newContext({ offline: true });
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    const file = await context.newPage();
    await file.goto(`file://${join(folder, name)}`);
    expect(await file.locator("circle").count()).toBe((await visibleNodes(page)).length);
    expect(await file.locator("path.line").count()).toBe((await visibleEdges(page)).length);
    expect(await file.locator("img").count()).toBe(0);
    await file.locator("svg a", { hasText: "李玉林" }).last().click();
    const target = file.locator(":target");
    expect(await target.locator("h2").textContent()).toContain("李玉林");
    expect(await target.locator("blockquote mark").count()).toBeGreaterThan(0);
    expect(asked).toEqual([`file://${join(folder, name)}`]);
    await context.close();
    rmSync(folder, { recursive: true });
  });

  /** Colours of a PNG at some of its pixels. */
  const colorsOf = async (png: Buffer, places: readonly Place[]): Promise<readonly (readonly number[])[]> => {
    const reader = await site.context.newPage();
    const colors = await reader.evaluate(
      async ({ data, at }) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
        context.drawImage(bitmap, 0, 0);
        return at.map(({ x, y }) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data.slice(0, 3)]);
      },
      { data: png.toString("base64"), at: places },
    );
    await reader.close();
    return colors;
  };
  const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test("the picture as PNG: drawn anew at the scale that is asked for, as it is seen", async () => {
    page = await site.open();
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    const place = await placeOf(page, "village-凹河村");
    const seen = await colorAt(page, place);
    for (const scale of [2, 3.5]) {
      await page.locator(".menu-holder > button").nth(1).click();
      await page.locator("#picture-scale").fill(String(scale));
      const { name, bytes } = await saved(() => page.locator('[data-format="png"]').click());
      expect(name).toBe("mailuo.png");
      expect(sizeOf(bytes)).toEqual([Math.round(box.width * scale), Math.round(box.height * scale)]);
      expect(await colorsOf(bytes, [{ x: (place.x - box.x) * scale, y: (place.y - box.y) * scale }])).toEqual([[...seen]]);
    }
  });

  test("a title above the picture and a legend below it, in PNG and SVG", async () => {
    page = await site.open();
    const box = (await page.locator(".graph-canvas").boundingBox())!;
    await page.locator(".menu-holder > button").nth(1).click();
    await page.locator("#picture-title").fill("谁出了钱 <2022>");
    await page.locator("#picture-legend").check();
    await page.locator("#picture-scale").fill("1");
    const png = await saved(() => page.locator('[data-format="png"]').click());
    const [width, height] = sizeOf(png.bytes);
    expect(width).toBe(Math.round(box.width));
    expect(height).toBeGreaterThan(box.height + 60);
    await page.locator(".menu-holder > button").nth(1).click();
    expect(await page.locator("#picture-title").inputValue()).toBe("谁出了钱 <2022>");
    const svg = new DOMParser().parseFromString(
      (await saved(() => page.locator('[data-format="svg"]').click())).bytes.toString(),
      "image/svg+xml",
    );
    expect(Number(svg.documentElement.getAttribute("height"))).toBe(height);
    const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
    const villages = (await visibleNodes(page)).filter((id) => id.startsWith("village-")).length;
    expect(texts).toEqual(
      expect.arrayContaining(["谁出了钱 <2022>", `村社区 ${villages}`, "计划中", expect.stringMatching(/^脉络 · [-\d]+ · 显示 /)]),
    );
    // What the legend's disc is in the SVG, it is in the PNG.
    const disc = [...svg.querySelectorAll("circle")].at(-1)!;
    const [x, y] = [Number(disc.getAttribute("cx")), Number(disc.getAttribute("cy"))];
    expect(y).toBeGreaterThan(box.height);
    expect(await colorsOf(png.bytes, [{ x, y }])).toEqual([rgb(disc.getAttribute("fill")!)]);
  });

  const hostile = encodeURIComponent(`organization-${hostileName}`);
  test("the picture as SVG: well formed, a disc for each node, names as text", async () => {
    page = await site.open(`#focus=1~${hostile}&select=${hostile}`);
    await page.waitForTimeout(400);
    const { bytes } = await saved(() => choose(1, "SVG"));
    const svg = bytes.toString();
    expect(svg).toContain("&lt;img src=x");
    expect(svg).not.toContain("<img");
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(parsed.querySelectorAll("circle")).toHaveLength((await visibleNodes(page)).length);
    expect(parsed.querySelectorAll("path")).toHaveLength((await visibleEdges(page)).length);
    // Which way each points.
    expect(parsed.querySelectorAll("polygon")).toHaveLength((await visibleEdges(page)).length);
  });

  test("data of the view, of the selection, of everything", async () => {
    page = await site.open();
    await page.locator("#legend-types .row input").first().click();
    await until(page, async () => (await viewOf(page)).labelsOff.length === 1);
    const shown = (await visibleNodes(page)).length;
    const view = await saved(() => choose(1, "GraphML"));
    expect(view.bytes.toString().match(/<node /g)).toHaveLength(shown);
    expect(view.bytes.toString().match(/<edge /g)).toHaveLength((await visibleEdges(page)).length);
    await clickNode(page, "village-凹河村");
    await page.locator(".menu-holder > button").nth(1).click();
    await page.locator('.menu input[value="selection"]').click();
    const one = await saved(() => page.locator('[data-format="nodes.csv"]').click());
    expect(one.name).toBe("mailuo-nodes.csv");
    expect(one.bytes.toString().trim().split("\n")).toHaveLength(2);
    await page.locator(".menu-holder > button").nth(1).click();
    await page.locator('.menu input[value="all"]').click();
    const all = await saved(() => page.locator('[data-format="gexf"]').click());
    expect(all.bytes.toString().match(/<node /g)).toHaveLength(countyGraph().nodes.length);
    await page.locator(".menu-holder > button").nth(1).click();
    const json = await saved(() => page.locator('[data-format="json"]').click());
    expect(() => JSON.parse(json.bytes.toString()) as unknown).not.toThrow();
    await page.locator(".menu-holder > button").nth(1).click();
    const yed = await saved(() => page.locator('[data-format="yed"]').click());
    expect(yed.bytes.toString()).toContain("<y:ShapeNode>");
  });

  test("tables as Parquet, of the view and of everything", async () => {
    page = await site.open("#focus=1~person-李玉林");
    await page.waitForSelector(".focus-bar");
    const rowsOf = async (table: string): Promise<readonly Record<string, unknown>[]> => {
      await page.locator(".menu-holder > button").nth(1).click();
      const { name, bytes } = await saved(() => page.locator(`[data-format="${table}.parquet"]`).click());
      expect(name).toBe(`mailuo-${table}.parquet`);
      return parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
    };
    await page.locator(".menu-holder > button").nth(1).click();
    await page.locator('.menu input[value="view"]').click();
    await page.keyboard.press("Escape");
    expect((await rowsOf("nodes")).map(({ id }) => id).toSorted()).toEqual((await visibleNodes(page)).toSorted());
    const shown = await visibleEdges(page);
    const statements = await rowsOf("statements");
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(({ edge }) => !shown.includes(String(edge)))).toEqual([]);
    await page.locator(".menu-holder > button").nth(1).click();
    await page.locator('.menu input[value="all"]').click();
    await page.keyboard.press("Escape");
    expect(await rowsOf("edges")).toHaveLength(countyGraph().edges.length);
  });
});
