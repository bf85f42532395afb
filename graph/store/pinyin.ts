/** Chinese names as they are typed on a Latin keyboard. The only file that knows pinyin-pro. */
import { pinyin } from "pinyin-pro";

const readings = new Map<string, readonly string[]>();

/** All readings of a character without tones, ü as v; of any other character the character itself, in lower case. */
function readingsOf(character: string): readonly string[] {
  let known = readings.get(character);
  if (known === undefined) {
    const isHan = /\p{Script=Han}/u.test(character);
    known = isHan
      ? [...new Set(pinyin(character, { toneType: "none", type: "array", multiple: true, v: true }))]
      : [character.toLowerCase()];
    readings.set(character, known);
  }
  return known;
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
  const end = spelled(name, 0, letters, 0);
  if (end !== undefined) return end === name.length ? "all" : "start";
  for (let start = 1; start < name.length; start += 1) if (spelled(name, start, letters, 0) !== undefined) return "inside";
  return undefined;
}

/** The offset in the name after the last character that the letters from `from` on spell, the longest; undefined if they don't. */
function spelled(name: string, at: number, letters: string, from: number): number | undefined {
  if (from === letters.length) return at;
  if (at >= name.length) return undefined;
  for (const reading of readingsOf(name[at]!)) {
    if (reading[0] !== letters[from]) continue;
    const common = commonLength(reading, letters, from);
    // The last syllable may still be unfinished.
    if (common === letters.length - from) return at + 1;
    for (const taken of new Set([common === reading.length ? common : 0, initialLength(reading, common), 1])) {
      const end = taken > 0 ? spelled(name, at + 1, letters, from + taken) : undefined;
      if (end !== undefined) return end;
    }
  }
  return undefined;
}

function commonLength(reading: string, letters: string, from: number): number {
  let length = 0;
  while (length < reading.length && reading[length] === letters[from + length]) length += 1;
  return length;
}

/** zh, ch and sh are initials of two letters. */
const initialLength = (reading: string, common: number): number => (common >= 2 && /^[zcs]h/.test(reading) ? 2 : 0);
