/** `P. K. Mutiso` and `Peter Mutiso` where the page names Peter K. Mutiso, and nobody else whom they could be. */
import type { Named } from "./names.ts";

interface FullName {
  readonly text: string;
  readonly surname: string;
  /** Given names and initials, in small letters. */
  readonly given: readonly string[];
}

const suffix = /,? (?:Jr|Sr|II|III)\.?$/;

function nameOf(text: string): FullName | undefined {
  const words = text
    .replace(suffix, "")
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  const surname = words.at(-1);
  return surname === undefined || words.length < 2 || surname.length < 2
    ? undefined
    : { text, surname, given: words.slice(0, -1).map((word) => word.toLowerCase()) };
}

const isInitial = (word: string): boolean => word.length === 1;
const fit = (short: string, full: string): boolean => short === full || (isInitial(short) && full.startsWith(short));

/** Whether a name says the same as a fuller one in fewer letters: with initials for its words, or with an initial left out. */
function isShortFor(one: FullName, other: FullName): boolean {
  if (one.surname !== other.surname || one.given.length > other.given.length || isInitial(other.given[0]!)) return false;
  if (!one.given.every((word, at) => fit(word, other.given[at]!))) return false;
  return one.given.some(isInitial) ? true : other.given.slice(one.given.length).every(isInitial);
}

/** `6 year old Jake Brennan`, `the death of`: of a child, and of whoever is dead, no page writes that he proposed anybody. */
const notMeant = /\b(?:year[- ]olds?|infant|baby|toddler|death of|funeral of|murder of|killing of|[Tt]he late) (?:\p{Lu}\p{L}{1,4}\.? )?$/u;
const isMeant = ({ sentence, from }: Named): boolean => !notMeant.test(sentence.text.slice(Math.max(0, from - 30), from));

/** By the name as printed, the fuller one. */
export function initialForms(named: readonly Named[]): [string, { readonly name: string }][] {
  const people = named.filter(({ type }) => type === "Person");
  const texts = new Set(people.map(({ text }) => text));
  const meant = new Set(people.filter(isMeant).map(({ text }) => text));
  const bySurname = new Map<string, FullName[]>();
  for (const name of [...texts].flatMap((text) => nameOf(text) ?? []))
    bySurname.set(name.surname, [...(bySurname.get(name.surname) ?? []), name]);
  return [...bySurname.values()].flatMap((names) =>
    names.flatMap((one): [string, { readonly name: string }][] => {
      const fuller = names.filter(
        (other) => other.text !== one.text && meant.has(other.text) && isShortFor(one, other) && !isShortFor(other, one),
      );
      // Of several, the fullest is meant where the others say the same.
      const [whole] = fuller.filter((other) => fuller.every((third) => third === other || isShortFor(third, other)));
      return whole === undefined ? [] : [[one.text, { name: whole.text }]];
    }),
  );
}
