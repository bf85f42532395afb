/** `mailuo rebuild`: the store made again from the workspace; with --extract, the pages read again as well. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { defaultJobs } from "../extraction/pool.ts";
import { totalOf } from "../materialize/checkpoint.ts";
import type { GraphUpdate } from "../materialize/workspace-to-store.ts";
import { chosenReading, modelBounds, modelNews, type ModelOptions } from "./model-options.ts";
import { chosenQueue, openQueue, refuseWithPipeline, type QueueOption } from "./queue-option.ts";
import type { QueueAddress } from "../queue/address.ts";
import { modelPages, withoutModelLine } from "./model-pages.ts";
import { checkedSchema } from "../workspace/schema-file.ts";
import { Workspace } from "../workspace/workspace.ts";
import { leftOutLines } from "./left-out.ts";
import { exitCodes } from "./failure.ts";
import { chosenStore, filesOf } from "./open-store.ts";
import type { Progress } from "./progress.ts";
import { readOutdated } from "./read-again.ts";
import { updateStore, withWriter } from "./writing.ts";

export interface RebuildOptions extends ModelOptions, QueueOption {
  readonly workspace: string;
  readonly extract?: boolean;
  readonly jobs?: number;
  /** Goes on with what is left of files that were cut. */
  readonly acceptLoss?: boolean;
  /** A file to be the workspace's schema from now on. */
  readonly schema?: string;
}

export async function rebuild(options: RebuildOptions): Promise<number> {
  const { workspace: folder, acceptLoss = false } = options;
  // Where even the texts' file is gone, what builds there were tells that there was a workspace.
  if (!acceptLoss || !existsSync(join(folder, "builds.jsonl"))) await Workspace.open(folder);
  const keepSchema = options.schema === undefined ? undefined : await checkedSchema(options.schema);
  const { settings, pipeline } = options.extract ? await chosenReading(options, undefined, true) : {};
  const address = options.extract ? await chosenQueue(options) : undefined;
  refuseWithPipeline(address, pipeline);
  if (settings) console.error(`mailuo: ${modelBounds(settings)}`);
  const work = async (workspace: Workspace, progress: Progress): Promise<number> => {
    await keepSchema?.(folder);
    await workspace.verify();
    const failed = options.extract ? await extractAgain(workspace, options, progress, address) : 0;
    const location = chosenStore(folder);
    const files = filesOf(location);
    const update = (): Promise<GraphUpdate> => updateStore(workspace, progress, { location });
    // The graph that is there stays until the new one is whole: a disk may fill up.
    const { nodes, edges, leftOut } = files ? await files.replacing(location, update) : await update();
    console.log(`The graph of ${workspace.pageCount} pages: ${totalOf(nodes)} nodes, ${totalOf(edges)} edges.`);
    for (const line of leftOutLines(leftOut)) console.log(line);
    return failed > 0 ? exitCodes.someFailed : exitCodes.ok;
  };
  return withWriter(folder, work, { acceptLoss });
}

async function extractAgain(
  workspace: Workspace,
  options: RebuildOptions,
  progress: Progress,
  address: QueueAddress | undefined,
): Promise<number> {
  const { pipeline, model, settings } = await chosenReading(options, workspace.folder);
  const before = modelPages(workspace);
  const queue = address && (await openQueue(address, workspace.folder, progress));
  const reading = { jobs: options.jobs ?? defaultJobs(), progress, pipeline, elsewhere: queue?.elsewhere };
  const failed = await readOutdated(workspace, reading).finally(() => queue?.elsewhere.close());
  if (settings && model) console.error(`mailuo: ${modelNews(settings, model.spent())}`);
  const line = withoutModelLine(before, workspace);
  if (line !== undefined) console.error(`mailuo: ${line}`);
  return failed;
}
