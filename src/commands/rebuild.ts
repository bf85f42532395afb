/** `mailuo rebuild`: the store made again from the workspace; with --extract, the pages read again as well. */
import { rm } from "node:fs/promises";
import { extractAll } from "../extraction/extract-all.ts";
import { PageStore } from "../extraction/page-store.ts";
import { defaultJobs } from "../extraction/pool.ts";
import type { Document } from "../model.ts";
import { extractionVersion } from "../pipeline.ts";
import { Workspace } from "../workspace/workspace.ts";
import { neo4jConnection, readEnvironment } from "./environment.ts";
import { exitCodes } from "./failure.ts";
import { storePath } from "./open-store.ts";
import { Pace } from "./progress.ts";
import { updateStore, withWriter } from "./writing.ts";

export async function rebuild(options: {
  readonly workspace: string;
  readonly extract?: boolean;
  readonly jobs?: number;
}): Promise<number> {
  await Workspace.open(options.workspace);
  return withWriter(options.workspace, async (workspace, progress) => {
    const pace = new Pace();
    const onProgress = (done: number, total: number): void =>
      progress.show(`reading again: ${done} of ${total} pages, ${pace.at(done, total)}`);
    const failed = options.extract ? await extractAgain(workspace, options.jobs ?? defaultJobs(), onProgress) : 0;
    if (!neo4jConnection(readEnvironment())) await rm(storePath(options.workspace), { recursive: true, force: true });
    const { nodes, edges } = await updateStore(workspace, progress);
    console.log(`The graph of ${workspace.pages().length} pages: ${sum(nodes)} nodes, ${sum(edges)} edges.`);
    return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
  });
}

async function extractAgain(workspace: Workspace, jobs: number, onProgress: (done: number, total: number) => void): Promise<number> {
  const outdated = workspace.pages().filter(({ version }) => version !== extractionVersion);
  const documents = async function* (): AsyncGenerator<Document> {
    for await (const { document } of workspace.documents(outdated.map(({ id }) => id))) yield document;
  };
  const store = new PageStore(workspace);
  let [done, failed] = [0, 0];
  for await (const extracted of extractAll(documents(), { jobs })) {
    onProgress(++done, outdated.length);
    if ("extraction" in extracted) await store.add(extracted.extraction);
    else {
      failed++;
      console.error(`mailuo: ${extracted.document.file}: can't be extracted (${extracted.error.message}). What was known of it is kept.`);
    }
  }
  await store.flush();
  return failed;
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((total, count) => total + count, 0);
