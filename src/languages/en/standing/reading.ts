/** The sentences of an English page as standing is read in them. */
import type { Sentence, StatementStatus } from "../../../model.ts";
import type { MentionedPage } from "../../../relate/relation-rules.ts";
import type { Told } from "../../../relate/standing/told.ts";
import { englishStanding } from "./standing.ts";
import { englishWords, type EnglishWords } from "./words.ts";

export class StandingReading {
  readonly #words = new Map<string, EnglishWords>();

  constructor(private readonly page: Pick<MentionedPage, "mentionsOf">) {}

  /** Undefined where nothing is stated. */
  standing(sentence: Sentence, told: Told): StatementStatus | undefined {
    return englishStanding(this.#wordsOf(sentence), told);
  }

  #wordsOf(sentence: Sentence): EnglishWords {
    const known = this.#words.get(sentence.id);
    if (known) return known;
    const made = englishWords(sentence, this.page.mentionsOf(sentence));
    this.#words.set(sentence.id, made);
    return made;
  }
}
