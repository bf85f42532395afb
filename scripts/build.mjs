#!/usr/bin/env node
// Compiles src, graph and scripts into dist/, puts the programs into few files, the viewer into dist/viewer, and says which version of the extraction that is. `npm ci` calls it through `prepare`.
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isBuilt, noteBuilt } from "./build-stamp.mjs";
import { bundlePrograms } from "./bundle.mjs";
import { compileAhead } from "./compile-ahead.mjs";
import { layOutTables } from "./lay-out-tables.mjs";
import { rewriteCompiled } from "./spread-literals.mjs";
import { writeVersions } from "./versions.mjs";

const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

// npm prepares a package that is built already when `npx` runs its command; `npm run build` always builds.
if (process.argv.includes("--if-changed") && isBuilt()) process.exit(0);

run("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
// TypeScript 5.9 writes a declaration's import of JSON without its attribute, and where a program uses it refuses that.
const declared = "dist/graph/ontology.d.ts";
writeFileSync(declared, readFileSync(declared, "utf8").replace(/(from ".*\.json");/, '$1 with { type: "json" };'));
for (const folder of ["dist/src", "dist/graph"]) rewriteCompiled(folder);
run("node_modules/vite/bin/vite.js", "build", "viewer", "--config", "viewer/vite.config.ts", "--logLevel", "warn");
await bundlePrograms();
chmodSync("dist/src/cli.js", 0o755);
writeVersions();
await layOutTables();
const samplePages = join("scripts", "sample-pages");
compileAhead(
  join("dist", "src", "chunks"),
  [join("zh", "nanfeng.txt"), join("en", "herefordshire.txt")].map((page) => join(samplePages, page)),
);
noteBuilt();
