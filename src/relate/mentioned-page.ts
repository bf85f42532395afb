/** A page's mentions by sentence, for the rules of all languages. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, Mention } from "../model.ts";
import type { MentionedPage } from "./relation-rules.ts";
import { Units } from "./units.ts";

const none: readonly Mention[] = [];

export function mentionedPage(
  document: Document,
  articles: readonly Article[],
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): MentionedPage {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const units = new Units(articles, mentions);
  return { document, articles, mentions, gazetteer, units, mentionsOf: ({ id }) => bySentence.get(id) ?? none };
}
