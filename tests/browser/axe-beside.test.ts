/** States that need more than a graph, by axe-core: pairs in doubt, what changed, the picture of a printed page. */
import { writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { createServer } from "../../src/serve/server.ts";
import { Bench } from "../cli/run-mailuo.ts";
import { memoryStore } from "../serve/memory-store.ts";
import { printedWorkspace, twoPages } from "../serve/printed-workspace.ts";
import { describeInBrowser, openBrowser, viewerDir, type Site } from "./harness.ts";
import { violationsOf } from "./violations.ts";

/** The policy of the page lets nobody's script in, axe's neither. */
const withAxe = { bypassCSP: true };

describeInBrowser("for axe there is no violation", () => {
  const [bench, printed] = [new Bench(), printedWorkspace({ "paper.pdf": twoPages() })];
  let site: Site | undefined;
  afterAll(async () => {
    await site?.close();
    bench.end();
    printed.remove();
  });

  test("pairs in doubt, decisions, and what changed between two builds", { timeout: 300_000 }, async () => {
    const build = async (body: string): Promise<void> => {
      writeFileSync(bench.path(`${body}.txt`), `清镇市${body}局长李玉林说，清镇市${body}开展防汛演练活动。\n`);
      await bench.run(["build", `${body}.txt`]);
    };
    await build("公安局");
    await build("教育局");
    site = await openBrowser(await bench.serve(), withAxe);
    const page = await site.open("#panel=review");
    await page.waitForSelector("#pair-at");
    expect(await violationsOf(page)).toEqual({});
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator(".drawer .segmented button").nth(1).click();
    await page.locator("#decisions, .drawer .muted").first().waitFor();
    expect(await violationsOf(page)).toEqual({});
    await page.close();
    const changes = await site.open("#panel=changes");
    await changes.locator(".change-group.added").first().waitFor({ timeout: 100_000 });
    expect(await violationsOf(changes)).toEqual({});
    await site.close();
    site = undefined;
  });

  test("the picture of a page with its sentence", async () => {
    const batch = await printed.build();
    site = await openBrowser(await createServer({ store: memoryStore(batch), viewerDir, printed: printed.pages }), withAxe);
    const page = await site.open(`#edge=${batch.edges.find(({ type }) => type === "WORKS_FOR")!.id}`);
    await page.locator("button.page-number").first().click();
    await page.waitForSelector("#page-picture canvas[data-drawn]");
    expect(await violationsOf(page)).toEqual({});
  });
});
