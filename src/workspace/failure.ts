/** Why a workspace can't be used, in words that say where and what to do. */
import { constants, existsSync } from "node:fs";
import { access, stat } from "node:fs/promises";
import { join } from "node:path";
import { ownCommand, shellWord } from "../own-command.ts";

/** The workspace can't be used as it is. */
export class WorkspaceError extends Error {
  override readonly name: string = "WorkspaceError";
}

/** A line that was written whole holds other bytes now. */
export class DamagedPageError extends WorkspaceError {
  override readonly name = "DamagedPageError";
}

/** ` --workspace FOLDER`, as a command that a person copies needs it; nothing for the folder that is taken anyway. */
export const workspaceOption = (folder: string): string => (folder === ".mailuo" ? "" : ` --workspace ${shellWord(folder)}`);

/** The way on where a file can't be had back. */
export const withoutIt = (folder: string): string =>
  `To go on without what is gone, and read the pages that you have again: ${ownCommand()} rebuild --accept-loss${workspaceOption(folder)}`;

/** Undefined where a workspace is there and can be read. Looks only; nothing is made. */
export async function whyNoWorkspace(folder: string): Promise<string | undefined> {
  const remedy = `Make one with: ${ownCommand()} build PATH…${workspaceOption(folder)}, or name another folder with --workspace.`;
  try {
    if (!(await stat(folder)).isDirectory())
      return `No workspace at ${folder}: that is a file, and a workspace is a folder. Name the folder with --workspace.`;
    const documents = await stat(join(folder, "documents.jsonl"));
    if (!documents.isFile()) return `No workspace at ${folder}: its documents.jsonl is no file. ${remedy}`;
    await access(join(folder, "documents.jsonl"), constants.R_OK);
    return undefined;
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === "EACCES" || code === "EPERM")
      return `The workspace ${folder} can't be read: permission denied. Give yourself the right to read it.`;
    if (code === "ENOTDIR") return `No workspace at ${folder}: a part of that path is a file. Check the path.`;
    if (code !== "ENOENT") throw error;
    if (path === folder) return `No workspace at ${folder}: there is no such folder. ${remedy}`;
    if (!existsSync(join(folder, "builds.jsonl"))) return `No workspace at ${folder}: the folder holds no documents.jsonl. ${remedy}`;
    return `The texts of the workspace ${folder} are gone: it holds no documents.jsonl any more. Put it back from a copy. ${withoutIt(folder)}`;
  }
}

/** Throws a WorkspaceError where there is none to be opened. */
export async function refuseNoWorkspace(folder: string): Promise<void> {
  const reason = await whyNoWorkspace(folder);
  if (reason !== undefined) throw new WorkspaceError(reason);
}
