/** One page through its extractors: every sentence, overlaps decided, then once more with the names that the page established. */
import { spanIn, unitOf, type Mention, type Sentence } from "../model.ts";
import { pageArea } from "../languages/zh/mentions/area.ts";
import { withinName } from "../languages/zh/mentions/name-ends.ts";
import type { Candidate, Extractor, PageContext } from "./extractor.ts";
import { decideOverlaps } from "./overlap.ts";
import { isProduct } from "../languages/zh/mentions/products.ts";
import { findEstablished, pageDictionary, typeIn, type PageDictionary } from "./page-dictionary.ts";
import { settleVillages } from "../languages/zh/mentions/village-townships.ts";

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
  const found = proposals.flatMap(({ sentence, candidates }, i) => {
    const told = findEstablished(sentence, dictionary);
    return told.length === 0 ? first[i]! : decided({ sentence, candidates: [...settled(candidates, first[i]!, dictionary), ...told] });
  });
  return settleVillages(found, context.articles, context.gazetteer);
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
  const alone = withAreaOfProse(context);
  const pages = articles.map((article) => ({
    article,
    proposals: article.sentences.map((sentence) => ({ sentence, candidates: [] as Candidate[] })),
  }));
  for (const extractor of extractors)
    for (const { article, proposals } of pages) {
      if (extractor.language !== "any" && extractor.language !== article.language) continue;
      for (const { sentence, candidates } of proposals)
        for (const found of extractor.find(sentence, article, completes(extractor, sentence) ? alone : context, candidates)) {
          const candidate = article.language === "zh" ? withinName(found, sentence.text) : found;
          if (candidate && (candidate.type !== "Person" || !isProduct(sentence.text.slice(candidate.from, candidate.to), document.text)))
            candidates.push(candidate);
        }
    }
  return pages.flatMap(({ proposals }) => proposals);
}

/** What makes 县水利局 whole. Which of the places of one name is meant, all of the page tells. */
const completes = ({ name, language }: Extractor, sentence: Sentence): boolean =>
  language === "zh" && name !== "gazetteer" && unitOf(sentence) !== undefined;

/** In a table or a list, the next row does not say whose bureau it is: the page's prose does. */
function withAreaOfProse(context: PageContext): PageContext {
  const { articles, gazetteer } = context;
  if (!articles.some(({ sentences }) => sentences.some((sentence) => unitOf(sentence) !== undefined))) return context;
  const prose = articles.map((article) => ({
    ...article,
    sentences: article.sentences.filter((sentence) => unitOf(sentence) === undefined),
  }));
  return { ...context, area: pageArea(prose, gazetteer).area };
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
