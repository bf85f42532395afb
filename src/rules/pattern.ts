/** Patterns over typed text: regular expressions in which `{A}` stands for an agency, `{LV}` for a place or a village (letters of the schema). */
import { requiredKinds } from "./required-kinds.ts";
import { anySymbol, symbolOfLetter } from "./symbols.ts";

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

const needs = new WeakMap<RegExp, readonly number[]>();
const noNeeds: readonly number[] = [];

/** Sets of labels, as bits, of which a sentence must hold one each for the pattern to match. */
export const needsOf = (pattern: RegExp): readonly number[] => needs.get(pattern) ?? noNeeds;

/** Makes the patterns of a language: global, with the indices of their groups. */
export const patternsOf =
  ({ flags, joins }: PatternLanguage) =>
  (text: string): RegExp => {
    const pattern = new RegExp(typedSource(text, joins), `gd${flags}`);
    needs.set(pattern, requiredKinds(text));
    return pattern;
  };

/** A plain regular expression over typed text; it takes no part in the choice of rules to be tried. */
export const typedRegExp = (text: string, flags = ""): RegExp => new RegExp(typedSource(text), flags);
