/** What a workspace is whose graph came from a file, and not from pages: it can be asked and exported, and holds nothing to be made again from. */
import { existsSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ownCommand } from "../own-command.ts";
import { WorkspaceError } from "./failure.ts";

const fileOf = (workspace: string): string => join(workspace, "imported.json");

interface Imported {
  /** The file or folder, as it was named. */
  readonly from: string;
}

/** The file that a workspace's graph was imported from; undefined where it is made of pages. */
export function importedFrom(workspace: string): string | undefined {
  if (!existsSync(fileOf(workspace))) return undefined;
  try {
    return (JSON.parse(readFileSync(fileOf(workspace), "utf8")) as Imported).from;
  } catch {
    return fileOf(workspace);
  }
}

export async function noteImport(workspace: string, imported: Imported): Promise<void> {
  await writeFile(`${fileOf(workspace)}.part`, `${JSON.stringify(imported)}\n`);
  await rename(`${fileOf(workspace)}.part`, fileOf(workspace));
}

/** Throws where pages would be written beside an imported graph: the graph is made of the pages alone, and what was imported would be gone. */
export function refuseImported(workspace: string): void {
  const from = importedFrom(workspace);
  if (from === undefined) return;
  throw new WorkspaceError(
    `The graph of ${workspace} was imported from ${from}, and is not made of pages: it can be queried, served and exported, not changed. ` +
      `Take another folder for pages (${ownCommand()} build … --workspace FOLDER).`,
  );
}
