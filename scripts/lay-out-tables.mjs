// Unpacks the shipped tables once, when Mailuo is built: dist/laid-out holds them as they lie in memory. See src/laid-out.ts.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const languages = (path) => import(pathToFileURL(resolve("dist", "src", "languages", path)).href);

export async function layOutTables() {
  rmSync(join("dist", "laid-out"), { recursive: true, force: true });
  (await languages("zh/gazetteer/china.js")).layOutChina();
  (await languages("zh/mentions/tagger.js")).layOutTagger();
  (await languages("en/mentions/tagger.js")).layOutTagger();
}
