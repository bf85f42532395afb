/** The files of an embedded store: the graph, and, where a run was killed, what it wrote and had not put in its place yet. Neither opens without the other. */
import { constants, existsSync, readdirSync, statSync, type BigIntStats } from "node:fs";
import { cp, rename, rm } from "node:fs/promises";
import { join } from "node:path";

const parts = ["", ".wal"] as const;

export const isStoreThere = (path: string): boolean => parts.some((part) => existsSync(path + part));

/** Puts a store aside while another is made in its place; it comes back where that fails. */
export async function replacingStore<Result>(path: string, aside: string, make: () => Promise<Result>): Promise<Result> {
  await removeStore(aside);
  await moveStore(path, aside);
  let made: Result;
  try {
    made = await make();
  } catch (error) {
    await removeStore(path);
    await moveStore(aside, path);
    throw error;
  }
  await removeStore(aside);
  return made;
}

export const beforeRebuild = (path: string): string => `${path}.before`;
export const damagedStore = (path: string): string => `${path}.damaged`;

/** Of a run that was killed while a store was aside. Nobody else may be at work on it. */
export async function tidyStore(path: string): Promise<void> {
  for (const aside of [beforeRebuild(path), damagedStore(path)])
    if (isStoreThere(aside)) await (isStoreThere(path) ? removeStore(aside) : moveStore(aside, path));
}

export async function copyStore(from: string, to: string): Promise<void> {
  for (const part of parts) if (existsSync(from + part)) await cp(from + part, to + part, copying);
}

/** Where the disk can, both share what is the same in them. */
const copying = { recursive: true, mode: constants.COPYFILE_FICLONE };

/** Of the graph, and of what a run left beside it that was killed; undefined where there is no graph. */
export function stampOf(path: string): string | undefined {
  const file = statOf(path);
  if (!file) return undefined;
  const log = path + ".wal";
  const left = statOf(log);
  const parts = left?.isDirectory()
    ? readdirSync(log)
        .sort()
        .map((name) => statOf(join(log, name)))
    : [left];
  return [file, ...parts].flatMap((stat) => (stat ? [`${stat.size} ${stat.mtimeNs}`] : [])).join(" ");
}

const statOf = (path: string): BigIntStats | undefined => statSync(path, { bigint: true, throwIfNoEntry: false });

async function removeStore(path: string): Promise<void> {
  for (const part of parts) await rm(path + part, { recursive: true, force: true });
}

async function moveStore(from: string, to: string): Promise<void> {
  for (const part of parts) if (existsSync(from + part)) await rename(from + part, to + part);
}
