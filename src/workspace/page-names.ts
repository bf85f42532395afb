/** The names that pages were read under: a file, a record of a JSON or JSON Lines file (`news.jsonl#a17`, `news.json:3`), or standard input. */
import { statSync } from "node:fs";
import { resolve, sep } from "node:path";

/** The folder that was resolved last: the names of a build's pages mostly have one. */
let last = { current: "", folder: "", path: "" };

/** The same for every way to write a path, seen from the current folder. */
export function nameKey(file: string): string {
  const end = file.lastIndexOf("/") + 1;
  const name = file.slice(end);
  if (name === "" || name === "." || name === ".." || sep !== "/") return resolve(file);
  const [current, folder] = [process.cwd(), file.slice(0, end)];
  if (last.folder !== folder || last.current !== current) last = { current, folder, path: resolve(folder) };
  return last.path === "/" ? `/${name}` : `${last.path}/${name}`;
}

/** A line of a file, an item of a list, or standard input: what was counted as the third is another text as soon as one comes in before it. */
export const isCounted = (file: string): boolean => /^standard input(?::\d+)?$|\.(?:jsonl?|ndjson):\d+$/i.test(file);

/** The file of a record's name; the name itself where it is no record's. */
export const fileOfLine = (file: string): string =>
  isCounted(file) ? file.replace(/:\d+$/, "") : file.replace(/(\.(?:jsonl?|ndjson))#.*$/is, "$1");

export const isStream = (file: string): boolean => /^standard input(?::\d+|#.*)?$/s.test(file);

/** Whether the file that the name tells of, or that it is a part of (`a.zip!b.txt`), is there now. What is no path is never gone. */
export function isThere(file: string): boolean {
  if (isStream(file) || /^[a-z][a-z0-9+.-]+:\/\//i.test(file)) return true;
  for (let path = file; path !== ""; path = path.replace(/[/\\:#!]?[^/\\:#!]*$/, "")) {
    const found = statOf(path);
    if (found) return found === "hidden" || found.isFile();
  }
  return false;
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // No right to look: it may be there.
    return "hidden";
  }
}
