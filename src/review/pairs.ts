/** Pairs in doubt as a person judges them: both sides' names and sentences, and what speaks for and against. */
import { sentenceText } from "../assemble/sentence-text.ts";
import { resolvePages } from "../pipeline.ts";
import type { DoubtfulPair } from "../resolve/across/resolve-block.ts";
import type { Workspace } from "../workspace/workspace.ts";

export interface Side {
  readonly entity: string;
  readonly name: string;
  /** `document:start-end` of a mention: what `mailuo decide` takes. */
  readonly mention: string;
  readonly file: string;
  readonly sentence: string;
}

export interface ReviewPair extends Pick<DoubtfulPair, "score" | "stake" | "features"> {
  readonly a: Side;
  readonly b: Side;
}

export interface ReviewList {
  readonly pairs: readonly ReviewPair[];
  /** How many there are in all. */
  readonly inDoubt: number;
  /** Decisions that speak of nothing that is here now. */
  readonly lapsed: Awaited<ReturnType<typeof resolvePages>>["lapsed"];
}

/** The first `limit` pairs, most consequential first. */
export async function reviewList(workspace: Workspace, limit: number): Promise<ReviewList> {
  const { doubts, entityOf, lapsed } = await resolvePages(workspace);
  const pairs: ReviewPair[] = [];
  for (const { a, b, score, stake, features } of doubts.slice(0, limit)) {
    const [left, right] = await Promise.all([sideOf(workspace, a, entityOf), sideOf(workspace, b, entityOf)]);
    pairs.push({ a: left, b: right, score, stake, features });
  }
  return { pairs, inDoubt: doubts.length, lapsed };
}

async function sideOf(workspace: Workspace, cluster: string, entityOf: ReadonlyMap<string, string>): Promise<Side> {
  const page = (await workspace.page(cluster.slice(0, cluster.indexOf("#"))))!;
  const found = page.clusters.find(({ id }) => id === cluster);
  const mention = page.mentions.find(({ id }) => id === found?.mentions[0]);
  const article = page.articles.find(({ index }) => index === mention?.article);
  const { id, file, text } = page.document;
  return {
    entity: entityOf.get(cluster) ?? "",
    name: found?.name ?? "",
    mention: `${id}:${mention?.start ?? 0}-${mention?.end ?? 0}`,
    file,
    sentence: mention && article ? sentenceText(mention.sentence, text.slice(article.start, article.end), article.language) : "",
  };
}
