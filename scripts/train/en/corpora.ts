/** The English corpora: which files, whose guideline, what each of their labels may mean in the tagger's own, and which lines are one page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Guideline, SpanKind } from "../../../src/languages/en/tagger/kinds.ts";
import { typeOfHead } from "../../../src/languages/en/mentions/words.ts";
import type { Annotated, Split } from "../corpora.ts";

/** A guideline's own corpora; the annotated pages are read by pages.ts. */
export type Corpus = Exclude<Guideline, "pages">;

export const FILES: Readonly<Record<Corpus, readonly string[]>> = {
  uner: ["uner_ewt", "uner_pud"],
  gov: ["multiner"],
  wiki: ["wikigold"],
  crossner: ["crossner"],
  gum: ["gum"],
  redocred: ["redocred"],
  btc: ["btc"],
};
export const CORPORA = Object.keys(FILES) as Corpus[];

/** Sentences; some corpora give whole volumes as one document. */
const LONGEST_PAGE = 60;
/** Corpora whose lines are no pieces of one page, though they say so: tweets, and passages of many articles. */
const LINES_APART: ReadonlySet<string> = new Set(["btc", "crossner"]);

type Meanings = Readonly<Record<string, readonly SpanKind[]>>;
const ORGANIZED: readonly SpanKind[] = ["government", "organization"];
const each = (kinds: readonly SpanKind[], types: string): Meanings => Object.fromEntries(types.split(" ").map((type) => [type, kinds]));
/** Of the product's own types. */
const BODIES: Meanings = { Agency: ["government"], Organization: ["organization"] };
const COMMON: Meanings = { PER: ["person"], ORG: ORGANIZED, LOC: ["place"] };

export const MEANINGS: Readonly<Record<Guideline, Meanings>> = {
  uner: COMMON,
  gov: COMMON,
  wiki: COMMON,
  redocred: COMMON,
  btc: COMMON,
  gum: { ...COMMON, EVT: ["event"] },
  crossner: {
    ...each(["person"], "person politician scientist writer musicalartist researcher"),
    ...each(["place"], "location country"),
    ...each(["organization"], "politicalparty university band"),
    ...each(ORGANIZED, "organisation"),
    ...each(["event"], "event election conference"),
  },
  pages: {
    Person: ["person"],
    ...BODIES,
    Place: ["place"],
    Village: ["place"],
    Event: ["event"],
  },
};

/** Corpora that mark events; in the others a word that is in no span may yet be part of one. */
export const MARKS_EVENTS: ReadonlySet<Guideline> = new Set<Guideline>(["gum", "crossner", "pages"]);

/** Where the head of a name tells a government from other bodies, the tagger is told; elsewhere it finds out from the pages. */
export function meaningsOf(guideline: Guideline, type: string, name: string): readonly SpanKind[] | undefined {
  const kinds = MEANINGS[guideline][type];
  if (kinds !== ORGANIZED) return kinds;
  const words = name.split(" ");
  const small = words.findIndex((word) => word === "of" || word === "for");
  const told = (small > 0 ? typeOfHead(words[small - 1] as string) : undefined) ?? typeOfHead(words.at(-1) as string);
  return (told === undefined ? undefined : BODIES[told]) ?? kinds;
}

/** Sentences of one page, in order. */
export type Page = readonly Annotated[];

interface Line extends Annotated {
  readonly doc?: string;
  /** Where sentences begin. */
  readonly sentences?: readonly number[];
}

export const readLines = (corpora: string, file: string, split: Split): Line[] =>
  readFileSync(join(corpora, "en", `${file}.${split}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

export function pagesOf(corpora: string, file: string, split: Split): Page[] {
  const pages: Annotated[][] = [];
  let last: string | undefined;
  for (const line of readLines(corpora, file, split)) {
    if (line.doc === undefined || line.doc !== last || line.sentences !== undefined || LINES_APART.has(file) || isFull(pages.at(-1)))
      pages.push([]);
    pages.at(-1)?.push(...sentencesOf(line));
    last = line.doc;
  }
  return pages;
}

const isFull = (page: Page | undefined): boolean => page !== undefined && page.length >= LONGEST_PAGE;

function sentencesOf({ text, entities, sentences }: Line): Annotated[] {
  if (sentences === undefined) return [{ text, entities }];
  return sentences.map((from, i) => {
    const to = sentences[i + 1] ?? text.length;
    const own = entities.filter(({ start, end }) => start >= from && end <= to);
    return { text: text.slice(from, to), entities: own.map(({ start, end, type }) => ({ start: start - from, end: end - from, type })) };
  });
}
