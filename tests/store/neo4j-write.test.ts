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

/** A runner that writes down how many rows it is given, and what schema commands. */
function recording(refuse = false): { runner: CypherRunner; commands: string[]; replanned: Set<string> } {
  const commands: string[] = [];
  const unused = (): never => {
    throw new Error("not asked in this test");
  };
  return {
    commands,
    replanned: new Set(),
    runner: {
      write: (_, parameters) => {
        commands.push(`${(parameters as { rows: unknown[] }).rows.length} rows`);
        return Promise.resolve(true);
      },
      schema: (cypher) => {
        commands.push(cypher);
        return refuse ? Promise.reject(new Error("not allowed")) : Promise.resolve();
      },
      ...{ queryType: unused, read: unused, rows: unused, close: () => Promise.resolve() },
    },
  };
}

describe("edges written to Neo4j", () => {
  const replanning = "CALL db.prepareForReplanning(20)";

  it("many of a type make the server count and plan anew behind the first of them, once a type", async () => {
    const { runner, commands, replanned } = recording();
    const batch = [...edges(600, "PARTICIPATES_IN"), ...edges(20, "WORKS_FOR"), ...edges(700, "LOCATED_IN")];
    await upsertEdges({ runner, replanned, schema: mailuoSchema }, batch);
    expect(commands).toEqual(["100 rows", replanning, "500 rows", "20 rows", "100 rows", replanning, "600 rows"]);
    commands.length = 0;
    await upsertEdges({ runner, replanned, schema: mailuoSchema }, batch);
    expect(commands).toEqual(["600 rows", "20 rows", "700 rows"]);
  });

  it("are written all the same where that is not allowed", async () => {
    const { runner, commands, replanned } = recording(true);
    await upsertEdges({ runner, replanned, schema: mailuoSchema }, edges(600, "LOCATED_IN"));
    expect(commands).toEqual(["100 rows", replanning, "500 rows"]);
  });
});
