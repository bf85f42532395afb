/** A page with where it is, which tells whose 县水利局 is meant. */
import type { PageContext } from "../../../mention/extractor.ts";
import { unitOf } from "../../../model.ts";
import { pageArea } from "./area.ts";
import type { ScopedPage } from "./scoped-page.ts";

interface Scopes {
  readonly whole: ScopedPage;
  /** As its prose alone tells: in a table or a list, the next row does not say whose bureau it is. */
  readonly prose: ScopedPage;
}

/** Three extractors ask for those of one page. */
const known = new WeakMap<PageContext, Scopes>();

export function scopesOf(page: PageContext): Scopes {
  let scopes = known.get(page);
  if (scopes === undefined) known.set(page, (scopes = find(page)));
  return scopes;
}

function find(page: PageContext): Scopes {
  const whole = { ...page, ...(page.scope ?? pageArea(page.articles, page.gazetteer)) };
  if (!page.articles.some(({ sentences }) => sentences.some((sentence) => unitOf(sentence) !== undefined))) return { whole, prose: whole };
  const articles = page.articles.map((article) => ({
    ...article,
    sentences: article.sentences.filter((sentence) => unitOf(sentence) === undefined),
  }));
  return { whole, prose: { ...whole, area: pageArea(articles, page.gazetteer).area } };
}
