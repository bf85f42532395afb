/** A page's sentences as they are put to the model: whole articles together as far as they fit, long ones in parts. */
import type { Article, Sentence, SentenceKind } from "../model.ts";

/** Sentences of one article. */
export interface Part {
  readonly title: string | undefined;
  readonly sentences: readonly Sentence[];
}

/** What one request asks of: sentences are numbered through all its parts, from 1. */
export type Batch = readonly Part[];

/** Nothing is told in the others, or (bylines) others tell it. */
const told: ReadonlySet<SentenceKind> = new Set(["kicker", "title", "heading", "caption", "body", "cell", "item", "field"]);
/** A number alone names nobody. */
const hasWords = /\p{L}{2}/u;

/** `characters`: of text in a batch; a sentence that is longer is a batch by itself. */
export function batchesOf(articles: readonly Article[], characters: number): Batch[] {
  const batches: Part[][] = [];
  let room = 0;
  for (const { title, sentences } of articles) {
    let part: Sentence[] | undefined;
    for (const sentence of sentences.filter(({ kind, text }) => told.has(kind) && hasWords.test(text))) {
      if (sentence.text.length > room) {
        batches.push([]);
        [room, part] = [characters, undefined];
      }
      if (!part) batches.at(-1)!.push({ title, sentences: (part = []) });
      part.push(sentence);
      room -= sentence.text.length;
    }
  }
  return batches;
}

export const sentencesOf = (batch: Batch): readonly Sentence[] => batch.flatMap(({ sentences }) => sentences);

/** Two of about half the sentences; undefined where there is one. */
export function halvesOf(batch: Batch): readonly [Batch, Batch] | undefined {
  const count = sentencesOf(batch).length;
  if (count < 2) return undefined;
  const middle = Math.ceil(count / 2);
  return [cut(batch, 0, middle), cut(batch, middle, count)];
}

function cut(batch: Batch, from: number, to: number): Batch {
  let before = 0;
  return batch.flatMap(({ title, sentences }) => {
    const kept = sentences.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += sentences.length;
    return kept.length > 0 ? [{ title, sentences: kept }] : [];
  });
}
