// Reads pages with the built programs and writes beside each chunk that is a script what V8 compiled of it by then:
// `node scripts/write-compiled.mjs CHUNKS PAGE...`, called by scripts/compile-ahead.mjs.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [chunks, ...pages] = process.argv.slice(2);
const load = (name) => import(pathToFileURL(resolve(chunks, name)).href);
// V8 takes it back under the same flags alone.
await load(join("..", "compiler-effort.js"));
const { extract } = await load("extract.js");
const { scripts } = await load("compiled-script.mjs");
for (const page of pages) await extract(page, { json: true });
for (const [path, script] of scripts) writeFileSync(path, script.createCachedData());
