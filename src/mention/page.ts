/** One page through its extractors: every sentence, overlaps decided, then once more with the names that the page established. */
import { languagePacks } from "../languages/registry.ts";
import { mentionId, spanIn, type Article, type Mention, type Sentence } from "../model.ts";
import type { Candidate, MentionExtractor, PageContext } from "./extractor.ts";
import { after, type Maybe } from "../maybe.ts";
import type { MentionRules } from "./mention-rules.ts";
import { mentionRulesOf } from "./rules-of-language.ts";
import { decideOverlaps } from "./overlap.ts";
import { findEstablished, pageDictionary, typeIn, type PageDictionary } from "./page-dictionary.ts";
import type { MentionTrace } from "./trace.ts";

interface ReadSentence {
  readonly sentence: Sentence;
  readonly rules: MentionRules;
  readonly candidates: Candidate[];
}

/** In text order, no two of one span and type. Each extractor sees what those before it proposed. */
export function mentionsOfPage(
  context: PageContext,
  extractors: readonly MentionExtractor[],
  trace?: MentionTrace,
): Maybe<readonly Mention[]> {
  const sentences = new Map(context.articles.flatMap(sentencesOf));
  // One extractor after the other through the whole page, not sentence by sentence: each keeps its tables in the processor's cache.
  const proposed = extractors.reduce<Maybe<void>>(
    (before, extractor) => after(before, () => propose(context, extractor, sentences, trace)),
    undefined,
  );
  return after(proposed, () => decide(context, sentences, trace));
}

function sentencesOf({ language, sentences }: Article): (readonly [id: string, read: ReadSentence])[] {
  const rules = mentionRulesOf(language);
  return sentences.map((sentence) => [sentence.id, { sentence, rules, candidates: [] }]);
}

function propose(
  context: PageContext,
  extractor: MentionExtractor,
  sentences: ReadonlyMap<string, ReadSentence>,
  trace: MentionTrace | undefined,
): Maybe<void> {
  const found = extractor.extract(context, ({ id }) => sentences.get(id)?.candidates ?? []);
  return after(found, (proposals) => {
    for (const { sentence, candidate } of proposals) {
      const own = sentences.get(sentence.id);
      if (!own) throw new RangeError(`the extractor ${extractor.name} found something in ${sentence.id}, which is no sentence of the page`);
      const accepted = own.rules.accept ? own.rules.accept(candidate, sentence, context.document) : candidate;
      if (accepted) own.candidates.push(accepted);
      trace?.proposed(sentence, candidate, accepted);
    }
  });
}

function decide(
  { document, articles, gazetteer }: PageContext,
  byId: ReadonlyMap<string, ReadSentence>,
  trace: MentionTrace | undefined,
): readonly Mention[] {
  const sentences = [...byId.values()];
  const decided = ({ sentence, rules }: ReadSentence, candidates: readonly Candidate[]): readonly Mention[] =>
    decideOverlaps(candidates, rules.weigh).map((candidate) => mentionOf(candidate, sentence, document.id));
  const read = sentences.map((one) => decided(one, one.candidates));
  const orphaned = sentences.some(({ rules }) => rules.isShort) ? withoutOrphans(sentences, read) : undefined;
  const first = orphaned === undefined ? read : sentences.map((one, i) => (orphaned.has(one) ? decided(one, one.candidates) : read[i]!));
  const dictionary = pageDictionary(first.flat(), (mention) => byId.get(mention.sentence)?.rules.shortForm?.(mention));
  const found = sentences.flatMap((one, i) => {
    const told = findEstablished(one.sentence, dictionary);
    const candidates = told.length === 0 ? one.candidates : [...settled(one.candidates, first[i]!, dictionary), ...told];
    const mentions = told.length === 0 ? first[i]! : decided(one, candidates);
    trace?.decided(one.sentence, candidates, mentions);
    return mentions;
  });
  return languagePacks().reduce<readonly Mention[]>((all, { mentions }) => mentions?.settle?.(all, articles, gazetteer) ?? all, found);
}

/** Takes out the short names of those whom no extractor could keep as the whole name said them to be; gives the sentences that had any. */
function withoutOrphans(sentences: readonly ReadSentence[], read: readonly (readonly Mention[])[]): ReadonlySet<ReadSentence> {
  const whole = new Set(read.flatMap((mentions) => mentions.map(({ text, type }) => `${type} ${text}`)));
  const changed = new Set<ReadSentence>();
  for (const one of sentences) {
    const isOrphan = (candidate: Candidate): boolean =>
      one.rules.isShort?.(candidate) === true && !whole.has(`${candidate.type} ${candidate.name}`);
    if (!one.candidates.some(isOrphan)) continue;
    one.candidates.splice(0, one.candidates.length, ...one.candidates.filter((candidate) => !isOrphan(candidate)));
    changed.add(one);
  }
  return changed;
}

const spanOf = ({ from, to, type }: Candidate | Mention): string => `${from}-${to}:${type}`;

/** What the first reading chose and the page as a whole takes the name for. */
function settled(candidates: readonly Candidate[], mentions: readonly Mention[], dictionary: PageDictionary): readonly Candidate[] {
  const spans = new Set(mentions.filter(({ text, type }) => typeIn(dictionary, text) === type).map(spanOf));
  return candidates.map((candidate) => (spans.has(spanOf(candidate)) ? { ...candidate, settled: true } : candidate));
}

/** All with the same entries in one order: whatever reads mentions meets one hidden class of object, which is most of what reading them costs. */
function mentionOf(candidate: Candidate, sentence: Sentence, document: string): Mention {
  const { from, to, type, confidence, extractor, others, form = "name", name, gbCode, value, unit } = candidate;
  const { start, end } = spanIn(sentence, from, to);
  return {
    id: mentionId(document, { start, end }, type),
    sentence: sentence.id,
    article: sentence.article,
    start,
    end,
    from,
    to,
    text: sentence.text.slice(from, to),
    type,
    extractors: others === undefined ? [extractor] : [extractor, ...new Set(others)],
    confidence,
    form,
    name,
    gbCode,
    township: undefined,
    value,
    unit,
  };
}
