/**
 * Words that a text must hold for a pattern to match: read off the pattern's source, so that most rules are not tried on most
 * sentences, and those of them that no sentence of a page could match are never compiled. Nothing is said of what is not read here.
 */

/** One of these stands in every match. */
export type Words = readonly string[];

/** Words of which each match has one, and how seldom a text has one of them by chance, roughly: the least of them tells. */
interface Needed {
  readonly words: Words;
  readonly least: number;
}

/** What a piece of a pattern says: what it needs, and `literal` where it is one character that stands for itself. */
interface Piece {
  readonly needed: readonly Needed[];
  readonly literal?: string;
  /** Takes no room: what stands on both sides of it is one word. */
  readonly empty?: boolean;
}

const mostWords = 400;
/** More would seldom tell what these have not, and each is asked. */
const mostSets = 4;

/** A pattern's source while it is read. */
class Source {
  at = 0;

  constructor(readonly text: string) {}

  /** Passes over what matches `pattern` (sticky) here, and returns it. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  get character(): string {
    return this.text.charAt(this.at);
  }
}

/** Sets of words, the most telling first: a match has one of each. `flags`: with `i` or `v` nothing is said. */
export function requiredWords({ source, flags }: Pick<RegExp, "source" | "flags">): readonly Words[] {
  if (/[iv]/u.test(flags)) return [];
  return alternatives(new Source(source))
    .toSorted((one, other) => worth(other) - worth(one))
    .slice(0, mostSets)
    .map(({ words }) => words);
}

/** Up to the end of the group or of the pattern, which is passed over. */
function alternatives(source: Source): readonly Needed[] {
  const first = sequence(source);
  if (source.text.charAt(source.at++) !== "|") return first;
  const all = [mostTelling(first)];
  do all.push(mostTelling(sequence(source)));
  while (source.text.charAt(source.at++) === "|");
  const words: string[] = [];
  let least = Infinity;
  for (const one of all) {
    if (one === undefined || words.length > mostWords) return [];
    words.push(...one.words);
    least = Math.min(least, one.least);
  }
  return words.length > mostWords ? [] : [{ words, least }];
}

const mostTelling = (needed: readonly Needed[]): Needed | undefined =>
  needed.length < 2 ? needed[0] : needed.reduce((best, one) => (worth(one) > worth(best) ? one : best));

const quantifier = /(?:[?*+]|\{\d*,?\d*\})\??/uy;

function sequence(source: Source): readonly Needed[] {
  const all: Needed[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") all.push(...neededOf([run]));
    run = "";
  };
  for (let next = source.character; next !== "" && next !== "|" && next !== ")"; next = source.character) {
    const { needed, literal, empty } = pieceAt(source);
    const behind = source.character;
    const times = behind === "?" || behind === "*" || behind === "+" || behind === "{" ? source.take(quantifier) : "";
    const isThere = times === "" || !(times.startsWith("?") || times.startsWith("*") || times.startsWith("{0"));
    if (empty === true) continue;
    if (literal !== undefined && isThere) run += literal;
    if (literal === undefined || times !== "") endRun();
    if (isThere) all.push(...needed);
  }
  endRun();
  return all;
}

const nothing: Piece = { needed: [] };
const emptyPiece: Piece = { needed: [], empty: true };

const opening = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;
const members = /\[\^?(?:\\[pP]\{[^}]+\}|\\.|[^\]\\])*\]/uy;
const escape = /\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[^}]+\}|u[\da-fA-F]{4}|[\s\S])/uy;
const character = /[\s\S]/uy;

function pieceAt(source: Source): Piece {
  const next = source.character;
  if (next === "(") {
    const isDenied = source.take(opening).endsWith("!");
    const needed = alternatives(source);
    return isDenied ? emptyPiece : { needed };
  }
  if (next === "[") {
    const list = source.take(members);
    if (list !== "") return { needed: membersOf(list) };
  }
  if (next === "\\") return escaped(source.take(escape));
  if (next === "^" || next === "$") {
    source.at += 1;
    return emptyPiece;
  }
  const literal = source.take(character);
  return literal === "." ? nothing : { needed: [], literal };
}

function escaped(one: string): Piece {
  if (one === "\\b" || one === "\\B") return emptyPiece;
  if (/^\\u[\da-fA-F]{4}$/u.test(one)) return { needed: [], literal: String.fromCharCode(Number.parseInt(one.slice(2), 16)) };
  return /^\\[^\p{Script=Latin}\d]$/u.test(one) ? { needed: [], literal: one.slice(1) } : nothing;
}

/** Of a class that lists its characters. */
const membersOf = (list: string): readonly Needed[] => (/^\[[^\\^-]+\]$/u.test(list) ? neededOf([...list.slice(1, -1)]) : []);

/** Nothing where a text has one of the words sooner or later. */
function neededOf(words: Words): readonly Needed[] {
  const least = Math.min(...words.map(seldomness));
  return least < 2 ? [] : [{ words, least }];
}

const worth = ({ words, least }: Needed): number => Math.min(least, 8) - words.length / (2 * mostWords);

/** Letters of an alphabet are in every text, those without capitals are whole words or syllables. */
function seldomness(word: string): number {
  let sum = 0;
  for (const one of word) sum += weight(one);
  return sum;
}

/** Stand-ins for mentions are told by their labels already. */
function weight(one: string): number {
  const code = one.charCodeAt(0);
  if (code >= 0xe000 && code <= 0xf8ff) return 0;
  if ((code >= 0x4e00 && code <= 0x9fff) || /\p{Lo}/u.test(one)) return 2;
  return /[\p{Letter}\d]/u.test(one) ? 0.9 : 0.3;
}
