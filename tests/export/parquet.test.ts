import { ByteWriter } from "hyparquet-writer";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import type { GraphBatch } from "../../graph/batch.ts";
import { parquetFiles } from "../../graph/export/export.ts";
import { writeParquet } from "../../graph/export/parquet.ts";
import { batchSource } from "../../graph/export/source.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import { hostileGraph } from "./graph-fixture.ts";

async function written(graph: GraphBatch): Promise<Map<string, ArrayBuffer>> {
  const writers = new Map(parquetFiles.map((file) => [file as string, new ByteWriter()]));
  await writeParquet({ ...batchSource(graph), made: { version: "1" } }, (file) => writers.get(file)!);
  return new Map([...writers].map(([file, writer]) => [file, writer.getBuffer()]));
}

/** Rows without what has no value; whole numbers as numbers. */
async function rows(file: ArrayBuffer): Promise<Record<string, unknown>[]> {
  const found = await parquetReadObjects({ file });
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) => (value === null ? [] : [[name, typeof value === "bigint" ? Number(value) : value]])),
    ),
  );
}

/** UTF-8 has no halves of surrogate pairs. */
const inUtf8 = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value).replaceAll("\\ud800", "\ufffd")) as Value;

it("Parquet has every node, edge and value, lists as lists, and a row for each sentence", async () => {
  const files = await written(hostileGraph);
  const nodes = await rows(files.get("nodes.parquet")!);
  expect(nodes.map(({ label: _, ...node }) => node)).toEqual(
    hostileGraph.nodes.map(({ id, label, properties }) => inUtf8({ id, type: label, ...properties })),
  );
  const edges = await rows(files.get("edges.parquet")!);
  expect(edges.map(({ weight: _, ...edge }) => edge)).toEqual(
    hostileGraph.edges.map(({ properties, ...edge }) => ({ ...edge, ...properties })),
  );
  const shared = {
    source: "person-1",
    target: "village-1",
    type: "LIVES_IN",
    edge: "e-1",
    article: "a.1",
    status: "done",
    confidence: 0.9,
  };
  expect((await rows(files.get("statements.parquet")!)).slice(0, 2)).toEqual([
    { ...shared, id: "e-1#1", evidence: "a.1:0-5", start: 0, end: 5, quote: "他说:“好”。" },
    { ...shared, id: "e-1#2", evidence: "a.1:5-9", start: 5, end: 9 },
  ]);
});

it("a Parquet file says what it is, is the same each time, and may have no row", async () => {
  const [once, again] = [await written(hostileGraph), await written(hostileGraph)];
  for (const file of parquetFiles) expect(Buffer.from(once.get(file)!).equals(Buffer.from(again.get(file)!)), file).toBe(true);
  const about = parquetMetadata(once.get("nodes.parquet")!).key_value_metadata?.find(({ key }) => key === "mailuo")?.value;
  expect(JSON.parse(about ?? "")).toMatchObject({
    format: "mailuo-graph",
    version: "1",
    schema: { entities: { Person: mailuoSchema.entities["Person"] } },
  });
  expect(await rows((await written({ nodes: hostileGraph.nodes, edges: [] })).get("statements.parquet")!)).toEqual([]);
});
