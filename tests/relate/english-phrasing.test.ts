/** One statement in many phrasings: each sentence was written before the rule that reads it, and none stands on an annotated page. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { relationsOf } from "../english-text.ts";

/** Text and the relation that it states. */
const rows = JSON.parse(readFileSync(new URL("english-phrasing.json", import.meta.url), "utf8")) as [string, string][];

const properties = / (?:title|occupation|date|startDate|endDate|amountCny)=.*$| planned$/;

test.each(rows)("%s: %s", (text, relation) => {
  const found = relationsOf(`Round-up\n\n${text}\n\nNobody else came.`).map((line) =>
    line.replace(properties, "").replace(/ planned$/, ""),
  );
  const turned = relation.replace(/^(.*) COOPERATES_WITH (.*)$/, "$2 COOPERATES_WITH $1");
  expect(found.includes(relation) || found.includes(turned), found.join("; ")).toBe(true);
});
