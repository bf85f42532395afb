/** The names of a page's English articles: found where they are plain, then found again wherever the page repeats them. */
import { coordinated } from "./coordination.ts";
import { isGivenName, isListedPlace } from "./lexicon.ts";
import { mastheadNames, mastheadOf } from "./masthead.ts";
import { namesIn, type Named } from "./names.ts";
import { peopleSpokenOf, type Unknown } from "./spoken-of.ts";
import { acronymsOf, type Short } from "./acronyms.ts";
import { lower, wordsOf } from "./tokens.ts";
import { noNames, peoples, starters, topics, typeOfHead } from "./words.ts";
import { isPostWord } from "../../english/posts.ts";
import type { Candidate } from "../extractor.ts";
import type { Article, Sentence } from "../../model.ts";

/** Candidates by sentence id. */
export type EnglishPage = ReadonlyMap<string, readonly Candidate[]>;

export function englishPage(articles: readonly Article[]): EnglishPage {
  const found = new Map<string, Candidate[]>();
  const masthead = new Set(articles.slice(0, 1).flatMap(mastheadOf));
  const plain = undertakingsAgreed(firmsAgreed(homesAgreed(articles.map((article) => plainNames(article, masthead)))));
  const all = plain.flat();
  for (const named of all) push(found, named.sentence, candidateOf(named));
  const bodies = new Map(shortBodies(all));
  const shorts = [
    ...homesOfBodies(all),
    ...placeNames(all),
    ...bodyNames(all),
    ...withoutFirmWords(all),
    ...acronymsOf(all),
    ...surnames(all),
  ];
  for (const [index, article] of articles.entries()) {
    const own = plain[index] ?? [];
    const known = new Map<string, Short>([...shorts, ...surnames(own), ...undertakingNames(own), ...fullNames(own)]);
    let at = 0;
    for (const sentence of article.sentences) {
      if (masthead.has(sentence))
        for (const name of mastheadNames(sentence, sentence === article.sentences[0])) push(found, sentence, name);
      // Of two Shearers, the one that was named last before the sentence.
      for (; at < own.length && own[at]!.sentence.start <= sentence.start; at++)
        for (const [surname, short] of surnamesOf(own[at]!)) known.set(surname, short);
      for (const again of repeated(sentence, known)) push(found, sentence, again);
      for (const short of repeated(sentence, bodies))
        if (ofBody.test(sentence.text.slice(short.to, short.to + 80).toLowerCase())) push(found, sentence, short);
    }
  }
  return found;
}

function plainNames(article: Article, masthead: ReadonlySet<Sentence>): Named[] {
  const unknown: Unknown[] = [];
  const named = article.sentences.flatMap((sentence, index) => {
    if (isHeadline(sentence) || masthead.has(sentence)) return [];
    const found = namesIn(sentence, article.sentences[index + 1]?.text);
    const beside = coordinated(sentence, found.named, found.unknown);
    for (const chunk of found.unknown) if (!beside.some(({ from }) => from === chunk.from)) unknown.push({ sentence, chunk });
    return [...found.named, ...beside];
  });
  return [...named, ...peopleSpokenOf(article, unknown)];
}

/** Where people come from Jewell Center, it is no building in any sentence. */
function homesAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  const homes = new Set(plain.flat().flatMap(({ extractor, text }) => (extractor === "pattern:home" ? [text] : [])));
  return plain.map((own) =>
    own.map((named) =>
      homes.has(named.text) && named.type === "Organization" ? { ...named, type: "Place", extractor: "pattern:home" } : named,
    ),
  );
}

/** What one sentence tells to be rising or to be held, is the same in the article's other sentences. */
function undertakingsAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  return plain.map((own) => {
    const told = new Map(
      own.flatMap((named) => (isUndertaking(named) && named.confidence >= 0.76 ? [[named.text, named.type] as const] : [])),
    );
    return own.map((named) => {
      const type = /^(?:Place|Organization)$/.test(named.type) ? told.get(named.text) : undefined;
      return type ? { ...named, type } : named;
    });
  });
}

const isUndertaking = ({ type, text }: Named): boolean => (type === "Project" || type === "Event") && text.includes(" ");

/** A project or an event that the article names in full, wherever it stands again. */
const undertakingNames = (own: readonly Named[]): [string, Short][] =>
  own.filter(isUndertaking).map(({ type, text }) => [text, { type, name: text, confidence: 0.8 }]);

