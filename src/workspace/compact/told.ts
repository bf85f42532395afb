/** What a line does not say because other parts of it tell it. */
import type { Mention, Span } from "../../model.ts";
import type { SentenceRows } from "./page-text.ts";

/** From the beginning of the first to the end of the last; nothing at 0 where there are none. */
export const hullOf = (spans: readonly Span[]): Span =>
  spans.length === 0
    ? { start: 0, end: 0 }
    : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };

/** The forms of a cluster's mentions beside its name, each once, in order. */
export const aliasesOf = (mentions: readonly (Mention | undefined)[], name: string): string[] =>
  [...new Set(mentions.flatMap((one) => (one && one.form !== "anaphor" && !one.implied && one.text !== name ? [one.text] : [])))].sort();

/** Where mentions begin in their sentences as those are read: a line break that is left out moves all that stand behind it in the sentence. */
export class PlacesInSentence {
  #sentence = -1;
  #shift = 0;

  constructor(private readonly sentences: SentenceRows) {}

  /** Unless the mention's row says otherwise. */
  begin(start: number, sentence: number): number {
    return start - (sentence === this.#sentence ? this.#shift : this.sentences.startOf(sentence));
  }

  /** Of each mention, in their order, once its place is known. */
  note(start: number, from: number, sentence: number): void {
    [this.#sentence, this.#shift] = [sentence, start - from];
  }
}
