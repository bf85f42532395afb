// Runs a chunk that scripts/compile-ahead.mjs made a script of; the build puts this file beside the chunks.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** Those of this process, by the path of what V8 compiled of them: the build writes it. */
export const scripts = new Map();

export function compiledScript(url) {
  const filename = fileURLToPath(url);
  // Another Node or another kind of processor compiles for itself.
  const compiled = `${filename}.${process.version}-${process.platform}-${process.arch}`;
  const script = new Script(readFileSync(filename, "utf8"), { filename, cachedData: readIfThere(compiled) });
  scripts.set(compiled, script);
  return script.runInThisContext();
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
