/** `mailuo review`: pairs that could be one thing, with both sides' sentences and what speaks for and against. */
import { sentenceText } from "../assemble/sentence-text.ts";
import { resolvePages } from "../pipeline.ts";
import { Workspace } from "../workspace/workspace.ts";
import { exitCodes } from "./failure.ts";

interface Side {
  readonly entity: string;
  readonly name: string;
  /** `document:start-end` of a mention: what `mailuo decide` takes. */
  readonly mention: string;
  readonly file: string;
  readonly sentence: string;
}

export interface ReviewPair {
  readonly a: Side;
  readonly b: Side;
  readonly score: number;
  readonly features: readonly { readonly score: number; readonly reason: string }[];
}

export async function review(options: { readonly workspace: string; readonly json?: boolean; readonly limit: number }): Promise<number> {
  const workspace = await Workspace.open(options.workspace);
  const { doubts, entityOf, lapsed } = await resolvePages(workspace);
  const pairs: ReviewPair[] = [];
  for (const { a, b, score, features } of doubts.slice(0, options.limit)) {
    const sides = await Promise.all([sideOf(workspace, a, entityOf), sideOf(workspace, b, entityOf)]);
    pairs.push({ a: sides[0]!, b: sides[1]!, score, features });
  }
  if (options.json) console.log(JSON.stringify({ inDoubt: doubts.length, pairs, lapsed }, null, 1));
  else {
    for (const pair of pairs) console.log(`${describePair(pair)}\n`);
    console.log(`${doubts.length} pairs in doubt, ${pairs.length} shown. Answer with: mailuo decide same|different|unsure A B`);
    if (lapsed.length > 0) console.log(`${lapsed.length} decisions apply to nothing that is here; --json lists them.`);
  }
  return exitCodes.ok;
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

function describePair({ a, b, features }: ReviewPair): string {
  const side = (letter: string, { name, mention, file, sentence }: Side): string =>
    `${letter}  ${name}  ${mention}  ${file}\n   ${sentence}`;
  const reasons = features.map(({ score, reason }) => `   ${score > 0 ? "+" : ""}${score}  ${reason}`);
  return [side("A", a), side("B", b), ...reasons].join("\n");
}
