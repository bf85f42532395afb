/** Names in bylines: segmentation found them, so they are sure. */
import type { Article, Sentence, Span } from "../model.ts";
import { mentionRulesOf } from "./rules-of-language.ts";
import { bySentence } from "./by-sentence.ts";
import type { Candidate } from "./extractor.ts";

export const bylineExtractor = bySentence(
  {
    name: "byline",
    provides: ["Person", "Agency", "Organization"],
    part: "core",
  },
  () => candidates,
);

interface Signed extends Span {
  /** Among all of the article. */
  readonly order: number;
  readonly isPerson: boolean;
}

/** The names in the bylines of an article, by where they begin: a list of contributors has thousands of both lines and names. */
const signed = new WeakMap<Article, readonly Signed[]>();

function signedIn(article: Article): readonly Signed[] {
  const known = signed.get(article);
  if (known) return known;
  const all = article.bylines.flatMap(({ person, employer }, index) => [
    { ...person, order: 2 * index, isPerson: true },
    ...(employer === undefined ? [] : [{ ...employer, order: 2 * index + 1, isPerson: false }]),
  ]);
  all.sort((a, b) => a.start - b.start);
  signed.set(article, all);
  return all;
}

/** Those that begin in the sentence, in the order of the bylines. */
function signedAt(sentence: Sentence, article: Article): readonly Signed[] {
  const all = signedIn(article);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  const found: Signed[] = [];
  for (let at = low; at < all.length && all[at]!.start < sentence.end; at++) found.push(all[at]!);
  return found.sort((one, other) => one.order - other.order);
}

function candidates(sentence: Sentence, article: Article): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const one of signedAt(sentence, article)) {
    if (one.isPerson) push(found, sentence, one, "Person", 0.97);
    else push(found, sentence, one, isAgency(sentence, one, article.language) ? "Agency" : "Organization", 0.95);
  }
  return found;
}

function isAgency({ text, offsets }: Sentence, { start, end }: Span, language: string): boolean {
  const last = offsets.findLastIndex((offset) => offset < end);
  return offsets.includes(start) && last >= 0 && mentionRulesOf(language).isAgency?.(text.slice(0, last + 1)) === true;
}

function push(found: Candidate[], sentence: Sentence, span: Span, type: "Person" | "Organization" | "Agency", confidence: number): void {
  if (span.start < sentence.start || span.end > sentence.end) return;
  const from = sentence.offsets.indexOf(span.start);
  const last = sentence.offsets.findLastIndex((offset) => offset < span.end);
  if (from >= 0 && last >= from && !found.some((known) => known.from === from && known.to === last + 1))
    found.push({ from, to: last + 1, type, extractor: "byline", confidence, ...inSmallLetters(type, sentence.text.slice(from, last + 1)) });
}

/** `TOM HADLEY` is Tom Hadley; a single run of capitals may be initials. */
function inSmallLetters(type: string, text: string): { name?: string } {
  if (type !== "Person" || !/^(?:\p{Lu}[\p{Lu}.’'-]*\s+)+\p{Lu}[\p{Lu}’'-]+$/u.test(text)) return {};
  return {
    name: text
      .split(/\s+/)
      .map((word) => word.toLowerCase().replace(/(?<=^|[-’'.]|^mc)\p{L}/gu, (letter) => letter.toUpperCase()))
      .join(" "),
  };
}
