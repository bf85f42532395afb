/** One statement in many phrasings: each sentence was written before the rule that reads it, and none stands on an annotated page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainRelationsOf } from "../english-text.ts";

/** Text and the relation that it states. */
const rows = JSON.parse(readFileSync(new URL("english-phrasing.json", import.meta.url), "utf8")) as [string, string][];

test.each(rows)("%s: %s", (text, relation) => {
  const found = plainRelationsOf(`Round-up\n\n${text}\n\nNobody else came.`);
  expect(found.has(relation), [...found].join("; ")).toBe(true);
});
