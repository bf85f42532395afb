/** Items of lists: lines with numbers that go up, or with one sign again and again; and names with their posts, a line each. */
import { onceRegistered } from "../languages/registry.ts";
import type { Mark } from "./block.ts";
import type { MarkAt } from "./line-mark.ts";
import { isOfAny, segmentations } from "./segmentations.ts";
import type { Line } from "./lines.ts";

export interface Item {
  /** Whether it ends where its line does. */
  readonly whole: boolean;
  /** Whether it is a few words, and no paragraph with a number. */
  readonly short: boolean;
}

/** In UTF-16 units. */
const longestShort = 90;
/** So many lines on, the next number is of the same list. */
const reach = 12;

interface Label {
  /** Lists are of one: `（一）` is in another than `一、`. */
  readonly family: string;
  readonly number: number | undefined;
}

/** The numbers of each language, at the start of a line and as a label alone. */
const numerals = onceRegistered(() =>
  segmentations().flatMap(({ numerals: { characters, valueOf } }) =>
    characters === ""
      ? []
      : [{ opening: new RegExp(`^(?:([（(])([${characters}]{1,3})[）)]|([${characters}]{1,3})([、.．]))`, "u"), characters, valueOf }],
  ),
);
const arabic = /^(?:([（(])(\d{1,3})[）)]|(\d{1,3})([、.．)）])(?!\d))/u;
const circled = /^[①-⑳❶-❿⑴-⒇⒈-⒛㈠-㈩]/u;
const sign = /^(?:[-*–—+]\s|[•●·■□▪◆◇○◎★☆▲△►▶▸➢✓√]\s?)(?=\S)/u;
const letter = /^([a-z])[.)]\s/iu;

const characters = onceRegistered(() =>
  numerals()
    .map((one) => one.characters)
    .join(""),
);
const mayLabel = onceRegistered(() => new RegExp(`^[^\\p{L}]|^[${characters()}a-z][${characters()}、.．)]`, "iu"));

function labelOf(words: string): Label | undefined {
  if (!mayLabel().test(words)) return undefined;
  const head = words.slice(0, 8);
  for (const { opening, characters: family, valueOf } of numerals()) {
    const [found, bracket, within, before, mark] = opening.exec(head) ?? [];
    if (found !== undefined) return { family: `${family}${bracket ? "()" : mark}`, number: valueOf(within ?? before ?? "") };
  }
  const inArabic = arabic.exec(head);
  if (inArabic) return { family: `arabic${inArabic[1] ? "()" : inArabic[4]}`, number: Number(inArabic[2] ?? inArabic[3]) };
  if (circled.test(head)) return { family: `circled${(head.codePointAt(0) as number) >> 5}`, number: head.codePointAt(0) as number };
  const bullet = sign.exec(head)?.[0].trim();
  if (bullet) return { family: bullet, number: undefined };
  const inLetters = letter.exec(head)?.[1];
  return inLetters ? { family: "letters", number: inLetters.toLowerCase().charCodeAt(0) } : undefined;
}

/** Whether it is a label and nothing else: `1.`, `（一）`, `•`. */
export const isLabel = (words: string): boolean => label().test(words);
const label = onceRegistered(
  () =>
    new RegExp(
      `^(?:[-*–—+•●·■□▪◆◇○◎★☆▲△►▶▸➢✓√①-⑳❶-❿⑴-⒇㈠-㈩]|[（(]?(?:\\d{1,3}|${characters() && `[${characters()}]{1,3}|`}[a-z])[）)、.．])$`,
      "iu",
    ),
);

/** The items of a page by the index of their line; `words`: what each line says. */
export function itemsOf(words: readonly string[], lines: readonly Line[], markAt: MarkAt): ReadonlyMap<number, Item> {
  const labels = words.map((line, index) => readLabel(line, () => markAt(index)));
  const starts = startsOf(labels);
  const items = new Map<number, Item>();
  for (const run of neighbours(starts, labels)) {
    // The last of a list whose items all take one line takes one as well.
    for (const index of run) items.set(index, { whole: run.length > 1, short: run.length > 1 && isShort(words[index] as string) });
  }
  for (const index of postLines(words)) if (!items.has(index)) items.set(index, { whole: true, short: true });
  for (const [index, line] of lines.entries())
    if (line.parted && (lines[index + 1]?.parted ?? true) && !items.has(index))
      items.set(index, { whole: true, short: isShort(words[index] as string) && !isHead(markAt(index)) });
  return items;
}

/** What tells of the article keeps its meaning in a list. */
const heads: ReadonlySet<Mark | undefined> = new Set([
  "byline",
  "dateline",
  "meta",
  "furniture",
  "caption",
  "rule",
  "markdown",
  "briefs",
  "pointer",
  "kicker",
]);
const isHead = (mark: Mark | undefined): boolean => heads.has(mark);

function readLabel(words: string, mark: () => Mark | undefined): Label | undefined {
  const label = labelOf(words);
  return label && !isHead(mark()) ? label : undefined;
}

/** Labels that another of their list follows or goes before, near enough. */
function startsOf(labels: readonly (Label | undefined)[]): number[] {
  const starts = new Set<number>();
  const last = new Map<string, number>();
  for (const [index, label] of labels.entries()) {
    if (!label) continue;
    const before = last.get(label.family);
    const previous = before === undefined ? undefined : labels[before];
    const follows =
      before !== undefined && index - before <= reach && (label.number === undefined || label.number === (previous?.number ?? 0) + 1);
    if (follows) starts.add(before).add(index);
    last.set(label.family, index);
  }
  return [...starts].sort((a, b) => a - b);
}

/** Starts of one list on lines that follow one another. */
function neighbours(starts: readonly number[], labels: readonly (Label | undefined)[]): number[][] {
  const runs: number[][] = [];
  for (const index of starts) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above === index - 1 && labels[above]?.family === labels[index]?.family) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** One sentence at most, and none that fills a paragraph. */
const isShort = (words: string): boolean => words.length <= longestShort && !/[。！？](?=.)|[.!?] (?=\p{Lu}.*\s.*[.!?]$)/u.test(words);

const isPostLine = isOfAny("postLine");
const fewest = 3;

/** People with their posts, one below the other. */
function postLines(words: readonly string[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (const [index, line] of words.entries()) {
    if (line.length <= longestShort && isPostLine(line)) run.push(index);
    else run = [];
    if (run.length === fewest) found.push(...run);
    else if (run.length > fewest) found.push(index);
  }
  return found;
}
