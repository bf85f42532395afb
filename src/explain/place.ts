/** What was proposed at one place of a page, and what became of each proposal. */
import type { Candidate } from "../mention/extractor.ts";
import { leastConfidence } from "../mention/overlap.ts";
import { mentionRulesOf } from "../mention/rules-of-language.ts";
import { spanIn, type Article, type Mention, type Sentence, type Span } from "../model.ts";
import type { CandidateFate, ExplainedCandidate, PlaceExplanation } from "./explanation.ts";
import type { TracedPage } from "./traced-page.ts";

/** Undefined where the span holds nothing but white space, or what is in a language that is not read. */
export function explainPlace({ extraction, refused, weighed }: TracedPage, place: Span): PlaceExplanation | undefined {
  const found = [...weighed.values()].find(({ sentence }) => isIn(sentence, place));
  if (!found) return undefined;
  const { sentence, candidates, mentions } = found;
  const article = extraction.articles[sentence.article - 1] as Article;
  const heard = mentionRulesOf(article.language).weigh?.(candidates) ?? candidates;
  const isHeard = (one: Candidate): boolean => heard.some((other) => spanOf(other) === spanOf(one) && other.extractor === one.extractor);
  const unheard = candidates.filter((one) => !isHeard(one));
  const overlaps = ({ from, to }: Candidate): boolean => {
    const span = spanIn(sentence, from, to);
    return span.start < place.end && place.start < span.end;
  };
  return {
    sentence: sentence.text,
    kind: sentence.kind,
    language: article.language,
    candidates: [
      ...heard.filter(overlaps).map((one) => explained(one, sentence, mentions)),
      ...unheard
        .filter(overlaps)
        .map((one) => of(one, sentence, "refused", "other extractors speak against it, or it is not sure enough alone")),
      ...(refused.get(sentence.id) ?? [])
        .filter(overlaps)
        .map((one) => of(one, sentence, "refused", "the words around it say that it is no such name")),
    ].sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence),
    mentions: mentions.map(
      ({ type, text, extractors, confidence }) => `${type} ${text} (${extractors.join(", ")}; ${confidence.toFixed(2)})`,
    ),
  };
}

const isIn = ({ start, end, offsets }: Sentence, place: Span): boolean =>
  start < place.end && place.start < end && offsets.some((offset) => offset >= place.start && offset < place.end);

const spanOf = ({ from, to, type }: Candidate): string => `${from}-${to}:${type}`;

const of = (candidate: Candidate, sentence: Sentence, fate: CandidateFate, because = ""): ExplainedCandidate => ({
  text: sentence.text.slice(candidate.from, candidate.to),
  type: candidate.type,
  ...spanIn(sentence, candidate.from, candidate.to),
  rule: candidate.extractor,
  confidence: candidate.confidence,
  fate,
  because,
});

function explained(candidate: Candidate, sentence: Sentence, mentions: readonly Mention[]): ExplainedCandidate {
  const { from, to, type, confidence, extractor } = candidate;
  const own = mentions.find((mention) => mention.from === from && mention.to === to && mention.type === type);
  if (own) {
    if (own.extractors[0] !== extractor) return of(candidate, sentence, "merged", `${own.extractors[0]} found the same and is surer`);
    return of(candidate, sentence, own.form === "nested" ? "nested" : "mention");
  }
  if (confidence < leastConfidence) return of(candidate, sentence, "doubtful", `${leastConfidence} is asked`);
  const winner = mentions.find((mention) => mention.form !== "nested" && !mention.implied && mention.from < to && from < mention.to);
  const because = winner
    ? `${winner.text} ${winner.type} (${winner.extractors.join(", ")}; ${winner.confidence.toFixed(2)}) overlaps it and weighs more: confidence by length`
    : "what it overlaps weighs more";
  return of(candidate, sentence, "beaten", because);
}
