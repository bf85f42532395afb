/** The user's rules as a finder of relations: what they propose is checked as all is. */
import { storedLabel } from "../../graph/schema/workspace-schema.ts";
import type { Article, Mention, Sentence } from "../model.ts";
import type { RelationDraft } from "../relate/draft.ts";
import type { RelationExtractor } from "../relate/extractor.ts";
import { draftsOf } from "../relate/by-rules.ts";
import type { MentionedPage } from "../relate/relation-rules.ts";
import { matches } from "../rules/match.ts";
import type { TypedText } from "../rules/typed-text.ts";
import type { OwnRule, RuleBook } from "./own-rule.ts";

/** Longer ones are lists that nobody wrote as a sentence: in UTF-16 units. */
export const longestSentence = 3_000;

export const ownRulesExtractor = (book: RuleBook, version: string): RelationExtractor => ({
  name: "own",
  version,
  *extract(page: MentionedPage) {
    for (const { sentence, typed, rules } of sentencesFor(book, page))
      for (const rule of rules) yield* draftsIn(book, rule, sentence, typed);
  },
});

export interface TypedSentence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly typed: TypedText;
  /** Those that are of its language. */
  readonly rules: readonly OwnRule[];
}

/** The sentences that rules are tried on, as rules read them. */
export function* sentencesFor({ rules, signs }: Pick<RuleBook, "rules" | "signs">, page: MentionedPage): Generator<TypedSentence> {
  for (const article of page.articles) {
    const own = rules.filter(({ language }) => language === undefined || language === article.language);
    if (own.length === 0) continue;
    for (const sentence of article.sentences) {
      const mentions = page.mentionsOf(sentence);
      if (mentions.length === 0 || sentence.kind === "byline" || sentence.kind === "furniture" || sentence.text.length > longestSentence)
        continue;
      yield { article, sentence, typed: signs.typed(sentence, mentions), rules: own };
    }
  }
}

/** What a rule proposes of a sentence, between ends that its relation may have. */
export function* draftsIn(book: Pick<RuleBook, "schema">, own: OwnRule, sentence: Sentence, typed: TypedText): Generator<RelationDraft> {
  for (const match of matches(typed, own.rule))
    for (const draft of draftsOf(own, match, { sentence, typed }))
      if (joins(book, own, draft.subject, draft.object as Mention)) yield draft;
}

/** Whether the schema has the relation between labels of these. */
function joins({ schema }: Pick<RuleBook, "schema">, { relation }: OwnRule, subject: Mention, object: Mention): boolean {
  const fits = (end: Mention, labels: readonly string[]): boolean => labels.includes(storedLabel(schema, end.type) ?? "");
  return fits(subject, relation.from) && fits(object, relation.to);
}
