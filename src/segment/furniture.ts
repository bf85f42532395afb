/** What a site puts around every text, told by words: where one is, links to other pages, tools for the reader, its footer. */
import type { Article, Sentence } from "../model.ts";
import { isComplete, textOf } from "./line-mark.ts";
import type { Line } from "./lines.ts";
import { isOfAny } from "./segmentations.ts";

/** In UTF-16 units; what is longer is no line of a menu or a footer. */
const longest = 240;
/** A headline that is a link. */
const longestLink = 60;
/** `首页 > 新闻 > 要闻`, `News » Roads » 2023`. */
const trail = /^[^>＞»›。！？:：]{1,24}(?:\s?[>＞»›]{1,2}\s?[^>＞»›。！？:：]{1,60}){2,}$/u;

const isBoilerplate = isOfAny("boilerplate");
const maybeFooter = isOfAny("footer");
const leadsToOthers = isOfAny("pointer");

/** Indexes of such lines, in no order. Linear in the text. */
export function furnitureIn(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const wordsAt = (index: number): string => textOf(text, lines[index]!);
  const isShort = (index: number): boolean => index in lines && lines[index]!.end - lines[index]!.start <= longest;
  for (const index of lines.keys()) {
    if (!isShort(index)) continue;
    const words = wordsAt(index);
    if (isBoilerplate(words) || trail.test(words)) found.add(index);
  }
  // A footer's lines are known by one another.
  for (const index of [...found])
    for (const step of [-1, 1])
      for (let at = index + step; isShort(at) && !found.has(at) && maybeFooter(wordsAt(at)); at += step) found.add(at);
  for (const index of linksBelow(lines, wordsAt, found)) found.add(index);
  return found;
}

/** Headlines below `相关新闻` with no text below them: the end of the page, or furniture. */
function* linksBelow(lines: readonly Line[], wordsAt: (index: number) => string, found: ReadonlySet<number>): Generator<number> {
  for (const index of lines.keys()) {
    if (lines[index]!.end - lines[index]!.start > longestLink || !leadsToOthers(wordsAt(index))) continue;
    let at = index + 1;
    while (at < lines.length && !found.has(at) && lines[at]!.end - lines[at]!.start <= longestLink && !isComplete(wordsAt(at))) at++;
    if (at > index + 1 && (at === lines.length || found.has(at))) for (let link = index; link < at; link++) yield link;
  }
}

/** Where a character is broken nobody knows which: it may have been the one that denies. */
const isReadable = ({ kind, text }: Sentence): boolean => kind !== "furniture" && !text.includes("\ufffd");

/** The same articles without the sentences in which nothing is found. */
export const readableParts = (articles: readonly Article[]): readonly Article[] =>
  articles.map((article) =>
    article.sentences.every(isReadable) ? article : { ...article, sentences: article.sentences.filter(isReadable) },
  );
