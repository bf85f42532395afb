/** How far the patterns of rules get in a sentence of which they state nothing. */
import type { Mention } from "../model.ts";
import { examplesOf, type Rule } from "../rules/rule.ts";
import { labelOfSymbol } from "../rules/symbols.ts";
import { mentionsIn, type TypedText } from "../rules/typed-text.ts";
import type { NearRule } from "./explanation.ts";
import { patternPieces } from "./pattern-pieces.ts";

export interface Progress extends NearRule {
  /** Of its pieces, the share that was read; 1 where the whole pattern fits. */
  readonly share: number;
  /** How many of the ends that are asked for it read. */
  readonly ends: number;
}

/** What a rule read in a text around one of the ends that are asked for; undefined where it has no pattern, or reads neither end. */
export function progressOf(rule: Rule, typed: TypedText, sentence: string, isEnd: (mention: Mention) => boolean): Progress | undefined {
  if (rule.pattern === undefined) return undefined;
  const found = patternPieces(rule.pattern.source).map((pieces) => furthest(pieces, rule.pattern as RegExp, typed, isEnd));
  const best = found.filter((one) => one !== undefined).sort((a, b) => b.share - a.share)[0];
  const example = unmarked(examplesOf(rule.yields)[0] ?? "");
  return best && { rule: rule.id, example, sentence, ...best };
}

function furthest(
  pieces: readonly string[],
  { flags }: RegExp,
  typed: TypedText,
  isEnd: (mention: Mention) => boolean,
): Pick<Progress, "share" | "ends" | "read" | "wanted"> | undefined {
  // Whoever matches a longer beginning matches the shorter ones too.
  for (let count = pieces.length; count > 0; count--) {
    const beginning = compiled(pieces.slice(0, count).join(""), flags);
    const match = beginning && matchWithEnd(beginning, typed, isEnd);
    if (!match) continue;
    return {
      share: count / pieces.length,
      ends: new Set(
        mentionsIn(typed, match.index, match.index + match[0].length)
          .filter(isEnd)
          .map(({ id }) => id),
      ).size,
      read: spelled(typed, match.index, match.index + match[0].length),
      wanted: count === pieces.length ? "" : readable(pieces[count] as string),
    };
  }
  return undefined;
}

/** An example as a page would print it: 甲局 of `{A:甲局}`. */
const unmarked = (example: string): string => example.replace(/\{!?\w+[^:{}]*:|\}|^[KTW]\|/gmu, "");

/** A beginning may name a group that only the rest has. */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** The longest match that takes in an end. */
function matchWithEnd(pattern: RegExp, typed: TypedText, isEnd: (mention: Mention) => boolean): RegExpExecArray | undefined {
  const holdsEnd = ({ index, 0: whole }: RegExpExecArray): boolean => mentionsIn(typed, index, index + whole.length).some(isEnd);
  return [...typed.text.matchAll(pattern)].filter(holdsEnd).sort((a, b) => b[0].length - a[0].length)[0];
}

/** The stretch with the names of mentions in the place of their signs. */
function spelled({ text, mentions }: TypedText, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += mentions[at] ? `‹${mentions[at]?.text}›` : text[at];
  return words;
}

const longest = 100;

/** A piece of a pattern with labels in the place of their signs, and no groups but by their brackets. */
function readable(piece: string): string {
  const bare = piece.replace(/\(\?(?::|<\w+>)/g, "(").replace(/^\(([^()]*)\)$/, "$1");
  const words = [...bare].map((character) => labelOfSymbol(character) ?? character).join("");
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
