/** The sentences of a Chinese page as standing is read in them: a traditional word (沒有) on a page of simplified text denies as 没有 does. */
import type { Article, Sentence, StatementStatus } from "../../../model.ts";
import type { Told } from "../../../relate/standing/told.ts";
import type { View } from "../relations/view.ts";
import { foldTraditional } from "../characters/script.ts";
import { isLongPast } from "./long-past.ts";
import { chineseStanding } from "./standing.ts";
import { died, rumoured, tellsOfDeath } from "./words.ts";

export class StandingReading {
  readonly #views = new Map<string, View>();
  readonly #viewed = new Set<number>();
  readonly #dead = new Map<number, ReadonlySet<string>>();
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
    const says = view ? chineseStanding(view, told) : (told.titleSays ?? "done");
    const isOver = says === "done" && view && (this.#isOver(view.article, told) || isLongPast(sentence.text, told, view.article.date));
    return isOver ? "ended" : says;
  }

  /** The dead hold no post and live nowhere. */
  #isOver(article: Article, { predicate, subject }: Told): boolean {
    if (subject.type !== "Person" || (predicate !== "WORKS_FOR" && predicate !== "LIVES_IN")) return false;
    let dead = this.#dead.get(article.index);
    if (dead === undefined) this.#dead.set(article.index, (dead = deadOf(this.viewsOf(article))));
    return dead.has(subject.text);
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

/** Names of those whose death an article tells of, rumours apart. */
function deadOf(views: readonly View[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const view of views) {
    if (!tellsOfDeath.test(view.sentence.text)) continue;
    const { text, mentions } = readable(view).masked;
    for (const [at, one] of mentions.entries())
      if (one?.type === "Person" && one.form !== "anaphor" && died.test(text.slice(at + 1, at + 140)) && !rumoured.test(text.slice(0, at)))
        found.add(one.text);
  }
  return found;
}

/** The same where nothing in it is traditional. */
function readable(view: View): View {
  const text = foldTraditional(view.masked.text);
  if (text === view.masked.text) return view;
  return { ...view, masked: { ...view.masked, text }, lean: { ...view.lean, text: foldTraditional(view.lean.text) } };
}
