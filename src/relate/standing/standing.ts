/**
 * The one place that decides what the standing of a statement is, for every rule of every family in either language. Rules say what they
 * found and how it is told (basis.ts); nothing becomes a statement but through `settle`.
 */
import type { Article, Mention, Sentence, StatementStatus } from "../../model.ts";
import type { Draft, RelationDraft } from "../draft.ts";
import type { View } from "../../languages/zh/relations/view.ts";
import { chineseStanding } from "../../languages/zh/standing/standing.ts";
import { englishStanding } from "../../languages/en/standing/standing.ts";
import { englishWords, type EnglishWords } from "../../languages/en/standing/words.ts";
import { inSimplified } from "../../languages/zh/standing/simplified.ts";
import { bareTitle } from "./title.ts";
import type { Told } from "./told.ts";

/** A draft with its standing, and its title without words that say the standing. */
export interface Settled {
  readonly draft: Draft;
  readonly status: StatementStatus;
}

/** What the judge asks of a page. */
export interface SentenceSource {
  readonly articles: readonly Article[];
  views(article: Article): readonly View[];
  mentionsOf(sentence: Sentence): readonly Mention[];
}

export class Standings {
  readonly #views = new Map<string, View>();
  readonly #viewed = new Set<number>();
  readonly #english = new Map<string, EnglishWords>();
  readonly #articles: ReadonlyMap<number, Article>;

  constructor(private readonly page: SentenceSource) {
    this.#articles = new Map(page.articles.map((article) => [article.index, article]));
  }

  /** Undefined where the sentence states nothing: what is denied, or wished for. */
  settle(draft: Draft): Settled | undefined {
    const { title, says } = titleOf(draft);
    const told: Told = {
      by: draft.by,
      predicate: "predicate" in draft ? draft.predicate : undefined,
      subject: draft.subject,
      object: "predicate" in draft ? draft.object : undefined,
      titleSays: says,
      from: draft.from,
      to: draft.to,
    };
    const status = this.#standing(draft.sentence, told);
    // A cost that is rumoured is none.
    if (status === undefined || (told.predicate === undefined && status === "alleged")) return undefined;
    return { draft: title === undefined ? draft : withTitle(draft as RelationDraft, title), status };
  }

  #standing(sentence: Sentence, told: Told): StatementStatus | undefined {
    const article = this.#articles.get(sentence.article);
    if (article === undefined) return told.titleSays ?? "done";
    if (article.language === "en") return englishStanding(this.#wordsOf(sentence), told);
    const view = this.#viewOf(article, sentence);
    return view ? chineseStanding(view, told) : (told.titleSays ?? "done");
  }

  #viewOf(article: Article, sentence: Sentence): View | undefined {
    if (!this.#viewed.has(article.index)) {
      this.#viewed.add(article.index);
      for (const view of this.page.views(article)) this.#views.set(view.sentence.id, readable(view));
    }
    return this.#views.get(sentence.id);
  }

  #wordsOf(sentence: Sentence): EnglishWords {
    const known = this.#english.get(sentence.id);
    if (known) return known;
    const made = englishWords(sentence, this.page.mentionsOf(sentence));
    this.#english.set(sentence.id, made);
    return made;
  }
}

/** The same where nothing in it is traditional. */
function readable(view: View): View {
  const text = inSimplified(view.masked.text);
  if (text === view.masked.text) return view;
  return { ...view, masked: { ...view.masked, text }, lean: { ...view.lean, text: inSimplified(view.lean.text) } };
}

function titleOf(draft: Draft): { title: string | undefined; says: StatementStatus | undefined } {
  const title = "predicate" in draft && draft.predicate === "WORKS_FOR" ? draft.properties?.["title"] : undefined;
  return typeof title === "string" && title !== "" ? bareTitle(title) : { title: undefined, says: undefined };
}

const withTitle = (draft: RelationDraft, title: string): RelationDraft => ({ ...draft, properties: { ...draft.properties, title } });
