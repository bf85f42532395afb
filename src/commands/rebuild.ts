/** `mailuo rebuild`: the store made again from the workspace; with --extract, the pages read again as well. */
import { rm } from "node:fs/promises";
import { extractDocument, extractionVersion } from "../pipeline.ts";
import { Workspace } from "../workspace/workspace.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { exitCodes } from "./failure.ts";
import { storePath } from "./open-store.ts";
import { updateStore, withWriter } from "./writing.ts";

export async function rebuild(options: { readonly workspace: string; readonly extract?: boolean }): Promise<number> {
  await Workspace.open(options.workspace);
  return withWriter(options.workspace, async (workspace, progress) => {
    if (options.extract) await extractAgain(workspace, (done, total) => progress.show(`reading again: ${done} of ${total} pages`));
    if (!neo4jConnection(readEnvironment())) await rm(storePath(options.workspace), { recursive: true, force: true });
    const { nodes, edges } = await updateStore(workspace, progress);
    console.log(`The graph of ${workspace.pages().length} pages: ${sum(nodes)} nodes, ${sum(edges)} edges.`);
    return exitCodes.ok;
  });
}

async function extractAgain(workspace: Workspace, onProgress: (done: number, total: number) => void): Promise<void> {
  const outdated = workspace.pages().filter(({ version }) => version !== extractionVersion);
  let done = 0;
  for await (const { document } of workspace.extractions(outdated.map(({ id }) => id))) {
    await workspace.add([extractDocument(document)], extractionVersion);
    onProgress(++done, outdated.length);
  }
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
