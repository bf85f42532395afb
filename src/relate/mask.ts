/**
 * A sentence as rules see it: each mention is one private-use character that tells its kind, quotation marks and white space are gone,
 * and punctuation is full-width. `市教育局联合甲镇开展…` reads `‹A›联合‹L›开展…`, so a rule is a short regex that no name can upset.
 */
import type { Mention, MentionType, Sentence } from "../model.ts";

const letters = {
  P: "Person",
  A: "Agency",
  V: "Village",
  L: "Place",
  O: "Organization",
  J: "Project",
  D: "Policy",
  E: "Event",
  H: "Honor",
  T: "Date",
  M: "Money",
  Q: "Quantity",
} as const satisfies Record<string, MentionType>;
type Letter = keyof typeof letters;

const firstSymbol = 0xe000;
const symbolOf = new Map<string, string>(Object.values(letters).map((type, index) => [type, String.fromCharCode(firstSymbol + index)]));
const symbol = (letter: string): string => symbolOf.get(letters[letter as Letter]) ?? letter;

/** The source of a regex in which `{A}` stands for an agency, `{LV}` for a place or a village, and so on (letters as in `letters`). */
export function source(text: string): string {
  let inClass = false;
  return text.replace(/\\.|[[\]]|\{([A-Z]+)\}/g, (whole, kinds: string | undefined) => {
    if (kinds === undefined) {
      inClass = whole === "[" || (inClass && whole !== "]");
      return whole;
    }
    const symbols = [...kinds].map(symbol).join("");
    return inClass || kinds.length === 1 ? symbols : `[${symbols}]`;
  });
}

/** A global regex with the indices of its groups; write it with `{A}`, `{LV}` … for mentions. */
export const pattern = (text: string): RegExp => new RegExp(source(text), "gd");

/** One or more of these kinds, joined as an enumeration: `甲、乙和丙`. */
export const list = (kinds: string): string => `{${kinds}}(?:(?:、|和|与|及|以及|暨|同){${kinds}})*`;

/** The same for what is printed in quotation marks, which need nothing between them: `《甲》《乙》`. */
export const quotedList = (kinds: string): string => `{${kinds}}(?:(?:、|和|与|及|以及|暨|同)?{${kinds}})*`;

const widened: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）" };
const dropped = /[\s“”‘’"『』「」]/;
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= "0" && character <= "9";

export interface Masked {
  readonly text: string;
  /** The mention that a character of `text` stands for. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Offsets into the sentence's text of what each character of `text` stands for. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longest first where two mentions overlap; nested ones and kinds without a symbol (titles, occupations) stay text. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.filter((m) => m.form !== "nested" && symbolOf.has(m.type)).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter((m) => m.from >= end && (end = m.to) > 0);
}

export class MaskBuilder {
  private text = "";
  private readonly mentions: (Mention | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(character: string, start: number, end: number, mention?: Mention): void {
    this.text += character;
    this.mentions.push(mention);
    this.starts.push(start);
    this.ends.push(end);
  }

  done(): Masked {
    return { text: this.text, mentions: this.mentions, starts: this.starts, ends: this.ends };
  }
}

export function mask(sentence: Sentence, mentions: readonly Mention[]): Masked {
  const { text } = sentence;
  const builder = new MaskBuilder();
  let at = 0;
  const plain = (until: number): void => {
    for (; at < until; at++) {
      const character = text[at] as string;
      if (dropped.test(character)) continue;
      const inNumber = isDigit(text[at - 1]) && isDigit(text[at + 1]);
      builder.add(inNumber ? character : (widened[character] ?? character), at, at + 1);
    }
  };
  for (const mention of outermost(mentions)) {
    plain(mention.from);
    builder.add(symbolOf.get(mention.type) as string, mention.from, mention.to, mention);
    at = mention.to;
  }
  plain(text.length);
  return builder.done();
}

/** A match of a rule in a masked text. */
export interface Match {
  readonly from: number;
  readonly to: number;
  text(group: string): string;
  /** Position in the masked text; -1 where the group took no part. */
  at(group: string): number;
  end(group: string): number;
  mentions(group: string): Mention[];
}

export function mentionsIn(masked: Masked, from: number, to: number): Mention[] {
  return masked.mentions.slice(from, to).filter((m): m is Mention => m !== undefined);
}

export function* matches(masked: Masked, rule: RegExp): Generator<Match> {
  for (const found of masked.text.matchAll(rule)) {
    const spans = found.indices?.groups ?? {};
    yield {
      from: found.index,
      to: found.index + found[0].length,
      text: (group) => found.groups?.[group] ?? "",
      at: (group) => spans[group]?.[0] ?? -1,
      end: (group) => spans[group]?.[1] ?? -1,
      mentions: (group) => (spans[group] ? mentionsIn(masked, ...spans[group]) : []),
    };
  }
}
