/** Every state of the page that a graph alone brings, by axe-core: no violation. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, startSite, type Site } from "./harness.ts";
import { violationsOf } from "./violations.ts";

const person = `#select=${encodeURIComponent("person-李玉林")}`;
const two = `#select=${["village-凹河村", "organization-县第一人民医院"].map(encodeURIComponent).join(",")}`;

interface State {
  readonly name: string;
  readonly hash?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const pressed = (key: string, shown: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.waitForSelector(shown);
};

const states: readonly State[] = [
  { name: "overview" },
  { name: "card", hash: person, act: async (page) => void (await page.waitForSelector("#card-name")) },
  {
    name: "evidence and article",
    hash: person,
    act: async (page) => {
      await page.locator(".evidence-button").first().click();
      await page.locator("#evidence .quiet").first().click();
      await page.waitForSelector("#article-title");
    },
  },
  {
    name: "all relations of a card",
    hash: person,
    act: async (page) => page.locator(".all-relations").click(),
  },
  {
    name: "search",
    act: async (page) => {
      await page.locator("#search").fill("局长");
      await page.waitForSelector("#search-results [data-group=titles]");
    },
  },
  { name: "fields of a path", act: pressed("s", "#path-from") },
  { name: "two chosen", hash: two, act: async (page) => void (await page.waitForSelector(".bar")) },
  { name: "a path", hash: two, act: pressed("s", ".path-words") },
  { name: "what links", hash: two, act: pressed("w", "#links") },
  { name: "focus", hash: person, act: pressed("f", ".focus-bar") },
  { name: "nodes as a table", act: pressed("t", ".drawer tbody tr") },
  {
    name: "relations as a table, with sentences",
    act: async (page) => {
      await pressed("t", ".drawer tbody tr")(page);
      await page.locator(".drawer .segmented button").nth(1).click();
      await page.locator(".drawer .tick input").check();
      await page.locator(".table-quote").first().waitFor();
    },
  },
  { name: "timeline", act: pressed("m", ".timeline tbody tr") },
  { name: "places", act: pressed("d", ".places") },
  {
    name: "query",
    act: async (page) => {
      await pressed("g", "#run-query")(page);
      await page.locator("#run-query").click();
      await page.waitForSelector("#row-count, #query-error");
    },
  },
  { name: "layouts", act: async (page) => page.locator(".menu-holder > button").nth(0).click() },
  { name: "taking away", act: async (page) => page.locator(".menu-holder > button").nth(1).click() },
  { name: "keys", act: pressed("?", "#help[open]") },
  {
    name: "by community, filtered",
    act: async (page) => {
      if ((await page.locator(".side .segmented button").count()) === 0) await page.locator(".top-bar > .button").first().click();
      await page.locator(".side .segmented button").nth(1).click();
      await page.locator("#legend-types .row input").first().click();
    },
  },
];

describeInBrowser("for axe there is no violation", () => {
  let site: Site;
  beforeAll(async () => {
    // The policy of the page lets nobody's script in, axe's neither.
    site = await startSite(countyGraph(), { context: { bypassCSP: true } });
  });
  afterAll(() => site.close());
  afterEach(async () => {
    for (const page of site.context.pages()) await page.close();
  });

  for (const { name, hash, act } of states)
    test(name, async () => {
      const page = await site.open(hash);
      await act?.(page);
      expect(await violationsOf(page)).toEqual({});
    });
});
