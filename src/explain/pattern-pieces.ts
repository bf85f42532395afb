/** A pattern cut into the pieces that must follow each other, to tell how far it gets in a sentence. */

/** One piece: an escape, a class, a group or a character, with its quantifier. */
const escape = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u[0-9a-fA-F]{4}|.)/y;
const characterClass = /\[(?:\\.|[^\]\\])*\]/y;
const quantifier = /(?:[?*+]|\{\d*,?\d*\})\??/y;

/** The alternatives of a regular expression's source, each as its pieces in order. */
export function patternPieces(source: string): readonly (readonly string[])[] {
  const alternatives: string[][] = [[]];
  for (let at = 0; at < source.length;) {
    if (source[at] === "|") {
      alternatives.push([]);
      at++;
      continue;
    }
    const from = at;
    at = endOfQuantifier(source, endOfAtom(source, at));
    alternatives.at(-1)?.push(source.slice(from, at));
  }
  return alternatives;
}

function endOfAtom(source: string, at: number): number {
  if (source[at] === "\\") return endOf(escape, source, at) ?? at + 2;
  if (source[at] === "[") return endOf(characterClass, source, at) ?? at + 1;
  if (source[at] !== "(") return at + 1;
  let depth = 0;
  for (let to = at; to < source.length;) {
    const character = source[to];
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) return to + 1;
    to = character === "\\" || character === "[" ? endOfAtom(source, to) : to + 1;
  }
  return source.length;
}

const endOfQuantifier = (source: string, at: number): number => endOf(quantifier, source, at) ?? at;

function endOf(piece: RegExp, source: string, at: number): number | undefined {
  piece.lastIndex = at;
  return piece.test(source) ? piece.lastIndex : undefined;
}
