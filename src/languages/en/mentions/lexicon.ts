/** What is known of single words: given names, countries and cities. The only file that knows compromise. */
import nlp from "compromise/two";
import { isListedGivenName } from "./given-names.ts";
import { isRegion } from "../vocabulary/regions.ts";

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

const known = new Map<string, ReadonlySet<string>>();
/** So many words are remembered; a page has a few hundred names. */
const mostKnown = 20_000;

const none: ReadonlySet<string> = new Set();
let consulted = true;

/** Whether compromise is asked at all: for measuring what it adds, see scripts/evaluate/ablation.ts. */
export function consultCompromise(on: boolean): void {
  consulted = on;
}

/** Tags of a capitalised word standing alone, e.g. `FirstName`, `Country`. */
export function tagsOf(word: string): ReadonlySet<string> {
  if (!consulted) return none;
  const cached = known.get(word);
  if (cached) return cached;
  const json = nlp(word).json() as { terms: Term[] }[];
  const tags = new Set(json.flatMap(({ terms }) => terms.flatMap((term) => term.tags)));
  if (known.size >= mostKnown) known.clear();
  known.set(word, tags);
  return tags;
}

export const isGivenName = (word: string): boolean => isListedGivenName(word) || tagsOf(word).has("FirstName");

/** A country, city, region or river that one of the libraries lists. */
export const isListedPlace = (name: string): boolean => {
  if (isRegion(name)) return true;
  const tags = tagsOf(name);
  return tags.has("Country") || tags.has("City") || tags.has("Region");
};
