/** `mailuo remove`: a document and all that only it stated are taken out. */
import { refuseNoWorkspace } from "../workspace/failure.ts";
import { LockedError } from "../workspace/lock.ts";
import { Workspace } from "../workspace/workspace.ts";
import { choosePages, type ChosenPage, type PageChoice } from "./choose-pages.ts";
import { exitCodes } from "./failure.ts";
import type { Progress } from "./progress.ts";
import { updateStore, withWriter, type AtHand } from "./writing.ts";

export interface RemoveOptions extends PageChoice {
  readonly workspace: string;
}

export async function remove(document: string, options: RemoveOptions): Promise<number> {
  await refuseNoWorkspace(options.workspace);
  const work = async (workspace: Workspace, progress: Progress, atHand: AtHand): Promise<number> => {
    const pages = await choosePages(workspace, document, options);
    const [kept, gone] = [pages.filter((page) => isKeptElsewhere(page)), pages.filter((page) => !isKeptElsewhere(page))];
    await workspace.noteNames(kept.map(({ id, under }) => ({ op: "gone", id, file: under! })));
    for (const { id } of gone) await workspace.remove(id);
    const { removed, written } = await updateStore(workspace, progress, atHand);
    for (const { id, under } of kept)
      console.log(`${under} is no name of page ${id} any more, which is kept under ${workspace.namesOf(id).join(", ")}.`);
    if (gone.length === 0) return exitCodes.ok;
    const names = gone.map(({ id, file, under = file }) => `${under} (${id})`).join(", ");
    console.log(`Removed ${names}: ${removed} nodes and edges went with it, ${written} were changed.`);
    return exitCodes.ok;
  };
  return withWriter(options.workspace, work, { opensAhead: true }).catch(async (error: unknown) => {
    // A name that fits nothing is told of whoever writes.
    if (error instanceof LockedError) await choosePages(await Workspace.open(options.workspace), document, options);
    throw error;
  });
}

/** A page that was named by one of its several names loses that name alone; by its id it goes whole. */
const isKeptElsewhere = ({ under, files }: ChosenPage): boolean => under !== undefined && files !== undefined;
