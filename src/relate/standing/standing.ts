/**
 * The one place that decides what the standing of a statement is, for every rule of every family in every language. Rules say what they
 * found and how it is told (basis.ts); nothing becomes a statement but through `settle`.
 */
import type { Article, Sentence, StatementStatus } from "../../model.ts";
import type { Draft, RelationDraft } from "../draft.ts";
import { bareTitle, type TitleWords } from "./title.ts";
import type { Told } from "./told.ts";

/** A draft with its standing, and its title without words that say the standing. */
export interface Settled {
  readonly draft: Draft;
  readonly status: StatementStatus;
}

/** What a sentence's language tells of what is stated in it. */
export interface StandingRules {
  readonly titles: TitleWords;
  /** Undefined where nothing is stated. */
  standing(sentence: Sentence, told: Told): StatementStatus | undefined;
}

export class Standings {
  readonly #articles: ReadonlyMap<number, Article>;

  /** `rulesOf`: those of the article's language, for this page. */
  constructor(
    articles: readonly Article[],
    private readonly rulesOf: (article: Article) => StandingRules,
  ) {
    this.#articles = new Map(articles.map((article) => [article.index, article]));
  }

  /** Undefined where the sentence states nothing: what is denied, or wished for. */
  settle(draft: Draft): Settled | undefined {
    const article = this.#articles.get(draft.sentence.article);
    if (article === undefined) throw new RangeError(`sentence ${draft.sentence.id} is of no article of the page`);
    const rules = this.rulesOf(article);
    const { title, says } = titleOf(draft, rules.titles);
    const told: Told = {
      by: draft.by,
      predicate: "predicate" in draft ? draft.predicate : undefined,
      subject: draft.subject,
      object: "predicate" in draft ? draft.object : undefined,
      titleSays: says,
      from: draft.from,
      to: draft.to,
    };
    const status = mostCautious([draft.by, ...(draft.orBy ?? [])].map((by) => rules.standing(draft.sentence, { ...told, by })));
    // A cost that is rumoured is none.
    if (status === undefined || (told.predicate === undefined && status === "alleged")) return undefined;
    return { draft: title === undefined ? draft : withTitle(draft as RelationDraft, title), status };
  }
}

const cautious: readonly (StatementStatus | undefined)[] = [undefined, "alleged", "planned", "ended", "done"];

const mostCautious = (statuses: readonly (StatementStatus | undefined)[]): StatementStatus | undefined =>
  cautious.find((each) => statuses.includes(each));

function titleOf(draft: Draft, words: TitleWords): { title: string | undefined; says: StatementStatus | undefined } {
  const title = "predicate" in draft && draft.predicate === "WORKS_FOR" ? draft.properties?.["title"] : undefined;
  return typeof title === "string" && title !== "" ? bareTitle(title, words) : { title: undefined, says: undefined };
}

const withTitle = (draft: RelationDraft, title: string): RelationDraft => ({ ...draft, properties: { ...draft.properties, title } });
