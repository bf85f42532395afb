import { annotate } from "./annotate.ts";

const folders = process.argv.slice(2);
if (folders.length === 0) console.error("usage: node dist/scripts/annotate/main.js FOLDER…");
process.exitCode = folders.length === 0 ? 2 : annotate(folders);
