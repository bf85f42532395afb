import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotationsIn, compileFile } from "../../scripts/annotate/annotate.ts";
import { goldText } from "../../scripts/annotate/gold-text.ts";
import { chineseSpelling } from "../../src/languages/zh/characters/script.ts";
import { loadGazetteer } from "../../src/gazetteer/gazetteer.ts";

const folders = ["scripts/evaluate/pages", "scripts/sample-pages/zh", "scripts/sample-pages/en", "tests/held-out"];
const files = folders.flatMap(annotationsIn);

/** 琼中黎族苗族自治县 and 五峰县 are names of one county: the first character and the kind must agree. */
const sameName = (listed: readonly string[], name: string) =>
  listed.some((form) => form === name || (form.startsWith(name.slice(0, 2)) && form.endsWith(name.slice(-1))));

describe.each(files)("%s", (file) => {
  const compiled = compileFile(file);

  it("is sound, and its gold is in step", () => {
    expect(compiled.problems).toEqual([]);
    expect(readFileSync(file.replace(/\.annotation$/, ".gold.json"), "utf8")).toBe(goldText(compiled.gold));
  });

  it("gives each place the code of a place of that name", () => {
    const gazetteer = loadGazetteer();
    for (const { name, attributes } of compiled.gold.entities) {
      const code = attributes?.["gbCode"];
      if (code === undefined) continue;
      const place = gazetteer.get(String(code));
      expect(place, `${name} ${code}`).toBeDefined();
      expect(sameName([place!.name, place!.listedName], chineseSpelling.readName(name)), `${name} is ${place!.listedName}`).toBe(true);
    }
  });

  it("annotates mentions that do not overlap, inside the page", () => {
    let before = 0;
    for (const { start, end } of compiled.gold.mentions) {
      expect(start).toBeGreaterThanOrEqual(before);
      before = end;
    }
  });
});

it("holds pages apart, and tunes to others", () => {
  expect(files.filter((file) => file.startsWith("tests/held-out"))).toHaveLength(28);
  expect(files.filter((file) => file.startsWith("scripts/evaluate/pages")).length).toBeGreaterThanOrEqual(50);
});
