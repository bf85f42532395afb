/** Which pages speak of a thing, as the graph tells it, where it holds what the workspace states: a decision then need not read all pages. */
import { isDeepStrictEqual } from "node:util";
import { articlesOf, startOf } from "../../graph/store/articles-of.ts";
import { CheckpointFile } from "../materialize/checkpoint.ts";
import { indexFolder } from "../materialize/partitioned-index.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { storeName } from "./open-store.ts";
import type { StoreAhead } from "./store-ahead.ts";

/** Of more pages, to read them one by one takes as long as to read all in order. */
const mostPages = 2_000;

/** Undefined where the graph does not tell, or too many do. @param id an entity's or an edge's */
export async function pagesInStore(workspace: Workspace, ahead: StoreAhead, id: string): Promise<readonly string[] | undefined> {
  if (!(await isUpToDate(workspace, ahead))) return undefined;
  const store = await ahead.store;
  const entity = id.startsWith("e-") ? await startOf(store, id) : id;
  const articles = entity === undefined ? [] : await articlesOf(store, entity, mostPages + 1);
  return pagesOfArticles(articles);
}

/** Undefined where there are none, or too many. */
export function pagesOfArticles(articles: readonly string[]): readonly string[] | undefined {
  const pages = new Set(articles.map((article) => article.replace(/\.\d+$/, "")));
  return articles.length === 0 || articles.length > mostPages ? undefined : [...pages].sort();
}

/** Whether the store was made of just what the logs hold, and nobody else has written to it. */
async function isUpToDate(workspace: Workspace, { location, stamp }: StoreAhead): Promise<boolean> {
  const last = new CheckpointFile(indexFolder(workspace.folder), storeName(workspace.folder, location)).read();
  return last !== undefined && last.stamp === stamp && isDeepStrictEqual(last.state, await workspace.state());
}
