import { describe, expect, it } from "vitest";
import { entityLabels, mailuoSchema, relationTypes } from "../../graph/ontology.ts";
import { namedQueries, namedQueriesIn } from "../../graph/queries/queries.ts";
import { entityLabelsOf, relationTypesOf } from "../../graph/schema/graph-schema.ts";
import { readWorkspaceSchema } from "../../graph/schema/workspace-schema.ts";
import { SchemaFit } from "../../src/assemble/schema-fit.ts";

const read = (value: unknown) => readWorkspaceSchema(typeof value === "string" ? value : JSON.stringify(value), "schema.json");
const own = read({
  labels: {
    Village: { as: "Settlement" },
    Honor: { drop: true },
    Product: { color: "#2E86AB", name: { en: "Product", zh: "产品" }, properties: { brand: "string" } },
  },
  relations: {
    FUNDS: { drop: true },
    LIVES_IN: { as: "RESIDES_IN", properties: { occupation: null } },
    MAKES: { from: ["Organization", "Village"], to: ["Product"], name: ["makes", "made by"], properties: { since: "date" } },
  },
});

describe("a workspace's schema", () => {
  it("that says nothing is Mailuo's", () => {
    const { own: names, ...rest } = read({});
    expect(rest).toEqual(mailuoSchema);
    expect(Object.keys(names!.labels)).toEqual(entityLabels);
  });

  it("drops, renames and adds labels and relations, with all that names them", () => {
    expect(entityLabelsOf(own)).toEqual([
      ...entityLabels.filter((label) => label !== "Honor").map((label) => (label === "Village" ? "Settlement" : label)),
      "Product",
    ]);
    // What only an Honor could receive went with it.
    expect(relationTypesOf(own)).toEqual([
      ...relationTypes.filter((type) => type !== "FUNDS" && type !== "RECEIVED").map((type) => (type === "LIVES_IN" ? "RESIDES_IN" : type)),
      "MAKES",
    ]);
    expect(own.relations["RESIDES_IN"]).toMatchObject({ from: ["Person"], to: ["Settlement", "Place"], properties: {} });
    expect(own.relations["MAKES"]).toEqual({
      ...{ name: { en: ["makes", "made by"], zh: ["makes", "made by"] }, from: ["Organization", "Settlement"], to: ["Product"] },
      ...{ stated: true, properties: { since: "date" } },
    });
    expect(own.relations["MENTIONED_IN"]!.from).toEqual(entityLabelsOf(own));
    expect(own.entities["Product"]).toMatchObject({
      color: "#2e86ab",
      name: { en: "Product", zh: "产品" },
      properties: { brand: "string", name: "string" },
    });
  });

  it.each([
    ["{", "The schema schema.json: this is no JSON"],
    [{ label: {} }, "at label: this is not known here; there are labels, relations, propertyNames"],
    [{ labels: [] }, "at labels: write an object"],
    [{ labels: { Village: { colour: "#123456" } } }, "at labels.Village.colour: this is not known here"],
    [{ labels: { Village: { color: "green" } } }, 'at labels.Village.color: write a colour as #2e86ab, not "green"'],
    [{ labels: { Product: {} } }, "at labels.Product: a new label needs a colour"],
    [{ labels: { "a b": { color: "#123456" } } }, "at labels.a b: a label is a capital"],
    [{ labels: { Villag: { drop: true } } }, "at labels.Villag: Mailuo has no label Villag to drop"],
    [{ labels: { Village: { as: "Place" } } }, "two labels would be stored as Place"],
    [{ labels: { Village: { as: "Entity" } } }, "at labels.Village: the label Entity has another use"],
    [{ labels: { Article: { drop: true } } }, "at labels.Article.drop: every graph needs it as it is"],
    [{ relations: { MENTIONED_IN: { drop: true } } }, "at relations.MENTIONED_IN.drop: every graph needs it as it is"],
    [{ relations: { MAKES: { from: ["Organization"] } } }, 'at relations.MAKES: a new relation needs "from" and "to"'],
    [
      { relations: { MAKES: { from: ["Organization"], to: ["Produkt"] } } },
      'at relations.MAKES.to: there is no label "Produkt"; there are Person, Agency',
    ],
    [{ relations: { makes: { from: ["Organization"], to: ["Person"] } } }, "at relations.makes: a relation is written in capitals"],
    [{ relations: { FUNDS: { as: "ISSUED" } } }, "would be stored as ISSUED"],
    [{ relations: { FUNDS: { properties: { date: "int" } } } }, "the property date is"],
    [{ relations: { FUNDS: { properties: { status: null } } } }, "at relations.FUNDS.properties.status: status is on everything"],
    [{ relations: { FUNDS: { properties: { sum: "number" } } } }, "at relations.FUNDS.properties.sum: write one of string, int"],
    [{ relations: { FUNDS: { name: ["funds"] } } }, "at relations.FUNDS.name: write both directions"],
    [{ labels: Object.fromEntries(entityLabels.map((label) => [label, { drop: true }])) }, "at labels: drops every label"],
  ])("%j is refused", (value, message) => {
    expect(() => read(value)).toThrow(message);
  });
});

