/** Blocks → what the newspaper's typesetter takes. */
import { newspaperHtml, type Newspaper, type TypesetArticle } from "./newspaper.ts";
import { textOf, type SetArticle, type SetKind, type SetPage } from "./set-page.ts";

function articleOf(article: SetArticle): TypesetArticle {
  const [kicker, subhead, caption] = (["kicker", "subhead", "caption"] as const).map((kind) => textOf(article, kind));
  const heads = new Set<SetKind>(["kicker", "headline", "subhead"]);
  const paragraphs = article.blocks
    .filter(({ kind, text }) => !heads.has(kind) && (kind !== "caption" || text !== caption))
    .map(({ text }) => text);
  return {
    headline: textOf(article, "headline") ?? "",
    paragraphs,
    ...(kicker !== undefined && { kicker }),
    ...(subhead !== undefined && { subhead }),
    ...(caption !== undefined && { caption }),
  };
}

export const newspaperOf = ({ language, articles }: SetPage, columns: number): string =>
  newspaperHtml({ language, columns, articles: articles.map(articleOf) } satisfies Newspaper);
