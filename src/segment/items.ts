/** Items of lists: lines with numbers that go up, or with one sign again and again; and names with their posts, a line each. */
import type { Mark, MarkAt } from "./line-mark.ts";
import { beginsWithSurname } from "../languages/zh/segment/surnames.ts";
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

const digits = "一二三四五六七八九十";

/** 二十一 → 21; NaN if it is no number below a hundred. */
function chineseNumber(text: string): number {
  const [tens, ones, more] = text.includes("十") ? text.split("十") : ["", text];
  if (more !== undefined || (tens?.length ?? 0) > 1 || (ones?.length ?? 0) > 1) return NaN;
  const digit = (one: string | undefined): number => (one ? digits.indexOf(one) + 1 : 0);
  return text.includes("十") ? 10 * (tens ? digit(tens) : 1) + digit(ones) : digit(ones);
}

interface Label {
  /** Lists are of one: `（一）` is in another than `一、`. */
  readonly family: string;
  readonly number: number | undefined;
}

const han = new RegExp(`^(?:([（(])([${digits}]{1,3})[）)]|([${digits}]{1,3})([、.．]))`, "u");
const arabic = /^(?:([（(])(\d{1,3})[）)]|(\d{1,3})([、.．)）])(?!\d))/u;
const circled = /^[①-⑳❶-❿⑴-⒇⒈-⒛㈠-㈩]/u;
const sign = /^(?:[-*–—+]\s|[•●·■□▪◆◇○◎★☆▲△►▶▸➢✓√]\s?)(?=\S)/u;
const letter = /^([a-z])[.)]\s/iu;

const mayLabel = /^[^\p{L}]|^[一二三四五六七八九十a-z][一二三四五六七八九十、.．)]/iu;

function labelOf(words: string): Label | undefined {
  if (!mayLabel.test(words)) return undefined;
  const head = words.slice(0, 8);
  const inHan = han.exec(head);
  if (inHan) return { family: `han${inHan[1] ? "()" : inHan[4]}`, number: chineseNumber(inHan[2] ?? inHan[3] ?? "") };
  const inArabic = arabic.exec(head);
  if (inArabic) return { family: `arabic${inArabic[1] ? "()" : inArabic[4]}`, number: Number(inArabic[2] ?? inArabic[3]) };
  if (circled.test(head)) return { family: `circled${(head.codePointAt(0) as number) >> 5}`, number: head.codePointAt(0) as number };
  const bullet = sign.exec(head)?.[0].trim();
  if (bullet) return { family: bullet, number: undefined };
  const inLetters = letter.exec(head)?.[1];
  return inLetters ? { family: "letters", number: inLetters.toLowerCase().charCodeAt(0) } : undefined;
}

/** Whether it is a label and nothing else: `1.`, `（一）`, `•`. */
export const isLabel = (words: string): boolean =>
  /^(?:[-*–—+•●·■□▪◆◇○◎★☆▲△►▶▸➢✓√①-⑳❶-❿⑴-⒇㈠-㈩]|[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])[）)、.．])$/iu.test(words);

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

const posts =
  "(?:书记|主任|主席|[局厅处科所站院校县区镇乡村队会部组]长|委员|经理|董事长?|支书|代表|常委|教师|医生|村民|居民|农民|工程师|[^成全人]员)";
const aside = "(?:（[^（）]{1,8}）|\\([^()]{1,8}\\))?";
const nameFirst = new RegExp(`^\\p{Script=Han}{2,4}${aside}\\s?[，,：:].{3,40}${posts}${aside}[；;]?$`, "u");
const postFirst = new RegExp(`^[^，。；：,;:]{3,30}${posts}[：:\\s]{0,2}(\\p{Script=Han}{2,4})${aside}[；;]?$`, "u");

/** `丁文浩，庐江县水利局局长`, `庐江县水利局局长丁文浩`. */
function isPostLine(words: string): boolean {
  if (words.length > longestShort) return false;
  if (beginsWithSurname(words) && nameFirst.test(words)) return true;
  const name = postFirst.exec(words)?.[1];
  return name !== undefined && beginsWithSurname(name);
}
const fewest = 3;

/** People with their posts, one below the other. */
function postLines(words: readonly string[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (const [index, line] of words.entries()) {
    if (isPostLine(line)) run.push(index);
    else run = [];
    if (run.length === fewest) found.push(...run);
    else if (run.length > fewest) found.push(index);
  }
  return found;
}
