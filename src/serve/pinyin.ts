/** Pinyin of names, character by character with every reading, so that 重庆 is found by `cq` as by `zq`. */
import { pinyin } from "pinyin-pro";

const readings = new Map<string, readonly string[]>();

/** Readings without tones, e.g. 行 → hang, xing; a letter or digit reads as itself, anything else not at all. */
export function readingsOf(character: string): readonly string[] {
  let found = readings.get(character);
  if (!found) readings.set(character, (found = read(character)));
  return found;
}

function read(character: string): readonly string[] {
  if (/[a-z0-9]/i.test(character)) return [character.toLowerCase()];
  if (!/\p{Script=Han}/u.test(character)) return [];
  const all = pinyin(character, { multiple: true, toneType: "none", type: "array" });
  return [...new Set(all.map((one) => one.replaceAll("ü", "v").toLowerCase()).filter((one) => /^[a-z]+$/.test(one)))];
}

/** A bit for each letter a reading of the character begins with; digits and others have none. */
export function initialsMask(character: string): number {
  let mask = 0;
  for (const reading of readingsOf(character)) {
    const letter = reading.charCodeAt(0) - 97;
    if (letter >= 0 && letter < 26) mask |= 1 << letter;
  }
  return mask;
}

/** Whether `typed` spells the characters from `at` on, each by its first letters or in full: `liyul`, `lyl`, `liyl` for 李玉林. */
export function spells(typed: string, characters: readonly string[], at: number): boolean {
  if (typed === "") return true;
  const character = characters[at];
  if (character === undefined) return false;
  for (const reading of readingsOf(character)) {
    let shared = 0;
    while (shared < typed.length && typed[shared] === reading[shared]) shared += 1;
    for (const length of new Set([shared, 1]))
      if (length > 0 && length <= shared && spells(typed.slice(length), characters, at + 1)) return true;
  }
  return false;
}
