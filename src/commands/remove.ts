/** `mailuo remove`: a document and all that only it stated are taken out. */
import { Workspace, type PageSummary } from "../workspace/workspace.ts";
import { CommandError, exitCodes } from "./failure.ts";
import { updateStore, withWriter } from "./writing.ts";

export async function remove(document: string, options: { readonly workspace: string }): Promise<number> {
  const page = findPage(await Workspace.open(options.workspace), document);
  return withWriter(options.workspace, async (workspace, progress) => {
    await workspace.remove(page.id);
    const { removed, written } = await updateStore(workspace, progress);
    console.log(`Removed ${page.file}: ${removed} nodes and edges went with it, ${written} were changed.`);
    return exitCodes.ok;
  });
}

/** By id, by the whole name it was read under, or by the end of it where only one page ends so. */
function findPage(workspace: Workspace, document: string): PageSummary {
  const pages = workspace.pages();
  const exact = pages.find(({ id, file }) => id === document || file === document);
  if (exact) return exact;
  const candidates = pages.filter(({ file }) => file.endsWith(`/${document}`));
  if (candidates.length === 1) return candidates[0]!;
  const found = candidates.length === 0 ? "no page" : `${candidates.length} pages (${candidates.map(({ file }) => file).join(", ")})`;
  throw new CommandError(`${found} of that name in ${workspace.folder}: ${document}. mailuo status --json lists all, with ids.`);
}
