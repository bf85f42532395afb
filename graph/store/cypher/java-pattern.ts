/**
 * Regular expressions as Neo4j (Java) reads them, written for the embedded engine (Rust), whose \d, \w and \s take Chinese and
 * full-width characters and whose (?i) folds all letters. Both match the whole text. What can't be written alike is an error.
 */

export class PatternRefusal extends Error {}

// Inside of a class, so that they also stand in one: [\w-] is [a-zA-Z0-9_-].
const classes: Readonly<Record<string, string>> = {
  d: "0-9",
  w: "a-zA-Z0-9_",
  s: "\\x{20}\\t\\n\\x{0b}\\f\\r",
  h: "\\x{20}\\t\\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}",
  v: "\\n\\x{0b}\\f\\r\\x{85}\\x{2028}\\x{2029}",
};
const lineEnds = "\\n\\r\\x{85}\\x{2028}\\x{2029}";

/** Names in \p{…} of Java, as Rust writes them, inside of a class. Categories (L, Lu, Nd …) are alike. */
const properties: Readonly<Record<string, string>> = {
  Lower: "a-z",
  Upper: "A-Z",
  Alpha: "a-zA-Z",
  Digit: "0-9",
  Alnum: "a-zA-Z0-9",
  XDigit: "0-9a-fA-F",
  Space: classes["s"]!,
  Blank: "\\x{20}\\t",
  ASCII: "\\x{0}-\\x{7f}",
  Punct: "!-/:-@\\[-`{-~",
  IsHan: "\\p{Han}",
  IsLatin: "\\p{Latin}",
  IsHiragana: "\\p{Hiragana}",
  IsKatakana: "\\p{Katakana}",
  IsHangul: "\\p{Hangul}",
  IsAlphabetic: "\\p{Alphabetic}",
  IsIdeographic: "\\p{Ideographic}",
  IsUppercase: "\\p{Uppercase}",
  IsLowercase: "\\p{Lowercase}",
};
const category = /^(?:Is)?(?:L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|No|P|Pd|Ps|Pe|Pc|Po|Pi|Pf|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp)$/;
const named = /^(?:script|sc|IsScript)=(Han|Latin|Hiragana|Katakana|Hangul)$/i;

const fixed: Readonly<Record<string, string>> = { t: "\\t", n: "\\n", r: "\\r", f: "\\f", a: "\\x{7}", e: "\\x{1b}" };

interface State {
  readonly pattern: string;
  at: number;
  /** (?i): ASCII letters in either case. */
  ignoreCase: boolean;
  /** (?s): `.` takes line ends, too. */
  dotAll: boolean;
  depth: number;
}

/** Throws PatternRefusal, with a message that tells what to write. */
export function forEngine(pattern: string): string {
  const state: State = { pattern, at: 0, ignoreCase: false, dotAll: false, depth: 0 };
  const translated = alternatives(state);
  if (state.at < pattern.length) throw new PatternRefusal("The pattern closes a bracket that it does not open.");
  return translated;
}

function alternatives(state: State): string {
  const flags = [state.ignoreCase, state.dotAll] as const;
  state.depth += 1;
  if (state.depth > 100) throw new PatternRefusal("The pattern's brackets are nested too deep.");
  let out = "";
  while (state.at < state.pattern.length && state.pattern[state.at] !== ")") out += piece(state);
  state.depth -= 1;
  [state.ignoreCase, state.dotAll] = flags;
  return out;
}

const character = (state: State): string => {
  const found = String.fromCodePoint(state.pattern.codePointAt(state.at)!);
  state.at += found.length;
  return found;
};

function piece(state: State): string {
  const next = character(state);
  switch (next) {
    case "|":
      return "|";
    case "(":
      return group(state);
    case "[":
      return quantified(state, characterClass(state));
    case "\\":
      return quantified(state, escaped(state));
    case ".":
      return quantified(state, state.dotAll ? "(?s:.)" : `[^${lineEnds}]`);
    case "^":
      return "\\A";
    case "$":
      if (state.at === state.pattern.length) return "\\z";
      throw new PatternRefusal(
        "$ before the pattern's end is not known here: leave it out, since a pattern always matches the whole text.",
      );
    case "*":
    case "+":
    case "?":
    case "{":
      throw new PatternRefusal(`${next} has nothing before it to repeat: write \\\\${next} for the character itself.`);
    default:
      return quantified(state, literal(state, next));
  }
}

