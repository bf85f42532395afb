import { expect, test } from "vitest";
import { relationTypes } from "../../graph/ontology.ts";
import { findQuery, namedQueries } from "../../graph/queries/queries.ts";
import { tokenizeCypher } from "../../graph/store/cypher-lexer.ts";
import { refuseUnlessReadOnly } from "../../graph/store/guard.ts";

test("there are many, each with a name of its own in kebab-case", () => {
  expect(namedQueries.length).toBeGreaterThanOrEqual(15);
  expect(new Set(namedQueries.map(({ name }) => name)).size).toBe(namedQueries.length);
  for (const { name } of namedQueries) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test("findQuery finds by name", () => {
  expect(findQuery("who-works-where")?.title).toBe("Who works where");
  expect(findQuery("no-such-query")).toBeUndefined();
});

test.each(namedQueries)("$name: what it uses is declared, what it declares is used", ({ cypher, parameters, title, description }) => {
  const used = tokenizeCypher(cypher).filter(({ kind }) => kind === "parameter");
  expect([...new Set(used.map(({ text }) => text))].toSorted()).toEqual(parameters.map(({ name }) => name).toSorted());
  expect(title).not.toBe("");
  expect(description).toMatch(/\.$/);
  for (const parameter of parameters) expect(parameter.description).not.toBe("");
});

test.each(namedQueries)("$name only reads, orders its rows and names no relation outside the ontology", ({ cypher }) => {
  refuseUnlessReadOnly(cypher);
  expect(cypher).toMatch(/^ORDER BY /m);
  const types = cypher.match(/(?<=[[:|])[A-Z][A-Z_]+[A-Z](?=[\]*|])/g) ?? [];
  for (const type of types) expect(relationTypes).toContain(type);
});
