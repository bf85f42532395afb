/** A Chinese sentence as typed text: quotation marks and white space are gone, punctuation is full-width. */
import type { Mention, Sentence } from "../../../model.ts";
import { symbolOf } from "../../../rules/symbols.ts";
import { typedStretches, type TypedText } from "../../../rules/typed-text.ts";

const widened: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" };
const dropped = /[\s“”‘’"『』「」]/;
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

/** Longest first where two mentions overlap; nested ones and kinds without a symbol (titles, occupations) stay text. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const typed = mentions.filter(({ form, type }) => form !== "nested" && symbolOf(type) !== undefined);
  let end = 0;
  return typed.sort((a, b) => a.from - b.from || b.to - a.to).filter(({ from, to }) => from >= end && (end = to) > 0);
}

/** As rules read it: full-width punctuation, nothing for white space and quotation marks. */
function plainCharacter(text: string, at: number): string {
  const character = text[at] as string;
  if (character >= "\u3020" && character < "\uFF00") return character;
  if (dropped.test(character)) return "";
  const wide = widened[character];
  return wide === undefined || (isDigit(text[at - 1]) && isDigit(text[at + 1])) ? character : wide;
}

export const typedTextOf = ({ text }: Sentence, mentions: readonly Mention[]): TypedText =>
  typedStretches(
    text,
    outermost(mentions).map((mention) => ({ from: mention.from, to: mention.to, mention })),
    plainCharacter,
  );
