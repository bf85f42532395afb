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

  /** With both halves of a pair; nothing at the end. */
  get character(): string {
    const code = this.text.codePointAt(this.at);
    return code === undefined ? "" : code > 0xffff ? String.fromCodePoint(code) : this.text.charAt(this.at);
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
  const first = alternative(source);
  if (source.text.charAt(source.at++) !== "|") return first;
  const all = [mostTelling(first)];
  do all.push(mostTelling(alternative(source)));
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

/** Most are one word: `局|委员会|…`. */
function alternative(source: Source): readonly Needed[] {
  const end = literalEnd(source.text, source.at);
  const last = source.text.charAt(end);
  if (end === source.at || (last !== "|" && last !== ")" && last !== "")) return sequence(source);
  const word = source.text.slice(source.at, end);
  source.at = end;
  return neededOf([word]);
}

/** Where the characters end that stand for themselves. */
function literalEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpecial(text.charCodeAt(at))) at += 1;
  return at;
}

const special = new Uint8Array(128);
for (const sign of "^$\\.*+?()[]{}|") special[sign.charCodeAt(0)] = 1;
const isSpecial = (unit: number): boolean => unit < 128 && special[unit] === 1;

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
  source.at += next.length;
  return next === "." ? nothing : { needed: [], literal: next };
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
  let least = Infinity;
  for (const word of words) least = Math.min(least, seldomness(word));
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
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if (code < 128) return isAlphanumeric(code) ? 0.9 : 0.3;
  return /\p{Lo}/u.test(one) ? 2 : /[\p{Letter}\d]/u.test(one) ? 0.9 : 0.3;
}

const isAlphanumeric = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
