/** Pairs in doubt as a person judges them: both sides' names and sentences, and what speaks for and against. */
import type { ReviewAnswer, ReviewFeature, ReviewPair, ReviewSide } from "../../graph/view-review.ts";
import { sentenceText } from "../assemble/sentence-text.ts";
import type { ResolvedPages } from "../materialize/resolved-pages.ts";
import type { Feature, FeatureKind } from "../resolve/across/person-features.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What the interface calls features by another name than the code: programs that read its answers know them so. */
const interfaceNames: Partial<Record<FeatureKind, string>> = {
  sameResidence: "sameDwelling",
  otherResidence: "otherDwelling",
  roleMismatch: "otherWalk",
  coMention: "companion",
};

/** The first `limit` pairs, most consequential first. */
export async function reviewList(workspace: Workspace, { doubts, entityOf }: ResolvedPages, limit: number): Promise<ReviewAnswer> {
  const pairs: ReviewPair[] = [];
  for (const { a, b, score, impact, features } of doubts.slice(0, limit)) {
    const [left, right] = await Promise.all([sideOf(workspace, a, entityOf), sideOf(workspace, b, entityOf)]);
    pairs.push({ a: left, b: right, score, stake: impact, features: features.map(inAnswer) });
  }
  return { pairs, inDoubt: doubts.length };
}

export const inAnswer = ({ kind, ...rest }: Feature): ReviewFeature => ({ kind: interfaceNames[kind] ?? kind, ...rest });

async function sideOf(workspace: Workspace, cluster: string, entityOf: ReadonlyMap<string, string>): Promise<ReviewSide> {
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
