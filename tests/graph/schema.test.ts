import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { globSync } from "tinyglobby";
import * as prettier from "prettier";
import data from "../../graph/schema/mailuo.schema.json" with { type: "json" };
import {
  entityLabel,
  entityLabels,
  isNodeLabel,
  isStated,
  kindLetters,
  nodeProperties,
  relations,
  relationTypes,
  sourceLabels,
  statedProperties,
  structure,
  valueTypes,
} from "../../graph/ontology.ts";
import { propertyTypes } from "../../graph/schema/graph-schema.ts";
import { grass } from "../../scripts/schema/grass.ts";
import { withTables } from "../../scripts/schema/tables.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

it("labels and relations have names in both languages, a meaning and, of labels, a colour", () => {
  for (const [label, { name, meaning, color }] of Object.entries({ ...data.labels, ...data.sources })) {
    expect(label).toMatch(/^[A-Z][a-zA-Z]*$/);
    expect(name.en && name.zh && meaning, label).toBeTruthy();
    expect(color, label).toMatch(/^#[0-9a-f]{6}$/);
  }
  for (const type of relationTypes) {
    expect(type).toMatch(/^[A-Z]+(?:_[A-Z]+)*$/);
    for (const language of ["en", "zh"] as const) expect(relations[type].name[language].filter(Boolean), type).toHaveLength(2);
    expect(data.relations[type].meaning, type).toBeTruthy();
  }
});

it("relations join labels that there are, and properties have types that there are", () => {
  for (const type of relationTypes)
    for (const label of [...relations[type].from, ...relations[type].to]) expect(isNodeLabel(label), `${type} ${label}`).toBe(true);
  const ofRelations = relationTypes.map((type) => relations[type].properties);
  for (const properties of [...Object.values(nodeProperties), ...ofRelations, statedProperties])
    for (const [name, type] of Object.entries(properties)) expect(propertyTypes, name).toContain(type);
  expect(relations.MENTIONED_IN.from).toEqual(entityLabels);
});

it("letters, and what holds every graph together, are of what there is", () => {
  expect(Object.values(structure).filter((name) => !isNodeLabel(name) && !relationTypes.includes(name as never))).toEqual([]);
  expect(Object.values(kindLetters).filter((type) => !isNodeLabel(type) && !valueTypes.includes(type as never))).toEqual([]);
  expect(relationTypes.filter((type) => !isStated(type))).toEqual(relationTypes.filter((type) => !relations[type].stated));
});

it("the style for Neo4j Browser and the tables of the documentation are what the schema says: npm run schema", async () => {
  expect(read("scripts/neo4j/mailuo.grass")).toBe(grass());
  const page = read("docs/schema.md");
  const options = await prettier.resolveConfig(new URL("docs/schema.md", root));
  expect(await prettier.format(withTables(page), { ...options, filepath: "schema.md" })).toBe(page);
});

/** What knows a language, or makes up pages and pictures of certain things. */
const exempt = [
  ...["src/languages/**", "src/rules/**", "src/segment/**", "src/resolve/**", "src/relate/**", "src/mention/**"],
  ...["src/names/**", "src/name-list/**", "scripts/*/names.ts"],
  // Which relations answer which question of people's, by which places nest: by Mailuo's own names, which `MailuoNames` finds in any schema.
  ...["graph/questions.ts", "src/answers/**", "src/serve/place-tree.ts"],
  ...["scripts/generate/**", "scripts/screenshots/**", "scripts/bench/synthetic-graph.ts", "scripts/**/*.json"],
];
const core = ["src/mention/overlap.ts", "src/mention/page-dictionary.ts", "src/relate/statement.ts"];

it("no label and no relation is written out in the core: it asks the schema", () => {
  const cwd = root.pathname;
  const files = [...globSync(["{src,graph,viewer/src,scripts}/**/*.{ts,tsx,mjs}"], { cwd, ignore: exempt }), ...core];
  expect(files.length).toBeGreaterThan(200);
  // `Document` and `Date` are JavaScript's own words too, and are no literals there; the label of all entities is in the ontology alone.
  const names = [...entityLabels, ...sourceLabels, ...relationTypes, entityLabel].join("|");
  // In a comment of documentation a name stands between backquotes.
  const literal = new RegExp(`^(?! */?\\*).*(["'\`])(?:${names})\\1`);
  const found = files.flatMap((file) =>
    read(file)
      .split("\n")
      .flatMap((line, at) => (literal.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([expect.stringMatching(/^graph\/ontology\.ts:\d+: export const entityLabel = "Entity";$/)]);
});
