/** The page's files: only those that are in its folder at the start, so no path a browser sends is ever opened. */
import { readFileSync, readdirSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { AnswerBody } from "./respond.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

export interface PageFiles {
  /** The file at a URL's path; `/` is index.html. Files under /assets/ carry a hash in their name and never change. */
  get(path: string): { readonly body: AnswerBody; readonly cacheControl: string } | undefined;
}

export function readPageFiles(directory: string): PageFiles {
  const names = new Map<string, string>();
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !(extname(entry.name) in types)) continue;
    const file = join(entry.parentPath, entry.name);
    names.set(`/${relative(directory, file).split(sep).join("/")}`, file);
  }
  const read = new Map<string, AnswerBody>();
  return {
    get(path) {
      const name = path === "/" ? "/index.html" : path;
      const file = names.get(name);
      if (file === undefined) return undefined;
      let body = read.get(name);
      if (!body) read.set(name, (body = new AnswerBody(readFileSync(file), types[extname(file)]!)));
      return { body, cacheControl: name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache" };
    },
  };
}
