// What a build was made of. `npx mailuo` in a clone has npm prepare the package once more at its first call: where nothing changed, that takes no time.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const inputs = ["src", "graph", "scripts", "viewer", "tsconfig.json", "package.json", "package-lock.json"];
const stampFile = join("dist", "built-of");

function* filesIn(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name));
}

/** Of the name, size and time of each file that a build reads, and of the Node that compiled ahead. */
function stamp() {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const input of inputs)
    for (const file of filesIn(input)) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  return hash.digest("hex");
}

export const isBuilt = () =>
  existsSync(stampFile) &&
  [join("src", "cli.js"), "viewer"].every((made) => existsSync(join("dist", made))) &&
  readFileSync(stampFile, "utf8") === stamp();
export const noteBuilt = () => writeFileSync(stampFile, stamp());
