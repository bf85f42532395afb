/**
 * Decisions about a page that is gone, found again in the page that took its place: the same file with another text, as
 * when a newspaper corrects an article. What can't be told apart there, or is not there, stays as it was written and lapses.
 */
import type { StoredDocument } from "../workspace/record.ts";
import type { Anchor, Decision, StatementAnchor } from "./decision.ts";
import { stripWhitespace, type StrippedText } from "./stripped-text.ts";

export interface PagesByFile {
  /** Whole pages: id and the file each was read from. */
  pages(): readonly { readonly id: string; readonly file: string }[];
  documents(ids: readonly string[]): AsyncIterable<StoredDocument>;
}

/** The same decisions in the same order, their anchors moved to where they now stand. */
export async function relocate(decisions: readonly Decision[], source: PagesByFile): Promise<Decision[]> {
  if (decisions.length === 0) return [];
  const pages = source.pages();
  const here = new Set(pages.map(({ id }) => id));
  const files = new Set(
    decisions.flatMap(anchorsOf).flatMap(({ document, context }) => (here.has(document) || !context ? [] : context.file)),
  );
  if (files.size === 0) return [...decisions];
  const finder = new Relocator(here);
  for await (const { document, articles } of source.documents(pages.filter(({ file }) => files.has(file)).map(({ id }) => id)))
    finder.observe({ document, articles });
  return decisions.map((decision) => finder.moved(decision));
}

function anchorsOf(decision: Decision): (Anchor | StatementAnchor)[] {
  if (decision.kind === "undo") return [];
  if ("statement" in decision) return [decision.statement];
  return "b" in decision ? [decision.a, decision.b] : [decision.a];
}

class Relocator {
  readonly #byFile = new Map<string, (StoredDocument & { readonly stripped: StrippedText })[]>();
  constructor(private readonly here: ReadonlySet<string>) {}

  observe(page: StoredDocument): void {
    const { file, text } = page.document;
    this.#byFile.set(file, [...(this.#byFile.get(file) ?? []), { ...page, stripped: stripWhitespace(text) }]);
  }

  moved(decision: Decision): Decision {
    if (decision.kind === "undo") return decision;
    if ("statement" in decision) return { ...decision, statement: this.#statement(decision.statement) };
    const a = this.#mention(decision.a);
    return "b" in decision ? { ...decision, a, b: this.#mention(decision.b) } : { ...decision, a };
  }

  #mention(anchor: Anchor): Anchor {
    const { context } = anchor;
    if (this.here.has(anchor.document) || !context) return anchor;
    const places = this.#pagesOf(context.file).flatMap(({ document, stripped }) =>
      placesOf(stripped, stripWhitespace(anchor.text).text, context).map((place) => ({ ...place, document: document.id })),
    );
    const best = onlyBest(places);
    return best ? { ...anchor, document: best.document, start: best.start, end: best.end } : anchor;
  }

  #statement(anchor: StatementAnchor): StatementAnchor {
    const { context } = anchor;
    if (this.here.has(anchor.document) || !context) return anchor;
    const places = this.#pagesOf(context.file).flatMap(({ document, articles, stripped }) =>
      stretchesOf(stripped, context.quote).flatMap(({ score, start, end }) => {
        const article = articles.find((one) => one.start <= start && start < one.end);
        if (!article) return [];
        return [{ score, document: document.id, sentence: `${article.id}:${start - article.start}-${end - article.start}` }];
      }),
    );
    const best = onlyBest(places);
    return best ? { ...anchor, document: best.document, sentence: best.sentence } : anchor;
  }

  #pagesOf(file: string) {
    return this.#byFile.get(file) ?? [];
  }
}

/** Undefined where there is none, or two are as good. */
function onlyBest<Place extends { readonly score: number }>(places: readonly Place[]): Place | undefined {
  const [first, second] = [...places].sort((a, b) => b.score - a.score);
  return first && first.score !== second?.score ? first : undefined;
}

/** So many characters around it must be as they were. */
const leastContext = 6;

/** Where the words stand, each place with how many characters around it are as they were. */
function placesOf({ text, offsets }: StrippedText, words: string, { before, after }: { before: string; after: string }) {
  const places: { score: number; start: number; end: number }[] = [];
  if (words === "") return places;
  const enough = Math.min(leastContext, before.length + after.length);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const score =
      sharedEnd(text.slice(Math.max(0, at - before.length), at), before) + sharedStart(text.slice(end, end + after.length), after);
    if (score >= enough) places.push({ score, start: offsets[at]!, end: offsets[end - 1]! + 1 });
  }
  return places;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one[shared] === other[shared]) shared++;
  return shared;
}

function sharedEnd(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && shared < other.length && one.at(-1 - shared) === other.at(-1 - shared)) shared++;
  return shared;
}

const pieceLength = 8;

/** Stretches where at least half of the quote's pieces stand close together, each with how many do. */
function stretchesOf({ text, offsets }: StrippedText, quote: string): { score: number; start: number; end: number }[] {
  if (quote === "") return [];
  const length = Math.min(pieceLength, quote.length);
  const step = Math.max(1, length >> 1);
  const starts: number[] = [];
  for (let from = 0; from + length <= quote.length; from += step) {
    const piece = quote.slice(from, from + length);
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + 1)) starts.push(at - from);
  }
  const pieces = Math.floor((quote.length - length) / step) + 1;
  return groupsOf(starts, quote.length / 4)
    .filter((group) => group.length * 2 >= pieces)
    .map((group) => {
      const start = Math.max(0, group[0]!);
      const end = Math.min(text.length, group.at(-1)! + quote.length);
      return { score: group.length, start: offsets[start]!, end: offsets[end - 1]! + 1 };
    });
}

/** Numbers in order, cut wherever two are further apart than `most`. */
function groupsOf(numbers: readonly number[], most: number): number[][] {
  const groups: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && number - last.at(-1)! <= most) last.push(number);
    else groups.push([number]);
  }
  return groups;
}
