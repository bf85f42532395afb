/** One writer a workspace. The lock names its process, so that one left by a killed process is recognised and taken over. */
import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { WorkspaceError } from "./failure.ts";
import { makeFolder } from "./make-folder.ts";
import { naming } from "./name-file.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** Another process writes to the workspace; the message says which. */
export class LockedError extends WorkspaceError {
  override readonly name = "LockedError";
}

/** Takes the lock, or rejects with a LockedError that says who has it. The function it gives releases it. */
export async function lockWorkspace(folder: string): Promise<() => Promise<void>> {
  await makeWorkspaceFolder(folder);
  const file = join(folder, "writer.lock");
  for (;;) {
    try {
      const handle = await open(file, "wx");
      const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
      await naming(file, handle.writeFile(JSON.stringify(holder))).finally(() => handle.close());
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        // A lock that could not be written names nobody: the next one would take it over all the same.
        if ((error as NodeJS.ErrnoException).syscall === "write") await rm(file, { force: true });
        throw error;
      }
    }
    const holder = await readHolder(file);
    if (holder && isAlive(holder))
      throw new LockedError(
        `Another mailuo is writing to ${folder} (process ${holder.pid} on ${holder.host}, since ${holder.since}). ` +
          `Wait for it to end; if it is not running any more, delete ${file}.`,
      );
    await rm(file, { force: true });
  }
}

async function makeWorkspaceFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "EEXIST" && code !== "ENOTDIR") throw error;
    throw new WorkspaceError(
      `No workspace can be made at ${folder}: there is a file where a folder is needed. Name another with --workspace.`,
    );
  }
}

/** Undefined where a kill left the file before anything was written to it. */
async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  // A process of another machine can't be asked; its lock is believed.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
