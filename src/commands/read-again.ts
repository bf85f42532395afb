/** Pages whose text is in the workspace, read again. */
import { versionsBy, type AddingPipeline } from "../extraction/add-pages.ts";
import { extractAll, notWhole } from "../extraction/extract-all.ts";
import type { PageExtractor } from "../extraction/extractor.ts";
import { OwnReading, partsOf } from "../extraction/own-reading.ts";
import { PageStore } from "../extraction/page-store.ts";
import type { Document } from "../model.ts";
import { failureText } from "../read/failure.ts";
import { isReadBy, modelOfVersion, withoutModel } from "../versions.ts";
import { readingIsDone, readingIsPending } from "../workspace/names-file.ts";
import type { StoredDocument } from "../workspace/record.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { Pace, type Progress } from "./progress.ts";

export interface ReadAgainOptions {
  readonly jobs: number;
  readonly progress: Progress;
  /** The workspace's own reading unless given. */
  readonly pipeline?: AddingPipeline | undefined;
  /** What reads pages in place of threads beside this one. */
  readonly elsewhere?: PageExtractor | undefined;
}

/** How many pages did not become what they should. */
export interface NotReadAgain {
  /** What was known of them is kept. */
  readonly unread: number;
  /** The model has not answered for them in all. */
  readonly partly: number;
}

/** Those that could not be read, or not in all, are named. */
export async function readAgain(
  workspace: Workspace,
  pages: AsyncIterable<StoredDocument>,
  { total, jobs, progress, pipeline, elsewhere }: ReadAgainOptions & { readonly total: number },
): Promise<NotReadAgain> {
  const documents = async function* (): AsyncGenerator<Document> {
    for await (const { document } of pages) yield document;
  };
  const pace = new Pace();
  const own = await OwnReading.of(workspace.folder);
  const store = new PageStore(workspace, versionsBy(pipeline ?? own));
  const extract = pipeline && ((document: Document) => pipeline.extract(document));
  const reading = { jobs, own, workspace: workspace.folder, extract, underWay: pipeline?.underWay, elsewhere };
  let [done, unread, partly] = [0, 0, 0];
  for await (const extracted of extractAll(documents(), reading)) {
    done++;
    progress.show(`reading again: ${done} of ${total} pages, ${pace.at(done, total)}`);
    if ("extraction" in extracted) {
      const { document } = extracted.extraction;
      const lacks = pipeline?.lacking?.(document);
      if (lacks !== undefined) {
        partly++;
        progress.end();
        console.error(`mailuo: ${failureText(notWhole(document, lacks))}`);
      }
      await store.add(extracted.extraction, { isWhole: lacks === undefined });
    } else {
      unread++;
      progress.end();
      console.error(`mailuo: ${extracted.document.file}: can't be extracted (${extracted.error.message}). What was known of it is kept.`);
    }
  }
  await store.flush();
  progress.end();
  return { unread, partly };
}

/** Pages that would be read otherwise now: by a newer version, with other names or rules, with a model. Gives how many were not, or not in all. */
export async function readOutdated(workspace: Workspace, options: ReadAgainOptions): Promise<number> {
  const { unread, partly } = await readThose(workspace, await outdatedPages(workspace, options.pipeline, isReadBy), options);
  if (unread === 0) await readingIsDone(workspace.folder);
  return unread + partly;
}

/**
 * Pages that other names or rules may say something else of, of this build or of one that was stopped, are read again as they were read:
 * those that the pipeline reads by that, others without. Gives how many were not, or not in all.
 */
export async function readWithOwn(workspace: Workspace, { pipeline, ...options }: ReadAgainOptions): Promise<number> {
  const own = await OwnReading.of(workspace.folder);
  const byPipeline = isBeside(partsOf(pipeline?.version ?? "")?.beside);
  const byOwn = isBeside("");
  const isBehind = [...workspace.distinctVersions()].some((version) => {
    return (byPipeline(version) || byOwn(version)) && partsOf(version)?.base !== own.baseVersion;
  });
  if (!isBehind && !readingIsPending(workspace.folder)) return 0;
  const sameOwn = (version: string, asked: string): boolean => partsOf(version)?.own === partsOf(asked)?.own;
  const withIt = pipeline ? await outdatedPages(workspace, pipeline, sameOwn, byPipeline) : [];
  const alone = await outdatedPages(workspace, undefined, sameOwn, (version) => byOwn(version) && !byPipeline(version));
  const results = [await readThose(workspace, withIt, { ...options, pipeline }), await readThose(workspace, alone, options)];
  if (results.every(({ unread }) => unread === 0)) await readingIsDone(workspace.folder);
  return results.reduce((sum, { unread, partly }) => sum + unread + partly, 0);
}

/** Of a page's version, whether this stands beside Mailuo's own extraction of today in it: of a model, whatever it was asked for then. */
const isBeside =
  (beside: string | undefined) =>
  (version: string): boolean => {
    const its = partsOf(version)?.beside;
    if (its === undefined || beside === undefined || withoutModel(its) !== withoutModel(beside)) return false;
    const model = modelOfVersion(beside)?.model;
    return model === undefined || model === modelOfVersion(its)?.model;
  };

const readThose = (workspace: Workspace, ids: readonly string[], options: ReadAgainOptions): Promise<NotReadAgain> =>
  readAgain(workspace, workspace.documents(ids), { ...options, total: ids.length });

/** In id order; `isAsked`: of a page's version, whether it is looked at. */
async function outdatedPages(
  workspace: Workspace,
  pipeline: AddingPipeline | undefined,
  isRead: (version: string, asked: string) => boolean,
  isAsked: (version: string) => boolean = () => true,
): Promise<string[]> {
  const own = await OwnReading.of(workspace.folder);
  const versionOf = versionsBy(pipeline ?? own);
  const versions = new Map([...workspace.versions()].filter(([, version]) => isAsked(version)));
  // Without a list of names the text tells nothing.
  if (own.isPlain) return [...versions].flatMap(([id, version]) => (isRead(version, versionOf("")) ? [] : [id]));
  const outdated: string[] = [];
  for await (const { document } of workspace.documents([...versions.keys()]))
    if (!isRead(versions.get(document.id)!, versionOf(document.text))) outdated.push(document.id);
  return outdated;
}