function group(state: State): string {
  if (state.pattern.startsWith("?", state.at)) {
    const head = /^\?(?:([ismu]*)(?:-([ismu]+))?([:)])|<([a-zA-Z][a-zA-Z0-9]*)>)/.exec(state.pattern.slice(state.at, state.at + 80));
    if (!head)
      throw new PatternRefusal(
        "Look-ahead, look-behind and groups like (?>…) are not known here: use CONTAINS, NOT … =~ and AND beside the pattern.",
      );
    state.at += head[0].length;
    const [, on = "", off = "", end] = head;
    if (/[mu]/.test(on + off))
      throw new PatternRefusal("Of the flags of a pattern, (?i) (ASCII letters in either case) and (?s) are known here.");
    const before = [state.ignoreCase, state.dotAll] as const;
    if (on.includes("i")) state.ignoreCase = true;
    if (off.includes("i")) state.ignoreCase = false;
    if (on.includes("s")) state.dotAll = true;
    if (off.includes("s")) state.dotAll = false;
    if (end === ")") return "";
    const inner = alternatives(state);
    [state.ignoreCase, state.dotAll] = before;
    return closed(state, inner);
  }
  return closed(state, alternatives(state));
}

function closed(state: State, inner: string): string {
  if (state.pattern[state.at] !== ")") throw new PatternRefusal("The pattern does not close a bracket that it opens.");
  state.at += 1;
  return quantified(state, `(?:${inner})`);
}

