import { describe, expect, it } from "vitest";
import type { GraphEdge } from "../../graph/batch.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import type { CypherRunner } from "../../graph/store/cypher-runner.ts";
import { upsertEdges } from "../../graph/store/neo4j-write.ts";

const edges = (count: number, type: GraphEdge["type"]): GraphEdge[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `${type}-${index}`, type, source: `a-${index}`, target: `b-${index}` },
    properties: {},
  }));

/** A runner that writes down what schema commands it is given. */
function recording(refuse = false): { runner: CypherRunner; commands: string[]; counted: Set<string> } {
  const commands: string[] = [];
  const unused = (): never => {
    throw new Error("not asked in this test");
  };
  return {
    commands,
    counted: new Set(),
    runner: {
      write: () => Promise.resolve(true),
      schema: (cypher) => {
        commands.push(cypher);
        return refuse ? Promise.reject(new Error("not allowed")) : Promise.resolve();
      },
      ...{ queryType: unused, read: unused, rows: unused, close: () => Promise.resolve() },
    },
  };
}

describe("edges written to Neo4j", () => {
  it("many of a type make the server count and plan anew, once a type", async () => {
    const { runner, commands, counted } = recording();
    const batch = [...edges(600, "PARTICIPATES_IN"), ...edges(20, "WORKS_FOR"), ...edges(700, "LOCATED_IN")];
    for (let time = 0; time < 2; time += 1) await upsertEdges({ runner, counted, schema: mailuoSchema }, batch);
    expect(commands).toEqual(["CALL db.prepareForReplanning(20)", "CALL db.prepareForReplanning(20)"]);
  });

  it("are written all the same where that is not allowed", async () => {
    const { runner, commands, counted } = recording(true);
    await upsertEdges({ runner, counted, schema: mailuoSchema }, edges(600, "LOCATED_IN"));
    expect(commands.length).toBe(1);
  });
});
