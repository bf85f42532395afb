/** One page through its extractors: every sentence, overlaps decided, then once more with the names that the page established. */
import { spanIn, type Article, type Mention, type Sentence } from "../model.ts";
import type { Candidate, Extractor, PageContext } from "./extractor.ts";
import { decideOverlaps } from "./overlap.ts";
import { isProduct } from "./products.ts";
import { findEstablished, pageDictionary } from "./page-dictionary.ts";

interface Proposal {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
}

/** In text order, no two of one span and type. Each extractor sees what those before it found in the sentence. */
export function mentionsOfPage(context: PageContext, extractors: readonly Extractor[]): readonly Mention[] {
  const proposals = context.articles.flatMap((article) =>
    article.sentences.map((sentence): Proposal => ({ sentence, candidates: propose(sentence, article, context, extractors) })),
  );
  const decided = ({ sentence, candidates }: Proposal): readonly Mention[] =>
    decideOverlaps(candidates).map((candidate) => mentionOf(candidate, sentence, context.document.id));
  const dictionary = pageDictionary(proposals.flatMap(decided));
  return proposals.flatMap(({ sentence, candidates }) =>
    decided({ sentence, candidates: [...candidates, ...findEstablished(sentence, dictionary)] }),
  );
}

function propose(sentence: Sentence, article: Article, context: PageContext, extractors: readonly Extractor[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const extractor of extractors) {
    const fits = extractor.language === "any" || extractor.language === article.language;
    if (fits)
      for (const candidate of extractor.find(sentence, article, context, candidates))
        if (candidate.type !== "Person" || !isProduct(sentence.text.slice(candidate.from, candidate.to), context.document.text))
          candidates.push(candidate);
  }
  return candidates;
}

function mentionOf(candidate: Candidate, sentence: Sentence, document: string): Mention {
  const span = spanIn(sentence, candidate.from, candidate.to);
  return {
    ...candidate,
    ...span,
    id: `${document}:${span.start}-${span.end}:${candidate.type}`,
    sentence: sentence.id,
    article: sentence.article,
    text: sentence.text.slice(candidate.from, candidate.to),
    form: candidate.form ?? "name",
  };
}
