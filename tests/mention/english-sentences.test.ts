/** Every name of a sentence, with its kind and its ends: sentences of a dozen countries, written before the rules that read them. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { namesOf } from "../english-text.ts";

/** Text and its names, in order. */
const rows = JSON.parse(readFileSync(new URL("english-sentences.json", import.meta.url), "utf8")) as [string, string[]][];

test.each(rows)("%s", (text, names) => {
  expect(namesOf(text).map((name) => name.replace(/ = .*$/, ""))).toEqual(names);
});
