import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, siteOfSuite, until, visibleEdges } from "./harness.ts";

/** The county, with one relation in seven former and one in seven rumoured. */
function withStandings({ nodes, edges }: GraphBatch): GraphBatch {
  const status = (at: number): string | undefined => (at % 7 === 1 ? "ended" : at % 7 === 3 ? "alleged" : undefined);
  return {
    nodes,
    edges: edges.map((edge, at) => {
      const told = edge.type === "WORKS_FOR" ? status(at) : undefined;
      return told === undefined ? edge : { ...edge, properties: { ...edge.properties, status: told } };
    }),
  };
}

describeInBrowser("standings", () => {
  const county = withStandings(countyGraph());
  const of = (status: string): string[] => county.edges.filter(({ properties }) => properties["status"] === status).map(({ id }) => id);
  const site = siteOfSuite(county);
  let page: Page;

  test("all are seen at first, in colours of their own; a tick takes one kind out, and the address carries it", async () => {
    page = await site.open();
    const [ended, alleged] = [of("ended"), of("alleged")];
    expect(ended.length * alleged.length).toBeGreaterThan(0);
    const all = await visibleEdges(page);
    expect(all).toEqual(expect.arrayContaining([...ended, ...alleged]));
    const colors = new Set(
      await page.evaluate((ids) => ids.map((id) => window.mailuo.drawnEdge(id).color), [ended[0]!, alleged[0]!, of("done")[0]!]),
    );
    expect(colors.size).toBe(3);
    const row = page.locator("#legend-standings .row", { hasText: "传闻" });
    expect(await row.textContent()).toContain(String(alleged.length));
    await row.locator("input").click();
    await until(page, async () => (await visibleEdges(page)).length === all.length - alleged.length);
    await until(page, async () => page.url().includes("standings-off=alleged"));
  });

  test("a relation's panel says that it is a former one, in either language", async () => {
    page = await site.open(`#edge=${encodeURIComponent(of("ended")[0]!)}`);
    await until(page, async () => (await page.locator(".edge-card").textContent())?.includes("曾经") === true);
    await page.locator("button.language").click();
    await until(page, async () => (await page.locator(".edge-card").textContent())?.includes("former") === true);
  });
});
