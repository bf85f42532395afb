/** What a line shows of itself, whatever stands around it. */
import { isUnspaced } from "../languages/letters.ts";
import type { Mark } from "./block.ts";
import { isByline } from "./byline.ts";
import { isCloser, isContinuing, isLower, isTerminal } from "./characters.ts";
import { datelineLength } from "./dateline.ts";
import type { Line } from "./lines.ts";
import { isRecord } from "./record.ts";
import { endsSentence, isOfAny, segmentations } from "./segmentations.ts";

/** The mark of the line at an index. */
export type MarkAt = (index: number) => Mark | undefined;

const longestMarked = 160;
const rule = /^[-=_*~·—–─━═＊☆★◆◇■□●○#.]{3,}$/u;
const drawnPointer = /^[■□◆◇●○▲★☆►▶【[]\s?[^。，,]{2,16}[】\]]?$/u;
const address = /^www\.[^。，,；;]*$/u;
const numbered = /^(?:[（(]\d{1,3}[）)]|\d{1,2}[、．]|\d{1,2}\.(?=[^\d])|——|[-*•●·]\s)/u;

const isMeta = isOfAny("meta");
const creditsPicture = isOfAny("pictureCredit");
const isCaption = isOfAny("caption");
const isMasthead = isOfAny("masthead");
const isBriefs = isOfAny("briefs");
const isFurniture = isOfAny("furniture");
const isPointer = isOfAny("pointer");
const hasNumeral = isOfAny("enumerated");
const opensCaption = isOfAny("captionOpening");

/** How a caption begins, whatever stood before it. */
export const beginsCaption = (text: string): boolean => /^[↑↓←→▼]/u.test(text) || opensCaption(text);

const isEnumerated = (text: string): boolean => numbered.test(text) || hasNumeral(text);

/** The strongest mark of a line, if it has one. */
export function markOf(text: string): Mark | undefined {
  if (datelineLength(text) > 0) return "dateline";
  if (text.length > longestMarked) return isEnumerated(text.slice(0, 8)) ? "enumerated" : undefined;
  if (rule.test(text)) return "rule";
  if (/^#{1,6}\s/.test(text)) return "markdown";
  if (!/[。；]/u.test(text) && (isMeta(text) || isRecord(text))) return "meta";
  if (isByline(text) && !creditsPicture(text)) return "byline";
  if (beginsCaption(text) || isCaption(text)) return "caption";
  if (isMasthead(text)) return "furniture";
  if (isBriefs(text)) return "briefs";
  if (text.length <= 60 && (address.test(text) || isFurniture(text))) return "furniture";
  if (drawnPointer.test(text) || isPointer(text)) return "pointer";
  if (/(?:——|—|──|－－|--)$/u.test(text) && text.length <= 60 && !text.startsWith("——") && !/[。；]/u.test(text)) return "kicker";
  return isEnumerated(text) ? "enumerated" : undefined;
}

/** Whether a sentence ends where the line does. */
export function isComplete(line: string): boolean {
  const text = withoutAside(line);
  let last = text.length - 1;
  while (last > 0 && isCloser(text[last] ?? "")) last--;
  const mark = text[last] ?? "";
  if (!isTerminal(mark)) return false;
  return (
    mark !== "." || isUnspaced(text.charCodeAt(last - 1)) || endsSentence(text.slice(Math.max(0, last - 20), last + 1), Math.min(20, last))
  );
}

/** Without what brackets add after the last stop: `…。(下转第二版)`. */
function withoutAside(text: string): string {
  const tail = text.slice(-60);
  const aside = /[。！？!?.][”’"]?\s?[(（【][^()（）【】]*[)）】]$/u.exec(tail);
  return aside ? text.slice(0, text.length - tail.length + aside.index + 1) : text;
}

/** Whether the sentence of a line without a stop plainly runs into the next line. */
export function runsOn(text: string, next: string): boolean {
  const first = next[0] ?? "";
  if (isContinuing(text.slice(-1)) || (isNonStart(first) && !/^[“‘《]/u.test(next))) return true;
  if (!isUnspaced(text.charCodeAt(text.length - 1)) && isLower(first)) return true;
  return segmentations().some((one) => one.runsOn(text, next));
}

const isNonStart = (first: string): boolean => "，。、；：！？）】》”’」』,;:!?)]%·".includes(first);

const opensSentence = isOfAny("sentenceOpening");

/** Whether a line begins as sentences do, and headings hardly ever. */
export const leadsIn = (text: string): boolean => opensSentence(text.slice(0, 12));

export const textOf = (document: string, line: Line): string => document.slice(line.start, line.end).replaceAll("\n", " ");
