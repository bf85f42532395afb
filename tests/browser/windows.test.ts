/** Windows of every width and height that people have: each panel is reachable, nothing lies off the page or under something else. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import type { ReviewSide } from "../../graph/view-review.ts";
import type { ReviewService } from "../../src/serve/review-service.ts";
import { countyGraph } from "./fixture/county.ts";
import { describeInBrowser, frames, startSite, type Site } from "./harness.ts";

/** A telephone upright and on its side, a tablet both ways, screens; 800 × 450 is a 1280 × 720 screen at 160 %. */
const sizes = ["320x568", "568x320", "412x915", "768x1024", "800x450", "1080x810", "1600x900"];

const longName = "清河县二〇二二年度农村人居环境整治暨乡村振兴示范带建设项目协调推进领导小组办公室";
const longEnglish = "Intergovernmental Coordinating Committee for the Rehabilitation of Irrigation and Rural Water Supplies";

/** The county's, with names as long as any that are printed. */
function longNames(): GraphBatch {
  const { nodes, edges } = countyGraph();
  const place = { x: 0, y: 0, mentionCount: 1, aliases: [longEnglish, `${longName}（筹）`], degree: 2 };
  return {
    nodes: [
      ...nodes,
      { id: "long-zh", label: "Agency", properties: { ...place, name: longName } },
      { id: "long-en", label: "Agency", properties: { ...place, name: longEnglish } },
    ],
    edges: [
      ...edges,
      { id: "e-long-1", type: "WORKS_FOR", source: "person-李玉林", target: "long-zh", properties: { title: longName, support: 1 } },
      { id: "e-long-2", type: "COOPERATES_WITH", source: "long-zh", target: "long-en", properties: { support: 1 } },
    ],
  };
}

const side = (name: string): ReviewSide => ({
  ...{ entity: "person-李玉林", name, mention: "0123456789abcdef:0-2", file: `${longEnglish.replaceAll(" ", "-")}.txt` },
  sentence: `${longName}负责人${name}介绍了有关情况。`.repeat(4),
});
const review: ReviewService = {
  updating: false,
  pairs: () =>
    Promise.resolve({
      pairs: [
        {
          ...{ a: side("李玉林"), b: side("李玉林"), score: 3, stake: 2 },
          features: ["rareName", "otherBody", "sameCounty", "otherWalk"].map((kind, at) => ({
            kind,
            about: [longName],
            score: at - 1,
            reason: kind,
          })),
        },
      ],
      inDoubt: 400,
    }),
  decisions: () =>
    Promise.resolve({
      decisions: [
        { id: "1", kind: "rename", time: "2024-01-01T00:00:00Z", author: "somebody", state: "standing", about: [longName, longEnglish] },
      ],
    }),
  decide: () => Promise.resolve([]),
};

interface Panel {
  readonly selector: string;
  open(page: Page): Promise<void>;
  close(page: Page): Promise<void>;
}

const key =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(name);
const card = "#select=long-zh";
const drawer = (name: string): Panel => ({ selector: ".drawer", open: key(name), close: key(name) });
const menu = (at: number): Panel => ({
  selector: ".menu",
  open: (page) => page.locator(".menu-holder > button").nth(at).click(),
  close: key("Escape"),
});
const filterButton = (page: Page): Promise<void> => page.locator(".top-bar > button").first().click();
const panels: Readonly<Record<string, Panel>> = {
  bar: { selector: ".top-bar", open: () => Promise.resolve(), close: () => Promise.resolve() },
  time: { selector: ".time", open: () => Promise.resolve(), close: () => Promise.resolve() },
  zoom: { selector: ".zoom", open: () => Promise.resolve(), close: () => Promise.resolve() },
  table: drawer("t"),
  console: drawer("g"),
  review: drawer("r"),
  filters: { selector: ".side", open: filterButton, close: filterButton },
  layouts: menu(0),
  exports: menu(1),
  help: { selector: "#help", open: key("?"), close: key("Escape") },
  search: {
    selector: ".search",
    open: async (page) => {
      await page.locator("#search").fill("l");
      await page.waitForSelector("#search-results [role=option]");
    },
    close: async (page) => {
      await page.locator("#search").fill("");
      await page.locator("#search").press("Escape");
    },
  },
};

