/** Paths, folders and globs → the files to read, sorted. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join, normalize, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { failureOf, ReadError } from "./failure.ts";
import type { ReadFailure } from "./failure.ts";
import type { Readers } from "./readers.ts";

/** A file to read; `name` is how the person who asked would name it. */
export interface SourceFile {
  readonly path: string;
  readonly name: string;
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly failures: readonly ReadFailure[];
  /** Files in the folders that no reader takes by their names. */
  readonly passedOver: readonly SourceFile[];
}

interface Search {
  readonly root: string;
  readonly readers: Readers;
  /** What is found that can't be read is added here. */
  readonly failures: ReadFailure[];
  readonly passedOver: SourceFile[];
}

const linkRemedy = "name the file it leads to, or copy it into the folder";

/**
 * Each file once, by name in the order of UTF-16 units; nothing is read yet. `root` is where relative paths begin. Of a folder what a reader
 * takes by its name is found; a file named by itself is, whatever its name ends in.
 */
export async function findSources(paths: readonly string[], root: string, readers: Readers): Promise<Sources> {
  const files = new Map<string, SourceFile>();
  const failures: ReadFailure[] = [];
  const passedOver: SourceFile[] = [];
  const search: Search = { root, readers, failures, passedOver };
  for (const path of paths) {
    try {
      for (const file of await expand(path, search)) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      failures.push(failureOf(path, error));
    }
  }
  return { files: [...files.values()].sort(byName), failures, passedOver: passedOver.filter(({ path }) => !files.has(path)) };
}

const byName = (a: SourceFile, b: SourceFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function expand(path: string, search: Search): Promise<SourceFile[]> {
  const { root, readers } = search;
  const full = resolve(root, path);
  const found = await stat(full).catch((error: NodeJS.ErrnoException) => {
    if (isDynamicPattern(path)) return undefined;
    throw error;
  });
  if (!found) return matching(path, root);
  if (found.isDirectory()) {
    const files = await inFolder(full, path, await realpath(full), search);
    if (files.length === 0) throw new ReadError("holds no file to read", `put ${either(readers.extensions)} files into it, or name a file`);
    return files;
  }
  if (!found.isFile()) throw new ReadError("is neither a file nor a folder", "name a file, a folder, or - for standard input");
  // `./a.txt` and `a.txt` are one name.
  return [{ path: full, name: normalize(path) }];
}

const either = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

async function inFolder(folder: string, name: string, top: string, search: Search): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    search.failures.push(failureOf(name, error));
    return [];
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".")) continue;
    const file = { path: join(folder, entry.name), name: join(name, entry.name) };
    if (entry.isDirectory()) files.push(...(await inFolder(file.path, file.name, top, search)));
    else if (entry.isSymbolicLink()) files.push(...(await linked(file, top, search)));
    else if (entry.isFile()) (search.readers.takes(entry.name) ? files : search.passedOver).push(file);
  }
  return files;
}

/** A link inside the folder asked for is read if it leads to a file in that folder; folders there are reached without it. */
async function linked(file: SourceFile, top: string, { readers, failures }: Search): Promise<SourceFile[]> {
  try {
    const target = await realpath(file.path);
    const away = relative(top, target);
    if (away === ".." || away.startsWith(`..${sep}`) || resolve(away) === away) {
      failures.push({ file: file.name, reason: "is a symbolic link that leads out of the folder asked for", remedy: linkRemedy });
      return [];
    }
    return (await stat(target)).isFile() && readers.takes(file.name) ? [file] : [];
  } catch (error) {
    failures.push(failureOf(file.name, error));
    return [];
  }
}

async function matching(pattern: string, root: string): Promise<SourceFile[]> {
  // Without following links, none is listed, so that none can lead out.
  const names = await glob(pattern, { cwd: root, followSymbolicLinks: false, onlyFiles: true, expandDirectories: false });
  const files = names.map((name) => ({ path: resolve(root, name), name }));
  if (files.length === 0) throw new ReadError("matches no file", "check the pattern, and quote it so that the shell leaves it alone");
  return files;
}
