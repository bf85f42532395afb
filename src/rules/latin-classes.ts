/**
 * A class of letters (`\p{L}`) has hundreds of ranges, and to compile an expression with several takes longer than to read a sentence for all
 * others. In a text whose letters are all of Latin-1 the few ranges of that say the same.
 */

/** What such a text is made of: Latin-1, punctuation, signs of currencies, and the stand-ins for mentions. */
const blocks = [
  [0x0000, 0x00ff],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0xe000, 0xf8ff],
] as const;

const codeUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
const ofBlocks = new RegExp(`^[${blocks.map(([from, to]) => `${codeUnit(from)}-${codeUnit(to)}`).join("")}]*$`, "u");

export const isLatin1 = (text: string): boolean => ofBlocks.test(text);

/** By escape, `\p{Ll}`: the ranges of the blocks that it stands for, as members of a class. */
const members = new Map<string, string>();

function membersOf(escape: string): string {
  let known = members.get(escape);
  if (known === undefined) members.set(escape, (known = rangesOf(new RegExp(escape, "u"))));
  return known;
}

function rangesOf(one: RegExp): string {
  let ranges = "";
  for (const [first, last] of blocks)
    for (let from: number = first; from <= last; from++) {
      if (!one.test(String.fromCharCode(from))) continue;
      let to: number = from;
      while (to < last && one.test(String.fromCharCode(to + 1))) to++;
      ranges += to === from ? codeUnit(from) : `${codeUnit(from)}-${codeUnit(to)}`;
      from = to;
    }
  return ranges;
}

const made = new WeakMap<RegExp, RegExp>();

/** What matches a Latin text where and as `pattern` does; the pattern itself where nothing is gained. Cases are told apart by both. */
export function forLatin1(pattern: RegExp): RegExp {
  let latin = made.get(pattern);
  if (latin === undefined) made.set(pattern, (latin = narrowed(pattern)));
  return latin;
}

function narrowed(pattern: RegExp): RegExp {
  const { source, flags } = pattern;
  if (!/\\[pP]\{/u.test(source) || /[iv]/u.test(flags)) return pattern;
  let inClass = false;
  const narrow = source.replace(/\\[pP]\{[^}]+\}|\\[\s\S]|[[\]]/gu, (token) => {
    if (!/^\\[pP]\{/u.test(token)) {
      inClass = token === "[" || (inClass && token !== "]");
      return token;
    }
    return inClass ? membersOf(token) : `[${membersOf(token)}]`;
  });
  return new RegExp(narrow, flags);
}
