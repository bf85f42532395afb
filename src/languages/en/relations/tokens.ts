/** The words of a masked sentence: each mention is one token, a possessive and each mark another. */
import { matchesIn } from "../../../rules/matches-in.ts";
import type { Mention } from "../../../model.ts";
import { anySymbol } from "../../../rules/symbols.ts";
import type { TypedSentence } from "./typed-sentence.ts";

export interface Token {
  /** As written; a mention's symbol for a mention. */
  readonly text: string;
  readonly lower: string;
  readonly mention: Mention | undefined;
  /** Offsets into the masked text. */
  readonly from: number;
  readonly to: number;
}

const token = new RegExp(
  `[${anySymbol}]|[’']s?(?![\\p{L}])|\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}’'-]*[\\p{L}\\p{N}])?|\\S`,
  "gu",
);
const possessive = /^(.+)([’']s)$/u;

const known = new WeakMap<TypedSentence, readonly Token[]>();

export function tokensOf(view: TypedSentence): readonly Token[] {
  let tokens = known.get(view);
  if (tokens === undefined) known.set(view, (tokens = tokensIn(view)));
  return tokens;
}

function tokensIn(view: TypedSentence): readonly Token[] {
  const tokens: Token[] = [];
  const add = (text: string, from: number): void =>
    void tokens.push({
      text,
      lower: text.toLowerCase(),
      mention: text.length === 1 ? view.mentions[from] : undefined,
      from,
      to: from + text.length,
    });
  for (const { 0: text, index } of matchesIn(view.text, token)) {
    const own = possessive.exec(text);
    if (own) {
      add(own[1]!, index);
      add(own[2]!, index + own[1]!.length);
    } else add(text, index);
  }
  return tokens;
}

export const isWord = (one: Token | undefined): boolean =>
  one !== undefined && one.mention === undefined && /^[\p{L}\p{N}]/u.test(one.text);
export const isPossessive = (one: Token | undefined): boolean => one !== undefined && /^[’']s?$/.test(one.text);

/** In small letters; empty beyond the sentence. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";
