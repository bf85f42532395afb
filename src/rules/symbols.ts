/** In typed text each mention is one private-use character that tells its label. Which character that is, only this file knows. */
import type { MentionType } from "../model.ts";
import { kindLetters } from "../../graph/ontology.ts";

const first = 0xe000;
const types = Object.values(kindLetters);
const symbols = new Map<MentionType, string>(types.map((type, index) => [type, String.fromCharCode(first + index)]));
const byLetter = new Map<string, string>(Object.entries(kindLetters).map(([letter, type]) => [letter, symbols.get(type) as string]));

/** All of them, as a range of a character class. */
export const anySymbol = `${symbols.get(types[0] as MentionType)}-${symbols.get(types.at(-1) as MentionType)}`;

/** Undefined for what stays text in sentences: titles, occupations. */
export const symbolOf = (type: MentionType): string | undefined => symbols.get(type);

/** Throws a RangeError for a letter that stands for no label. */
export function symbolOfLetter(letter: string): string {
  const symbol = byLetter.get(letter);
  if (symbol === undefined) throw new RangeError(`no label has the letter ${letter}; there are ${[...byLetter.keys()].join(", ")}`);
  return symbol;
}

/** One bit for each label, so that the labels of a sentence are one number. */
export const bitOf = (symbol: string): number => 1 << (symbol.charCodeAt(0) - first);

/** The other way round, for people: `‹Agency›`; undefined for a character that is no symbol. */
export function labelOfSymbol(character: string): string | undefined {
  const type = types[character.charCodeAt(0) - first];
  return type === undefined ? undefined : `‹${type}›`;
}
