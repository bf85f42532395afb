/** People by their surnames, and by their names in full. */
import type { Named } from "./names.ts";
import type { Short } from "./acronyms.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { starters, topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../vocabulary/posts.ts";

/** The last word of each full name, where it is the only one of that surname. */
export function surnames(named: readonly Named[]): [string, Short][] {
  const byLast = new Map<string, Set<string>>();
  for (const one of named) {
    const { type, text } = one;
    if (type !== "Person" || !text.includes(" ") || isOneOfCouple(one)) continue;
    for (const last of lastNames(text)) byLast.set(last, (byLast.get(last) ?? new Set()).add(text));
  }
  for (const [inner, name] of innerNames(named)) if (!byLast.has(inner)) byLast.set(inner, new Set([name]));
  return [...byLast].flatMap(([last, names]) =>
    names.size === 1 ? [[last, { type: "Person", name: [...names][0] ?? last, confidence: 0.9 }] as [string, Short]] : [],
  );
}

/** `Matthew` of Matthew Horwood, of an article that names nobody else so; of a name that no list has, as `Mupenzi` of Mupenzi Alphonse. */
export function firstNames(named: readonly Named[]): [string, Short][] {
  const bearers = new Map<string, Set<string>>();
  for (const one of named) {
    const [first, ...others] = one.text.split(/\s+/);
    const styled = /^(?:Ro|Ratu|Adi|Roko)$/.test(first!) && others.length > 1 ? `${first} ${others[0]}` : undefined;
    if (one.type === "Person" && styled) bearers.set(styled, (bearers.get(styled) ?? new Set()).add(one.text));
    else if (
      one.type === "Person" &&
      others.length > 0 &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(first!) &&
      !isListedPlace(first!) &&
      isNobodys(first!)
    )
      bearers.set(first!, (bearers.get(first!) ?? new Set()).add(one.text));
  }
  return [...bearers].flatMap(([first, names]): [string, Short][] =>
    names.size === 1 ? [[first, { type: "Person", name: [...names][0]!, confidence: 0.8 }]] : [],
  );
}

/** `Nanta` of Alexander Nanta Linggi, as Malaysia and East Africa go on: a name that no list has and nobody else on the page bears. */
function innerNames(named: readonly Named[]): [string, string][] {
  const bearers = new Map<string, Set<string>>();
  for (const { type, text } of named)
    if (type === "Person")
      for (const word of text.split(/\s+/).slice(1, -1))
        if (/^\p{Lu}\p{Ll}{3,}$/u.test(word) && !isGivenName(word) && !isListedPlace(word) && isNobodys(word))
          bearers.set(word, (bearers.get(word) ?? new Set()).add(text));
  return [...bearers].flatMap(([word, names]): [string, string][] => (names.size === 1 ? [[word, [...names][0]!]] : []));
}

const isNobodys = (word: string): boolean =>
  typeOfHead(word) === undefined && !topics.has(word.toLowerCase()) && !isPostWord(word) && !starters.has(word.toLowerCase());

/** `Eldon and Marcia Corkum`: both are called so. */
const isOneOfCouple = ({ sentence, from, text }: Named): boolean => {
  const other = /(?:^|[\s“"(])(\p{Lu}\p{Ll}+) (?:and|&) $/u.exec(sentence.text.slice(Math.max(0, from - 24), from))?.[1];
  return other !== undefined && text.split(" ").length === 2 && isGivenName(other);
};

export const surnamesOf = (named: Named): [string, Short][] =>
  named.type === "Person" && named.text.includes(" ") && !isOneOfCouple(named) ? surnamesIn(named) : [];

const surnamesIn = ({ type, text }: Named): [string, Short][] =>
  lastNames(text).map((last) => [last, { type, name: text, confidence: 0.86 }]);

/** `Matt Vander Wal` is `Vander Wal` later on; a Chinese name begins with the surname, and is given whole again. */
function lastNames(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length > 2 ? [words.at(-1)!, words.slice(-2).join(" ")] : [words.at(-1)!];
}

/** A person named in full is that person wherever the article has the name again. */
export const fullNames = (own: readonly Named[]): [string, Short][] =>
  own
    .filter(({ type, text }) => type === "Person" && text.includes(" "))
    .map(({ text }) => [text, { type: "Person", name: text, confidence: 0.9 }]);
