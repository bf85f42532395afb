/** The sentences of a Chinese page as standing is read in them: a traditional word (沒有) on a page of simplified text denies as 没有 does. */
import type { Article, Sentence, StatementStatus } from "../../../model.ts";
import type { Told } from "../../../relate/standing/told.ts";
import type { View } from "../relations/view.ts";
import { foldTraditional } from "../characters/script.ts";
import { chineseStanding } from "./standing.ts";

export class StandingReading {
  readonly #views = new Map<string, View>();
  readonly #viewed = new Set<number>();
  readonly #articles: ReadonlyMap<number, Article>;

  constructor(
    articles: readonly Article[],
    private readonly viewsOf: (article: Article) => readonly View[],
  ) {
    this.#articles = new Map(articles.map((article) => [article.index, article]));
  }

  /** Undefined where nothing is stated. */
  standing(sentence: Sentence, told: Told): StatementStatus | undefined {
    const view = this.#viewOf(sentence);
    return view ? chineseStanding(view, told) : (told.titleSays ?? "done");
  }

  #viewOf(sentence: Sentence): View | undefined {
    const article = this.#articles.get(sentence.article);
    if (article && !this.#viewed.has(article.index)) {
      this.#viewed.add(article.index);
      for (const view of this.viewsOf(article)) this.#views.set(view.sentence.id, readable(view));
    }
    return this.#views.get(sentence.id);
  }
}

/** The same where nothing in it is traditional. */
function readable(view: View): View {
  const text = foldTraditional(view.masked.text);
  if (text === view.masked.text) return view;
  return { ...view, masked: { ...view.masked, text }, lean: { ...view.lean, text: foldTraditional(view.lean.text) } };
}
