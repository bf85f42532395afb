/** The sentences of a Chinese page as standing is read in them. */
import type { Article, Sentence, StatementStatus } from "../../../model.ts";
import type { Told } from "../../../relate/standing/told.ts";
import type { View } from "../relations/view.ts";
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
      for (const view of this.viewsOf(article)) this.#views.set(view.sentence.id, view);
    }
    return this.#views.get(sentence.id);
  }
}
