/** The graph of a set of pages, for looking at: no store, no metrics. */
import "../languages/shipped-basics.ts";
import type { GraphBatch } from "../../graph/batch.ts";
import { mailuoSchema } from "../../graph/ontology.ts";
import type { GraphSchema } from "../../graph/schema/graph-schema.ts";
import { loadGazetteer } from "../gazetteer/gazetteer.ts";
import "../languages/shipped-basics.ts";
import { GraphSide } from "./graph-side.ts";
import { MemorySink } from "./graph-sink.ts";
import { materialize } from "./materialize.ts";
import { MemoryIndex } from "./memory-index.ts";
import { resolvedSnapshotOf, type PageSource } from "./snapshot.ts";

export interface GraphInMemory {
  /** In id order, without metrics. */
  readonly batch: GraphBatch;
  /** Cluster id → entity id. */
  readonly entityOf: ReadonlyMap<string, string>;
}

/** A pure function of the set of pages, the list of decisions and the schema. */
export async function graphInMemory(source: PageSource, schema: GraphSchema = mailuoSchema): Promise<GraphInMemory> {
  const gazetteer = loadGazetteer();
  const snapshot = await resolvedSnapshotOf(source, gazetteer);
  const index = new MemoryIndex();
  await index.add(snapshot, gazetteer);
  const side = new GraphSide(snapshot, new MemorySink(), schema);
  await materialize(index, [side]);
  return { batch: side.sink.batch(), entityOf: side.entityOf };
}
