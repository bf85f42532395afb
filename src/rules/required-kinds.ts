/** Which labels a sentence must hold for a pattern to match: read off the pattern, so that most rules are not tried on most sentences. */
import { bitOf, symbolOfLetter } from "./symbols.ts";

/** A group that is open: what it requires so far, and whether it has alternatives, of which no one is required. */
interface Open {
  readonly required: number[];
  readonly counts: boolean;
  alternatives: boolean;
}

const piece = /\\[pP]\{[^}]+\}|\\.|\[(?:\\.|[^\]\\])*\]|\{([A-Z]+)\+?\}|\((?:\?(?:<[=!]|[=!:]|<\w+>))?|\)|\|/g;
const optional = /^(?:[?*]|\{0?,)/;

const bitsOf = (letters: string): number => [...letters].reduce((bits, letter) => bits | bitOf(symbolOfLetter(letter)), 0);

/** One set of labels, as bits, for each mention that no match can do without. */
export function requiredKinds(pattern: string): readonly number[] {
  const open: Open[] = [{ required: [], counts: true, alternatives: false }];
  for (const match of pattern.matchAll(piece)) {
    const [whole, letters] = match;
    const rest = pattern.slice(match.index + whole.length, match.index + whole.length + 3);
    const group = open.at(-1) as Open;
    if (letters !== undefined) {
      if (!optional.test(rest)) group.required.push(bitsOf(letters));
    } else if (whole === "|") group.alternatives = true;
    else if (whole === ")") close(open, rest);
    else if (whole.startsWith("(")) open.push({ required: [], counts: !whole.endsWith("!"), alternatives: false });
  }
  const [whole] = open as [Open];
  return whole.alternatives ? [] : [...new Set(whole.required)];
}

function close(open: Open[], rest: string): void {
  const { required, counts, alternatives } = open.pop() as Open;
  if (counts && !alternatives && !optional.test(rest)) open.at(-1)?.required.push(...required);
}
