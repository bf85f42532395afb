/** The sentences of an English page as standing is read in them. */
import type { Sentence, StatementStatus } from "../../../model.ts";
import type { MentionedPage } from "../../../relate/relation-rules.ts";
import type { Told } from "../../../relate/standing/told.ts";
import { NextSentences, withNext } from "./next-sentence.ts";
import { englishStanding } from "./standing.ts";
import { englishWords, type EnglishWords } from "./words.ts";

export class StandingReading {
  readonly #words = new Map<string, EnglishWords>();

  readonly #next: NextSentences;

  constructor(private readonly page: Pick<MentionedPage, "mentionsOf" | "articles">) {
    this.#next = new NextSentences(page.articles);
  }

  /** Undefined where nothing is stated. */
  standing(sentence: Sentence, told: Told): StatementStatus | undefined {
    const says = englishStanding(this.#wordsOf(sentence), told);
    const next = says === undefined || told.predicate !== "WORKS_FOR" ? undefined : this.#next.of(sentence);
    if (says === undefined || next === undefined) return says;
    return withNext(says, told, [...this.#peopleOf(sentence), ...this.#peopleOf(next)], this.#wordsOf(next).text);
  }

  #peopleOf = (sentence: Sentence) => this.page.mentionsOf(sentence).filter(({ type }) => type === "Person");

  #wordsOf(sentence: Sentence): EnglishWords {
    const known = this.#words.get(sentence.id);
    if (known) return known;
    const made = englishWords(sentence, this.page.mentionsOf(sentence));
    this.#words.set(sentence.id, made);
    return made;
  }
}
