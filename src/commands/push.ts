/** `mailuo push`: a workspace's whole graph into Neo4j, whatever store it was built in. */
import { openNeo4jStore } from "../../graph/store/neo4j.ts";
import { Workspace } from "../workspace/workspace.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { updateGraph } from "./graph-update.ts";
import { makeProgress } from "./progress.ts";

export async function push(options: { readonly workspace: string }): Promise<number> {
  const connection = neo4jConnection(readEnvironment());
  if (!connection)
    throw new CommandError("Say where Neo4j is: NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, exported or in .env.", exitCodes.unavailable);
  const workspace = await Workspace.open(options.workspace);
  const progress = makeProgress();
  const store = await openNeo4jStore(connection);
  try {
    const { written, removed, unchanged } = await updateGraph(workspace, store, progress);
    console.log(`${connection.uri}: ${written} nodes and edges written, ${removed} taken out, ${unchanged} there already.`);
  } finally {
    progress.end();
    await store.close();
  }
  return exitCodes.ok;
}
