// Writes dist/versions.json: a version of each part of what reads a page, made of its sources without their comments, its tables and its models.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Of all languages: what lies here, but for the folders of the packs. */
const core = [
  "src/model.ts",
  "src/names",
  "src/own-rules",
  "src/pipeline.ts",
  "src/printed-spelling.ts",
  "src/characters",
  "src/gazetteer",
  "src/languages",
  "src/mention",
  "src/relate",
  "src/resolve",
  "src/rules",
  "src/segment",
  "src/tables",
  "src/tagger",
];
const packs = { zh: ["src/languages/zh"], en: ["src/languages/en"] };
const schema = ["graph/ontology.ts", "graph/schema"];

const filesIn = (path) => {
  try {
    return readdirSync(path, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
  } catch (error) {
    if (error.code === "ENOTDIR") return [path];
    if (error.code === "ENOENT") return [];
    throw error;
  }
};

const options = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
/** A source as what it does; a table or a model byte for byte. */
const contentOf = (file) =>
  file.endsWith(".ts")
    ? withoutCounts(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: options }).outputText)
    : readFileSync(file);
/** How often a rule was right, which `npm run evaluate -- --rules --record` writes into its table, decides nothing. */
const withoutCounts = (source) => source.replace(/, right: \d+, wrong: \d+/g, "");

function versionOf(paths, except = []) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn)) {
    const path = file.replaceAll("\\", "/");
    if (path.endsWith(".md") || except.some((folder) => path.startsWith(`${folder}/`))) continue;
    hash.update(`${path}\0`).update(contentOf(file)).update("\0");
  }
  return hash.digest("hex").slice(0, 12);
}

export function writeVersions() {
  const versions = { core: versionOf([...core, ...schema], Object.values(packs).flat()) };
  for (const [code, paths] of Object.entries(packs)) versions[code] = versionOf(paths);
  versions.all = createHash("sha256").update(JSON.stringify(versions)).digest("hex").slice(0, 12);
  // Of what reads a page only where a model is asked.
  versions.model = versionOf(["src/language-model"]);
  writeFileSync("dist/versions.json", `${JSON.stringify(versions, undefined, 2)}\n`);
}
