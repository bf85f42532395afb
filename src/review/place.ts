/** Where a mention stands, as people and programs write it. */
import { anchorMention } from "../decisions/anchor.ts";
import type { Anchor } from "../decisions/decision.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** `document:start-end`, or `article:start-end` with offsets into the article's text. */
const place = /^([0-9a-f]+)(\.\d+)?:(\d+)-(\d+)$/;

export const isMentionPlace = (given: string): boolean => place.test(given);

/** What a decision holds of the mention there; undefined where there is no such page, or no mention there. */
export async function anchorAt(given: string, workspace: Workspace): Promise<Anchor | undefined> {
  const [, document, index, first, last] = place.exec(given) ?? [];
  const page = document === undefined ? undefined : await workspace.page(document);
  if (!page) return undefined;
  const article = index === undefined ? undefined : page.articles.find(({ id }) => id === `${document}${index}`);
  if (index !== undefined && !article) return undefined;
  const from = article?.start ?? 0;
  const [start, end] = [from + Number(first), from + Number(last)];
  if (!page.mentions.some((mention) => mention.start < end && start < mention.end)) return undefined;
  return anchorMention(page.document, { start, end });
}
