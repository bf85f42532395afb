/** Where a word of the language begins among characters that names are transcribed with. */
import { wordStartingAt, type Reading } from "./reading.ts";
import { speechAfter } from "./tables/person-context.ts";
import { courtesies } from "./tables/posts.ts";
import { transcribes } from "./transcribed.ts";

/** 先生, 女士, 同志: behind a name, and no part of it. */
export const courtesy = new RegExp(`^(?:${courtesies.join("|")})`, "u");
const adverb = /^(?:高兴|多次|立即|马上|今年|明年|夫妇|夫妻)/u;

/** Whether a word that is no part of a name begins here: 都 alone, or a word with a character that transcribes nothing. */
export function isKnownWord(reading: Reading, at: number): boolean {
  const { text } = reading;
  const rest = text.slice(at, at + 4);
  if (courtesy.test(rest) || adverb.test(rest)) return true;
  const word = wordStartingAt(reading, at);
  if (word === undefined) return false;
  if (word.to - at === 1) return word.text === "都" && text.charAt(at - 1) !== "不";
  // 明说 of 依明说.
  if (speechAfter.test(text.slice(at + 1, at + 15))) return false;
  return !/^n[rs]/u.test(word.tag) && [...word.text].some((_, i) => !transcribes(text, at + i));
}
