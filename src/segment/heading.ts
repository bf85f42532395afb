/** Whether a line that has no stop is a headline or a section head, or the piece of a sentence that a column cut off. */
import { isUnspaced } from "../languages/letters.ts";
import type { Mark } from "./block.ts";
import { isLower } from "./characters.ts";
import { leadsIn, runsOn } from "./line-mark.ts";
import { isOfAny } from "./segmentations.ts";

/** What is known around the line when it is asked about. */
export interface Surroundings {
  /** Whether an article may begin here: nothing of a body stands above it since the last byline, rule or start of the page. */
  readonly atTop: boolean;
  /** Whether a headline stands above it, apart. */
  readonly headed: boolean;
  readonly next: string | undefined;
  readonly nextMark: Mark | undefined;
  /** Empty lines below it. */
  readonly gapBelow: number;
  /** Whether empty lines part it for sure from what stands above and below. */
  readonly apart: boolean;
  /** How wide the page's lines are where they are broken at a fixed width. */
  readonly width: number | undefined;
}

/** `text` is a whole line that no sentence before it runs into. */
export function isHeading(text: string, around: Surroundings): boolean {
  if (around.next === undefined) return false;
  const announced =
    around.nextMark === "dateline" || (around.nextMark !== undefined && around.atTop && headNeighbours.has(around.nextMark));
  const done = around.apart && endsHeadline(text);
  if (runsOn(text, around.next) && !done && !(announced && !/[，、,（(“《]$/u.test(text))) return false;
  return [...text.slice(0, 200)].some((c) => isUnspaced(c.charCodeAt(0)))
    ? isUnspacedHeading(text, around, announced)
    : isSpacedHeading(text, around, announced);
}

const headNeighbours: ReadonlySet<Mark> = new Set(["dateline", "byline", "meta", "furniture"]);

const endsHeadline = isOfAny("headlineEnding");
const opensReport = isOfAny("reportOpening");

/** Where words have no spaces, length and punctuation tell. */
function isUnspacedHeading(text: string, around: Surroundings, announced: boolean): boolean {
  if (text.length > (around.atTop ? 60 : 32) || /[。；;]/u.test(text) || /[：:]$/u.test(text)) return false;
  if (announced) return true;
  if (!around.atTop && leadsIn(text) && opensReport(text)) return false;
  if (around.headed && isTight(text, around)) return false;
  if (around.atTop) return text.length <= 45 && !fillsLine(text, around) && !(leadsIn(text) && /[，,]/u.test(text));
  return !/[，,]/u.test(text) && !leadsIn(text) && text.length >= 3 && !fillsLine(text, around) && !isTight(text, around);
}

/** In a narrow column a line of a sentence falls short of the others by a few characters; a section head that is about as long stands apart. */
const isTight = (text: string, around: Surroundings): boolean =>
  around.width !== undefined && around.gapBelow === 0 && text.length >= 0.6 * around.width;

/** Where words have spaces, their number and their capitals tell. */
function isSpacedHeading(text: string, around: Surroundings, announced: boolean): boolean {
  const words = text.split(/\s+/);
  if (text.length > 120 || words.length > 18 || isLower(text[0] ?? "") || /[.;:]$/.test(text)) return false;
  if (announced) return true;
  if (fillsLine(text, around) && !(around.gapBelow > 0 && isTitleCase(words))) return false;
  if (around.atTop) return around.gapBelow > 0 || isTitleCase(words);
  return isTitleCase(words) || (words.length <= 8 && around.gapBelow > 0 && !text.includes(","));
}

/** Most of its longer words begin with a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /^[\p{L}“‘"']/u.test(word) && word.length >= 4);
  const capitals = long.filter((word) => /^[“‘"']?\p{Lu}/u.test(word));
  return long.length > 0 ? capitals.length / long.length >= 0.7 : words.every((word) => !isLower(word[0] ?? ""));
}

const fillsLine = (text: string, around: Surroundings): boolean => around.width !== undefined && text.length >= 0.8 * around.width;
