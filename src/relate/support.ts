/**
 * How far the page bears out that an end of a statement is what it is taken for. A name that the page says once, and that one finder alone took for
 * one, is right less often than its finder believes: what is stated of it was wrong twice as often on pages that nobody had tuned the rules on
 * (docs/rules.md). A second finder, a second place on the page, a list of names or a person's word is support.
 */
import { namesExtractorName } from "../names/mention-extractor.ts";
import type { Mention } from "../model.ts";

/** Finds names that were found already, and is no second opinion. */
const repeats = /^page(?:$|:)/u;
/** What such an end is worth at most: with a sure other end a statement stays below 0.9. */
export const mostAlone = 0.8;

/** Whether one finder alone took it for a name. */
export const isFoundByOne = (extractors: readonly string[]): boolean => {
  const finders = new Set(extractors.filter((name) => !repeats.test(name)));
  return finders.size < 2 && !finders.has(namesExtractorName);
};

/** How sure the ends of a page's statements are, 0 to 1. */
export class Support {
  readonly #places = new Map<string, number>();

  /** `mentions`: all of the page. */
  constructor(mentions: readonly Mention[]) {
    for (const mention of mentions) {
      if (mention.form === "anaphor") continue;
      const key = keyOf(mention);
      this.#places.set(key, (this.#places.get(key) ?? 0) + 1);
    }
  }

  sureness(end: Mention): number {
    const { confidence, extractors, implied, form } = end;
    if (implied || form === "anaphor" || !isFoundByOne(extractors) || (this.#places.get(keyOf(end)) ?? 0) > 1) return confidence;
    return Math.min(confidence, mostAlone);
  }
}

const keyOf = ({ type, name, text }: Mention): string => `${type}|${name ?? text}`;
