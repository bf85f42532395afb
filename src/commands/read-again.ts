/** Pages whose text is in the workspace, read again. */
import type { AddingPipeline } from "../extraction/add-pages.ts";
import { extractAll, notWhole } from "../extraction/extract-all.ts";
import { PageStore } from "../extraction/page-store.ts";
import type { Document } from "../model.ts";
import { failureText } from "../read/failure.ts";
import type { StoredDocument } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Pace, type Progress } from "./progress.ts";

export interface ReadAgainOptions {
  readonly total: number;
  readonly jobs: number;
  readonly progress: Progress;
  /** Mailuo's own extraction unless given. */
  readonly pipeline?: AddingPipeline | undefined;
}

/** Gives how many could not be read; those are named. */
export async function readAgain(
  workspace: Workspace,
  pages: AsyncIterable<StoredDocument>,
  { total, jobs, progress, pipeline }: ReadAgainOptions,
): Promise<number> {
  const documents = async function* (): AsyncGenerator<Document> {
    for await (const { document } of pages) yield document;
  };
  const pace = new Pace();
  const store = new PageStore(workspace, pipeline?.version);
  const extract = pipeline && ((document: Document) => pipeline.extract(document));
  let [done, failed] = [0, 0];
  for await (const extracted of extractAll(documents(), { jobs, extract, underWay: pipeline?.underWay })) {
    done++;
    progress.show(`reading again: ${done} of ${total} pages, ${pace.at(done, total)}`);
    if ("extraction" in extracted) {
      const { document } = extracted.extraction;
      const lacks = pipeline?.lacking?.(document);
      if (lacks !== undefined) {
        failed++;
        progress.end();
        console.error(`mailuo: ${failureText(notWhole(document, lacks))}`);
      }
      await store.add(extracted.extraction, { isWhole: lacks === undefined });
    } else {
      failed++;
      progress.end();
      console.error(`mailuo: ${extracted.document.file}: can't be extracted (${extracted.error.message}). What was known of it is kept.`);
    }
  }
  await store.flush();
  progress.end();
  return failed;
}