/** Where a page names McConnell Dowell Constructors, McConnell Dowell is nobody. */
function firmsAgreed(plain: readonly (readonly Named[])[]): (readonly Named[])[] {
  const firms = new Set(withoutFirmWords(plain.flat()).map(([short]) => short));
  return plain.map((own) => own.filter(({ type, text }) => type !== "Person" || !firms.has(text)));
}

const candidateOf = ({ from, to, type, confidence, extractor }: Named): Candidate => ({ from, to, type, confidence, extractor });

/** Of two ways to one mention, the page's knows what the name is short for. */
function push(found: Map<string, Candidate[]>, sentence: Sentence, candidate: Candidate): void {
  const list = found.get(sentence.id) ?? [];
  const same = list.findIndex(({ from, to, type }) => from === candidate.from && to === candidate.to && type === candidate.type);
  if (same < 0) list.push(candidate);
  else if (candidate.name !== undefined) list[same] = { ...list[same]!, name: candidate.name };
  found.set(sentence.id, list);
}

/** In a headline every word has a capital; it holds the names that the text below it holds. */
const isHeadline = (sentence: Sentence): boolean => {
  if (sentence.kind === "byline") return true;
  if (sentence.kind === "body" || sentence.kind === "caption") return false;
  const words = wordsOf(sentence.text).filter((word) => word.text.length > 3);
  return words.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * words.length;
};

/** The last word of each full name, where it is the only one of that surname. */
function surnames(named: readonly Named[]): [string, Short][] {
  const byLast = new Map<string, Set<string>>();
  for (const { type, text } of named) {
    if (type !== "Person" || !text.includes(" ")) continue;
    for (const last of lastNames(text)) byLast.set(last, (byLast.get(last) ?? new Set()).add(text));
  }
  return [...byLast].flatMap(([last, names]) =>
    names.size === 1 ? [[last, { type: "Person", name: [...names][0] ?? last, confidence: 0.9 }] as [string, Short]] : [],
  );
}

const surnamesOf = ({ type, text }: Named): [string, Short][] =>
  type === "Person" && text.includes(" ") ? lastNames(text).map((last) => [last, { type, name: text, confidence: 0.86 }]) : [];

/** `Matt Vander Wal` is `Vander Wal` later on; a Chinese name begins with the surname, and is given whole again. */
function lastNames(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length > 2 ? [words.at(-1)!, words.slice(-2).join(" ")] : [words.at(-1)!];
}

function placeNames(named: readonly Named[]): [string, Short][] {
  const sure = named.filter(({ type, confidence }) => type === "Place" && confidence >= 0.75).map(({ text }) => text);
  const withKind = sure.filter((text) => withoutKind(text) !== text);
  const places = new Map([
    ...sure.map((text) => [text, text] as const),
    ...withKind.toReversed().map((text) => [withoutKind(text), text] as const),
  ]);
  const villages = named.flatMap(({ type, text }): [string, Short][] => {
    const short = type === "Village" ? text.replace(/^Barangay (?=\p{Lu})|(?<=\p{L}) Village$/u, "") : text;
    return short === text ? [] : [[short, { type: "Village", name: text, confidence: 0.8 }]];
  });
  return [...[...places].map(([short, name]): [string, Short] => [short, { type: "Place", name, confidence: 0.8 }]), ...villages];
}

/** Shanxiahu of Shanxiahu Town; Iloilo City is not Iloilo, and Cape Town no cape. */
function shortTown(name: string): string | undefined {
  const short = /^(\p{Lu}\p{Ll}{3,}) (?:Town|City|Subdistrict)$/u.exec(name)?.[1];
  return short === undefined || short === "Cape" || isListedPlace(short) || isGivenName(short) || typeOfHead(short) || general.test(short)
    ? undefined
    : short;
}

/** `Mwatate` is `Mwatate Sub-county`, where the page says so; `Duke Street` is not Duke. */
const withoutKind = (name: string): string =>
  shortTown(name) ?? name.replace(/(?<=\p{L} )(?:County|Sub-[Cc]ounty|District|Ward|Township|Municipality|Region|Province)$/u, "").trim();

const civic =
  /\b(?:Council|Committee|School|College|Hospital|Clinic|Library|Museum|Club|Station|Parish|Association|Society|Municipality|Board|Town Hall|Cooperative|Community|Municipal|Festival|Market|Tidy Towns)\b/;
