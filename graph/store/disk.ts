/** What the system says of a store's files, in words that say where and what to do. */
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "./store.ts";

/** Below this a disk is as good as full: an engine needs room beside what it keeps. */
const scarceBytes = 64 * 2 ** 20;

const again = "Then run the same command again: what was read is kept.";

/** Undefined where there is room, or the system does not tell. */
export function fullDisk(file: string): StoreError | undefined {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    if (bavail * bsize >= scarceBytes) return undefined;
    return new StoreError(
      "unavailable",
      `The disk that holds ${file} is full or nearly so (no space: ${megabytes(bavail * bsize)} left). Make room on it. ${again}`,
    );
  } catch {
    return undefined;
  }
}

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied. Give yourself the right to it, or choose another place.",
  EPERM: "not permitted. Give yourself the right to it, or choose another place.",
  EROFS: "its disk can only be read. Choose another place.",
  ENOSPC: `its disk is full (no space left). Make room on it. ${again}`,
  EDQUOT: `you may store no more there (quota). Make room. ${again}`,
  EFBIG: `it would grow larger than a file may be here (\`ulimit -f\`). Raise that. ${again}`,
  ENOTDIR: "a part of that path is a file where a folder is needed. Check the path.",
  EEXIST: "there is a file where a folder is needed. Check the path.",
  EIO: "the disk reports an error. Check the disk.",
};

/** Of an error of the system's while `file` was written. */
export function cannotWrite(file: string, error: unknown): StoreError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new StoreError("unavailable", `${file} can't be written: ${reasons[code] ?? `${message}. Check the path and the disk.`}`, {
    cause: error,
  });
}

/** How Grafeo 0.6 speaks of a file that it can't make sense of, and of a log that is another store's. */
const isOfContent = /\bis damaged\b|invalid file header|another database|misplaced|checksum/i;

/** Of an error in the engine's own words while the store was opened to write, or written. */
export function engineFailure(file: string, error: StoreError, remedy: string): StoreError {
  // On a small disk there is never much room: what the engine says of the files' content is no matter of that.
  const full = isOfContent.test(error.message) ? undefined : fullDisk(file);
  if (full) return full;
  const said = error.message.replace(/[.\s]+$/, "");
  return new StoreError(
    "unavailable",
    `The store ${file} could not be written (the engine says: ${said}). Run the same command again; if that fails too, make the store again with: ${remedy}`,
    { cause: error },
  );
}