/** What of a panel a person can't get at, in words: off the page, under something else, too small to be used. */
const unreachable = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate((panel) => {
    const faults: string[] = [];
    const holder = document.querySelector(panel);
    if (!holder) return [`${panel} is not there`];
    const words = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${element.id || element.getAttribute("aria-label") || element.textContent?.trim().slice(0, 20) || ""}`;
    const inside = ({ left, right, top, bottom }: DOMRect): boolean =>
      left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is wider than the window");
    holder.scrollIntoView({ block: "nearest" });
    const box = holder.getBoundingClientRect();
    // What is higher than a low picture is scrolled.
    if (!inside(box) && !holder.closest(".bars"))
      faults.push(`${panel} at ${[box.left, box.top, box.right, box.bottom].map(Math.round).join()}`);
    for (const element of holder.querySelectorAll("button, input, select, summary, li[role=option], .cm-content, td, th, dd")) {
      if (element.matches(".date-handle, .only")) continue;
      element.scrollIntoView({ block: element.matches("td, td *") ? "start" : "nearest", inline: "nearest" });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 4 || height < 4) faults.push(`${words(element)} has no size`);
      const hit = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + Math.min(height / 2, 20));
      if (!hit || !(element.contains(hit) || hit.contains(element)))
        faults.push(`${words(element)} is under ${hit ? words(hit) : "the window's edge"}`);
    }
    for (const element of [...holder.querySelectorAll(".scroll, .answer, .editor-holder")]) {
      const { height } = element.getBoundingClientRect();
      if (height < 40) faults.push(`${element.className} is ${height} high`);
    }
    holder.scrollTop = 0;
    // A script can scroll what has no scroll bar; a person can't.
    for (const element of document.querySelectorAll("html, body, #app, .app, main, .stage, .picture")) {
      if (element.scrollTop + element.scrollLeft > 0) faults.push(`${panel} lies beyond ${words(element).slice(0, 12)}`);
      element.scrollTo(0, 0);
    }
    return faults;
  }, selector);

describeInBrowser("windows of every size", () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite(longNames(), { review });
  });
  afterAll(async () => {
    expect(site.faults).toEqual([]);
    await site.close();
  });

  describe.each(["zh", "en"])("in %s", (language) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open();
      if (language === "en") await page.locator(".language").click();
      if (await page.locator(".side").count()) await filterButton(page);
    });
    afterAll(() => page.close());
    const resize = async (size: string): Promise<void> => {
      const [width, height] = size.split("x").map(Number);
      await page.setViewportSize({ width: width!, height: height! });
      await frames(page);
    };

    // English words are longer: that shows in the narrow ones.
    const tried = language === "zh" ? sizes : sizes.slice(0, 2);

    test.each(tried)("%s: every panel", async (size) => {
      await resize(size);
      const faults: string[] = [];
      for (const [name, { selector, open, close }] of Object.entries(panels)) {
        await open(page);
        await page.waitForSelector(selector);
        if (name === "review") await page.waitForSelector("#judge-same");
        if (name === "console") await page.locator("#run-query").click();
        await frames(page);
        faults.push(...(await unreachable(page, selector)).map((fault) => `${name}: ${fault}`));
        await close(page);
        await frames(page);
      }
      expect(faults.slice(0, 8)).toEqual([]);
    });

    test.each(tried)("%s: a card, alone and with each drawer, and the bars over the picture", async (size) => {
      await resize(size);
      await page.evaluate((hash) => (location.hash = hash), card);
      await page.waitForSelector("#card-name");
      const faults: string[] = [];
      const look = async (when: string, ...selectors: readonly string[]): Promise<void> => {
        await frames(page);
        for (const selector of selectors) faults.push(...(await unreachable(page, selector)).map((fault) => `${when}: ${fault}`));
      };
      await look("card", ".detail");
      // A card that covers a small window is closed before a drawer is looked at.
      const covers = await page.evaluate(() => document.querySelector(".detail")!.clientWidth > innerWidth * 0.9 && innerHeight < 561);
      for (const drawer of covers ? [] : ["t", "g", "r"]) {
        await page.keyboard.press(drawer);
        await page.waitForSelector(".drawer");
        await look(`card and ${drawer}`, ".drawer", ".detail");
        await page.keyboard.press(drawer);
      }
      await page.evaluate(() => (location.hash = "#path=0~person-李玉林,long-en&focus=1~long-zh"));
      await page.waitForSelector(".path-words");
      await look("path", ".path-bar", ".focus-bar");
      await page.evaluate(() => (location.hash = "#"));
      await page.waitForSelector(".path-bar", { state: "detached" });
      expect(faults.slice(0, 8)).toEqual([]);
    });
  });
});
