/** Chinese names as they are typed on a Latin keyboard. The only file that knows pinyin-pro. */
import { pinyin } from "pinyin-pro";

/** By UTF-16 unit; an astral character has no reading here and stands for itself. */
const readings: (readonly string[] | undefined)[] = Array.from({ length: 0x1_0000 }, () => undefined);
/** The letters that a character's readings begin with, a bit for each, so that most are ruled out at once; 0 where not looked up yet. */
const initials = new Uint32Array(0x1_0000);
const lookedUp = 1 << 31;

const bitOf = (letter: number): number => (letter >= 97 && letter <= 122 ? 1 << (letter - 97) : 0);

function mayBeginWith(unit: number, bit: number): boolean {
  if (initials[unit] === 0) initials[unit] = readingsOf(unit).reduce((bits, reading) => bits | bitOf(reading.charCodeAt(0)), lookedUp);
  return (initials[unit]! & bit) !== 0;
}

/** The letters that a character's readings begin with; of any other character itself. */
export function initialsOf(unit: number): readonly string[] {
  return (initialLetters[unit] ??= [...new Set(readingsOf(unit).map((reading) => reading.charAt(0)))]);
}
const initialLetters: (readonly string[] | undefined)[] = Array.from({ length: 0x1_0000 }, () => undefined);

/** All readings of a character without tones, ü as v; of any other character the character itself, in lower case. */
function readingsOf(unit: number): readonly string[] {
  return (readings[unit] ??= findReadings(String.fromCharCode(unit)));
}

function findReadings(character: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [character.toLowerCase()];
  return [...new Set(pinyin(character, { toneType: "none", type: "array", multiple: true, v: true }))];
}

/** The letters of a query that may be pinyin (`ah cun`, `ao'he`), or undefined where it holds anything else. */
export function pinyinQuery(text: string): string | undefined {
  const letters = text
    .toLowerCase()
    .replaceAll("ü", "v")
    .replace(/[\s'’]/g, "");
  return /^[a-z]+$/.test(letters) ? letters : undefined;
}

/**
 * Where the letters spell characters of the name: `start` if from its first character on, `all` if the whole of it, `inside` if
 * further on. Each character may be given in full or by its initial: 凹河村 is `aohecun`, `ahc`, `aohec`, `ah`.
 */
export function matchPinyin(name: string, letters: string): "all" | "start" | "inside" | undefined {
  const bit = bitOf(letters.charCodeAt(0));
  for (let start = 0; start < name.length; start += 1) {
    const end = mayBeginWith(name.charCodeAt(start), bit) ? spelled(name, start, letters, 0) : undefined;
    if (end === undefined) continue;
    if (start > 0) return "inside";
    return end === name.length ? "all" : "start";
  }
  return undefined;
}

/** The offset in the name after the last character that the letters from `from` on spell, the longest; undefined if they don't. */
function spelled(name: string, at: number, letters: string, from: number): number | undefined {
  if (from === letters.length) return at;
  if (at >= name.length) return undefined;
  for (const reading of readingsOf(name.charCodeAt(at))) {
    const common = commonLength(reading, letters, from);
    if (common === 0) continue;
    // The last syllable may still be unfinished.
    if (common === letters.length - from) return at + 1;
    const inFull = common === reading.length ? spelled(name, at + 1, letters, from + common) : undefined;
    const end = inFull ?? byInitial(name, at, letters, from, reading);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** zh, ch and sh are initials of two letters, of which one is enough. */
function byInitial(name: string, at: number, letters: string, from: number, reading: string): number | undefined {
  const double = /^[zcs]h/.test(reading) && letters[from + 1] === "h" ? spelled(name, at + 1, letters, from + 2) : undefined;
  return double ?? spelled(name, at + 1, letters, from + 1);
}

function commonLength(reading: string, letters: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading[length] === letters[from + length]) length += 1;
  return length;
}
