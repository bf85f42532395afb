/** The comparison of names by the language whose script a name is written in. */
import { isSpaced } from "../../languages/letters.ts";
import { languages, onceRegistered } from "../../languages/registry.ts";
import { plainNames, type NameComparison } from "./name-comparison.ts";

interface Script {
  readonly letter: RegExp;
  readonly names: NameComparison;
}

/** Those without spaces between words first: a name with a letter of theirs is no name of another language. */
const scripts = onceRegistered((): readonly Script[] => {
  const all = [...languages()].sort((a, b) => Number(isSpaced(a.code)) - Number(isSpaced(b.code)));
  return [...new Set(all.map(({ script }) => script))].map((script) => ({
    letter: new RegExp(`\\p{Script=${script}}`, "u"),
    names: ofAll(all.filter((one) => one.script === script).map(({ names }) => ({ ...plainNames, ...names }))),
  }));
});

/** Several languages of one script: two names are one where all of them agree. Two nodes are better than one wrong merge. */
function ofAll(names: readonly NameComparison[]): NameComparison {
  const [first] = names;
  if (first !== undefined && names.length === 1) return first;
  return {
    isPageName: (name) => names.some((one) => one.isPageName(name)),
    isRare: (name) => names.every((one) => one.isRare(name)),
    isUnique: (...named) => names.every((one) => one.isUnique(...named)),
    isRegistered: (form) => names.every((one) => one.isRegistered(form)),
    isOfUnnamedPlace: (form) => names.some((one) => one.isOfUnnamedPlace(form)),
    isLeadingBody: (rest) => names.every((one) => one.isLeadingBody(rest)),
    wholeBody: (key) => names.reduce((whole, one) => one.wholeBody(whole), key),
  };
}

/** Of a name, or of what has one in it. */
export const namesOf = (name: string): NameComparison => scripts().find(({ letter }) => letter.test(name))?.names ?? plainNames;
