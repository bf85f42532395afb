/** A paragraph in another language on a page that is read: nothing is found in it, and the rest is found as if it were not there. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { blankForeign, foreignParts, stretchesOf } from "../../src/languages/identification/identify.ts";
import { extractDocument } from "../../src/pipeline.ts";
import { makeDocument } from "../../src/read/document.ts";
import { foreignWarning } from "../../src/read/foreign-part.ts";
import { accepted, grown } from "./mixed-texts.ts";
import { foreignTexts } from "./foreign-texts.ts";

const text = (name: string): string => accepted.find((page) => page.name === name)!.text;
const pages = { Chinese: text("Chinese prose"), English: text("English prose") };

const mentionsOf = (page: string): string[] =>
  extractDocument(makeDocument({ file: "page.txt", text: page, encoding: "utf-8" })).mentions.map(
    ({ start, end, type }) => `${start}-${end} ${type} ${page.slice(start, end)}`,
  );

describe.each(Object.entries(pages))("a %s page", (_, page) => {
  test.each(Object.entries(foreignTexts))("with a paragraph in %s", (__, foreign) => {
    const own = grown(page, 2 * foreign.length).trimEnd();
    expect(mentionsOf(`${own}\n\n${foreign.split("\n\n")[1]}`)).toEqual(mentionsOf(own));
  });
});

test("every offset stays, and what is read stays", () => {
  const page = `${pages.Chinese}\n\n${foreignTexts["ja"]}\n\n${pages.English}`;
  const blanked = blankForeign(page);
  expect(blanked).toHaveLength(page.length);
  expect(blanked.startsWith(pages.Chinese) && blanked.endsWith(pages.English)).toBe(true);
  expect(blanked).not.toMatch(/\p{Script=Hiragana}/u);
  expect(foreignWarning(stretchesOf(page))).toMatch(/^\d+ characters in Japanese are kept but not read for facts$/);
});

const folders = ["scripts/evaluate/pages", "scripts/sample-pages/zh", "scripts/sample-pages/en"];
const annotated = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => `${folder}/${file}`),
);
/** Of all but the page whose motto is French. */
const whole = accepted.map(({ name }) => name).filter((name) => !name.includes("motto"));
test.each([...annotated, ...whole])("nothing of it is blanked: %s", (name) => {
  const page = annotated.includes(name) ? readFileSync(name, "utf8") : text(name);
  expect([...foreignParts(stretchesOf(page))]).toEqual([]);
});
