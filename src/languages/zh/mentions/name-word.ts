/** Which words may stand inside a name. */
import { nameVerbs, stopCharacters, stopWords } from "./tables/left-words.ts";
import type { Word } from "./words.ts";

const ordinal = /^第?[一二三四五六七八九十百\d]+[届次期]?$/u;
/** 良种 and 少年 are numbers to the dictionary. */
const numeral = /[零〇一二两三四五六七八九十百千万亿几数多余半\d]/u;

/** Words that may come inside a name. */
export function isNameWord(word: Word): boolean {
  const { text, tag } = word;
  if (stopWords.has(text)) return false;
  if (text.length === 1) return !stopCharacters.has(text) && /\p{Script=Han}/u.test(text);
  if (nameVerbs.has(text)) return true;
  switch (tag.charAt(0)) {
    case "v":
      return tag === "vn";
    case "n":
    case "j":
    case "b":
    case "a":
    case "s":
    case "f":
    case "i":
    case "l":
    case "g":
    case "z":
      return true;
    case "m":
      return ordinal.test(text) || /^[一二三四五]级$/u.test(text) || (text.length > 1 && !numeral.test(text));
    case "t":
      return /^(?:青年|少年|老年|中年)$/u.test(text) || !/[年月日天期时]/u.test(text);
    case "e":
      return tag === "eng";
    default:
      return tag === "x" ? /^[A-Za-z0-9]+$/u.test(text) : false;
  }
}