/** The piece with its quantifier; possessive ones (`a++`) give nothing back, which the engine can't. */
function quantified(state: State, piece: string): string {
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(state.pattern.slice(state.at, state.at + 30))?.[0];
  if (quantifier === undefined) return piece;
  state.at += quantifier.length;
  const after = state.pattern[state.at];
  if (after === "+") throw new PatternRefusal("Possessive quantifiers (a++, a*+) are not known here: write a+ or a*.");
  if (after === "?") state.at += 1;
  if (/^[*+?{]/.test(state.pattern.slice(state.at, state.at + 1)))
    throw new PatternRefusal("A quantifier can't stand behind another: put the first in brackets, (?:a+)*.");
  return `${piece}${quantifier}${after === "?" ? "?" : ""}`;
}

const hex = (text: string): string => `\\x{${text.codePointAt(0)!.toString(16)}}`;

const isLetter = (text: string): boolean => /^[a-zA-Z]$/.test(text);

function literal({ ignoreCase }: State, text: string): string {
  if (ignoreCase && isLetter(text)) return `[${text.toLowerCase()}${text.toUpperCase()}]`;
  return /^[\p{L}\p{N}]$/u.test(text) ? text : hex(text);
}

/** Behind a backslash, outside of a class. */
function escaped(state: State): string {
  const found = escape(state);
  if (found.kind === "character") return literal(state, found.text);
  return found.negated ? `[^${found.text}]` : `[${found.text}]`;
}

type Escape =
  { readonly kind: "character"; readonly text: string } | { readonly kind: "class"; readonly text: string; readonly negated: boolean };

function escape(state: State): Escape {
  if (state.at >= state.pattern.length) throw new PatternRefusal("The pattern ends in a backslash.");
  const next = character(state);
  const inClass = classes[next.toLowerCase()];
  if (inClass !== undefined) return { kind: "class", text: inClass, negated: next !== next.toLowerCase() };
  if (next === "p" || next === "P") return { ...property(state), negated: next === "P" };
  if (fixed[next] !== undefined) return { kind: "character", text: { t: "\t", n: "\n", r: "\r", f: "\f", a: "\x07", e: "\x1b" }[next]! };
  if (next === "x" || next === "u") return { kind: "character", text: codePoint(state, next) };
  if (next === "b" || next === "B")
    throw new PatternRefusal(
      "\\b is read differently by different Javas: write what may stand beside the word, (?:.*[^A-Za-z])?word(?:[^A-Za-z].*)?.",
    );
  if (/[0-9k]/.test(next)) throw new PatternRefusal("Back references (\\1) are not known here.");
  if (/[a-zA-Z]/.test(next)) throw new PatternRefusal(`\\${next} is not known here: write the characters that are meant, [ … ].`);
  return { kind: "character", text: next };
}

function property(state: State): { readonly kind: "class"; readonly text: string } {
  const found = /^(?:\{([A-Za-z_=]+)\}|([A-Z]))/.exec(state.pattern.slice(state.at, state.at + 60));
  const name = found?.[1] ?? found?.[2] ?? "";
  const script = named.exec(name)?.[1];
  const text = category.test(name) ? `\\p{${name.replace(/^Is/, "")}}` : (properties[name] ?? (script && `\\p{${script}}`));
  if (!found || text === undefined)
    throw new PatternRefusal(
      `\\p{${name}} is not known on both engines: write \\p{IsHan}, \\p{IsLatin}, a category such as \\p{L}, or the characters, [一-龥].`,
    );
  state.at += found[0].length;
  return { kind: "class", text };
}

function codePoint(state: State, kind: "x" | "u"): string {
  const found = (kind === "x" ? /^(?:\{([0-9a-fA-F]{1,6})\}|([0-9a-fA-F]{2}))/ : /^([0-9a-fA-F]{4})/).exec(
    state.pattern.slice(state.at, state.at + 10),
  );
  const value = Number.parseInt(found?.[1] ?? found?.[2] ?? "", 16);
  if (!found || !(value <= 0x10ffff) || (value >= 0xd800 && value <= 0xdfff))
    throw new PatternRefusal(`\\${kind} needs a character's number: \\x{20bb7} or \\u4e00.`);
  state.at += found[0].length;
  return String.fromCodePoint(value);
}

/** Behind `[`. Classes in classes and && are read alike by both; under (?i), ASCII letters and their ranges get their other case. */
function characterClass(state: State): string {
  let out = "[";
  if (state.pattern[state.at] === "^") {
    out += "^";
    state.at += 1;
  }
  if (state.pattern[state.at] === "]") throw new PatternRefusal("A class can't begin with ]: write [\\\\]…].");
  for (;;) {
    if (state.at >= state.pattern.length) throw new PatternRefusal("The pattern does not close a [ that it opens.");
    if (state.pattern.startsWith("&&", state.at))
      throw new PatternRefusal("&& in a class is not known here: write the characters that are meant.");
    const next = character(state);
    if (next === "]") return `${out}]`;
    if (next === "[")
      throw new PatternRefusal(
        "A class in a class is not known here: write all characters into one, [a-zA-Z]; for the character [ write \\\\[.",
      );
    const first: Escape = next === "\\" ? escape(state) : { kind: "character", text: next };
    if (first.kind === "class") {
      if (first.negated) out += first.text.startsWith("\\p{") ? first.text.replace("\\p", "\\P") : `[^${first.text}]`;
      else out += first.text;
    } else out += range(state, first.text);
  }
}

function range(state: State, from: string): string {
  if (state.pattern[state.at] !== "-" || state.pattern[state.at + 1] === "]" || state.at + 1 >= state.pattern.length)
    return withCases(state, from, from);
  state.at += 1;
  const next = character(state);
  const last: Escape = next === "\\" ? escape(state) : { kind: "character", text: next };
  if (last.kind === "class" || next === "[")
    throw new PatternRefusal("A range in a class ends in one character: write [a-z], and - at the end of the class for itself.");
  if (last.text.codePointAt(0)! < from.codePointAt(0)!) throw new PatternRefusal(`The range ${from}-${last.text} is in the wrong order.`);
  return withCases(state, from, last.text);
}

function withCases({ ignoreCase }: State, from: string, to: string): string {
  const written = from === to ? hex(from) : `${hex(from)}-${hex(to)}`;
  if (!ignoreCase) return written;
  const [first, last] = [from.codePointAt(0)!, to.codePointAt(0)!];
  const other = (low: number, high: number, shift: number): string => {
    const [begin, end] = [Math.max(first, low), Math.min(last, high)];
    return begin > end ? "" : `\\x{${(begin + shift).toString(16)}}-\\x{${(end + shift).toString(16)}}`;
  };
  return written + other(0x61, 0x7a, -32) + other(0x41, 0x5a, 32);
}
