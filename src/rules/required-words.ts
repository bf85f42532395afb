/**
 * Words of which a text must hold one for a pattern to match: read off the pattern's source, so that most rules are not tried on most
 * sentences. Nothing is said of a pattern without such words, and of what is not read here.
 */

/** One of these stands in every match. */
type Words = readonly string[];

/** What a piece of a pattern says: nothing, or words; `literal` where it is one character that stands for itself. */
interface Piece {
  readonly words?: Words | undefined;
  readonly literal?: string;
  /** Takes no room: what stands on both sides of it is one word. */
  readonly empty?: boolean;
}

const mostWords = 400;
const piece =
  /\\[pP]\{[^}]+\}|\\k<\w+>|\\u\{[^}]+\}|\\u[\da-fA-F]{4}|\\.|\[\^?(?:\\[pP]\{[^}]+\}|\\.|[^\]\\])*\]|\(\?<?[=!]|\((?:\?(?::|<\w+>))?|[?*+]\??|\{\d*,?\d*\}\??|[\s\S]/gu;
const assertion = /^(?:\\[bB]|[\^$])$/u;
const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??$/u;
const mayBeNone = /^(?:[?*]|\{0)/u;

/** `flags`: with `i` or `v` nothing is said. */
export function requiredWords({ source, flags }: Pick<RegExp, "source" | "flags">): Words | undefined {
  if (/[iv]/u.test(flags)) return undefined;
  const pieces = source.match(piece) ?? [];
  return alternatives(pieces, { at: 0 });
}

/** Up to the end of the group or of the pattern, which is passed over. */
function alternatives(pieces: readonly string[], cursor: { at: number }): Words | undefined {
  const all: (Words | undefined)[] = [];
  do all.push(sequence(pieces, cursor));
  while (pieces[cursor.at++] === "|");
  const words = all.flatMap((one) => one ?? []);
  return all.includes(undefined) || words.length > mostWords ? undefined : words;
}

function sequence(pieces: readonly string[], cursor: { at: number }): Words | undefined {
  let best: Words | undefined;
  let run = "";
  const propose = (words: Words | undefined): void => {
    if (words !== undefined && worth(words) > worth(best)) best = words;
  };
  const endRun = (): void => {
    if (run !== "") propose([run]);
    run = "";
  };
  while (cursor.at < pieces.length && pieces[cursor.at] !== "|" && pieces[cursor.at] !== ")") {
    const { words, literal, empty } = next(pieces, cursor);
    const times = quantifier.test(pieces[cursor.at] ?? "") ? pieces[cursor.at++]! : "";
    const isThere = !mayBeNone.test(times);
    if (empty === true && words === undefined) continue;
    if (literal !== undefined && isThere) run += literal;
    if (literal === undefined || times !== "") endRun();
    if (isThere) propose(words);
  }
  endRun();
  return best;
}

function next(pieces: readonly string[], cursor: { at: number }): Piece {
  const one = pieces[cursor.at++]!;
  if (one.startsWith("(")) {
    const words = alternatives(pieces, cursor);
    return one.endsWith("!") ? { empty: true } : { words };
  }
  if (assertion.test(one)) return { empty: true };
  if (one.startsWith("[")) return { words: membersOf(one) };
  if (/^\\u[\da-fA-F]{4}$/u.test(one)) return { literal: String.fromCharCode(Number.parseInt(one.slice(2), 16)) };
  if (one.startsWith("\\")) return /^\\[^\p{Script=Latin}\d]$/u.test(one) ? { literal: one.slice(1) } : {};
  return one === "." ? {} : { literal: one };
}

/** Of a class that lists its characters. */
const membersOf = (source: string): Words | undefined => (/^\[[^\\^-]+\]$/u.test(source) ? [...source.slice(1, -1)] : undefined);

/** How seldom a text has one of the words by chance, roughly: the least of them tells. Letters of an alphabet are in every text, those without capitals are whole words or syllables. */
function worth(words: Words | undefined): number {
  if (words === undefined || words.length === 0) return 0;
  const least = Math.min(...words.map((word) => [...word].reduce((sum, one) => sum + weight(one), 0)));
  return least < 2 ? 0 : Math.min(least, 8) - words.length / (2 * mostWords);
}

/** Stand-ins for mentions are told by their labels already. */
const weight = (character: string): number =>
  /[\uE000-\uF8FF]/u.test(character) ? 0 : /\p{Lo}/u.test(character) ? 2 : /[\p{Letter}\d]/u.test(character) ? 0.9 : 0.3;
