/** `mailuo push`: a workspace's whole graph into Neo4j, whatever store it was built in. */
import { Workspace } from "../workspace/workspace.ts";
import { readEnvironment, serverLocation } from "./environment.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { updateStore, withWriter } from "./writing.ts";

export async function push(options: { readonly workspace: string }): Promise<number> {
  const location = serverLocation(readEnvironment());
  if (!location)
    throw new CommandError("Say where Neo4j is: NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, exported or in .env.", exitCodes.unavailable);
  await Workspace.open(options.workspace);
  return withWriter(options.workspace, async (workspace, progress) => {
    const { written, removed, unchanged } = await updateStore(workspace, progress, { location });
    console.log(`${location.url}: ${written} nodes and edges written, ${removed} taken out, ${unchanged} there already.`);
    return exitCodes.ok;
  });
}
