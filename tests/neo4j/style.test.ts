import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { labelColors } from "../../graph/palette.ts";

it("the style for Neo4j Browser gives each label the viewer's colour and its name as caption", () => {
  const style = readFileSync(new URL("../../scripts/neo4j/mailuo.grass", import.meta.url), "utf8");
  for (const [label, color] of Object.entries(labelColors))
    expect(style).toMatch(new RegExp(`node\\.${label} \\{\\s+color: ${color};[^}]*caption: "\\{name\\}";`));
});
