/** Document → mentions. */
import type { Gazetteer } from "../gazetteer/place.ts";
import { languagePacks } from "../languages/registry.ts";
import type { Article, Document, Mention } from "../model.ts";
import { bylineExtractor } from "./byline.ts";
import type { MentionExtractor } from "./extractor.ts";
import type { Maybe } from "../maybe.ts";
import { mentionsOfPage } from "./page.ts";
import type { MentionTrace } from "./trace.ts";

export interface MentionOptions {
  readonly gazetteer: Gazetteer;
  /** In the order they run; those of `mentionExtractors` unless given. */
  readonly extractors?: readonly MentionExtractor[];
  readonly trace?: MentionTrace | undefined;
}

/** Those of the core and of all language packs, in the order they run. */
export const mentionExtractors = (): readonly MentionExtractor[] => [
  bylineExtractor,
  ...languagePacks().flatMap(({ mentions }) => mentions?.extractors ?? []),
];

/** In text order, no two of one span and type. Comes later only where an extractor does. */
export function findMentions(document: Document, articles: readonly Article[], options: MentionOptions): Maybe<readonly Mention[]> {
  const { gazetteer, extractors = mentionExtractors(), trace } = options;
  return mentionsOfPage({ document, articles, gazetteer }, extractors, trace);
}

/** Throws a RangeError where two have one name, or one needs another that does not run before it, unless it is left out on purpose. */
export function checkExtractors(extractors: readonly MentionExtractor[], without: readonly string[] = []): void {
  const earlier = new Set<string>();
  for (const { name, requires = [] } of extractors) {
    if (earlier.has(name)) throw new RangeError(`there are two extractors named ${name}`);
    const missing = requires.filter((required) => !earlier.has(required) && !without.includes(required));
    if (missing.length > 0) throw new RangeError(`the extractor ${name} needs ${missing.join(", ")} to run before it`);
    earlier.add(name);
  }
}
