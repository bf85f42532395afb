/** What a language brings to find relations. relate.ts asks it of a page's articles in that language. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, Mention, Sentence, StatementStatus } from "../model.ts";
import type { RuleFamily } from "../rules/rule.ts";
import type { TypedText } from "../rules/typed-text.ts";
import type { Draft } from "./draft.ts";
import type { Says, Told } from "./standing/told.ts";
import type { TitleWords } from "./standing/title.ts";
import type { Units } from "./units.ts";

/** A page with its mentions, whatever languages its articles are in. */
export interface MentionedPage {
  readonly document: Document;
  readonly articles: readonly Article[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly gazetteer: Gazetteer;
  readonly units: Units;
  /** Those of one sentence, in text order. */
  mentionsOf(sentence: Sentence): readonly Mention[];
}

/** A page as the rules of one language read it: made once a page, so that what they know of all of it is found once. */
export interface RelationReading {
  /** What the articles in the language state, each proposal with how it is told. */
  drafts(): Iterable<Draft>;
  /** What the words of the sentence around it say of the standing of what it states; undefined where nothing is stated. */
  standing(sentence: Sentence, told: Told): StatementStatus | undefined;
  /** A sentence as the patterns of rules are tried on it. */
  typedTexts(article: Article, sentence: Sentence): readonly TypedText[];
}

/** Words, and what they say: `/\btidak\b/` is `denied`. With the flag `i` where a sentence may open with them, without `g`. */
export type StandingWord = readonly [words: RegExp, says: Exclude<Says, undefined>];

/** A language's share in finding relations. */
export interface RelationRules {
  /** All that the language reads in its own way. Left out, its `families` are matched as by-rules.ts says. */
  read(page: MentionedPage): RelationReading;
  readonly families: readonly RuleFamily[];
  /** For a language that brings no `read`: what its words say of what their sentence states; what claims least counts. */
  readonly standing?: readonly StandingWord[];
  /** Words of titles that say nothing of the post but whether it is held. */
  readonly titles: TitleWords;
  /** Roles, as bylines print them, of those whom the paper employs. */
  readonly reporter: RegExp;
}
