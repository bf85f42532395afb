/** `mailuo rebuild`: the store made again from the workspace; with --extract, the pages read again as well. */
import { rm } from "node:fs/promises";
import { extractDocument, extractionVersion } from "../pipeline.ts";
import { lockWorkspace } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { exitCodes } from "./failure.ts";
import { updateGraph } from "./graph-update.ts";
import { openStore, storePath } from "./open-store.ts";
import { makeProgress } from "./progress.ts";

export async function rebuild(options: { readonly workspace: string; readonly extract?: boolean }): Promise<number> {
  const existing = await Workspace.open(options.workspace);
  const unlock = await lockWorkspace(existing.folder);
  const progress = makeProgress();
  try {
    const workspace = await Workspace.create(options.workspace);
    if (options.extract) await extractAgain(workspace, (done, total) => progress.show(`reading again: ${done} of ${total} pages`));
    if (!neo4jConnection(readEnvironment())) await rm(storePath(options.workspace), { recursive: true, force: true });
    const store = await openStore(options.workspace, { write: true });
    try {
      const { batch } = await updateGraph(workspace, store, progress);
      console.log(`The graph of ${workspace.pages().length} pages: ${batch.nodes.length} nodes, ${batch.edges.length} edges.`);
    } finally {
      await store.close();
    }
    return exitCodes.ok;
  } finally {
    progress.end();
    await unlock();
  }
}

async function extractAgain(workspace: Workspace, onProgress: (done: number, total: number) => void): Promise<void> {
  const outdated = workspace.pages().filter(({ version }) => version !== extractionVersion);
  let done = 0;
  for await (const { document } of workspace.extractions(outdated.map(({ id }) => id))) {
    await workspace.add([extractDocument(document)], extractionVersion);
    onProgress(++done, outdated.length);
  }
}
