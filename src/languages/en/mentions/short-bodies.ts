/** Bodies by their short names: `Vegefresh` of Vegefresh Company Limited, and firms that one sentence gives away. */
import { apposed, coordinatedRule, deals, lettersActing, lettersDealing } from "./name-rules.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { peoples, topics, typeOfHead } from "./words.ts";
import type { Named } from "./names.ts";
import type { Short } from "./acronyms.ts";
import { general } from "./short-places.ts";

const firmWord =
  /^(?:Ltd|Limited|Inc|Incorporated|Company|Co|Group|Corporation|Corp|Constructions?|Constructors|Contractors|Contracting|Industries|Holdings|PLC|plc|LLC|Pty|Enterprises|Builders)\.?$/;

/** `Vegefresh Company Limited` is Vegefresh from then on. */
export function withoutFirmWords(named: readonly Named[]): [string, Short][] {
  return named.flatMap(({ type, text }): [string, Short][] => {
    const words = text.split(" ");
    const kept = words.slice(0, words.findLastIndex((word) => !firmWord.test(word)) + 1);
    const short = kept.join(" ");
    if (type !== "Organization" || kept.length === 0 || kept.length === words.length || short.includes(",")) return [];
    const plain =
      kept.length === 1 &&
      (short.length < 4 ||
        isListedPlace(short) ||
        isGivenName(short) ||
        typeOfHead(short) ||
        topics.has(short.toLowerCase()) ||
        peoples.has(short.toLowerCase()));
    return plain ? [] : [[short, { type, name: text, confidence: kept.length > 1 ? 0.9 : 0.84 }]];
  });
}

/** `Naibunga chairman Johnson Lentaam`, `Borana’s manager`: of the body whose name begins so, if it is one. */
export function shortBodies(named: readonly Named[]): [string, Short][] {
  const byFirst = new Map<string, Set<string>>();
  for (const { type, text } of named) {
    const first = text.split(" ")[0]!;
    if (type !== "Organization" || !text.includes(" ") || !/^\p{Lu}\p{Ll}{3,}$/u.test(first) || general.test(first) || typeOfHead(first))
      continue;
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(text));
  }
  return [...byFirst].flatMap(([first, names]): [string, Short][] =>
    names.size === 1 ? [[first, { type: "Organization", name: [...names][0]!, confidence: 0.72 }]] : [],
  );
}

const ofSaint =
  /^((?:St\.?|Saint) \p{Lu}[\p{L}-]+)[’']s (?:.* )?(?:College|School|Hospital|Academy|Church|Parish|Club|GAA|GAC|NS|Hospice|University|Primary|Secondary)\b/u;

/** `St Cecilia’s` is the college that the article named so, where it named no other body of the saint’s. */
export function bodiesOfSaints(named: readonly Named[]): [string, Short][] {
  const bySaint = new Map<string, Set<string>>();
  for (const { type, text } of named) {
    const saint = type === "Organization" ? ofSaint.exec(text)?.[1] : undefined;
    if (saint !== undefined) bySaint.set(saint, (bySaint.get(saint) ?? new Set()).add(text));
  }
  return [...bySaint].flatMap(([saint, names]): [string, Short][] =>
    names.size === 1 ? [[saint, { type: "Organization", name: [...names][0]!, confidence: 0.86, possessive: true }]] : [],
  );
}

export const ofBody =
  /^(?:[’']s)? (?:\p{Ll}+ ){0,3}?(?:chairman|chairperson|chairwoman|chair|manager|director|principal|coach|captain|president|secretary|spokesman|spokeswoman|spokesperson|ceo|chief executive|coordinator|treasurer|founder)\b/u;

const givingAway: ReadonlySet<string> = new Set([apposed, lettersActing, lettersDealing, deals, coordinatedRule].map(({ id }) => id));

/** A firm that one sentence gives away is a firm in the others. */
export const bodyNames = (named: readonly Named[]): [string, Short][] =>
  named.flatMap(({ type, text, extractor }) =>
    givingAway.has(extractor) && type === "Organization" ? [[text, { type, name: text, confidence: 0.8 }] as [string, Short]] : [],
  );
