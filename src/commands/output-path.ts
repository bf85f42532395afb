/** Where an export goes: looked at before the work begins. */
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "./failure.ts";

const kindOf = async (path: string): Promise<"folder" | "file" | "other" | undefined> => {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
};

/** Throws where no file of that name can be written. */
export async function checkOutputFile(path: string, example: string): Promise<void> {
  if (path === "") throw new CommandError(`--output is empty: name a file, as ${example}.`);
  const own = await kindOf(path);
  if (own === "folder") throw new CommandError(`--output ${path} is a folder: name a file in it, as ${join(path, example)}.`);
  // What is written takes the place of what stood there, and /dev/null would be a file from then on.
  if (own === "other") throw new CommandError(`--output ${path} is a device or a pipe: name a file, as ${example}.`);
  const folder = dirname(path);
  const kind = await kindOf(folder);
  if (kind === undefined) throw new CommandError(`--output ${path}: the folder ${folder} is not there. Make it first, or write elsewhere.`);
  if (kind !== "folder") throw new CommandError(`--output ${path}: ${folder} is a file, not a folder. Write elsewhere.`);
}

/** Throws where no folder of that name can be made. */
export async function checkOutputFolder(path: string): Promise<void> {
  if (path === "") throw new CommandError("--output is empty: name a folder.");
  for (let at = path; ; at = dirname(at)) {
    const kind = await kindOf(at);
    if (kind === "folder" || (kind === undefined && dirname(at) === at)) return;
    if (kind !== undefined) throw new CommandError(`--output ${path}: ${at} is a file, and a folder is needed. Name another.`);
  }
}
