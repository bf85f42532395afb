/** `mailuo remove`: a document and all that only it stated are taken out. */
import { Workspace } from "../workspace/workspace.ts";
import { choosePages, type PageChoice } from "./choose-pages.ts";
import { exitCodes } from "./failure.ts";
import { updateStore, withWriter } from "./writing.ts";

export interface RemoveOptions extends PageChoice {
  readonly workspace: string;
}

export async function remove(document: string, options: RemoveOptions): Promise<number> {
  // Looked for before the lock: a name that fits nothing waits for nobody.
  await choosePages(await Workspace.open(options.workspace), document, options);
  return withWriter(options.workspace, async (workspace, progress) => {
    const pages = await choosePages(workspace, document, options);
    for (const { id } of pages) await workspace.remove(id);
    const { removed, written } = await updateStore(workspace, progress);
    const names = pages.map(({ id, file }) => `${file} (${id})`).join(", ");
    console.log(`Removed ${names}: ${removed} nodes and edges went with it, ${written} were changed.`);
    return exitCodes.ok;
  });
}
