/** The list of names that a workspace remembers, `names.jsonl` in it: every later build and rebuild finds them. */
import { existsSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOfNames, type KnownName } from "../names/known-name.ts";
import { WorkspaceError } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";

export const namesFile = (workspace: string): string => join(workspace, "names.jsonl");
/** Stands there as long as not every page that a change of the list, or of the rules, concerns was read with it. */
const pendingFile = (workspace: string): string => join(workspace, "reading.pending");

/** Before a list, or rules, are kept: pages wait to be read with them. */
export const startReading = (workspace: string): Promise<void> => writeFile(pendingFile(workspace), "");

export const hasNames = (workspace: string): boolean => existsSync(namesFile(workspace));

/** In the order of the list; none where the workspace has no list. Throws a WorkspaceError where the file is no list. */
export async function workspaceNames(workspace: string): Promise<readonly KnownName[]> {
  const file = namesFile(workspace);
  if (!existsSync(file)) return [];
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  return lines.map((line, index) => nameIn(line) ?? damaged(file, index + 1));
}

function nameIn(line: string): KnownName | undefined {
  try {
    const name = JSON.parse(line) as Partial<KnownName>;
    const isWhole = [name.id, name.type, name.name].every((text) => typeof text === "string") && Array.isArray(name.aliases);
    return isWhole ? (name as KnownName) : undefined;
  } catch {
    return undefined;
  }
}

const damaged = (file: string, line: number): never => {
  throw new WorkspaceError(`${file}, line ${line}: is no name. Give the list again with: mailuo build --names FILE PATH…`);
};

/** Keeps a list in the place of the one before. True where it says something else. */
export async function keepNames(workspace: string, names: readonly KnownName[]): Promise<boolean> {
  const before = hasNames(workspace) ? digestOfNames(await workspaceNames(workspace)) : undefined;
  if (before === digestOfNames(names)) return false;
  await makeFolder(workspace);
  await startReading(workspace);
  const part = `${namesFile(workspace)}.part`;
  await writeFile(part, names.map((name) => `${JSON.stringify(name)}\n`).join(""));
  await rename(part, namesFile(workspace));
  return true;
}

/** Whether pages wait to be read with the list or the rules. */
export const readingIsPending = (workspace: string): boolean => existsSync(pendingFile(workspace));

export const readingIsDone = (workspace: string): Promise<void> => rm(pendingFile(workspace), { force: true });
