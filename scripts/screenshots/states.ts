/** The states worth a picture, each as what a person would do. They fit any graph: the nodes are the most connected of theirs. */
import type { Page } from "playwright-core";

interface State {
  readonly name: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: true;
  readonly english?: true;
  readonly act?: (page: Page) => Promise<void>;
}

/** Ids of the most connected visible nodes of a label, as an expression for the page: the script shares no code with it. */
const best = (page: Page, label: string, at = 0): Promise<string> =>
  page.evaluate(
    `(() => { const all = window.mailuo.visible().nodes.map((id) => ({ id, ...window.mailuo.node(id) }));
      const some = all.filter(({ label }) => label === ${JSON.stringify(label)});
      return (some.length > ${at} ? some : all).sort((a, b) => b.degree - a.degree)[${at}].id; })()`,
  );

async function point(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await page.locator(".graph-canvas").boundingBox())!;
  const pixel = await page.evaluate<{ x: number; y: number }>(`window.mailuo.pixelOf(${JSON.stringify(id)})`);
  return { x: box.x + pixel.x, y: box.y + pixel.y };
}

async function click(page: Page, id: string, modifiers: readonly "Shift"[] = []): Promise<void> {
  const { x, y } = await point(page, id);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(x, y);
  for (const key of modifiers) await page.keyboard.up(key);
  await page.mouse.move(4, 300);
  // A second click within Sigma's span would be a double click.
  await page.waitForTimeout(500);
}

const choose = (page: Page, label: string, at = 0): Promise<void> => best(page, label, at).then((id) => click(page, id));

async function openEvidence(page: Page): Promise<void> {
  await choose(page, "Person");
  await page.locator(".evidence-button").first().click();
}

async function chooseTwo(page: Page): Promise<void> {
  await click(page, await best(page, "Village"));
  await click(page, await best(page, "Organization", 1), ["Shift"]);
}

const menu = async (page: Page, icon: number, item: number): Promise<void> => {
  await page.locator(".menu-holder > button").nth(icon).click();
  await page.locator(".menu > button").nth(item).click();
};

export const states: readonly State[] = [
  { name: "overview" },
  {
    name: "showcase",
    act: async (page) => {
      await choose(page, "Place");
      await page.keyboard.press("2");
      await page.locator(".focus-bar").waitFor();
      await page.locator(".evidence-button").first().click();
    },
  },
  {
    name: "hover",
    act: async (page) => {
      const { x, y } = await point(page, await best(page, "Village"));
      await page.mouse.move(x, y);
    },
  },
  { name: "evidence", act: openEvidence },
  {
    name: "article",
    act: async (page) => {
      await openEvidence(page);
      await page.locator("#evidence .quiet").first().click();
    },
  },
  {
    name: "search",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("ly");
    },
  },
  {
    name: "focus",
    act: async (page) => {
      await choose(page, "Person");
      await page.keyboard.press("f");
    },
  },
  {
    name: "paths",
    act: async (page) => {
      await chooseTwo(page);
      await page.keyboard.press("s");
    },
  },
  {
    name: "links",
    act: async (page) => {
      await chooseTwo(page);
      await page.keyboard.press("w");
    },
  },
  {
    name: "filtered",
    act: async (page) => {
      const types = page.locator("#legend-types .row label");
      await types.nth(Math.min(6, await types.count()) - 1).click();
      // No article of the graph may tell its day.
      if ((await page.locator("#date-from").count()) === 0) return;
      await page.locator("#date-from").focus();
      for (let at = 0; at < 9; at++) await page.keyboard.press("PageUp");
    },
  },
  { name: "communities", act: (page) => page.locator(".side .segmented button").nth(1).click() },
  {
    name: "console",
    act: async (page) => {
      await page.keyboard.press("g");
      await page.locator("#run-query").click();
    },
  },
  { name: "table", act: (page) => page.keyboard.press("t") },
  { name: "timeline", act: (page) => page.keyboard.press("m") },
  { name: "places", act: (page) => page.keyboard.press("d") },
  {
    name: "village",
    act: async (page) => {
      await choose(page, "Village");
      await page.keyboard.press("2");
      await page.locator(".focus-bar").waitFor();
    },
  },
  { name: "dark", dark: true, act: openEvidence },
  { name: "english", english: true, act: openEvidence },
  { name: "help", act: (page) => page.keyboard.press("?") },
  { name: "circular", act: (page) => menu(page, 0, 1) },
  { name: "by-type", act: (page) => menu(page, 0, 2) },
  { name: "articles", act: (page) => page.locator("#legend-types .row label").last().click() },
  { name: "tablet", viewport: { width: 820, height: 1180 }, act: openEvidence },
];
