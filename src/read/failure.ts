/** What could not be read, why, and what a person can do about it. */
export interface ReadFailure {
  /** As given or found; `file:line` for a line of a JSON Lines file. */
  readonly file: string;
  readonly reason: string;
  readonly remedy: string;
}

/** Thrown inside the reader where a failure is found deep down; `readSources` hands it out as a value. */
export class ReadError extends Error {
  readonly remedy: string;
  constructor(reason: string, remedy: string) {
    super(reason);
    this.name = "ReadError";
    this.remedy = remedy;
  }
}

/** As it is printed. */
export const failureText = ({ file, reason, remedy }: ReadFailure): string =>
  `${file}: ${reason}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}${/[.?!]$/.test(remedy) ? "" : "."}`;

/** The failure for an error of whatever kind. */
export function failureOf(file: string, error: unknown): ReadFailure {
  if (error instanceof ReadError) return { file, reason: error.message, remedy: error.remedy };
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : systemErrors[code];
  if (known) return { file, ...known };
  return {
    file,
    reason: `cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "open it in another program to see whether it is whole",
  };
}

const systemErrors: Readonly<Record<string, Omit<ReadFailure, "file">>> = {
  ENOENT: { reason: "is not there (or was removed while it was read)", remedy: "check the path, and read it again once it is in place" },
  ENOTDIR: { reason: "is not there: a part of its path is no folder", remedy: "check the path" },
  EACCES: { reason: "cannot be read: permission denied", remedy: "give yourself the right to read it" },
  EPERM: { reason: "cannot be read: not permitted", remedy: "give yourself the right to read it" },
  EISDIR: { reason: "is a folder", remedy: "name a file" },
  ELOOP: { reason: "is a symbolic link that leads to itself", remedy: "name the file it should lead to" },
  EIO: { reason: "cannot be read: the disk reports an error", remedy: "copy it from another place" },
  ENAMETOOLONG: { reason: "has too long a path", remedy: "check the path, or move it to a shorter one" },
};
