/** A page as the rules of each of its languages read it. */
import type { Article } from "../model.ts";
import type { MentionedPage, RelationReading, RelationRules } from "./relation-rules.ts";
import { relationRulesOf } from "./rules-of-language.ts";

/** What a language tells of one page. */
export type PageReading = RelationReading & Pick<RelationRules, "titles" | "reporter">;

export class Readings {
  readonly #readings = new Map<string, PageReading>();

  constructor(private readonly page: MentionedPage) {}

  /** Throws a RangeError where no pack has the article's language. */
  of({ language }: Pick<Article, "language">): PageReading {
    const known = this.#readings.get(language);
    if (known) return known;
    const { titles, reporter, ...rules } = relationRulesOf(language);
    const reading = rules.read(this.page);
    const made: PageReading = {
      drafts: () => reading.drafts(),
      standing: (...asked) => reading.standing(...asked),
      typedTexts: (...asked) => reading.typedTexts(...asked),
      titles,
      reporter,
    };
    this.#readings.set(language, made);
    return made;
  }
}
