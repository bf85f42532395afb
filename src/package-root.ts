/** Where the package lies: compiled code runs from dist/, the files it reads lie beside the sources. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** As tests do; compiled programs run from dist/. */
export const runsFromSources = import.meta.url.endsWith(".ts");

/** The folder of package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`Mailuo is not whole: there is no package.json above ${fileURLToPath(import.meta.url)}.`);
    folder = parent;
  }
  return folder;
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8")) as { version: string };
  return version;
}

/** A thread's compiled program, given within `src`; also where this runs from the sources, as tests do. */
export const threadProgram = (path: string): URL => pathToFileURL(join(packageRoot(), "dist", "src", path));
