/** How whoever runs this calls it, for messages that say what to run next. */
import { dirname, join, relative, resolve, sep } from "node:path";

export interface Call {
  /** As `process.argv`: the second is the program, by the path or link that was called. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

const byNpx = "npx mailuo";

/**
 * `npx mailuo` where npm started it or the package lies in this folder's node_modules; `mailuo` where it is installed for all folders;
 * `node dist/src/cli.js` where the file itself was called. A program that uses the library is told `npx mailuo`.
 */
export function ownCommand({ argv, env, cwd }: Call = { argv: process.argv, env: process.env, cwd: process.cwd() }): string {
  const program = argv[1];
  // npm start, npx, and whatever they start.
  if (program === undefined || env["npm_command"] !== undefined) return byNpx;
  const path = resolve(cwd, program);
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (name !== "mailuo" && name !== "cli.js") return byNpx;
  const modules = `${sep}node_modules${sep}`;
  const within = path.indexOf(modules);
  if (within >= 0) return isAbove(path.slice(0, within), cwd) ? byNpx : "mailuo";
  if (name === "mailuo") return "mailuo";
  const near = relative(cwd, path);
  return `node ${shellWord(near.startsWith("..") ? path : near)}`;
}

function isAbove(folder: string, below: string): boolean {
  for (let at = below; ; at = dirname(at)) {
    if (join(at, sep) === join(folder, sep)) return true;
    if (dirname(at) === at) return false;
  }
}

/** A word for a shell, quoted where it has to be. */
export const shellWord = (text: string): string => (/^[\p{L}\p{N}_./:@%+=,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
