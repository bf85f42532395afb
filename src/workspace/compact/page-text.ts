/** What a page's text tells of a stretch of it, and of the sentences that are named by their offsets. */
import type { Span } from "../../model.ts";
import type { StoredDocument } from "../record.ts";
import type { Breaks, SentenceRow } from "./line.ts";

const ofSentence = /^(.*)\.(\d+):(\d+)-(\d+)$/s;

export class PageText {
  readonly #text: string;
  readonly #starts: ReadonlyMap<number, number>;
  readonly id: string;

  constructor({ document, articles }: StoredDocument) {
    this.id = document.id;
    this.#text = document.text;
    this.#starts = new Map(articles.map(({ index, start }) => [index, start]));
  }

  words({ start, end }: Span, breaks?: Breaks): string {
    const raw = this.#text.slice(start, end);
    return breaks === undefined ? raw : raw.replace(/\s*\n\s*/g, breaks === "out" ? "" : " ");
  }

  /** Undefined where the stretch is never read as these words. */
  readAs(span: Span, words: string): { readonly breaks?: Breaks } | undefined {
    if (this.words(span) === words) return {};
    return (["out", "space"] as const).map((breaks) => ({ breaks })).find(({ breaks }) => this.words(span, breaks) === words);
  }

  sentenceRow(id: string): SentenceRow {
    const [, document, article, from, to] = ofSentence.exec(id) ?? [];
    const start = this.#starts.get(Number(article));
    const row = start === undefined ? undefined : ([Number(article), start + Number(from), start + Number(to)] as const);
    return row && document === this.id && this.sentenceId(row) === id ? row : id;
  }

  sentenceId(row: SentenceRow): string {
    if (typeof row === "string") return row;
    const [article, from, to] = row;
    const start = this.#starts.get(article) ?? 0;
    return `${this.id}.${article}:${from - start}-${to - start}`;
  }
}

/** The sentences of a line, by their numbers. */
export class SentenceRows {
  readonly #starts: readonly number[];
  readonly ids: readonly string[];

  constructor(
    readonly rows: readonly SentenceRow[],
    private readonly page: PageText,
  ) {
    this.#starts = rows.map((row) => (typeof row === "string" ? Infinity : row[1]));
    this.ids = rows.map((row) => this.page.sentenceId(row));
  }

  /** The last that begins at that offset or before it; -1 where none does. */
  at(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  articleOf(number: number): number | undefined {
    const row = this.rows[number];
    return typeof row === "object" ? row[0] : undefined;
  }

  startOf(number: number): number {
    const row = this.rows[number];
    return typeof row === "object" ? row[1] : 0;
  }
}

/** In text order; those that are not told by offsets last. */
export const inOrder = (a: SentenceRow, b: SentenceRow): number => {
  if (typeof a === "string" || typeof b === "string") return Number(typeof a === "string") - Number(typeof b === "string");
  return a[1] - b[1] || a[2] - b[2] || a[0] - b[0];
};

/** Without the document's id at its beginning. */
export const relativeId = (id: string, page: string): string => {
  const rest = id.startsWith(page) ? id.slice(page.length) : "";
  return /^[.:#]/.test(rest) ? rest : id;
};

export const absoluteId = (ref: string, page: string): string => (/^[.:#]/.test(ref) ? page + ref : ref);
