/** Pages whose text is in the workspace, read again. */
import { storePages } from "../extraction/store-pages.ts";
import type { Document } from "../model.ts";
import type { StoredDocument } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Pace, type Progress } from "./progress.ts";

/** Gives how many could not be read; those are named. */
export async function readAgain(
  workspace: Workspace,
  pages: AsyncIterable<StoredDocument>,
  { total, jobs, progress }: { readonly total: number; readonly jobs: number; readonly progress: Progress },
): Promise<number> {
  const documents = async function* (): AsyncGenerator<Document> {
    for await (const { document } of pages) yield document;
  };
  const pace = new Pace();
  let [done, failed] = [0, 0];
  const show = (): void => progress.show(`reading again: ${++done} of ${total} pages, ${pace.at(done, total)}`);
  await storePages(workspace, documents(), {
    jobs,
    onExtracted: show,
    onFailed: ({ document, error }) => {
      show();
      failed++;
      progress.end();
      console.error(`mailuo: ${document.file}: can't be extracted (${error.message}). What was known of it is kept.`);
    },
  });
  progress.end();
  return failed;
}
