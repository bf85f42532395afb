/** What single UTF-16 units are: white space, line breaks, and the punctuation that sentences end in. */

/** As `\s` of a regular expression. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x1680 ||
    unit === 0xfeff
  );
}

export const isLineBreak = (unit: number): boolean => (unit >= 0x0a && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029;

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

export const isLower = (character: string): boolean => character !== character.toUpperCase();

const closers = new Set("”’」』）)】》〉]\"'");
/** Marks that close what a sentence stands in; they stay with it. */
export const isCloser = (character: string): boolean => closers.has(character);

const terminals = new Set("。！？!?.…");
export const isTerminal = (character: string): boolean => terminals.has(character);

const continuing = new Set("，、；：,;:（(《“‘「『【[－-");
/** Marks after which a sentence goes on, whatever line comes next. */
export const isContinuing = (character: string): boolean => continuing.has(character);
