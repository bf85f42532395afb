/** Rows of tables in text: cells between tabs, bars, or white space that the lines below repeat. */
import { hasUnspaced, isUnspaced } from "../languages/letters.ts";
import type { Mark } from "./block.ts";
import { trimmed, type Line } from "./lines.ts";
import { isLabel } from "./items.ts";
import type { MarkAt } from "./line-mark.ts";
import { isOfAny } from "./segmentations.ts";
import type { Span } from "../model.ts";

/** What a row is made of, in order: what stands in a cell, and what is drawn between cells. */
export interface RowPart extends Span {
  readonly kind: "cell" | "rule";
}

type Separator = "tab" | "bar" | "gap" | "space" | "comma";

/** The rows of a page by the index of their line; `words`: what each line says. Linear in the length of the text. */
export function rowsOf(words: readonly string[], lines: readonly Line[], markAt: MarkAt): ReadonlyMap<number, readonly RowPart[]> {
  const rows = new Map<number, readonly RowPart[]>();
  const lineAt = (index: number): RowLine => new RowLine(index, words[index] as string, lines[index] as Line, markAt);
  const seen = words.flatMap((line, index) => (mayPart.test(line) ? [lineAt(index)] : []));
  for (const separator of ["tab", "bar", "gap", "comma", "space"] as const) {
    const fitting = seen.filter((line) => !rows.has(line.index) && line.has(separator));
    for (const run of runsOf(fitting, (index) => lineAt(index).isAlone).map(separator === "comma" ? fromColumnHead : withoutHead)) {
      if (run.length === 0 || !isTable[separator](run) || (isBlank[separator] && arePosts(run))) continue;
      for (const [at, line] of run.entries()) {
        rows.set(line.index, partsOf(line, separator));
        const alone = line.index - 1;
        if (at > 0 && !rows.has(alone)) rows.set(alone, wholeLine(lines[alone] as Line));
      }
    }
  }
  for (const [from, to] of cellsOfLines(lines)) {
    const indexes = Array.from({ length: to - from }, (_, at) => from + at);
    if (indexes.some((index) => rows.has(index)))
      for (const index of indexes) if (!rows.has(index)) rows.set(index, wholeLine(lines[index] as Line));
  }
  return rows;
}

const wholeLine = ({ start, end }: Line): RowPart[] => [{ kind: "cell", start, end }];

/** A reader of pages puts U+2028 between the lines of one cell: the stretches of lines that stand in one row so. */
function cellsOfLines(lines: readonly Line[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [index, { within }] of lines.entries()) {
    if (!within) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([Math.max(0, index - 1), index + 1]);
  }
  return found;
}