const general =
  /^(?:St|Saint|Holy|Royal|National|International|Federal|Local|Public|Social|Regional|Rural|Urban|Global|Annual|United|General|Great|Greater|Central|Christian|Catholic|Grand|Good|Women|Men|Sacred|Our|Lady|First|Special|Senior|Junior|Joint|Free|Green|Red|Blue|White|Black)$/;
/** Kilgarvan Tidy Towns Committee is of Kilgarvan; firms are named after people. */
function homesOfBodies(named: readonly Named[]): [string, Short][] {
  const places = new Set(named.flatMap(({ type, text }) => (type === "Place" ? [text] : [])));
  return named.flatMap(({ type, text }) => {
    const [first, second] = text.split(" ");
    const local =
      (type === "Agency" || type === "Organization" || type === "Event") &&
      civic.test(text) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(first!) &&
      /^\p{Lu}/u.test(second ?? "");
    const word = first!.toLowerCase();
    if (
      !local ||
      general.test(first!) ||
      topics.has(word) ||
      peoples.has(word) ||
      starters.has(word) ||
      isPostWord(word) ||
      typeOfHead(word)
    )
      return [];
    return [[first!, { type: "Place", name: first!, confidence: places.has(first!) ? 0.76 : 0.56 }] as [string, Short]];
  });
}

/** `Naibunga chairman Johnson Lentaam`, `Borana’s manager`: of the body whose name begins so, if it is one. */
function shortBodies(named: readonly Named[]): [string, Short][] {
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
const ofBody =
  /^(?:[’']s)? (?:\p{Ll}+ ){0,3}?(?:chairman|chairperson|chairwoman|chair|manager|director|principal|coach|captain|president|secretary|spokesman|spokeswoman|spokesperson|ceo|chief executive|coordinator|treasurer|founder)\b/u;

const firmWord =
  /^(?:Ltd|Limited|Inc|Incorporated|Company|Co|Group|Corporation|Corp|Constructions?|Constructors|Contractors|Contracting|Industries|Holdings|PLC|plc|LLC|Pty|Enterprises|Builders)\.?$/;
/** `Vegefresh Company Limited` is Vegefresh from then on. */
function withoutFirmWords(named: readonly Named[]): [string, Short][] {
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

/** A firm that one sentence gives away is a firm in the others. */
const bodyNames = (named: readonly Named[]): [string, Short][] =>
  named.flatMap(({ type, text, extractor }) =>
    /^pattern:(?:apposed|deals|coordinated)$/.test(extractor) && type === "Organization"
      ? [[text, { type, name: text, confidence: 0.8 }] as [string, Short]]
      : [],
  );

/** A person named in full is that person wherever the article has the name again. */
const fullNames = (own: readonly Named[]): [string, Short][] =>
  own
    .filter(({ type, text }) => type === "Person" && text.includes(" "))
    .map(({ text }) => [text, { type: "Person", name: text, confidence: 0.9 }]);

/** Surnames, acronyms and places standing alone. */
function repeated(sentence: Sentence, shorts: ReadonlyMap<string, Short>): Candidate[] {
  const found: Candidate[] = [];
  const words = wordsOf(sentence.text);
  for (let at = 0; at < words.length; at++) {
    let longer: Short | undefined;
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const [first, last] = [words[at], words[at + length - 1]];
      if (!first || !last) continue;
      const text = sentence.text.slice(first.from, last.to);
      const short =
        shorts.get(text) ?? (length === 1 && /^[A-Z]{3,}$/.test(text) ? shorts.get(text[0] + text.slice(1).toLowerCase()) : undefined);
      const word = length === 1 && !(/^[A-Z]{3,}$/.test(text) && short?.name !== text) ? lower(first) : "";
      if (!short || starters.has(word) || noNames.has(word)) continue;
      // Of the firm's full name, the short one is only the beginning.
      if (length > 1 && short.name !== text && sentence.text.startsWith(short.name, first.from)) continue;
      // Mandeville Market stands in Mandeville.
      if (longer && short.type !== "Place" && short.type !== "Village") continue;
      const full = short.name !== text && { name: short.name };
      found.push({ from: first.from, to: last.to, type: short.type, extractor: "page:english", confidence: short.confidence, ...full });
      // An undertaking that begins with a place is there, and so is the place.
      if (longer || !/^(?:Place|Project|Event)$/.test(short.type)) break;
      longer = short;
    }
  }
  return found;
}
