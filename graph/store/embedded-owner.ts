/**
 * Who has an embedded store open for writing. The engine's own lock on the file decides (the kernel lets go of it when a process dies,
 * however it dies); this file beside it says who, and keeps the place while the engine's process is replaced.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { cannotWrite } from "./disk.ts";
import { StoreError } from "./store.ts";

interface Owner {
  readonly pid: number;
  /** When the process started, where the system tells: a process number is used again after a while. */
  readonly started: string | undefined;
}

const fileOf = (path: string): string => `${path}.owner`;

/** Takes the store for this process. Raises `locked` where a living process has it; what a dead one left behind is taken over. */
export function takeOwnership(path: string): void {
  const self: Owner = { pid: process.pid, started: startOf(process.pid) };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(fileOf(path), `${JSON.stringify(self)}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
        // What is half written would be no owner, and in the next one's way.
        rmSync(fileOf(path), { force: true });
        throw cannotWrite(fileOf(path), error);
      }
      const owner = readOwner(path);
      if (owner !== undefined && isAlive(owner)) throw lockedBy(path, owner.pid);
      rmSync(fileOf(path), { force: true });
    }
  }
  throw lockedBy(path, livingOwner(path));
}

export function giveUpOwnership(path: string): void {
  if (readOwner(path)?.pid === process.pid) rmSync(fileOf(path), { force: true });
}

/** Raises `locked` where a living process writes: the engine would refuse to read beside it. */
export function refuseBesideWriter(path: string): void {
  const pid = livingOwner(path);
  if (pid !== undefined) throw lockedBy(path, pid);
}

/** The error for a store that somebody else holds; without a `pid` that is one who reads, since writers are known. */
export function lockedBy(path: string, pid?: number): StoreError {
  const who =
    pid === undefined
      ? "another process that reads it (mailuo serve, query, export)"
      : pid === process.pid
        ? "this process already"
        : `process ${pid}, which writes to it`;
  return new StoreError("locked", `The store ${path} is open in ${who}. Wait until that ends or stop it, then try again.`);
}

/** The process that has the store open for writing. */
export function livingOwner(path: string): number | undefined {
  const owner = readOwner(path);
  return owner !== undefined && isAlive(owner) ? owner.pid : undefined;
}

function readOwner(path: string): Owner | undefined {
  try {
    const { pid, started } = JSON.parse(readFileSync(fileOf(path), "utf8")) as Owner;
    return Number.isInteger(pid) ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return started === undefined || startOf(pid) === undefined || startOf(pid) === started;
}

/** Linux: field 22 of /proc/PID/stat, counted behind the command's name, which may hold anything. Elsewhere undefined. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
