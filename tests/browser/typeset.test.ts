/** A few annotated pages set in other formats are read about as right as their plain text; `npm run evaluate -- --typeset` reads them all. */
import { expect, test } from "vitest";
import { f1 } from "../../scripts/evaluate/counts.ts";
import { pagesIn } from "../../scripts/evaluate/pages.ts";
import { scoreTypeset } from "../../scripts/evaluate/typeset.ts";
import { total } from "../../scripts/evaluate/total.ts";
import { chromiumPath } from "../../scripts/screenshots/chromium.ts";

const wanted = ["luanchuan.txt", "luochuan.txt", "makueni.txt", "wensleydale.txt"];
const pages = pagesIn("some", ["scripts/evaluate/pages"]).pages.filter(({ gold }) => wanted.includes(gold.page));
const formats = ["DOCX", "OFD, 1 column", "HTML, sites", ...(chromiumPath() === undefined ? [] : ["PDF, 4 columns"])];

test.runIf(process.env["CI"] !== undefined)("there is a Chromium", () => {
  expect(chromiumPath()).toBeDefined();
});

test.each(formats)("%s", async (format) => {
  const scores = await scoreTypeset(pages, format);
  expect(new Set(scores.map(({ page }) => page)).size).toBe(wanted.length);
  const [set, plain] = [total(scores.map((score) => score.set)), total(scores.map((score) => score.plain))];
  expect(f1(set.entities)).toBeGreaterThan(f1(plain.entities) - 0.03);
  expect(f1(set.relations)).toBeGreaterThan(f1(plain.relations) - 0.06);
});
