/** English statements: the rules of english/ over each sentence of the English articles. */
import { cooperationDrafts } from "./cooperation.ts";
import { deedDrafts } from "./deeds.ts";
import { maskedSentences } from "./mask.ts";
import { moneyDrafts } from "./money.ts";
import { peopleDrafts } from "./people.ts";
import { placeDrafts } from "./places.ts";
import type { RelationDraft } from "../draft.ts";
import type { Article, Mention } from "../../model.ts";

/** What the English articles state; bylines are authorship.ts's, for all languages. */
export function* englishDrafts(articles: readonly Article[], mentions: readonly Mention[]): Generator<RelationDraft> {
  const bySentence = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  const bodies = mentions.filter((mention) => mention.type === "Agency" && mention.form === "name");
  for (const article of articles) {
    if (article.language !== "en") continue;
    const views = maskedSentences(article, bySentence, bodies);
    for (const [index, view] of views.entries()) {
      if (view.sentence.kind === "byline") continue;
      yield* peopleDrafts(view);
      yield* deedDrafts(view);
      yield* moneyDrafts(view, views[index - 1]);
      yield* cooperationDrafts(view);
      yield* placeDrafts(view);
    }
  }
}
