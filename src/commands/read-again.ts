/** Pages whose text is in the workspace, read again. */
import { readingIsDone } from "../workspace/names-file.ts";
import { extractAll } from "../extraction/extract-all.ts";
import { OwnReading } from "../extraction/own-reading.ts";
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
  const own = await OwnReading.of(workspace.folder);
  const store = new PageStore(workspace, (text) => own.versionOf(text));
  let [done, failed] = [0, 0];
  for await (const extracted of extractAll(documents(), { jobs, own, workspace: workspace.folder })) {
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

/** Pages that would be read otherwise now: by a newer version, or with other names of the list. Gives how many could not be. */
export async function readOutdated(
  workspace: Workspace,
  {
    jobs,
    progress,
    isAsked,
  }: {
    readonly jobs: number;
    readonly progress: Progress;
    /** Of a page's version, whether it is looked at; all unless given. */
    readonly isAsked?: (version: string) => boolean;
  },
): Promise<number> {
  const ids = await outdatedPages(workspace, isAsked);
  const failed = await readAgain(workspace, workspace.documents(ids), { total: ids.length, jobs, progress });
  if (failed === 0) await readingIsDone(workspace.folder);
  return failed;
}

/** In id order. */
async function outdatedPages(workspace: Workspace, isAsked: (version: string) => boolean = () => true): Promise<string[]> {
  const own = await OwnReading.of(workspace.folder);
  if (own.isPlain) return workspace.pages().flatMap(({ id, version }) => (isAsked(version) && version !== own.baseVersion ? [id] : []));
  const versions = new Map(workspace.pages().map(({ id, version }) => [id, version]));
  const asked = [...versions].filter(([, version]) => isAsked(version)).map(([id]) => id);
  const outdated: string[] = [];
  for await (const { document } of workspace.documents(asked))
    if (versions.get(document.id) !== own.versionOf(document.text)) outdated.push(document.id);
  return outdated;
}
