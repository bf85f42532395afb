/** Why a rule reads nothing in a sentence that is nearly what it asks for: a slot that stands for another kind, or a word that is missing. */
import { patternPieces } from "../explain/pattern-pieces.ts";
import { mentionsIn, type TypedText } from "../rules/typed-text.ts";
import type { OwnSigns } from "./own-pattern.ts";
import type { OwnRule } from "./own-rule.ts";

export interface NearMiss {
  /** What it read, names between ‹ ›. */
  readonly read: string;
  /** Which slot, kind or word failed, in words. */
  readonly why: string;
  /** 0 to 1: how much of the pattern fits. */
  readonly share: number;
}

/** At least this much of a pattern's pieces has to fit, one of its slots among them. */
const leastShare = 0.5;

/** The nearest way in which it misses; undefined where it is far from it. For a sentence in which it matches nothing. */
export function nearMiss({ rule }: OwnRule, typed: TypedText, signs: OwnSigns): NearMiss | undefined {
  const misses = patternPieces(rule.pattern!.source).flatMap((pieces) => [
    ...otherKinds(pieces, rule.pattern!, typed, signs),
    ...otherWords(pieces, rule.pattern!, typed, signs),
    ...unfinished(pieces, rule.pattern!, typed, signs),
  ]);
  return misses.sort((a, b) => b.share - a.share || b.read.length - a.read.length)[0];
}

const sign = /[\ue000-\ue1ff]/u;
const signs = /[\ue000-\ue1ff]/gu;
const slotClass = /\[[\ue000-\ue1ff-]+\]|[\ue000-\ue1ff]/gu;

/** All fits but the kind of one slot. */
function otherKinds(pieces: readonly string[], { flags }: RegExp, typed: TypedText, own: OwnSigns): NearMiss[] {
  return pieces.flatMap((piece, at) => {
    if (!sign.test(piece) || piece.startsWith("(?!") || piece.startsWith("(?<!") || piece.startsWith("[^")) return [];
    const loose = piece.replace(slotClass, `[${own.any}]`);
    const marked = [...pieces.slice(0, at), `(?<loose__>${loose})`, ...pieces.slice(at + 1)].join("");
    const found = compiled(marked, flags)?.exec(typed.text);
    const [from, to] = found?.indices?.groups?.["loose__"] ?? [-1, -1];
    if (!found || from < 0) return [];
    const wanted = labelsIn(piece, own);
    const there = mentionsIn(typed, from, to).filter(({ type }) => !piece.includes(own.of(type) ?? "\0"));
    if (there.length === 0) return [];
    const named = there.map(({ text, type }) => `${text} is ‹${type}›`).join(", ");
    return [
      {
        read: spelled(typed, found.index, found.index + found[0].length),
        why: `${slotName(piece)} asks for ${wanted}; ${named}`,
        share: 1,
      },
    ];
  });
}

/** All fits but one group of words: something else stands there. */
function otherWords(pieces: readonly string[], { flags }: RegExp, typed: TypedText, own: OwnSigns): NearMiss[] {
  return pieces.flatMap((piece, at) => {
    if (sign.test(piece) || !/^\((?:\?(?:<\w+>|:))?[^]*[^?*]$/.test(piece)) return [];
    const marked = [...pieces.slice(0, at), `(?<loose__>[^，。；：,.;:${own.any}]{1,8}?)`, ...pieces.slice(at + 1)].join("");
    const found = compiled(marked, flags)?.exec(typed.text);
    const [from, to] = found?.indices?.groups?.["loose__"] ?? [-1, -1];
    if (!found || from < 0) return [];
    const why = `${slotName(piece)} asks for ${readable(piece)}; here stands ${JSON.stringify(spelled(typed, from, to))}`;
    return [{ read: spelled(typed, found.index, found.index + found[0].length), why, share: 0.95 }];
  });
}

/** Its beginning fits: what comes next is told. */
function unfinished(pieces: readonly string[], { flags }: RegExp, typed: TypedText, own: OwnSigns): NearMiss[] {
  for (let count = pieces.length - 1; count > 0 && count / pieces.length >= leastShare; count--) {
    const beginning = compiled(pieces.slice(0, count).join(""), flags);
    const found = beginning && longest(typed.text.matchAll(beginning));
    if (!found || !sign.test(found[0])) continue;
    const end = found.index + found[0].length;
    const piece = pieces[count]!;
    const next = spelled(typed, end, Math.min(typed.text.length, end + 12));
    const stands = next === "" ? "the sentence ends" : `here stands ${JSON.stringify(next)}`;
    const mention = typed.mentions[end];
    const kind = mention && sign.test(piece) ? `, and ${mention.text} is ‹${mention.type}›` : "";
    const wanted = sign.test(piece)
      ? `${slotName(piece)} asks for ${labelsIn(piece, own)}`
      : `${slotName(piece)} asks for ${readable(piece)}`;
    return [{ read: spelled(typed, found.index, end), why: `${wanted}; ${stands}${kind}`, share: count / pieces.length }];
  }
  return [];
}

/** A beginning may name a group that only the rest has. */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

const longest = (found: Iterable<RegExpExecArray>): RegExpExecArray | undefined => [...found].sort((a, b) => b[0].length - a[0].length)[0];

const slotName = (piece: string): string => {
  const name = /^\(\?<(\w+)>/.exec(piece)?.[1];
  return name === undefined ? (sign.test(piece) ? "a slot" : "the pattern") : sign.test(piece) ? `the slot ${name}` : `the group ${name}`;
};

const labelsIn = (piece: string, own: OwnSigns): string =>
  [...new Set([...piece.matchAll(signs)].map(([character]) => own.label(character) ?? ""))].join(" or ");

const mostReadable = 80;

function readable(piece: string): string {
  const bare = piece.replace(/\(\?(?::|<\w+>)/g, "(").replace(/^\(([^()]*)\)$/, "$1");
  return bare.length > mostReadable ? `${bare.slice(0, mostReadable)}…` : bare;
}

/** The stretch with the names of mentions in the place of their signs. */
function spelled({ text, mentions }: TypedText, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at++) words += mentions[at] ? `‹${mentions[at]?.text}›` : text[at];
  return words;
}
