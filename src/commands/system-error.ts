/** What the system refuses (a full disk, a right that is missing, a port that is taken), in words that say where and what to do. */
import { CommandError, exitCodes } from "./failure.ts";

/** Of those that have one, the file; of those about an address, that. */
type SystemError = NodeJS.ErrnoException & { readonly address?: string; readonly port?: number; readonly hostname?: string };

export const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && typeof (error as SystemError).code === "string" && typeof (error as SystemError).syscall === "string";

const again = "Then run the same command again: what was stored before is kept.";

const ofFiles: Readonly<Record<string, (path: string) => string>> = {
  ENOSPC: (path) => `The disk that holds ${path} is full (no space left). Make room on it. ${again}`,
  EDQUOT: (path) => `You may store no more on the disk that holds ${path} (quota). Make room there. ${again}`,
  EFBIG: (path) => `${path} would grow larger than a file may be here (see \`ulimit -f\`). Raise that. ${again}`,
  EROFS: (path) => `${path} can't be written: its disk can only be read. Choose another place.`,
  EACCES: (path) => `${path} can't be used: permission denied. Give yourself the right to it, or choose another place.`,
  EPERM: (path) => `${path} can't be used: not permitted. Give yourself the right to it, or choose another place.`,
  ENOENT: (path) => `${path} is not there. Check the path.`,
  ENOTDIR: (path) => `${path} can't be used: a part of that path is a file where a folder is needed. Check the path.`,
  EEXIST: (path) => `${path} is there already, and is not of the kind that is needed. Choose another name, or move it away.`,
  EISDIR: (path) => `${path} is a folder where a file is needed. Name the file.`,
  EMFILE: (path) => `Too many files are open to open ${path} as well. Raise the limit (\`ulimit -n\`), then run the same command again.`,
  ENFILE: (path) => `The machine has too many files open to open ${path} as well. Run the same command again later.`,
  ENOMEM: (path) => `There is not enough memory for ${path}. Close other programs, then run the same command again.`,
  EIO: (path) => `The disk that holds ${path} reports an error. Check the disk, and keep a copy of what is on it.`,
  ENAMETOOLONG: (path) => `The path ${path} is too long. Choose a shorter one.`,
  ELOOP: (path) => `${path} is a symbolic link that leads to itself. Name the file that it should lead to.`,
  EBUSY: (path) => `${path} is in use. Close the program that uses it, then run the same command again.`,
};

const ofAddresses: Readonly<Record<string, (where: SystemError) => string>> = {
  EADDRINUSE: ({ address, port }) =>
    `Port ${port} of ${address} is taken by another program. Choose another with --port, or leave it out for a free one.`,
  EACCES: ({ port }) => `Port ${port} is not yours to listen on. Choose one above 1023 with --port, or leave it out for a free one.`,
  EADDRNOTAVAIL: ({ address }) =>
    `${address} is no address of this machine. Name one with --host, or leave it out to serve this machine alone.`,
  ENOTFOUND: ({ hostname }) => `No machine is called ${hostname}. Name an address of this one with --host, or leave it out.`,
  EAI_AGAIN: ({ hostname }) => `No name server says where ${hostname} is. Name an address of this machine with --host, or leave it out.`,
};

/** The error as a command's own: wrong use where an address or a path that a person gave is at fault. */
export function systemFailure(error: SystemError): CommandError {
  const code = error.code!;
  if (error.syscall === "listen" || error.syscall === "getaddrinfo")
    return new CommandError(ofAddresses[code]?.(error) ?? `The server can't listen: ${error.message}. Choose another --host or --port.`);
  const where = error.path ?? "a file of this run";
  const text =
    ofFiles[code]?.(where) ?? `${where} can't be used: ${error.message}. Check the path and the disk, then run the same command again.`;
  return new CommandError(text, exitCodes.unavailable);
}
