/** Why a workspace can't be used, in words that say where and what to do. */
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { join } from "node:path";

/** The workspace can't be used as it is. */
export class WorkspaceError extends Error {
  override readonly name: string = "WorkspaceError";
}

/** A word for a shell, quoted where it has to be. */
export const shellWord = (text: string): string => (/^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** ` --workspace FOLDER`, as a command that a person copies needs it; nothing for the folder that is taken anyway. */
export const workspaceOption = (folder: string): string => (folder === ".mailuo" ? "" : ` --workspace ${shellWord(folder)}`);

/** Undefined where a workspace is there and can be read. Looks only; nothing is made. */
export async function whyNoWorkspace(folder: string): Promise<string | undefined> {
  const remedy = `Make one with: npx mailuo build PATH…${workspaceOption(folder)}, or name another folder with --workspace.`;
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
    const isThere = path !== folder;
    return `No workspace at ${folder}: ${isThere ? "the folder holds no documents.jsonl" : "there is no such folder"}. ${remedy}`;
  }
}