/** What may part cells. */
const mayPart = /[\t|｜│┃¦ \u00a0\u3000+┼├┌└,，;；]/u;
const bars = /[|｜│┃¦]/gu;
const isBar = (character: string): boolean => "|｜│┃¦".includes(character);
/** `|---|:--:|`, `+-----+-----+`. */
const drawn = /^[|｜│┃¦+:\s\-—─═=┼├┤┌┐└┘┬┴]{3,}$/u;
const corner = /[+┼├┌└]/u;
/** White space that no writer puts between two words of a sentence. */
const wideGap = /[ \u00a0]{2,}|[ \u00a0]*\u3000{2,}[ \u00a0]*| \u3000 ?|\u3000 /gu;
const anyGap = /[ \u00a0\u3000]+/gu;
/** `姓  名：丁文浩`: the white space spreads the key to the width of the others. */
const spreadKey = /^\p{L}(?:[ \u3000]+\p{L}){1,4}[:：]/u;
const hasSpreadKey = (text: string): boolean => isUnspaced(text.charCodeAt(0)) && spreadKey.test(text);
/** A typist puts two spaces after a full stop. */
const closesSentence = /[.!?:;。！？；：，,、][”’"')\]）】]*$/u;
/** In UTF-16 units; longer lines are paragraphs, whatever white space is in them. */
const longestAligned = 240;
const longestSpaced = 80;
const longestAlone = 24;
/** What no cell has in it of a table that only white space draws. */
const sentencePunctuation = /[，。；：！？,;:!?“”"]/u;

class RowLine {
  #fields: readonly Span[] | undefined;
  #tokens: readonly Span[] | undefined;
  #values: readonly Span[] | undefined;

  constructor(
    readonly index: number,
    readonly text: string,
    readonly line: Line,
    private readonly markAt: MarkAt,
  ) {}

  get mark(): Mark | undefined {
    return this.markAt(this.index);
  }

  /** Stretches between wide gaps. */
  get fields(): readonly Span[] {
    return (this.#fields ??= between(this.text, wideGap, (before) => !closesSentence.test(before)));
  }

  /** Stretches between any white space. */
  get tokens(): readonly Span[] {
    return (this.#tokens ??= between(this.text, anyGap, (before) => !isLabel(before)));
  }

  /** Stretches between commas or semicolons, as spreadsheets write rows. */
  get values(): readonly Span[] {
    return (this.#values ??= valuesOf(this.text));
  }

  has(separator: Separator): boolean {
    const { text } = this;
    if (separator === "comma") return text.length <= longestAligned && !/[。！？]/u.test(text) && this.values.length > 1;
    if (separator === "tab") return text.includes("\t");
    if (separator === "bar") return text.search(bars) >= 0 || (corner.test(text[0] as string) && drawn.test(text));
    if (hasSpreadKey(text)) return false;
    if (separator === "gap") return text.length <= longestAligned && this.fields.length > 1;
    const spaced = text.length <= longestSpaced && this.tokens.length > 1 && hasUnspaced(text);
    return spaced && !sentencePunctuation.test(text);
  }

  /** Whether it could be a row with one cell filled: `合计`. */
  get isAlone(): boolean {
    return this.text !== "" && this.text.length <= longestAlone && !sentencePunctuation.test(this.text) && this.mark === undefined;
  }
}

/** What tells of the page or the article, whatever white space it has. */
const ofTheHead: ReadonlySet<Mark | undefined> = new Set(["byline", "dateline", "meta", "furniture", "caption", "rule", "markdown"]);
const isOfTheHead = ({ mark }: RowLine): boolean => ofTheHead.has(mark);
const mostOfTheHead = 0.3;

/** A row may look like a byline; a byline is above a table or below it. Nothing, where too many look so. */
function withoutHead(run: readonly RowLine[]): readonly RowLine[] {
  const from = run.findIndex((line) => !isOfTheHead(line));
  const rows = from < 0 ? [] : run.slice(from, run.findLastIndex((line) => !isOfTheHead(line)) + 1);
  return rows.filter(isOfTheHead).length > mostOfTheHead * rows.length ? [] : rows;
}
/** A sentence that goes on behind a stop, or a long one. */
const isProse = ({ text }: RowLine): boolean =>
  /[。！？]["”’）)]?[^\s|｜"”’）)]/u.test(text) || (text.length > 160 && /[，。]/u.test(text));
const barsIn = ({ text }: RowLine): number => text.match(bars)?.length ?? 0;

/** Whether lines that follow one another are a table, by what parts their cells. */
const isTable: Readonly<Record<Separator, (run: readonly RowLine[]) => boolean>> = {
  tab: (run) => run.length > 1 || !run.every(isProse),
  bar: (run) =>
    run.some(({ text }) => drawn.test(text) || (text.length > 1 && (isBar(text[0] as string) || isBar(text.at(-1) as string)))) ||
    run.length > 1 ||
    run.every((line) => barsIn(line) > 1 && !isProse(line)),
  gap: (run) =>
    (run.length > 2 || (run.length === 2 && isColumnHead(run[0] as RowLine))) && mostAgree(run.map((line) => line.fields.length)),
  comma: (run) => run.length > 1,
  space: (run) => run.length >= surelyRows || ((run.length > 2 || (run.length === 2 && isColumnHead(run[0] as RowLine))) && isEven(run)),
};

/** The words over columns. */
const isColumnWord = isOfAny("columnHead");
const isColumnHead = ({ text, tokens }: RowLine): boolean =>
  tokens.some(({ start, end }) => isColumnWord(text.slice(start, end).replace(/\s+/gu, "")));

/** White space alone, which people also put between a name and a post, or a time and a post, that are one line. */
const isBlank: Readonly<Partial<Record<Separator, true>>> = { gap: true, space: true };
const isPostLine = isOfAny("postLine");
const arePosts = (run: readonly RowLine[]): boolean =>
  !run.slice(0, 2).some(isColumnHead) && run.filter(({ text }) => isPostLine(text)).length > run.length / 2;

/** From the words over columns on, as long as lines have as many values: commas alone make no table. */
function fromColumnHead(run: readonly RowLine[]): readonly RowLine[] {
  const isHead = ({ text, values }: RowLine): boolean =>
    values.filter(({ start, end }) => isColumnWord(text.slice(start, end).replace(/[\s"]+/gu, ""))).length >=
    Math.max(2, values.length / 2);
  const quoted = run.length > 2 && run.every(({ text }) => /^".*"$/u.test(text));
  const from = quoted ? 0 : run.findIndex(isHead);
  if (from < 0) return [];
  const width = (run[from] as RowLine).values.length;
  const behind = run.findIndex((line, index) => index > from && line.values.length !== width);
  return run.slice(from, behind < 0 ? run.length : behind);
}

/** By commas, or by semicolons where there are any; what stands in quotation marks is one value. */
function valuesOf(text: string): Span[] {
  const parting = /[;；]/u.test(text) ? ";；" : ",，";
  const found: Span[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    if (unit === '"') quoted = !quoted;
    if (quoted || !parting.includes(unit)) continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  found.push({ start, end: text.length });
  return found;
}

/** Lines set out to fill their width have white space here and there, a table's lines as much each. */
function mostAgree(counts: readonly number[]): boolean {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return Math.max(...times.values()) >= 0.6 * counts.length;
}

const lengthOf = (span: Span | undefined): number => (span ? span.end - span.start : 0);
const longestNarrow = 4;

/** So many lines below each other without a mark of a sentence, in words that white space parts, are no headline. */
const surelyRows = 5;

/** As many words on each line, three or more, or a column of words no longer than a name: `丁文浩 天井村`. */
function isEven(run: readonly RowLine[]): boolean {
  const narrow = (column: number): boolean => run.every(({ tokens }) => lengthOf(tokens.at(column)) <= longestNarrow);
  const width = (run[0] as RowLine).tokens.length;
  const even = run.every(({ tokens }) => tokens.length === width);
  return narrow(0) || narrow(-1) || (even && width > 2);
}

/** Lines that follow one another on the page; one between two of them may be a row of one cell. */
function runsOf(lines: readonly RowLine[], isAlone: (index: number) => boolean): RowLine[][] {
  const found: RowLine[][] = [];
  for (const line of lines) {
    const run = found.at(-1);
    const above = run?.at(-1)?.index ?? -Infinity;
    if (run && (above === line.index - 1 || (above === line.index - 2 && isAlone(above + 1)))) run.push(line);
    else found.push([line]);
  }
  return found;
}

/** Stretches of a line between those matches of `gap` that part, but a name of two characters that was spread to the width of three: `李 明`. */
function between(text: string, gap: RegExp, parts: (before: string) => boolean): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(gap)) {
    const end = match.index;
    if (end === 0 || end + match[0].length === text.length || !parts(text.slice(Math.max(0, end - 8), end))) continue;
    found.push({ start, end });
    start = end + match[0].length;
  }
  found.push({ start, end: text.length });
  return joinedNames(text, found);
}

const isQuoted = (value: string): boolean => /^\s*"[^"]*"\s*$/u.test(value);

const isOne = (text: string, { start, end }: Span): boolean => end - start === 1 && isUnspaced(text.charCodeAt(start));

function joinedNames(text: string, fields: readonly Span[]): Span[] {
  const names: Span[] = [];
  for (let at = 0; at < fields.length; at++) {
    const [field, next] = [fields[at] as Span, fields[at + 1]];
    const spread = next !== undefined && next.start - field.end <= 4 && isOne(text, field) && isOne(text, next);
    names.push(spread ? { start: field.start, end: next.end } : field);
    if (spread) at++;
  }
  return names;
}

function partsOf(row: RowLine, separator: Separator): RowPart[] {
  const { text, line } = row;
  if (drawn.test(text)) return [{ kind: "rule", start: line.start, end: line.end }];
  const parts: RowPart[] = [];
  const add = (kind: RowPart["kind"], from: number, to: number): void => {
    const { start, end } = trimmed(text, from, to);
    if (end > start) parts.push({ kind, start: line.start + start, end: line.start + end });
  };
  const cells = (from: number, to: number): void => {
    for (const { start, end } of between(text.slice(from, to), wideGap, (before) => !closesSentence.test(before)))
      add("cell", from + start, from + end);
  };
  if (separator === "comma") {
    for (const { start, end } of row.values) {
      const quoted = isQuoted(text.slice(start, end));
      const [from, to] = quoted ? [text.indexOf('"', start), text.lastIndexOf('"', end - 1)] : [start - 1, end];
      if (quoted) add("rule", from, from + 1);
      add("cell", from + 1, to);
      if (quoted) add("rule", to, to + 1);
    }
    return parts;
  }
  if (separator === "space") {
    for (const { start, end } of row.tokens) add("cell", start, end);
    return parts;
  }
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    const ruled = separator === "bar" && isBar(unit);
    if (unit !== "\t" && !ruled) continue;
    cells(from, at);
    if (ruled) add("rule", at, at + 1);
    from = at + 1;
  }
  cells(from, text.length);
  return parts;
}
