/** Short and full names that the page knows, wherever a sentence has them again. */
import { isGivenName } from "./lexicon.ts";
import { lower, type Word, wordsOf } from "./tokens.ts";
import { noNames, peoples, starters, topics, typeOfHead } from "./words.ts";
import { callings, isPostWord } from "../vocabulary/posts.ts";
import type { Short } from "./acronyms.ts";
import type { Candidate } from "../../../mention/extractor.ts";
import type { Sentence } from "../../../model.ts";

/** `Ben Dunn` beside Rod Dunn: another's given name stands right before the surname; `Derry Healy` beside Rosie Healy: a word that is no title. */
function isRelative(text: string, before: Word | undefined, first: Word, { type, name }: Short): boolean {
  if (type !== "Person" || !before || !/^ $/.test(text.slice(before.to, first.from))) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(before.text) || titles.has(lower(before)) || name.split(" ").includes(before.text)) return false;
  return (
    isGivenName(before.text) || !(isPostWord(before.text) || callings.has(lower(before)) || isNoName(before) || typeOfHead(before.text))
  );
}
/** `Sayem Uddin, 65, son of the late Md. Ali`: a father, and not the Ali of the page. */
const isAnothers = (text: string, { from }: Word, { type, name }: Short): boolean =>
  type === "Person" &&
  name.includes(" ") &&
  /\b(?:son|daughter|wife|widow|husband|father|mother|brother|sister) of (?:the )?(?:late )?(?:\p{Lu}\p{Ll}{1,2}\.? )?$/u.test(
    text.slice(Math.max(0, from - 32), from),
  ) &&
  /\b(?:late |\p{Lu}\p{Ll}{1,2}\.? )$/u.test(text.slice(Math.max(0, from - 6), from)) &&
  !/\b(?:Mr|Mrs|Ms|Dr|Cr)\.? $/.test(text.slice(Math.max(0, from - 6), from));
/** `Jay (Judy) Estabrook`, as obituaries name a child with the one it married: another's surname, whoever of the family the page is about. */
const isCouples = (text: string, { from }: Word, { type }: Short): boolean =>
  type === "Person" && /\p{Lu}\p{L}+ \(\p{Lu}\p{L}+\) $/u.test(text.slice(Math.max(0, from - 40), from));
const isNoName = (word: Word): boolean =>
  starters.has(lower(word)) ||
  noNames.has(lower(word)) ||
  peoples.has(lower(word)) ||
  topics.has(lower(word)) ||
  /(?:ly|ing|ed)$/.test(word.text);
/** Given names that are titles as well. */
const titles: ReadonlySet<string> = new Set([
  "dean",
  "judge",
  "bishop",
  "major",
  "prince",
  "duke",
  "earl",
  "king",
  "sheriff",
  "marshal",
  "deacon",
  "reeve",
  "will",
  "may",
]);

/** `O'Neill` beside O’Neill. */
const otherApostrophe = (text: string): string => text.replace(/[’']/g, (mark) => (mark === "'" ? "’" : "'"));

/** Whose finds are names that stand elsewhere on the page. */
export const ofPage = "page:english";

/** Surnames, acronyms and places standing alone. */
export function repeated(sentence: Sentence, shorts: Pick<ReadonlyMap<string, Short>, "get">): Candidate[] {
  const found: Candidate[] = [];
  const words = wordsOf(sentence.text);
  for (let at = 0; at < words.length; at++) {
    let longer: Short | undefined;
    for (let length = Math.min(4, words.length - at); length >= 1; length--) {
      const [first, last] = [words[at], words[at + length - 1]];
      if (!first || !last) continue;
      const text = sentence.text.slice(first.from, last.to);
      const short =
        shorts.get(text) ??
        (/[’']/.test(text) ? shorts.get(otherApostrophe(text)) : undefined) ??
        (length === 1 && /^[A-Z]{3,}$/.test(text) ? shorts.get(text[0] + text.slice(1).toLowerCase()) : undefined);
      const word = length === 1 && !(/^[A-Z]{3,}$/.test(text) && short?.name !== text) ? lower(first) : "";
      if (!short || starters.has(word) || noNames.has(word)) continue;
      if (
        isRelative(sentence.text, words[at - 1], first, short) ||
        (length === 1 && (isAnothers(sentence.text, first, short) || isCouples(sentence.text, first, short)))
      )
        continue;
      // `held at Salelologa on Friday`, where a Salelologa Construction Limited is named too: the town.
      if (
        length === 1 &&
        short.type === "Organization" &&
        short.name.startsWith(`${text} `) &&
        /\b(?:in|at|near) $/.test(sentence.text.slice(Math.max(0, first.from - 6), first.from))
      )
        continue;
      // Of the firm's full name, the short one is only the beginning.
      if (length > 1 && short.name !== text && sentence.text.startsWith(short.name, first.from)) continue;
      // Mandeville Market stands in Mandeville.
      if (longer && short.type !== "Place" && short.type !== "Village") continue;
      const full = short.name !== text && { name: short.name };
      const own = short.possessive === true ? (/^[’']s(?!\p{L})/u.exec(sentence.text.slice(last.to, last.to + 3))?.[0] ?? "") : "";
      if (short.possessive === true && own === "") continue;
      found.push({
        from: first.from,
        to: last.to + own.length,
        type: short.type,
        extractor: ofPage,
        confidence: short.confidence,
        ...full,
      });
      // An undertaking that begins with a place is there, and so is the place.
      if (longer || !/^(?:Place|Project|Event)$/.test(short.type)) break;
      longer = short;
    }
  }
  return found;
}
