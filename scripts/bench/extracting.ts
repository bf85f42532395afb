/** The child of side-by-side.ts: extracts with the compiled sources of one checkout, a set of texts at a time, when it is told to. */
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

/** What of a checkout is called; the same in every one that is compared. */
interface Extracting {
  readonly extractDocument: (document: unknown) => unknown;
}
interface Reading {
  readonly makeDocument: (parts: { file: string; text: string; encoding: string; published: string }) => unknown;
}

const [checkout = "."] = process.argv.slice(2);
const compiled = async (path: string): Promise<unknown> => import(pathToFileURL(join(checkout, "dist", "src", path)).href);
// As the programs of the checkout begin; older ones say nothing of this.
const effort = "compiler-effort.js";
if (existsSync(join(checkout, "dist", "src", effort))) await compiled(effort);
const { extractDocument } = (await compiled("pipeline.js")) as Extracting;
const { makeDocument } = (await compiled(join("read", "document.js"))) as Reading;

process.on("message", (texts: readonly string[]) => {
  const documents = texts.map((text, i) => makeDocument({ file: `${i}.txt`, text, encoding: "utf-8", published: "2024-06-01" }));
  const started = process.cpuUsage();
  for (const document of documents) extractDocument(document);
  process.send!(process.cpuUsage(started).user);
});
