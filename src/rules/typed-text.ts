/**
 * A sentence as rules read it: each mention is one character that tells its label, so that a rule is a regular expression that no name
 * can upset. `市教育局联合甲镇开展…` reads `‹A›联合‹L›开展…`.
 */
import type { Mention, Sentence } from "../model.ts";
import { bitOf, symbolOf } from "./symbols.ts";

/** A sentence in which each mention is one character. A position in `text` is an index of the other lists. */
export interface TypedText {
  readonly text: string;
  /** The mention that a character of `text` stands for; one of another sentence where a word stands in for it. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Offsets into the sentence's text of what each character of `text` stands for; `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One bit for each label in it (symbols.ts). */
  readonly kinds: number;
}

export class TypedTextBuilder {
  private readonly characters: string[] = [];
  private readonly mentions: (Mention | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private kinds = 0;

  /** `character`: a mention's symbol where there is a mention. `start`, `end`: what it stands for in the sentence. */
  add(character: string, start: number, end: number, mention?: Mention): void {
    this.characters.push(character);
    this.mentions.push(mention);
    this.starts.push(start);
    this.ends.push(end);
    if (mention) this.kinds |= bitOf(character);
  }

  done(): TypedText {
    return { text: this.characters.join(""), mentions: this.mentions, starts: this.starts, ends: this.ends, kinds: this.kinds };
  }
}

/** A sentence with a character in the place of each of its mentions, without those inside longer ones. `mentions`: in text order. */
export function typedTextOf({ text }: Pick<Sentence, "text">, mentions: readonly Mention[]): TypedText {
  const builder = new TypedTextBuilder();
  let at = 0;
  const untyped = (until: number): void => {
    for (; at < until; at++) builder.add(text[at] as string, at, at + 1);
  };
  for (const mention of mentions) {
    const symbol = symbolOf(mention.type);
    if (symbol === undefined || mention.form === "nested" || mention.from < at) continue;
    untyped(mention.from);
    builder.add(symbol, mention.from, mention.to, mention);
    at = mention.to;
  }
  untyped(text.length);
  return builder.done();
}

/** The mentions between two positions of a typed text. */
export const mentionsIn = (typed: TypedText, from: number, to: number): Mention[] =>
  typed.mentions.slice(from, to).filter((mention): mention is Mention => mention !== undefined);
