/** One page through its extractors: every sentence, overlaps decided, then once more with the names that the page established. */
import { spanIn, type Mention, type Sentence } from "../model.ts";
import type { Candidate, Extractor, PageContext } from "./extractor.ts";
import { decideOverlaps } from "./overlap.ts";
import { isProduct } from "./products.ts";
import { findEstablished, pageDictionary, typeIn, type PageDictionary } from "./page-dictionary.ts";

interface Proposal {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** In text order, no two of one span and type. Each extractor sees what those before it found in the sentence. */
export function mentionsOfPage(context: PageContext, extractors: readonly Extractor[]): readonly Mention[] {
  const proposals = propose(context, extractors);
  const decided = ({ sentence, candidates }: Proposal): readonly Mention[] =>
    decideOverlaps(candidates).map((candidate) => mentionOf(candidate, sentence, context.document.id));
  const first = proposals.map(decided);
  const dictionary = pageDictionary(first.flat());
  return proposals.flatMap(({ sentence, candidates }, i) => {
    const told = findEstablished(sentence, dictionary);
    return told.length === 0 ? first[i]! : decided({ sentence, candidates: [...settled(candidates, first[i]!, dictionary), ...told] });
  });
}

const spanOf = ({ from, to, type }: Candidate | Mention): string => `${from}-${to}:${type}`;

/** What the first reading chose and the page as a whole takes the name for. */
function settled(candidates: readonly Candidate[], mentions: readonly Mention[], dictionary: PageDictionary): readonly Candidate[] {
  const spans = new Set(mentions.filter(({ text, type }) => typeIn(dictionary, text) === type).map(spanOf));
  return candidates.map((candidate) => (spans.has(spanOf(candidate)) ? { ...candidate, settled: true } : candidate));
}

/** One extractor after the other through the whole page, not sentence by sentence: each keeps its tables in the processor's cache. */
function propose(context: PageContext, extractors: readonly Extractor[]): readonly Proposal[] {
  const { articles, document } = context;
  const pages = articles.map((article) => ({
    article,
    proposals: article.sentences.map((sentence) => ({ sentence, candidates: [] as Candidate[] })),
  }));
  for (const extractor of extractors)
    for (const { article, proposals } of pages) {
      if (extractor.language !== "any" && extractor.language !== article.language) continue;
      for (const { sentence, candidates } of proposals)
        for (const candidate of extractor.find(sentence, article, context, candidates))
          if (candidate.type !== "Person" || !isProduct(sentence.text.slice(candidate.from, candidate.to), document.text))
            candidates.push(candidate);
    }
  return pages.flatMap(({ proposals }) => proposals);
}

function mentionOf(
  { extractor, others = [], weight: _, settled: __, ...candidate }: Candidate,
  sentence: Sentence,
  document: string,
): Mention {
  const span = spanIn(sentence, candidate.from, candidate.to);
  return {
    ...candidate,
    extractors: [extractor, ...new Set(others)],
    ...span,
    id: `${document}:${span.start}-${span.end}:${candidate.type}`,
    sentence: sentence.id,
    article: sentence.article,
    text: sentence.text.slice(candidate.from, candidate.to),
    form: candidate.form ?? "name",
  };
}
