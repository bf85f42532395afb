/**
 * Whether a pattern may take longer than a page deserves. A regular expression that can read one stretch in many ways tries them all before it
 * gives up. What is refused: repetition within repetition, a reference back, more than a few repetitions without a bound; and whatever is
 * slow on texts made of its own characters, for what rules of thumb overlook.
 */
import { createContext, Script } from "node:vm";
import { patternPieces } from "../explain/pattern-pieces.ts";

/** Repetitions that may be longer than this count as without a bound. */
const longestBound = 40;
const mostUnbounded = 2;
const mostLength = 1_000;
/** Of a text made to be hard, in UTF-16 units and milliseconds. */
const probeLength = 1_000;
const probeTime = 150;

/**
 * Undefined where it may be used; else what is wrong with it, and what to do.
 * @param text the pattern as its author wrote it
 * @param examples typed texts that it should read
 */
export function slowness(text: string, pattern: RegExp, examples: readonly string[]): string | undefined {
  // Signs part the members of an enumeration: that is quick.
  const source = text.replace(/\{(?:\*|[A-Z][A-Za-z0-9]*)\+?\}/g, "\ue000");
  if (source.length > mostLength) return `is longer than ${mostLength} characters: make several rules of it`;
  if (/\\[1-9]|\\k</.test(source)) return "refers back to a group (\\1, \\k<name>), which can take for ever: write the words out";
  const nested = nestedRepetition(source);
  if (nested !== undefined)
    return `repeats ${JSON.stringify(nested)}, in which something is repeated already, and can take for ever: give one of the two a bound, or leave it out`;
  const unbounded = repetitions(source).filter((most) => most > longestBound).length;
  if (unbounded > mostUnbounded)
    return `has ${unbounded} repetitions without a bound (*, +): give all but ${mostUnbounded} one of at most ${longestBound}, as {0,12}`;
  return isQuick(pattern, examples)
    ? undefined
    : "takes too long on a text that nearly fits: give repetitions bounds, as {0,12}, and begin with a word or a slot";
}

const quantifier = /(?:[?*+]|\{\d*,?\d*\})\??$/;

/** How often at most a piece's quantifier lets it stand; 1 without one. */
function mostOf(piece: string): number {
  const found = piece.length > 1 && !/\\.$/.test(piece) ? quantifier.exec(piece)?.[0].replace(/(?<=.)\?$/, "") : undefined;
  if (found === undefined || found === "?") return 1;
  if (found === "*" || found === "+") return Infinity;
  const [, least = "", comma, most = ""] = /^\{(\d*)(,?)(\d*)\}$/.exec(found) ?? [];
  return comma === "" ? Number(least) : most === "" ? Infinity : Number(most);
}

/** What stands in a piece that is a group. */
const insideOf = (piece: string): string | undefined =>
  /^\((?:\?(?:<?[=!]|:|<\w+>))?(?<inside>[^]*)\)(?:[?*+]|\{\d*,?\d*\})?\??$/.exec(piece)?.groups?.["inside"];

function* piecesWithin(source: string): Generator<string> {
  for (const piece of patternPieces(source).flat()) {
    yield piece;
    const inside = insideOf(piece);
    if (inside !== undefined) yield* piecesWithin(inside);
  }
}

const repetitions = (source: string): number[] => [...piecesWithin(source)].map(mostOf);

/** A group that is repeated more than a few times and has in it what may itself be of any of several lengths, unless a fixed word parts them. */
function nestedRepetition(source: string): string | undefined {
  for (const piece of piecesWithin(source)) {
    const inside = insideOf(piece);
    if (inside === undefined || mostOf(piece) <= 3) continue;
    if (repetitions(inside).some((most) => most > 3)) return piece;
  }
  return undefined;
}

/** Tries it on long texts of the characters that it speaks of, in a context whose time is limited. */
function isQuick(pattern: RegExp, examples: readonly string[]): boolean {
  const characters = [...new Set([...examples.join(""), ...pattern.source.replace(/\\./g, ""), "甲", "a", "0", " ", "\ue000", "\ue001"])];
  const units = characters
    .filter((character) => pattern.source.includes(character) || examples.some((one) => one.includes(character)))
    .slice(0, 40);
  const texts = [
    ...units.map((unit) => unit.repeat(probeLength)),
    ...examples.map((example) => example.slice(0, -1).repeat(Math.ceil(probeLength / Math.max(1, example.length)))),
    units.join("").repeat(Math.ceil(probeLength / Math.max(1, units.length))),
  ];
  const context = createContext({ source: pattern.source, flags: pattern.flags, texts });
  const script = new Script(
    "const p = new RegExp(source, flags); for (const t of texts) { p.lastIndex = 0; let n = 0; while (p.exec(t) && n++ < 2000) {} }",
  );
  try {
    script.runInContext(context, { timeout: probeTime + texts.length * 4 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
