/** What is known of names on their own: given names, countries, regions and cities. */
import { levelOf } from "../../../tagger/lexicon.ts";
import { isListedGivenName } from "./given-names.ts";
import { keyOfName, LEVEL } from "../tagger/lists.ts";
import { shippedLists } from "../tagger/shipped-lists.ts";
import { isRegion } from "../vocabulary/regions.ts";

const levels = new Map<string, number>();
/** So many names are remembered; a page has a few hundred. */
const mostKnown = 20_000;

let consulted = true;

/** Whether the lists are asked at all: for measuring what they add, see scripts/evaluate/ablation.ts. */
export function consultLists(on: boolean): void {
  consulted = on;
}

/** What the lists say of a name as it stands, 0 for nothing. */
function listedLevel(name: string): number {
  if (!consulted) return 0;
  let level = levels.get(name);
  if (level === undefined) {
    if (levels.size >= mostKnown) levels.clear();
    level = levelOf(shippedLists().names, keyOfName(name.split(/\s+|(?<=-)|(?=-)/u)));
    levels.set(name, level);
  }
  return level;
}

/** Mary-Kate is one as well. */
export const isGivenName = (word: string): boolean =>
  isListedGivenName(word) || listedLevel(word) === LEVEL.given || (word.includes("-") && isGivenName(word.slice(0, word.indexOf("-"))));

/** A country, region or large city that one of the lists has. */
export const isListedPlace = (name: string): boolean => {
  if (isRegion(name)) return true;
  const level = listedLevel(name);
  return level >= LEVEL.country && level <= LEVEL.city;
};