describe("the named queries of a schema", () => {
  it("are as they are where the workspace has none, and where its own says nothing", () => {
    expect(namedQueriesIn(mailuoSchema)).toBe(namedQueries);
    expect(namedQueriesIn(read({}))).toEqual(namedQueries);
  });

  it("ask for labels and relations as they are stored, and are left out where they ask for what is dropped", () => {
    const queries = new Map(namedQueriesIn(own).map(({ name, cypher }) => [name, cypher]));
    expect(queries.get("residents")).toContain(":RESIDES_IN|NATIVE_OF|WORKS_FOR]");
    expect(queries.get("within")).toContain("inner:Settlement OR inner:Place");
    expect(queries.get("about")).toMatch(/:[A-Z_|]*\bMAKES\b/);
    for (const gone of ["payers", "honours", "projects-and-payers"]) expect(queries.has(gone), gone).toBe(false);
    const words = [...queries.values()].join(" ");
    for (const gone of ["Village", "LIVES_IN", "FUNDS", "RECEIVED", "Honor"]) expect(words).not.toMatch(new RegExp(`[:|]${gone}\\b`));
  });
});

describe("what pages give, held against a schema", () => {
  const properties = { name: "x", aliases: [] };
  const edge = (type: string, source: string, target: string, more = {}) => ({
    id: `${source}${type}${target}`,
    type,
    source,
    target,
    properties: { evidence: ["s"], ...more },
  });

  it("is stored by the schema's names; what does not fit is left out, counted and named", () => {
    const fit = new SchemaFit(own);
    expect(fit.node({ id: "v", label: "Village", properties })).toEqual({ id: "v", label: "Settlement", properties });
    expect(fit.node({ id: "h", label: "Honor", properties })).toBeUndefined();
    expect(fit.node({ id: "z", label: "Spaceship", properties })).toBeUndefined();
    for (const [id, label] of [
      ["p", "Person"],
      ["q", "Product"],
      ["o", "Organization"],
    ] as const)
      expect(fit.node({ id, label, properties })?.label).toBe(label);
    expect(fit.edge(edge("LIVES_IN", "p", "v", { occupation: "果农", valueEvidence: ["occupation=果农@s", "status=ended@s"] }))).toEqual({
      ...edge("LIVES_IN", "p", "v"),
      type: "RESIDES_IN",
      properties: { evidence: ["s"], valueEvidence: ["status=ended@s"] },
    });
    expect(fit.edge(edge("MAKES", "v", "q"))?.type).toBe("MAKES");
    for (const refused of [
      edge("MAKES", "p", "q"),
      edge("FUNDS", "o", "q"),
      edge("RECEIVED", "o", "h"),
      edge("PART_OF", "v", "h"),
      edge("MENTIONED_IN", "h", "a"),
    ])
      expect(fit.edge(refused), refused.id).toBeUndefined();
    expect(fit.leftOut()).toEqual([
      { kind: "label", name: "Honor", reason: "the schema drops it", count: 1 },
      { kind: "label", name: "Spaceship", reason: "the schema does not have it", count: 1 },
      { kind: "relation", name: "FUNDS", reason: "the schema drops it", count: 1 },
      { kind: "relation", name: "MAKES", reason: "the schema has it not from Person to Product", count: 1 },
      { kind: "relation", name: "PART_OF", reason: "one of its ends is left out", count: 1 },
      { kind: "relation", name: "RECEIVED", reason: "the schema drops it", count: 1 },
      { kind: "property", name: "LIVES_IN.occupation", reason: "the schema does not have it", count: 1 },
    ]);
  });

  it("passes as it is under Mailuo's own, but for labels and relations that a schema added once", () => {
    const fit = new SchemaFit(mailuoSchema);
    const node = { id: "v", label: "Village", properties };
    expect(fit.node(node)).toEqual(node);
    expect(fit.node({ id: "q", label: "Product", properties })).toBeUndefined();
    expect(fit.edge(edge("MENTIONED_IN", "q", "a"))).toBeUndefined();
    expect(fit.edge(edge("MAKES", "v", "q"))).toBeUndefined();
    expect(fit.leftOut().map(({ name }) => name)).toEqual(["Product", "MAKES"]);
  });
});
