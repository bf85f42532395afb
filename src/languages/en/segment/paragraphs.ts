/** The paragraphs of an English page that parts them with empty lines, whatever width its lines are broken at. */
import { isByline } from "../../../segment/byline.ts";
import { isComplete, runsOn, textOf } from "../../../segment/line-mark.ts";
import type { Line } from "../../../segment/lines.ts";
import type { Span } from "../../../model.ts";

export interface Paragraph extends Span {
  readonly text: string;
  /** Empty lines above it. */
  readonly gap: number;
  readonly lines: number;
  /** One line of a signature. */
  readonly isSigned?: true;
}

const longestHead = 110;
/** No page is set in lines so long, in characters. */
const unbroken = 160;
const address = /^\S+@\S+$/;
const item = /^(?:[*•●■]|[-–—](?=\s))\s*/;

/** `District 4 – Councillor Ann Doe`, `Audit Committee – Chair Cllr Tom Reed`: a row of a list of who holds what. */
const row =
  /^(?:District|Ward|Division|Area|Zone) (?:#|No\.? ?)?\d+\b|^\p{Lu}[\p{L}’', &-]{2,60} ?[-–—] (?:(?:Vice|Deputy|Acting)[ -])?(?:Chair(?:man|woman|person)?|Convener|Cllr|Councillor|Mr|Mrs|Ms|Dr|Warden|Mayor|Reeve|Secretary|Clerk) /u;
/** `Commissioner Rand Dorsey, Chair`, `Glen Ricketts, Deputy Chief Engineering Officer`, as rolls and lists of those present have them. */
const name = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)";
const rollRow = new RegExp(
  `^(?:Commissioner|Councill?or|Council ?[Mm]ember|Cllr|Cr|Supervisor|Alderman|Trustee|Selectman|Member|(?:Deputy |Vice[- ])?(?:Chair(?:man|woman|person)?|Mayor)|Provost|Bailie|Warden|Reeve)\\.? ${name}{0,3}(?:,? ?[-–—,(] ?(?:Vice[- ]|Deputy )?(?:Chair|Mayor|Warden|Reeve)\\p{L}*\\)?)?$`,
  "u",
);
const officerRow = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Eng|Rev)\\.? )?${name}{1,3}, (?:\\p{Lu}[\\p{L}-]+ (?:(?:of|for|and|&) )?){0,5}(?:Chair(?:man|woman|person)?|Clerk|Officer|Manager|Director|Secretary|Treasurer|Engineer|Administrator|Attorney|Inspector|Superintendent|Councill?or|Commissioner|Mayor|Planner|Auditor|Coordinator|Executive|Solicitor|CEO|CFO)(?: (?:of|for|to) [\\p{L} &,-]{3,40})?(?: ?[-–—,] ?\\p{Lu}[\\p{L} .’'&-]{3,50})?(?: ?\\(\\p{Lu}[\\p{L} ]{2,20}\\))?$`,
  "u",
);
export const isRow = (text: string): boolean => row.test(text) || (text.length < 110 && (rollRow.test(text) || officerRow.test(text)));

const post =
  "(?:[Cc]hair(?:man|woman|person)?|[Cc]lerk|[Oo]fficer|[Mm]anager|[Dd]irector|[Ss]ecretary|[Tt]reasurer|[Ee]ngineer|[Aa]dministrator|[Aa]ttorney|[Ss]uperintendent|[Pp]resident|[Cc]ouncill?or|[Cc]ommissioner|[Mm]ayor|[Rr]eeve|[Ww]arden|[Cc]oordinator|[Pp]rincipal|[Ee]xecutive|CEO|CAO)";
const nameRow = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Cr|Hon|Eng|Rev|Prof)\\.? )?(?!.*\\b${post}\\b)${name}{1,3}(?:,? (?:[A-Z]{2,4}|Jr\\.?|Sr\\.?))?$`,
  "u",
);
const postRow = new RegExp(
  `^(?:\\p{Lu}[\\p{L}’'.-]* |(?:of|for|and|&) ){0,6}${post}(?:,? (?:(?:of|for|to|the|and|&|-) |\\p{Lu}[\\p{L}’'.-]*,? ?){0,8})?$`,
  "u",
);
/** `Ann Reed` above `Parish Clerk`, as letters and notices are signed and staff are listed; prose is broken at neither. */
const isSigned = (above: string, below: string): boolean =>
  above.length < 60 && below.length < 80 && ((nameRow.test(above) && postRow.test(below)) || (postRow.test(above) && nameRow.test(below)));

const closing =
  /^(?:Yours (?:sincerely|faithfully|truly)|Sincerely|Respectfully(?: submitted)?|Signed|Sgd|Kind regards|Regards)[,.:]{0,2}$/i;

/** The lines of a group that are signatures, or a list of who holds which post. */
function signedLines(text: string, group: readonly Line[]): ReadonlySet<number> {
  const words = group.map((line) => textOf(text, line));
  const found = new Set<number>();
  for (let at = 1; at < words.length; at++)
    if (isSigned(words[at - 1]!, words[at]!) || (closing.test(words[at - 1]!) && nameRow.test(words[at]!))) found.add(at - 1).add(at);
  return found;
}

/** Whether a few words could stand over a text: no stop, no comma that waits for more. */
export const couldHead = (text: string): boolean =>
  text.length <= longestHead &&
  text.split(/\s+/).length <= 16 &&
  /^["'“‘(]?[\p{Lu}\p{N}€£$¥]/u.test(text) &&
  !/[.,;:—–-]$|\p{Script=Han}|\S@\S|\p{Ll}{4}[.!?]["”’)]? \p{Lu}/u.test(text) &&
  !isComplete(`${text} `.trim());

export const mayBeEnglish = (text: string, lines: readonly Line[]): boolean => lines.length >= 3 && !/\p{Script=Han}/u.test(text);

/** Undefined where the page is not English, or does not part its paragraphs so. */
export function englishParagraphs(text: string, lines: readonly Line[]): Paragraph[] | undefined {
  if (!mayBeEnglish(text, lines)) return undefined;
  const width = widthOf(lines);
  const groups = groupsOf(lines);
  const paragraphs = groups.flatMap((group, index) =>
    partsOf(text, group, width, index === 0 && couldHead(wordsOf(text, groups[1] ?? []))),
  );
  const body = paragraphs.filter((one) => !couldHead(one.text));
  const whole = body.filter((one) => isComplete(one.text) || /[:)]$/.test(one.text)).length;
  const cutOff = paragraphs.filter((one, index) => index > 0 && /^\p{Ll}/u.test(one.text)).length;
  // Where no line was broken for want of room, each is a paragraph.
  const parted =
    (groups.length > 2 || width > unbroken) && body.length > 0 && whole >= 0.6 * body.length && cutOff <= 0.1 * paragraphs.length;
  return parted ? paragraphs : undefined;
}

/** What nine lines in ten do not pass. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.gap === 0) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/**
 * A group of lines without an empty one between them; more than one paragraph where its lines show that they were not broken for want of room.
 * `onTop`: the page's first, above a headline: the paper's name, its place, the day.
 */
function partsOf(text: string, group: readonly Line[], width: number, onTop: boolean): Paragraph[] {
  const parts: Line[][] = [];
  const bylines = group.map((line) => isByline(textOf(text, line)));
  const head = group.slice(0, bylines.includes(true) ? bylines.indexOf(true) : undefined);
  const isHead = head.length <= 3 && couldHead(wordsOf(text, head));
  const signed = signedLines(text, group);
  const begins: number[] = [];
  for (const [index, line] of group.entries()) {
    const above = group[index - 1];
    const last = parts.at(-1);
    const apart =
      bylines[index] || (bylines[index - 1] && !address.test(textOf(text, line))) || (isHead && head.includes(line) ? onTop : undefined);
    if (last && above && !signed.has(index) && !(apart ?? breaksOff(text, above, line, width, last.length === 1))) last.push(line);
    else {
      parts.push([line]);
      begins.push(index);
    }
  }
  return parts.map((part, index) => {
    const [start, end] = [part[0]!.start, part.at(-1)!.end];
    return {
      start,
      end,
      text: text.slice(start, end).replace(/\s+/g, " "),
      gap: part[0]!.gap,
      lines: part.length,
      ...(signed.has(begins[index]!) && { isSigned: true as const }),
    };
  });
}

/** None where there is no line, and not all of the page: a byline may be the first of thousands of lines. */
const wordsOf = (text: string, lines: readonly Line[]): string =>
  lines.length === 0 ? "" : text.slice(lines[0]!.start, lines.at(-1)!.end).replace(/\s+/g, " ");

function breaksOff(text: string, above: Line, line: Line, width: number, first: boolean): boolean {
  const [before, words] = [textOf(text, above), textOf(text, line)];
  if (item.test(words) || (isRow(words) && isRow(before))) return true;
  const fits = before.length + 1 + (words.split(/\s/, 1)[0] ?? "").length < width - 1;
  if (isComplete(before)) return line.indented || fits;
  // A head above its text, a name, a place: nothing else ends early without a stop.
  // A column of ragged lines has none that stands far apart from its right edge.
  const short = width <= 60 || before.length < 0.8 * width;
  return first && fits && short && couldHead(before) && !runsOn(before, words) && /^["“‘'(]?[\p{Lu}\p{N}]/u.test(words);
}
