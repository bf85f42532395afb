/**
 * A sentence as rules read it: each mention is one character that tells its label, so that a rule is a regular expression that no name
 * can upset. `市教育局联合甲镇开展…` reads `‹A›联合‹L›开展…`.
 */
import type { Mention, MentionType, Sentence } from "../model.ts";
import { bitOf, symbolOf } from "./symbols.ts";
import { isLatin1 } from "./latin-classes.ts";
import { signsOf, type TextSigns } from "./text-signs.ts";

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
  /** Which words may be in it. */
  readonly signs: TextSigns;
  /** latin-classes.ts */
  readonly isLatin1: boolean;
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
    const text = this.characters.join("");
    return {
      text,
      mentions: this.mentions,
      starts: this.starts,
      ends: this.ends,
      kinds: this.kinds,
      signs: signsOf(text),
      isLatin1: isLatin1(text),
    };
  }
}

/** A stretch of a sentence's text and the mention that it stands for. */
export interface MentionStretch {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly mention: Mention;
}

/**
 * A text with a character in the place of each stretch; one that begins inside another, and one whose kind has no character, stay text.
 * @param stretches in text order
 * @param characterAt what rules read for a character outside them; nothing where it is empty
 * @param signOf the character of a kind
 */
export function typedStretches(
  text: string,
  stretches: readonly MentionStretch[],
  characterAt = (from: string, at: number): string => from[at] as string,
  signOf: (type: MentionType) => string | undefined = symbolOf,
): TypedText {
  const builder = new TypedTextBuilder();
  let at = 0;
  const untyped = (until: number): void => {
    for (; at < until; at++) {
      const character = characterAt(text, at);
      if (character !== "") builder.add(character, at, at + 1);
    }
  };
  for (const { from, to, mention } of stretches) {
    const symbol = signOf(mention.type);
    if (symbol === undefined || from < at) continue;
    untyped(from);
    builder.add(symbol, from, to, mention);
    at = to;
  }
  untyped(text.length);
  return builder.done();
}

/** A sentence with a character in the place of each of its mentions, without those inside longer ones. `mentions`: in text order. */
export const typedTextOf = ({ text }: Pick<Sentence, "text">, mentions: readonly Mention[]): TypedText =>
  typedStretches(
    text,
    mentions.flatMap((mention) => (mention.form === "nested" ? [] : [{ from: mention.from, to: mention.to, mention }])),
  );

/** The mentions between two positions of a typed text. */
export const mentionsIn = (typed: TypedText, from: number, to: number): Mention[] =>
  typed.mentions.slice(from, to).filter((mention): mention is Mention => mention !== undefined);
