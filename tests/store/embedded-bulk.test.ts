import grafeo from "@grafeo-db/js";
import { describe, expect, test } from "vitest";
import type { GraphEdge, GraphNode } from "../../graph/batch.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import { BulkWriter } from "../../graph/store/embedded-bulk.ts";
import { createSchema } from "../../graph/store/embedded-write.ts";

const people: GraphNode[] = ["a", "b", "c"].map((id, at) => ({ id, label: "Person", properties: { name: id, x: at + 0.5 } }));
const village: GraphNode = { id: "v", label: "Village", properties: { name: "柳湾村", x: 2 } };
const edges: GraphEdge[] = people.map(({ id }) => ({
  id: `${id}>v`,
  type: "LIVES_IN",
  source: id,
  target: "v",
  properties: { support: 1 },
}));

async function opened(): Promise<{ readonly database: InstanceType<typeof grafeo.GrafeoDB>; readonly schema: typeof mailuoSchema }> {
  const database = grafeo.GrafeoDB.create();
  await createSchema(database);
  return { database, schema: mailuoSchema };
}

describe("a writer of what is new", () => {
  test("writes each once where the one before it ended in the middle and all is asked of this one again", async () => {
    const engine = await opened();
    const first = new BulkWriter(engine);
    await first.addNodes([...people.slice(0, 2), village]);
    await first.addEdges(edges.slice(0, 1));
    const second = new BulkWriter(engine);
    await second.addNodes([...people, village]);
    await second.addEdges(edges);
    await second.addEdges([]);
    const { database } = engine;
    expect((await database.executeCypher("MATCH (n) RETURN n.id, n.name ORDER BY n.id")).rows()).toEqual([
      ["a", "a"],
      ["b", "b"],
      ["c", "c"],
      ["v", "柳湾村"],
    ]);
    expect((await database.executeCypher("MATCH (a)-[r:LIVES_IN]->(b) RETURN r.id, a.id, b.id ORDER BY r.id")).rows()).toEqual([
      ["a>v", "a", "v"],
      ["b>v", "b", "v"],
      ["c>v", "c", "v"],
    ]);
    database.close();
  });

  test("refuses a label and a type that the schema has not", async () => {
    const engine = await opened();
    const writer = new BulkWriter(engine);
    await expect(writer.addNodes([{ id: "x", label: "Dragon", properties: {} }])).rejects.toThrow("Dragon");
    await writer.addNodes([...people, village]);
    await expect(writer.addEdges([{ ...edges[0]!, type: "EATS" }])).rejects.toThrow("EATS");
    engine.database.close();
  });
});
