/** A stretch in an alphabet that many languages share → its language, by the words that hold sentences together. */
import { englishContentWords, englishWords, functionWords, nameParticles, ownLetters } from "./function-words.ts";
import { languageOfScript } from "./scripts.ts";
import type { WordTable } from "./function-words.ts";

/** Of a stretch no more is looked at, in UTF-16 units: some hundred words tell as much as all. */
const longestSample = 2_000;
/** In a word between white space: an address of a page, a mail address, an account. */
const address = /:\/\/|@|^www\./u;
const wordPattern = /[\p{L}\p{M}\p{N}ʻʼ]+/gu;

/**
 * The language (BCP 47), or `und-Cyrl` and the like where the script alone is certain; undefined where it may be English as well:
 * names, a table, a few words. Latin letters are another language only on strong evidence.
 */
export function alphabeticLanguage(stretch: string, script: string): string | undefined {
  const only = languageOfScript[script];
  if (only !== undefined) return only;
  const sample = stretch
    .slice(0, longestSample)
    .normalize("NFC")
    .split(/\s+/u)
    .filter((word) => !address.test(word))
    .join(" ");
  return script === "Latn" ? latinLanguage(sample) : (mostLikely(sample, wordsOf(sample), script)?.code ?? `und-${script}`);
}

/** Above this share of English function words nothing else is asked: English prose has two in five, no other language one in six by chance. */
const surelyEnglish = 0.3;
/** One in so many words is a function word: a language that puts endings in their place has one in ten. */
const leastShare = 0.1;
/** Different words of the other language that English has not and that are no part of a name. */
const leastKinds = 3;
/** How many function words of the other language stand against one of English. */
const perEnglish = 3;
/** Without one English function word less is enough, given words that are no names: one in six, two kinds, or three with parts of names. */
const withoutEnglish = { content: 4, share: 1 / 6, kinds: 2, kindsOfAll: 3 };
/** Prose in a language that is in no table: so many words in lower case, in sentences, with so few English function words among them. */
const unknownProse = { words: 80, sentences: 3, english: 0.02 };

function latinLanguage(sample: string): string | undefined {
  const words = wordsOf(sample);
  const english = words.filter((word) => englishWords.has(word.toLowerCase())).length;
  if (english >= surelyEnglish * words.length && english > 0) return "en";
  const best = mostLikely(sample, words, "Latn");
  if (best && isStrong(best, words, english - best.shared)) return best.code;
  if (english > 0 && english >= leastShare * words.length) return "en";
  return isUnknownProse(sample, words) ? "und-Latn" : undefined;
}

/** `english`: how many function words of English the other language has not. */
function isStrong({ hits, kinds, kindsOfAll }: Likely, words: readonly string[], english: number): boolean {
  const share = hits / words.length;
  if (kinds >= leastKinds && share >= leastShare && hits >= perEnglish * english) return true;
  const enough = kinds >= withoutEnglish.kinds || kindsOfAll >= withoutEnglish.kindsOfAll;
  return english === 0 && enough && share >= withoutEnglish.share && inLowerCase(words).length - hits >= withoutEnglish.content;
}

function isUnknownProse(sample: string, words: readonly string[]): boolean {
  const lower = inLowerCase(words);
  const english = lower.filter((word) => englishWords.has(word)).length;
  const sentences = sample.match(/\p{Ll}[.!?]\s+\p{Lu}/gu)?.length ?? 0;
  return lower.length >= unknownProse.words && sentences >= unknownProse.sentences && english < unknownProse.english * lower.length;
}

/** Words that begin with a small letter: no names, no headings. */
const inLowerCase = (words: readonly string[]): string[] => words.filter((word) => /^\p{Ll}/u.test(word));

/** Those without a digit. */
const wordsOf = (sample: string): string[] => (sample.match(wordPattern) ?? []).filter((word) => !/\p{N}/u.test(word));

interface Likely {
  readonly code: string;
  /** Of the sample's words, how many are function words of the language. */
  readonly hits: number;
  /** Of those, how many are English too. */
  readonly shared: number;
  /** Different ones, of two letters or more, that are neither English, of any kind, nor a part of names. */
  readonly kinds: number;
  /** Different ones, of two letters or more, that are not English, of any kind. */
  readonly kindsOfAll: number;
}

const noTable: WordTable = { languages: [], languagesOf: new Map() };

/** The language with most function words, and kinds of them, and letters of its own; undefined where there is none at all. */
function mostLikely(sample: string, words: readonly string[], script: string): Likely | undefined {
  const { languages, languagesOf } = functionWords().get(script) ?? noTable;
  const found = new Map<string, Tally>();
  for (const word of words) {
    const lower = word.toLowerCase();
    for (const code of languagesOf.get(lower) ?? []) tallyOf(found, code).add(lower);
  }
  let [best, most]: [Likely | undefined, number] = [undefined, 0];
  for (const code of languages) {
    const tally = found.get(code) ?? new Tally();
    const letters = ownLetters.get(code);
    const marks = letters ? (sample.match(letters)?.length ?? 0) : 0;
    if (tally.hits + tally.met.size + marks <= most) continue;
    most = tally.hits + tally.met.size + marks;
    best = { code, hits: tally.hits, shared: tally.shared, ...tally.kinds() };
  }
  return best;
}

function tallyOf(found: Map<string, Tally>, code: string): Tally {
  const tally = found.get(code) ?? new Tally();
  found.set(code, tally);
  return tally;
}

/** What one language has of a sample's words. */
class Tally {
  hits = 0;
  shared = 0;
  readonly met = new Set<string>();

  add(word: string): void {
    this.hits++;
    if (englishWords.has(word)) this.shared++;
    else this.met.add(word);
  }

  kinds(): { kinds: number; kindsOfAll: number } {
    const told = [...this.met].filter((word) => word.length > 1 && !englishContentWords.has(word));
    return { kinds: told.filter((word) => !nameParticles.has(word)).length, kindsOfAll: told.length };
  }
}
