/** A page read with all that its rules proposed kept. */
import type { Candidate } from "../mention/extractor.ts";
import type { Document, Extraction, Mention, Sentence } from "../model.ts";
import { extractPage, type ExtractionOptions } from "../pipeline.ts";
import type { Draft } from "../relate/draft.ts";
import type { DraftFate } from "../relate/trace.ts";

export interface ProposedStatement {
  readonly draft: Draft;
  readonly fate: DraftFate;
}

export interface WeighedSentence {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
  readonly mentions: readonly Mention[];
}

export interface TracedPage {
  readonly extraction: Extraction;
  /** By sentence id: candidates that the language's rules refused outright. */
  readonly refused: ReadonlyMap<string, readonly Candidate[]>;
  /** By sentence id, in page order: what was weighed, and what it became. A row of a table is here as the sentences that it was read as. */
  readonly weighed: ReadonlyMap<string, WeighedSentence>;
  readonly proposed: readonly ProposedStatement[];
}

export async function tracePage(document: Document, options: ExtractionOptions = {}): Promise<TracedPage> {
  const refused = new Map<string, Candidate[]>();
  const weighed = new Map<string, WeighedSentence>();
  const proposed: ProposedStatement[] = [];
  const extraction = await extractPage(document, {
    ...options,
    mentionTrace: {
      proposed: ({ id }: Sentence, candidate, accepted) => {
        if (accepted === undefined) refused.set(id, [...(refused.get(id) ?? []), candidate]);
      },
      decided: (sentence, candidates, mentions) => void weighed.set(sentence.id, { sentence, candidates, mentions }),
    },
    relationTrace: { proposed: (draft, fate) => void proposed.push({ draft, fate }) },
  });
  return { extraction, refused, weighed, proposed };
}
