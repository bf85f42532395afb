/** What a language brings to find mentions. */
import type { Gazetteer } from "../gazetteer/place.ts";
import type { Article, Document, Mention, Sentence } from "../model.ts";
import type { RuleFamily } from "../rules/rule.ts";
import type { Candidate, MentionExtractor } from "./extractor.ts";

/** A language's share in finding mentions; all but its extractors and families may be left out. */
export interface MentionRules {
  /** In the order they run; places come before the patterns that build on them. */
  readonly extractors: readonly MentionExtractor[];
  readonly families: readonly RuleFamily[];
  /** A candidate as the words around it let it stand; undefined where it is none. As it is where left out. */
  accept?(candidate: Candidate, sentence: Sentence, document: Document): Candidate | undefined;
  /** Extractors weighed against each other, before overlaps are decided. */
  weigh?(candidates: readonly Candidate[]): readonly Candidate[];
  /** Whether it stands for a longer name, and counts only where the page has that one too: `Lower` of somebody who was no person. */
  isShort?(candidate: Candidate): boolean;
  /** What the page may call it later on: 广大城 for 广大城小区. */
  shortForm?(mention: Mention): string | undefined;
  /** Whether the name of a body in a byline is a government's. */
  isAgency?(name: string): boolean;
  /** The mentions of all of the page, in their order, with what only the whole tells. */
  settle?(mentions: readonly Mention[], articles: readonly Article[], gazetteer: Gazetteer): readonly Mention[];
}
