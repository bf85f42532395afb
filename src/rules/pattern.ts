/** Patterns over typed text: regular expressions in which `{A}` stands for an agency, `{LV}` for a place or a village (letters of the schema). */
import { requiredKinds } from "./required-kinds.ts";
import { requiredWords } from "./required-words.ts";
import { anySymbol, symbolOfLetter } from "./symbols.ts";
import { mayHoldAll, wordSigns, type WordSigns } from "./text-signs.ts";
import type { TypedText } from "./typed-text.ts";

/** What the patterns of a language have in common. */
export interface PatternLanguage {
  /** Of the regular expression, beside `g` and `d`. */
  readonly flags: string;
  /** What parts the members of an enumeration, `{A+}`: the source of a regular expression. */
  readonly joins: string;
}

const token = /\\[pP]\{[^}]+\}|\\.|[[\]]|\{(\*|[A-Z]+)(\+?)\}/g;

/** The source of a regular expression: `{AO}` one of these, `{AO+}` one or several as prose enumerates them, `{*}` any mention; in a class, its members. */
export function typedSource(text: string, joins = ""): string {
  let inClass = false;
  return text.replace(token, (whole, letters: string | undefined, many: string) => {
    if (letters === undefined) {
      inClass = whole === "[" || (inClass && whole !== "]");
      return whole;
    }
    const members = letters === "*" ? anySymbol : [...letters].map(symbolOfLetter).join("");
    if (inClass) return members;
    const one = members.length === 1 ? members : `[${members}]`;
    return many === "" ? one : `${one}(?:${joins}${one})*`;
  });
}

/** What a sentence must hold for a pattern to match. */
interface Needs {
  /** Labels, as bits: all of them. */
  readonly all: number;
  /** Sets of several labels, as bits: one of each. */
  readonly kinds: readonly number[];
  /** One word of each of these sets; read off when a sentence with the labels is first met. */
  words?: readonly WordSigns[];
}

/** As written, until a sentence is first met: a page has sentences of one language, and patterns of all are there. */
const written = new WeakMap<RegExp, string>();

const needs = new WeakMap<RegExp, Needs>();

/** Whether the pattern may match: most do not in most sentences, and this tells without trying them. */
export function mayMatch(pattern: RegExp, { kinds, signs }: TypedText): boolean {
  const needed = needs.get(pattern) ?? firstNeeds(pattern);
  if (needed === undefined) return true;
  if ((kinds & needed.all) !== needed.all) return false;
  for (const kind of needed.kinds) if ((kinds & kind) === 0) return false;
  // The few words first, since most sentences lack them too.
  needed.words ??= requiredWords(pattern)
    .map(wordSigns)
    .toSorted((a, b) => a.length - b.length);
  return mayHoldAll(signs, needed.words);
}

function firstNeeds(pattern: RegExp): Needs | undefined {
  const text = written.get(pattern);
  if (text === undefined) return undefined;
  const kinds = requiredKinds(text);
  const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;
  const first = { all: kinds.filter(isOne).reduce((bits, kind) => bits | kind, 0), kinds: kinds.filter((kind) => !isOne(kind)) };
  needs.set(pattern, first);
  return first;
}

/** Makes the patterns of a language: global, with the indices of their groups. */
export const patternsOf =
  ({ flags, joins }: PatternLanguage) =>
  (text: string): RegExp => {
    const pattern = new RegExp(typedSource(text, joins), `gd${flags}`);
    written.set(pattern, text);
    return pattern;
  };

/** A plain regular expression over typed text; it takes no part in the choice of rules to be tried. */
export const typedRegExp = (text: string, flags = ""): RegExp => new RegExp(typedSource(text), flags);
