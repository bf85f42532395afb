/** The names of a page's English articles: found where they are plain, then found again wherever the page repeats them. */
import { namesIn, type Named } from "./english-names.ts";
import { lower, wordsOf } from "./english-chunks.ts";
import { noNames, starters } from "./english-words.ts";
import type { Candidate } from "./extractor.ts";
import type { Article, Sentence } from "../model.ts";

/** Candidates by sentence id. */
export type EnglishPage = ReadonlyMap<string, readonly Candidate[]>;

interface Short {
  readonly type: Candidate["type"];
  readonly name: string;
  readonly confidence: number;
}

const acronymAfter = /^\s*\(\s*(?:the\s+)?([A-Z][A-Za-z&]{1,9})\s*\)/;
const bodies = new Set(["Agency", "Organization", "Project", "Policy", "Event"]);

export function englishPage(articles: readonly Article[]): EnglishPage {
  const found = new Map<string, Candidate[]>();
  const acronyms = new Map<string, Short>();
  const places = new Map<string, string>();
  const plain = articles.map(({ sentences }) =>
    sentences.flatMap((sentence, index) => (isHeadline(sentence) ? [] : namesIn(sentence, sentences[index + 1]?.text))),
  );
  for (const named of plain.flat()) {
    const acronym = bodies.has(named.type) ? acronymAfter.exec(named.sentence.text.slice(named.to))?.[1] : undefined;
    for (const short of [acronym, bodies.has(named.type) ? initials(named.text) : undefined]) {
      if (short && !acronyms.has(short))
        acronyms.set(short, { type: named.type, name: named.text, confidence: short === acronym ? 0.95 : 0.85 });
    }
    if (named.type === "Place" && named.confidence >= 0.75)
      for (const name of [named.text, withoutKind(named.text)]) if (!places.has(name)) places.set(name, named.text);
    push(found, named.sentence, candidateOf(named));
  }
  for (const [index, article] of articles.entries()) {
    const own = plain[index] ?? [];
    const shorts = new Map<string, Short>([
      ...placeNames(places),
      ...acronyms,
      ...surnames(plain.flat()),
      ...surnames(own),
      ...fullNames(own),
    ]);
    for (const sentence of article.sentences) for (const again of repeated(sentence, shorts)) push(found, sentence, again);
  }
  return found;
}

const candidateOf = ({ from, to, type, confidence, extractor }: Named): Candidate => ({ from, to, type, confidence, extractor });

function push(found: Map<string, Candidate[]>, sentence: Sentence, candidate: Candidate): void {
  const list = found.get(sentence.id) ?? [];
  if (!list.some((other) => other.from === candidate.from && other.to === candidate.to && other.type === candidate.type))
    list.push(candidate);
  found.set(sentence.id, list);
}

/** In a headline every word has a capital; it holds the names that the text below it holds. */
const isHeadline = (sentence: Sentence): boolean => {
  if (sentence.kind === "byline") return true;
  if (sentence.kind === "body" || sentence.kind === "caption") return false;
  const words = wordsOf(sentence.text).filter((word) => word.text.length > 3);
  return words.filter((word) => /^\p{Lu}/u.test(word.text)).length > 0.6 * words.length;
};

const initials = (name: string): string | undefined => {
  const letters = name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? "");
  return letters.length >= 3 ? letters.join("") : undefined;
};

/** The last word of each full name, where it is the only one of that surname. */
function surnames(named: readonly Named[]): [string, Short][] {
  const byLast = new Map<string, Set<string>>();
  for (const { type, text } of named) {
    const last = text.split(/\s+/).at(-1) ?? "";
    if (type === "Person" && last !== text) byLast.set(last, (byLast.get(last) ?? new Set()).add(text));
  }
  return [...byLast].flatMap(([last, names]) =>
    names.size === 1 ? [[last, { type: "Person", name: [...names][0] ?? last, confidence: 0.9 }] as [string, Short]] : [],
  );
}

const placeNames = (places: ReadonlyMap<string, string>): [string, Short][] =>
  [...places].map(([short, name]) => [short, { type: "Place", name, confidence: 0.8 }]);

/** `Mwatate` is `Mwatate Sub-county`, where the page says so; `Duke Street` is not Duke. */
const withoutKind = (name: string): string =>
  name.replace(/(?<=\p{L} )(?:County|Sub-[Cc]ounty|District|Ward|Township|Municipality|Region|Province)$/u, "").trim();

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
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const [first, last] = [words[at], words[at + length - 1]];
      if (!first || !last) continue;
      const text = sentence.text.slice(first.from, last.to);
      const short =
        shorts.get(text) ?? (length === 1 && /^[A-Z]{3,}$/.test(text) ? shorts.get(text[0] + text.slice(1).toLowerCase()) : undefined);
      if (!short || (length === 1 && (starters.has(lower(first)) || noNames.has(lower(first))))) continue;
      const full = short.name !== text && { name: short.name };
      found.push({ from: first.from, to: last.to, type: short.type, extractor: "page:english", confidence: short.confidence, ...full });
      break;
    }
  }
  return found;
}
