/** Pages whose text is in the workspace, read again. */
import { readingIsDone } from "../workspace/names-file.ts";
import { extractAll, notWhole } from "../extraction/extract-all.ts";
import { OwnReading, type AddedReading } from "../extraction/own-reading.ts";
import { PageStore } from "../extraction/page-store.ts";
import type { Document } from "../model.ts";
import { failureText } from "../read/failure.ts";
import { modelOfVersion } from "../versions.ts";
import type { StoredDocument } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Pace, type Progress } from "./progress.ts";

export interface ReadAgainOptions {
  readonly total: number;
  readonly jobs: number;
  readonly progress: Progress;
  /** Beside Mailuo's own extraction. */
  readonly added?: AddedReading | undefined;
}

/** Gives how many could not be read; those are named. */
export async function readAgain(
  workspace: Workspace,
  pages: AsyncIterable<StoredDocument>,
  { total, jobs, progress, added }: ReadAgainOptions,
): Promise<number> {
  const documents = async function* (): AsyncGenerator<Document> {
    for await (const { document } of pages) yield document;
  };
  const pace = new Pace();
  const own = await OwnReading.of(workspace.folder, added);
  const store = new PageStore(workspace, (text) => own.versionOf(text));
  let [done, failed] = [0, 0];
  for await (const extracted of extractAll(documents(), { jobs, own, workspace: workspace.folder, underWay: added?.underWay })) {
    done++;
    progress.show(`reading again: ${done} of ${total} pages, ${pace.at(done, total)}`);
    if ("extraction" in extracted) {
      const { document } = extracted.extraction;
      const lacks = added?.lacking?.(document);
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

/** Pages that would be read otherwise now: by a newer version, or with other names of the list. Gives how many could not be. */
export async function readOutdated(
  workspace: Workspace,
  {
    jobs,
    progress,
    added,
    isAsked,
  }: {
    readonly jobs: number;
    readonly progress: Progress;
    readonly added?: AddedReading | undefined;
    /** Of a page's version, whether it is looked at; all unless given. */
    readonly isAsked?: (version: string) => boolean;
  },
): Promise<number> {
  const ids = await outdatedPages(workspace, isAsked, added);
  const forgone = added ? undefined : forgoneLine(workspace, ids);
  if (forgone !== undefined) console.error(`mailuo: ${forgone}`);
  const failed = await readAgain(workspace, workspace.documents(ids), { total: ids.length, jobs, progress, added });
  if (failed === 0) await readingIsDone(workspace.folder);
  return failed;
}

/** What a model has said of them goes, until it is named again; its answers are kept. */
function forgoneLine(workspace: Workspace, ids: readonly string[]): string | undefined {
  const asked = new Set(ids);
  const read = workspace.pages().flatMap(({ id, version }) => (asked.has(id) ? (modelOfVersion(version) ?? []) : []));
  if (read.length === 0) return undefined;
  const models = [...new Set(read.map(({ model }) => model))].sort().join(", ");
  return `${read.length} pages that the model ${models} had read are read again without it: --model and --model-url read them with it.`;
}

/** In id order. */
async function outdatedPages(
  workspace: Workspace,
  isAsked: (version: string) => boolean = () => true,
  added?: AddedReading,
): Promise<string[]> {
  const own = await OwnReading.of(workspace.folder, added);
  if (own.isPlain) return workspace.pages().flatMap(({ id, version }) => (isAsked(version) && !own.isReadNow("", version) ? [id] : []));
  const versions = new Map(workspace.pages().map(({ id, version }) => [id, version]));
  const asked = [...versions].filter(([, version]) => isAsked(version)).map(([id]) => id);
  const outdated: string[] = [];
  for await (const { document } of workspace.documents(asked))
    if (!own.isReadNow(document.text, versions.get(document.id)!)) outdated.push(document.id);
  return outdated;
}
