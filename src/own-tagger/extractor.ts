/** A tagger of the user's own, as an extractor of mentions: beside the rules and Mailuo's taggers, or in place of those. */
import type { Sentence } from "../model.ts";
import { agreed } from "../language-model/extractors.ts";
import type { Candidate, MentionExtractor, Proposal } from "../mention/extractor.ts";
import { readTaggerFolder, type TaggerFolder } from "./folder.ts";
import { openScorer, type Scorer } from "./session.ts";
import { spansOf, type ScoredWord, type TaggedSpan } from "./spans.ts";
import { WordPieces, type WordPiece } from "./word-pieces.ts";

/** Pieces that models of this kind read at a time, without the two around them. */
const window = 510;
const name = "own-tagger";

/** What a pipeline is made with. */
export interface OwnTagger {
  readonly mentionExtractors: readonly MentionExtractor[];
  /** Of Mailuo's own extractors, those that it stands in for. */
  readonly without: readonly string[];
}

/** Throws a RangeError where the folder does not hold a model that can be run, or no runtime is installed. */
export async function openOwnTagger(folder: string): Promise<OwnTagger> {
  const tagger = readTaggerFolder(folder);
  return ownTagger(tagger, await openScorer(tagger.model, tagger.tags.length));
}

export function ownTagger(folder: TaggerFolder, score: Scorer): OwnTagger {
  const pieces = new WordPieces(folder.vocabulary, folder.lowercase);
  const extractor: MentionExtractor = {
    name,
    ...(folder.languages && { languages: folder.languages }),
    provides: [...new Set(folder.labels.values())],
    version: folder.sum,
    async extract({ articles }, earlier) {
      const proposals: Proposal[] = [];
      for (const { language, sentences } of articles) {
        if (folder.languages?.includes(language) === false) continue;
        for (const sentence of sentences)
          for (const span of await taggedIn(sentence, pieces, score, folder.tags)) {
            const candidate = candidateOf(span, folder, earlier(sentence));
            if (candidate) proposals.push({ sentence, candidate });
          }
      }
      return proposals;
    },
  };
  return { mentionExtractors: [extractor], without: folder.replaces };
}

async function taggedIn({ kind, text }: Sentence, pieces: WordPieces, score: Scorer, tags: readonly string[]): Promise<TaggedSpan[]> {
  if (kind === "furniture" || kind === "rule" || kind === "byline") return [];
  const all = pieces.piecesOf(text);
  const words: ScoredWord[] = [];
  for (const part of partsOf(all)) {
    const scored = await score([pieces.start, ...part.map(({ id }) => id), pieces.end]);
    part.forEach(({ from, to, goesOn }, at) => {
      if (!goesOn) words.push({ from, to, scores: scored[at + 1]! });
    });
  }
  return spansOf(words, tags);
}

/** No word is cut. */
function partsOf(pieces: readonly WordPiece[]): WordPiece[][] {
  const parts: WordPiece[][] = [];
  for (let from = 0; from < pieces.length;) {
    let to = Math.min(pieces.length, from + window);
    while (to < pieces.length && to > from + 1 && pieces[to]!.goesOn) to--;
    parts.push(pieces.slice(from, to));
    from = to;
  }
  return parts;
}

/** Where others read the same characters otherwise, they are believed. */
function candidateOf(
  { from, to, kind, likelihood }: TaggedSpan,
  { labels, least, most }: TaggerFolder,
  earlier: readonly Candidate[],
): Candidate | undefined {
  const type = labels.get(kind);
  if (type === undefined || likelihood < least) return undefined;
  const others = earlier.filter((other) => other.from < to && from < other.to && other.form !== "nested");
  const same = others.filter((other) => other.from === from && other.to === to && other.type === type);
  const [best] = [...same].sort((one, other) => other.confidence - one.confidence);
  if (best) return { ...best, confidence: agreed(best.confidence), others: [...(best.others ?? []), name] };
  return others.length > 0 ? undefined : { from, to, type, extractor: name, confidence: Math.min(most, likelihood) };
}
