/** A sentence with its mentions, as the rules of relate/ see it. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Article, Mention, Sentence } from "../../../model.ts";
import { appositions } from "./apposition.ts";
import type { Apposition } from "./holder.ts";
import { typedTextOf } from "./typed-text.ts";
import { TypedTextBuilder, type TypedText } from "../../../rules/typed-text.ts";
import { pattern } from "./patterns.ts";

export interface View {
  readonly article: Article;
  /** Among the views of its article. */
  readonly index: number;
  readonly sentence: Sentence;
  /** Every mention as one character. */
  readonly masked: TypedText;
  readonly appositions: readonly Apposition[];
  /**
   * As `masked`, with each apposition one person (`清镇市发改局副局长黄海`), each run of places its last (`清镇市流长乡凹河村`),
   * a place before a body the body alone, and parentheses without a mention left out.
   */
  readonly lean: TypedText;
}

const run = pattern("{LV}+(?={LVAO})");
const aside = pattern("（[^（）{*}]{0,12}）");

/** The stretches that one character stands for, each with the position of that character's mention; -1 drops the stretch. */
function foldings(masked: TypedText, found: readonly Apposition[]): { from: number; to: number; keep: number }[] {
  const folds = found.map((one) => ({ from: one.from, to: one.to, keep: one.to - 1 }));
  for (const match of matchesIn(masked.text, run))
    folds.push({ from: match.index, to: match.index + match[0].length + 1, keep: match.index + match[0].length });
  for (const match of matchesIn(masked.text, aside)) folds.push({ from: match.index, to: match.index + match[0].length, keep: -1 });
  folds.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return folds.filter((fold) => fold.from >= end && (end = fold.to) > 0);
}

function fold(masked: TypedText, found: readonly Apposition[]): TypedText {
  const folds = foldings(masked, found);
  if (folds.length === 0) return masked;
  const builder = new TypedTextBuilder();
  const copy = (at: number, start: number): void =>
    builder.add(masked.text[at] as string, start, masked.ends[at] as number, masked.mentions[at]);
  let at = 0;
  for (const { from, to, keep } of folds) {
    for (; at < from; at++) copy(at, masked.starts[at] as number);
    if (keep >= 0) copy(keep, masked.starts[from] as number);
    at = to;
  }
  for (; at < masked.text.length; at++) copy(at, masked.starts[at] as number);
  return builder.done();
}

/** A "sentence" longer than this is a table or a list run together; rules on it would be guesses, and slow ones. */
export const longestSentence = 4000;

export function viewOf(article: Article, index: number, sentence: Sentence, mentions: readonly Mention[]): View {
  const masked = typedTextOf(sentence, sentence.text.length > longestSentence ? [] : mentions);
  const found = appositions(masked);
  return { article, index, sentence, masked, appositions: found, lean: fold(masked, found) };
}
