/** `mailuo import`: a graph that `mailuo export` wrote, back into a workspace of its own. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { ImportError, type Reading } from "../../graph/import/imported.ts";
import { graphOfGraphml } from "../../graph/import/graphml.ts";
import { graphOfJson, type ReadGraph } from "../../graph/import/json.ts";
import { graphOfNeo4jCsv, isTableOfGraph, tablesMissing } from "../../graph/import/neo4j-csv.ts";
import type { GraphBatch } from "../../graph/batch.ts";
import { ownCommand } from "../own-command.ts";
import { workspaceOption } from "../workspace/failure.ts";
import { noteImport } from "../workspace/imported-file.ts";
import { lockWorkspace } from "../workspace/lock.ts";
import { naming } from "../workspace/name-file.ts";
import { checkedSchema, schemaFor } from "../workspace/schema-file.ts";
import { Workspace } from "../workspace/workspace.ts";
import { readEnvironment, serverLocation } from "./environment.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { openStore, ownStore } from "./open-store.ts";

export interface ImportOptions {
  readonly workspace: string;
  readonly schema?: string;
}

export async function importCommand(path: string, { workspace, schema }: ImportOptions): Promise<number> {
  if (serverLocation(readEnvironment()))
    throw new CommandError(
      "NEO4J_URI is set, and a graph is imported into a workspace's own store: unset it. Neo4j loads neo4j-csv by itself (see mailuo export).",
    );
  const isNew = await checkTarget(workspace);
  const keepSchema = schema === undefined ? undefined : await checkedSchema(schema);
  const { graph, notes } = await readGraph(path, { file: path, schema: await schemaFor(workspace, schema) });
  for (const note of notes) console.error(`mailuo: ${note}`);
  try {
    await store(workspace, graph, { path, keepSchema });
  } catch (error) {
    if (isNew) await rm(workspace, { recursive: true, force: true });
    throw error;
  }
  console.log(`${workspace}: ${graph.nodes.length} nodes and ${graph.edges.length} edges of ${path}.`);
  console.log(`Look at it with: ${ownCommand()} serve${workspaceOption(workspace)}`);
  return exitCodes.ok;
}

/** Whether the folder has yet to be made. Throws where it holds anything. */
async function checkTarget(workspace: string): Promise<boolean> {
  const held = await readdir(workspace).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    if (error.code === "ENOTDIR") throw new CommandError(`--workspace ${workspace} is a file, and a workspace is a folder. Name another.`);
    throw error;
  });
  if (held === undefined || held.length === 0) return held === undefined;
  throw new CommandError(`--workspace ${workspace} is not empty, and a graph is imported into a workspace of its own: name a new folder.`);
}

async function readGraph(path: string, reading: Reading): Promise<ReadGraph> {
  const about = await stat(path).catch(() => undefined);
  if (!about) throw new CommandError(`${path}: there is no such file or folder.`);
  const withoutNotes = (graph: GraphBatch): ReadGraph => ({ graph, notes: [] });
  try {
    if (about.isDirectory()) return await ofFolder(path, reading);
    const text = await wholeText(path);
    const first = /[^\s\ufeff]/.exec(text)?.[0];
    if (first === "{") return graphOfJson(text, reading);
    if (first === "<") return withoutNotes(graphOfGraphml(text, reading));
  } catch (error) {
    if (error instanceof ImportError) throw new CommandError(error.message, exitCodes.someFailed);
    throw error;
  }
  throw new CommandError(`${path} is no graph that can be read back: json, graphml, yed and the folder of neo4j-csv are (mailuo export).`);
}

async function ofFolder(folder: string, reading: Reading): Promise<ReadGraph> {
  const files = await tables(folder);
  const missing = tablesMissing(files, reading.schema);
  const note = `${folder} lacks ${missing.join(", ")}, and mailuo export writes a file for each: what was in them is not imported.`;
  return { graph: graphOfNeo4jCsv(files, reading), notes: missing.length === 0 ? [] : [note] };
}

async function tables(folder: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(folder)).filter(isTableOfGraph).sort();
  if (names.length === 0)
    throw new CommandError(`${folder} holds no nodes-….csv: name the folder that mailuo export --format neo4j-csv wrote, or a file.`);
  return Promise.all(names.map(async (name) => ({ name, text: await wholeText(join(folder, name)) })));
}

async function wholeText(file: string): Promise<string> {
  try {
    return await naming(file, readFile(file, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_STRING_TOO_LONG") throw error;
    throw new CommandError(
      `${basename(file)} is larger than half a gigabyte, and is read whole: take neo4j-csv, which has a file for each label.`,
    );
  }
}

/** Written at once: nodes first, for their edges. */
async function store(
  workspace: string,
  graph: GraphBatch,
  { path, keepSchema }: { readonly path: string; readonly keepSchema: ((workspace: string) => Promise<void>) | undefined },
): Promise<void> {
  const unlock = await lockWorkspace(workspace);
  try {
    await Workspace.create(workspace);
    await keepSchema?.(workspace);
    const opened = await openStore(workspace, { write: true, location: ownStore(workspace) });
    try {
      await opened.upsert(graph);
    } finally {
      await opened.close();
    }
    await noteImport(workspace, { from: path });
  } finally {
    await unlock();
  }
}
