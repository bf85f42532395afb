/**
 * A sentence as rules see it: each mention is one private-use character that tells its kind, quotation marks and white space are gone,
 * and punctuation is full-width. `市教育局联合甲镇开展…` reads `‹A›联合‹L›开展…`, so a rule is a short regex that no name can upset.
 */
import type { Mention, Sentence } from "../../../model.ts";
import { kindLetters } from "../../../relate/kind-letters.ts";

type Letter = keyof typeof kindLetters;

const firstSymbol = 0xe000;
const symbolOf = new Map<string, string>(Object.values(kindLetters).map((type, index) => [type, String.fromCharCode(firstSymbol + index)]));
const symbol = (letter: string): string => symbolOf.get(kindLetters[letter as Letter]) ?? letter;

/** The source of a regex in which `{A}` stands for an agency, `{LV}` for a place or a village, and so on (letters as in kind-letters.ts). */
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

const bitOf = (character: string): number => 1 << (character.charCodeAt(0) - firstSymbol);
const bitsOf = (kinds: string): number => [...kinds].reduce((bits, letter) => bits | bitOf(symbol(letter)), 0);

/** For each rule, sets of kinds of which a sentence must have one each: read off its groups that begin with a mention and are not optional. */
const needs = new WeakMap<RegExp, readonly number[]>();
const noNeeds: readonly number[] = [];
const neededGroup = /(?<!\(\?:)\(\?<\w+>\{([A-Z]+)\}(?!\?|\*)/g;

/** A global regex with the indices of its groups; write it with `{A}`, `{LV}` … for mentions. */
export function pattern(text: string): RegExp {
  const rule = new RegExp(source(text), "gd");
  needs.set(
    rule,
    [...text.matchAll(neededGroup)].map(([, kinds]) => bitsOf(kinds ?? "")),
  );
  return rule;
}

/** One or more of these kinds, joined as an enumeration: `甲、乙和丙`. */
export const list = (kinds: string): string => `{${kinds}}(?:(?:、|和|与|及|以及|暨|同)原?{${kinds}})*`;

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
  /** One bit for each kind of mention in it. */
  readonly kinds: number;
}

/** Longest first where two mentions overlap; nested ones and kinds without a symbol (titles, occupations) stay text. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = mentions.filter((m) => m.form !== "nested" && symbolOf.has(m.type)).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter((m) => m.from >= end && (end = m.to) > 0);
}

export class MaskBuilder {
  private readonly characters: string[] = [];
  private readonly mentions: (Mention | undefined)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private kinds = 0;

  add(character: string, start: number, end: number, mention?: Mention): void {
    this.characters.push(character);
    this.mentions.push(mention);
    this.starts.push(start);
    this.ends.push(end);
    if (mention) this.kinds |= bitOf(character);
  }

  done(): Masked {
    return { text: this.characters.join(""), mentions: this.mentions, starts: this.starts, ends: this.ends, kinds: this.kinds };
  }
}

/** As rules read it: full-width punctuation, nothing for white space and quotation marks. */
function plainCharacter(text: string, at: number): string {
  const character = text[at] as string;
  if (character >= "\u3020" && character < "\uFF00") return character;
  if (dropped.test(character)) return "";
  const wide = widened[character];
  return wide === undefined || (isDigit(text[at - 1]) && isDigit(text[at + 1])) ? character : wide;
}

export function mask(sentence: Sentence, mentions: readonly Mention[]): Masked {
  const { text } = sentence;
  const builder = new MaskBuilder();
  let at = 0;
  const plain = (until: number): void => {
    for (; at < until; at++) {
      const character = plainCharacter(text, at);
      if (character !== "") builder.add(character, at, at + 1);
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

const noMatches: readonly Match[] = [];

/** In text order. Most rules find nothing in most sentences, and for those this makes no object. */
export function matches(masked: Masked, rule: RegExp): readonly Match[] {
  for (const need of needs.get(rule) ?? noNeeds) if ((masked.kinds & need) === 0) return noMatches;
  rule.lastIndex = 0;
  let found = rule.exec(masked.text);
  if (found === null) return noMatches;
  const all: Match[] = [];
  for (; found !== null; found = rule.exec(masked.text)) {
    if (found[0] === "") rule.lastIndex += 1;
    all.push(matchOf(masked, found));
  }
  return all;
}

function matchOf(masked: Masked, found: RegExpExecArray): Match {
  const spans = found.indices?.groups ?? {};
  return {
    from: found.index,
    to: found.index + found[0].length,
    text: (group) => found.groups?.[group] ?? "",
    at: (group) => spans[group]?.[0] ?? -1,
    end: (group) => spans[group]?.[1] ?? -1,
    mentions: (group) => (spans[group] ? mentionsIn(masked, ...spans[group]) : []),
  };
}
