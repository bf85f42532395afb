/** Pages whose text is in the workspace, read again. */
import { extractAll } from "../extraction/extract-all.ts";
import { PageStore } from "../extraction/page-store.ts";
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
  const store = new PageStore(workspace);
  let [done, failed] = [0, 0];
  for await (const extracted of extractAll(documents(), { jobs })) {
    done++;
    progress.show(`reading again: ${done} of ${total} pages, ${pace.at(done, total)}`);
    if ("extraction" in extracted) await store.add(extracted.extraction);
    else {
      failed++;
      progress.end();
      console.error(`mailuo: ${extracted.document.file}: can't be extracted (${extracted.error.message}). What was known of it is kept.`);
    }
  }
  await store.flush();
  progress.end();
  return failed;
}
